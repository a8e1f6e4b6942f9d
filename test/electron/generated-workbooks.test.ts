/**
 * 200 offices' old workbooks, made by seed, through the real import: every planted fault is found, and nothing else.
 * Each is imported as a preview (the import itself, taken back); every twentieth also for good, and the book checked.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../db/book.ts';
import { checkBook } from '../../db/check/index.ts';
import { createBook } from '../../db/create.ts';
import type { Session } from '../../db/session.ts';
import { parseSetting } from '../../domain/policy/settings.ts';
import { unwrap } from '../../domain/problem.ts';
import { runImport, type ImportReport } from '../../electron/office/import/run.ts';
import { generateWorkbook, type WorkbookAnswer } from '../generators/workbook.ts';
import { surroundings } from './sample-book.ts';

const root = mkdtempSync(join(tmpdir(), 'generated-'));
const validFrom = '2000-01-01';
const settings = [
  'pay_deadline_days=30',
  'split_window_days=7',
  'same_cause_window=calendar_year',
  'year_window=calendar_year',
].map((text) => unwrap(parseSetting(text, validFrom)));

function emptyBook(name: string): { book: Book; session: Session } {
  const office = {
    validFrom,
    county: '南汀县',
    town: '勐禾乡',
    government: '勐禾乡人民政府',
    unit: '勐禾乡民政办公室',
  };
  const manager = { name: '管理员', password: '测试口令-2026' };
  return createBook(
    { folder: join(root, name), office, profile: 'honghe-2019', settings, manager, demo: false },
    surroundings(),
  );
}

let preview: ReturnType<typeof emptyBook>;
beforeAll(() => {
  preview = emptyBook('preview');
});
afterAll(() => {
  preview.book.close();
  rmSync(root, { recursive: true, force: true });
});

const sortedCodes = (codes: readonly string[]): string[] => codes.toSorted();

const order = (a: { sheet: string; row: number }, b: { sheet: string; row: number }) =>
  a.sheet === b.sheet ? a.row - b.row : a.sheet < b.sheet ? -1 : 1;

function agree(report: ImportReport, answer: WorkbookAnswer): void {
  const found = report.detail.map(({ sheet, row, accepted, findings }) => ({
    sheet,
    row,
    accepted,
    codes: sortedCodes(findings.map(({ code }) => code)),
  }));
  const planted = answer.detail.map(({ sheet, row, accepted, codes }) => ({
    sheet,
    row,
    accepted,
    codes: sortedCodes(codes),
  }));
  expect(found.toSorted(order)).toEqual(planted.toSorted(order));
  expect(report).toMatchObject({
    rows: answer.rows,
    accepted: answer.accepted,
    refused: answer.refused,
    flagged: answer.flagged,
  });
  expect(report.vouchersUnaccounted.toSorted()).toEqual(answer.unaccounted.toSorted());
  expect(report.subtotals).toHaveLength(answer.wrongTotals.length);
  expect(report.bookPaidFen).toBe(answer.bookPaidFen);
  if (answer.fund !== undefined) {
    expect(report.bookBalanceFen).toBe(answer.fund.bookBalanceFen);
    expect(report.unreconciled.map(({ period, writtenFen, actualFen }) => ({ period, writtenFen, actualFen }))).toEqual(
      answer.fund.differences,
    );
    expect(report.madeGrantFen).toBe(0);
  }
}

describe('old workbooks of 200 offices', () => {
  it.each(Array.from({ length: 20 }, (_, block) => block))('block %i', async (block) => {
    for (let seed = block * 10 + 1; seed <= block * 10 + 10; seed++) {
      const made = await generateWorkbook(seed);
      const folder = join(root, String(seed));
      mkdirSync(folder);
      const path = join(folder, made.fileName);
      writeFileSync(path, made.bytes);
      const { report } = await runImport(preview.book, preview.session, {
        path,
        dryRun: true,
        requestId: `seed-${seed}-preview`,
      });
      try {
        agree(report, made.answer);
      } catch (error) {
        throw new Error(`seed ${seed} (${made.fileName})`, { cause: error });
      }
      if (seed % 20 === 0) await forGood(path, seed, made.answer);
    }
  });
});

async function forGood(path: string, seed: number, answer: WorkbookAnswer): Promise<void> {
  const { book, session } = emptyBook(`book-${seed}`);
  const { report } = await runImport(book, session, { path, dryRun: false, requestId: `seed-${seed}-import` });
  agree(report, answer);
  expect(checkBook(book).faults).toEqual([]);
  const again = await runImport(book, session, { path, dryRun: false, requestId: `seed-${seed}-again` });
  expect(again.report).toMatchObject({ accepted: 0, taken: answer.accepted, bookPaidFen: answer.bookPaidFen });
  book.close();
}
