/** Makes a book: a folder, a new data key, the first schema, and the first person, who manages it. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeInput } from '../domain/entities/office.ts';
import { Refusal } from '../domain/problem.ts';
import { perform } from './act.ts';
import { Book } from './book.ts';
import { connect } from './connection.ts';
import { createKeys, newDataKey } from './keys.ts';
import { migrate } from './migrations/runner.ts';
import { bookPaths } from './paths.ts';
import { book as bookTable, officeVersion, setting, staff, staffVersion } from './schema/index.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';
import { ulid } from './ulid.ts';

export interface NewBook {
  readonly folder: string;
  readonly office: OfficeInput;
  /** Name of a policy profile */
  readonly profile: string;
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  readonly manager: { readonly name: string; readonly password: string };
  readonly demo: boolean;
}

/**
 * Never over anything: a folder that exists and is not empty is refused.
 * @returns the open book and the first person's session
 */
export function createBook(input: NewBook, surroundings: Surroundings): { book: Book; session: Session } {
  const paths = bookPaths(input.folder);
  const existed = existsSync(input.folder);
  if (existed && !statSync(input.folder).isDirectory())
    throw new Refusal('not-a-folder', `${input.folder} 是一个文件，没有建账。请写明一个文件夹，原有文件没有被改动。`);
  if (existed && readdirSync(input.folder).length > 0)
    throw new Refusal(
      'folder-not-empty',
      `文件夹 ${input.folder} 里已有文件，没有建账。请换一个空文件夹，原有文件没有被改动。`,
    );
  mkdirSync(paths.attachments, { recursive: true });
  mkdirSync(paths.backups, { recursive: true });
  const key = newDataKey();
  const uid = ulid(Date.parse(surroundings.now()), surroundings.random(10));
  try {
    createKeys(input.folder, uid, key, { staffId: 1, ...input.manager });
    const connection = connect(paths.database, key, { create: true });
    return fill(new Book(connection, key, paths, surroundings), input, uid);
  } catch (error) {
    // Half a book must not stay behind: the folder was empty before, or was not there.
    for (const name of readdirSync(input.folder)) rmSync(join(input.folder, name), { recursive: true, force: true });
    if (!existed) rmdirSync(input.folder);
    throw error;
  }
}

/** Schema and first act; a book that fails here is closed, so that Windows lets its files be removed. */
function fill(book: Book, input: NewBook, uid: string): { book: Book; session: Session } {
  try {
    migrate(book.connection);
    const session: Session = { staffId: 1, name: input.manager.name, roles: ['manager'], door: 'command' };
    writeFirstAct(book, session, input, uid);
    return { book, session };
  } catch (error) {
    book.close();
    throw error;
  }
}

function writeFirstAct(book: Book, session: Session, input: NewBook, uid: string): void {
  const recorded = {
    office: input.office,
    profile: input.profile,
    settings: input.settings,
    manager: input.manager.name,
  };
  perform(book, session, { act: 'book.create', requestId: `create-${uid}`, input: recorded }, (tx) => {
    tx.insert(bookTable, {
      id: 1,
      uid,
      kind: 'township',
      profile: input.profile,
      demo: input.demo ? 1 : 0,
      createdAt: tx.at,
    });
    const staffId = tx.insert(staff, { uid: tx.newUid() });
    const { validFrom } = input.office;
    tx.insert(staffVersion, {
      staffId,
      validFrom,
      name: input.manager.name,
      roles: JSON.stringify(session.roles),
      active: 1,
    });
    tx.insert(officeVersion, input.office);
    for (const { key, value } of input.settings) tx.insert(setting, { key, value, validFrom });
    return { uid };
  });
}
