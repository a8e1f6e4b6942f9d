/** A book of an earlier structure is copied, upgraded, and says the same as before. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../db/check/index.ts';
import { connect } from '../../db/connection.ts';
import { unlock } from '../../db/keys.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openWithKey } from '../../db/open.ts';
import { bookPaths } from '../../db/paths.ts';
import { codeOf, newFolder, PASSWORD } from './test-office.ts';

const BOOKS = join(import.meta.dirname, '../fixtures/books');
const versions = Array.from({ length: migrations.length - 1 }, (_, at) => at + 1);
let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function copyOf(version: number): { dataKey: Uint8Array } {
  folder = newFolder();
  cpSync(join(BOOKS, `schema-${version}`), folder, { recursive: true });
  mkdirSync(bookPaths(folder).backups);
  return unlock(folder, PASSWORD);
}

/** Head and every figure a reader could ask for. */
function said(dataKey: Uint8Array) {
  const db = connect(bookPaths(folder).database, dataKey);
  const state = {
    head: db.prepare('SELECT no, hash FROM audit ORDER BY no DESC LIMIT 1').get(),
    balances: db.prepare('SELECT key, fen FROM balance ORDER BY key').all(),
    steps: db.prepare('SELECT id, case_id, kind, on_date, opinion, staff_id, act_no FROM case_step ORDER BY id').all(),
    findings: db
      .prepare('SELECT id, case_id, stage, code, message, override_reason, act_no FROM finding ORDER BY id')
      .all(),
  };
  db.close();
  return state;
}

describe.each(versions)('a book of structure %i', (version) => {
  it('opens, keeps a copy of itself as it was, and nothing it says has changed', () => {
    const { dataKey } = copyOf(version);
    const before = said(dataKey);
    expect(before.steps.length).toBeGreaterThan(0);
    expect(before.findings.length).toBeGreaterThan(0);
    const book = openWithKey(folder, dataKey);
    expect(checkBook(book).faults).toEqual([]);
    book.close();
    expect(said(dataKey)).toEqual(before);
    const copies = readdirSync(bookPaths(folder).backups);
    expect(copies).toEqual([`升级前-第${version}版结构.db`]);
    const copy = connect(join(bookPaths(folder).backups, copies[0] ?? ''), dataKey, { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(version);
    expect(copy.prepare('SELECT no, hash FROM audit ORDER BY no DESC LIMIT 1').get()).toEqual(before.head);
    copy.close();
  });

  it('is left alone where the copy cannot be made', () => {
    const { dataKey } = copyOf(version);
    const before = said(dataKey);
    rmSync(bookPaths(folder).backups, { recursive: true });
    expect(codeOf(() => openWithKey(folder, dataKey))).toBe('copy-before-failed');
    expect(said(dataKey)).toEqual(before);
    mkdirSync(bookPaths(folder).backups);
    openWithKey(folder, dataKey).close();
  });
});
