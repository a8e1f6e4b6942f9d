/** Who may open a book, and what lies open in its folder: nothing. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeStaff, letIn } from '../../db/acts/office.ts';
import { perform } from '../../db/act.ts';
import { loginsOf, readKeys, unlock } from '../../db/keys.ts';
import { openBook } from '../../db/open.ts';
import { fullBook } from './full-book.ts';
import { applicant, codeOf, newFolder, PASSWORD, STAFF, type TestOffice } from './test-office.ts';

let office: TestOffice;
beforeAll(() => {
  office = fullBook();
});
afterAll(() => office.discard());

const login = (password: string, user?: string) => ({ password, user, door: 'command' as const });
/** Another PC's clock: opening asks who is on duty today. */
const open = (password: string, user?: string, folder = office.folder) =>
  openBook(folder, login(password, user), office.clock);

describe('a login', () => {
  it('opens the book for the person it belongs to, with the roles of that day', () => {
    const { book, session } = open(PASSWORD);
    expect(session).toEqual({ staffId: 1, name: '岩温罕', roles: ['manager'], door: 'command' });
    book.close();
  });

  it('is refused with a wrong password or a wrong name, and the book is left alone', () => {
    const before = readFileSync(join(office.folder, 'keys.json'), 'utf8');
    expect(codeOf(() => open(`${PASSWORD}!`))).toBe('password-wrong');
    expect(codeOf(() => open(PASSWORD, '无此人'))).toBe('login-unknown');
    expect(codeOf(() => open('', '岩温罕'))).toBe('password-wrong');
    expect(readFileSync(join(office.folder, 'keys.json'), 'utf8')).toBe(before);
  });

  it('may be a second one: then a name is asked for, each opens the same book, and it ends with the post', () => {
    const other = copyOf(office.folder);
    const manager = office.session('manager');
    let { book } = open(PASSWORD, undefined, other);
    const add = (staffId: number, password: string, requestId: string) =>
      perform(book, manager, { act: 'staff.login', requestId, input: { staffId } }, (tx) =>
        letIn(tx, staffId, password),
      );
    expect(codeOf(() => add(STAFF.clerk, '1234567', 'too-short'))).toBe('password-short');
    expect(codeOf(() => add(99, 'long enough', 'nobody'))).toBe('staff-unknown');
    add(STAFF.clerk, 'the clerk’s own', 'second-login');
    book.close();
    expect(loginsOf(other)).toEqual(new Set([1, STAFF.clerk]));
    expect(codeOf(() => open('the clerk’s own', undefined, other))).toBe('login-needed');
    expect(codeOf(() => open(PASSWORD, '刀玉芬', other))).toBe('password-wrong');
    const second = open('the clerk’s own', '刀玉芬', other);
    expect(second.session).toEqual({ staffId: STAFF.clerk, name: '刀玉芬', roles: ['clerk'], door: 'command' });
    const gone = {
      staffId: STAFF.clerk,
      validFrom: office.today,
      name: '刀玉芬',
      roles: ['clerk' as const],
      active: false,
    };
    perform(second.book, manager, { act: 'staff.change', requestId: 'leaving', input: gone }, (tx) =>
      changeStaff(tx, gone),
    );
    book = second.book;
    expect(codeOf(() => add(STAFF.clerk, 'a new password', 'too-late'))).toBe('staff-unknown');
    second.book.close();
    expect(codeOf(() => open('the clerk’s own', '刀玉芬', other))).toBe('staff-inactive');
    rmSync(other, { recursive: true });
  });
});

/** The book's files as they would lie on a stick. */
function copyOf(folder: string): string {
  office.book.connection.pragma('wal_checkpoint(TRUNCATE)');
  const other = newFolder();
  cpSync(folder, other, { recursive: true });
  return other;
}

/** keys.json with every login changed. */
const altered = (file: string, change: Record<string, unknown>): string => {
  const keys = readKeys(dirname(file));
  return JSON.stringify({ ...keys, people: keys.people.map((entry) => ({ ...entry, ...change })) });
};

