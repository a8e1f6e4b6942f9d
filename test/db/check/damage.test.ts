/** One flipped bit anywhere in the file: never a wrong figure, always a sentence, and no flood of page numbers. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkBook } from '../../../db/check/index.ts';
import { openWithKey } from '../../../db/open.ts';
import { Refusal } from '../../../domain/problem.ts';
import { fullBook } from '../full-book.ts';
import { newFolder, type TestOffice } from '../test-office.ts';

let office: TestOffice;
let folder: string;
beforeAll(() => {
  office = fullBook();
  office.book.connection.pragma('wal_checkpoint(TRUNCATE)');
  folder = newFolder();
});
afterAll(() => {
  office.discard();
  rmSync(folder, { recursive: true, force: true });
});

/** What opening and checking say of a copy with one bit of byte `at` flipped. */
function saidOf(at: number): string {
  const copy = join(folder, String(at));
  mkdirSync(copy);
  for (const name of ['book.db', 'keys.json']) copyFileSync(join(office.folder, name), join(copy, name));
  const bytes = readFileSync(join(copy, 'book.db'));
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(join(copy, 'book.db'), bytes);
  try {
    const book = openWithKey(copy, office.dataKey, office.book.surroundings);
    const { faults } = checkBook(book);
    book.close();
    return faults.map(({ message }) => message).join('\n');
  } catch (error) {
    if (error instanceof Refusal) return error.problem.message;
    throw error;
  }
}

it('names damage in one sentence, wherever the bit is', () => {
  const size = readFileSync(join(office.folder, 'book.db')).length;
  for (let at = 17; at < size; at += Math.floor(size / 60)) {
    const said = saidOf(at);
    expect(said, `byte ${at}`).toMatch(/有损坏|打不开|出错/u);
    expect(said.length, `byte ${at}`).toBeLessThan(2_000);
  }
});
