/** A book with the sample workbook imported, made once a process; tests that alter it take a copy. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '../../domain/problem.ts';
import type { Book } from '../../db/book.ts';
import { createBook } from '../../db/create.ts';
import { openBook } from '../../db/open.ts';
import type { Session } from '../../db/session.ts';
import { setSurroundings } from '../../db/surroundings.ts';
import { parseSetting } from '../../domain/policy/settings.ts';
import { runImport } from '../../electron/office/import/run.ts';
import { SAMPLE } from './command-line.ts';

const PASSWORD = '测试口令-2026';
const root = mkdtempSync(join(tmpdir(), 'sample-book-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
let made: Promise<string> | undefined;
let copies = 0;

export const surroundings = () => setSurroundings('2026-11-20T01:00:00.000Z', 20261120);

async function make(): Promise<string> {
  const folder = join(root, 'original');
  const validFrom = '2000-01-01';
  const settings = ['pay_deadline_days=30', 'split_window_days=7', 'same_cause_window=calendar_year'].map((text) =>
    unwrap(parseSetting(text, validFrom)),
  );
  const office = {
    validFrom,
    county: '南汀县',
    town: '勐禾乡',
    government: '勐禾乡人民政府',
    unit: '勐禾乡民政办公室',
  };
  const manager = { name: '管理员', password: PASSWORD };
  const { book, session } = createBook(
    { folder, office, profile: 'honghe-2019', settings, manager, demo: false },
    surroundings(),
  );
  await runImport(book, session, { path: SAMPLE, dryRun: false, requestId: 'sample-import' });
  book.close();
  return folder;
}

export interface OpenSample {
  readonly folder: string;
  readonly book: Book;
  readonly session: Session;
}

export async function openSample(): Promise<OpenSample> {
  made ??= make();
  const folder = join(root, `copy-${++copies}`);
  cpSync(await made, folder, { recursive: true });
  return { folder, ...openBook(folder, { password: PASSWORD, door: 'command' }, surroundings()) };
}

export const reopen = (folder: string): OpenSample => ({
  folder,
  ...openBook(folder, { password: PASSWORD, door: 'command' }, surroundings()),
});