describe('keys.json', () => {
  it.each([
    ['is missing', (file: string) => rmSync(file), 'keys-missing'],
    ['is empty', (file: string) => writeFileSync(file, ''), 'keys-damaged'],
    ['is cut off', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200)), 'keys-damaged'],
    [
      'names nobody',
      (file: string) => writeFileSync(file, JSON.stringify({ version: 1, book: 'x', people: [] })),
      'keys-damaged',
    ],
    [
      'is of another version',
      (file: string) => writeFileSync(file, JSON.stringify({ ...read(file), version: 2 })),
      'keys-damaged',
    ],
    [
      'has a tag of the wrong length',
      (file: string) => writeFileSync(file, altered(file, { tag: 'abcd' })),
      'keys-damaged',
    ],
    [
      'asks scrypt for the impossible',
      (file: string) => writeFileSync(file, altered(file, { n: 3 * 2 ** 14 })),
      'keys-damaged',
    ],
    [
      'asks scrypt for all the memory',
      (file: string) => writeFileSync(file, altered(file, { n: 2 ** 30 })),
      'keys-damaged',
    ],
  ])('%s: said, and nothing opened', (_how, damage, code) => {
    const other = copyOf(office.folder);
    damage(join(other, 'keys.json'));
    expect(codeOf(() => open(PASSWORD, undefined, other))).toBe(code);
    rmSync(other, { recursive: true });
  });

  it.each(['salt', 'iv', 'tag', 'data'] as const)('with one character of %s altered opens nothing', (part) => {
    const other = copyOf(office.folder);
    const file = join(other, 'keys.json');
    const keys = readKeys(other);
    const people = keys.people.map((entry) => ({ ...entry, [part]: flipped(entry[part]) }));
    writeFileSync(file, JSON.stringify({ ...keys, people }));
    expect(codeOf(() => open(PASSWORD, undefined, other))).toBe('password-wrong');
    rmSync(other, { recursive: true });
  });

  it('belongs to its book and its person: a wrap moved to another name or another book opens nothing', () => {
    const other = copyOf(office.folder);
    const file = join(other, 'keys.json');
    const keys = readKeys(other);
    writeFileSync(
      file,
      JSON.stringify({ ...keys, people: keys.people.map((entry) => ({ ...entry, staffId: STAFF.cashier })) }),
    );
    expect(codeOf(() => open(PASSWORD, undefined, other))).toBe('password-wrong');
    writeFileSync(file, JSON.stringify({ ...keys, book: `${keys.book}X` }));
    expect(codeOf(() => open(PASSWORD, undefined, other))).toBe('password-wrong');
    rmSync(other, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('is readable by its owner alone', () => {
    expect(statSync(join(office.folder, 'keys.json')).mode & 0o077).toBe(0);
  });
});

const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;
const flipped = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

describe('the folder', () => {
  it('holds the data key nowhere, in no form', () => {
    const { dataKey } = unlock(office.folder, PASSWORD);
    const key = Buffer.from(dataKey);
    for (const file of files(office.folder)) {
      const content = readFileSync(file);
      expect(content.includes(key), file).toBe(false);
      for (const form of [
        key.toString('hex'),
        key.toString('hex').toUpperCase(),
        key.toString('base64'),
        key.toString('base64url'),
      ])
        expect(content.includes(form), file).toBe(false);
    }
  });

  it('shows nothing of what the book says: no header, no table, no name, no number', () => {
    const words = [
      'SQLite format 3',
      'CREATE TABLE',
      'transfer',
      'append-only',
      applicant(1).name,
      applicant(1).idNumber,
      '住房烧毁',
      '芒丙村',
    ];
    for (const name of ['book.db', 'book.db-wal']) {
      const file = join(office.folder, name);
      if (!existsSync(file)) continue;
      const content = readFileSync(file);
      for (const word of words) expect(content.includes(Buffer.from(word, 'utf8')), `${name}: ${word}`).toBe(false);
    }
    expect(readFileSync(join(office.folder, 'book.db')).length).toBeGreaterThan(4096);
  });

  it('shows nothing in the write-ahead log either, while the book is open', () => {
    office.act('clerk', 'case.open', {
      applicant: { name: '古丽巴哈尔·阿卜杜热合曼', idNumber: applicant(321).idNumber },
      household: { village: '允景村', size: 1, category: 'general' },
      type: 'urgent',
      cause: 'fire',
      causeText: '住房烧毁',
      appliedOn: office.today,
    });
    const log = readFileSync(join(office.folder, 'book.db-wal'));
    expect(log.length).toBeGreaterThan(0);
    for (const word of ['古丽巴哈尔', '允景村', applicant(321).idNumber])
      expect(log.includes(Buffer.from(word, 'utf8'))).toBe(false);
  });
});
