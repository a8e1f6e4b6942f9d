/** A corrected copy changes the past: what the months say afterwards, and when the past may no longer change. */
import { rmSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../../db/check/index.ts';
import { DENOMINATIONS } from '../../../domain/entities/fund.ts';
import { Refusal } from '../../../domain/problem.ts';
import { runImport } from '../../../electron/office/import/run.ts';
import { collectReport } from '../../../electron/office/package/collect.ts';
import { makePackage } from '../../../electron/office/package/make.ts';
import { printedMonth } from '../../../electron/office/views/month.ts';
import { route } from '../../../electron/router.ts';
import type { Role } from '../../../domain/entities/codes.ts';
import { setSurroundings } from '../../../db/surroundings.ts';
import { openBook } from '../../../db/open.ts';
import { PASSWORD, SAMPLE } from '../command-line.ts';
import { openSample, type OpenSample } from '../sample-book.ts';

let sample: OpenSample;
let copy: string;
let requests = 0;

beforeEach(async () => {
  sample = await openSample();
  copy = `${sample.folder}-改正.xlsx`;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE);
  // Two cash rows of February and July; the first import refused both.
  for (const [at, value] of [
    ['D15', '539921195306181453'],
    ['B62', '2026.7.20'],
  ] as const) {
    const cell = workbook.getWorksheet('2026年')?.getCell(at);
    if (cell !== undefined) cell.value = value;
  }
  await workbook.xlsx.writeFile(copy);
});
afterEach(() => {
  sample.book.close();
  rmSync(copy, { force: true });
});

const importCopy = (): Promise<unknown> =>
  runImport(sample.book, sample.session, { path: copy, dryRun: false, requestId: `corrected-${++requests}` });
const refusedWith = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Refusal ? error.problem.code : String(error)),
  );
const MONTHS = Array.from({ length: 10 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

/** Every month opens with what the one before it closed with, and nothing is ever below zero. */
function expectUnbroken(months: readonly string[]): void {
  const reports = months.map((period) => collectReport(sample.book, printedMonth(sample.book, period)));
  for (const [index, report] of reports.entries()) {
    const before = reports[index - 1];
    if (before !== undefined) expect(report.opening, report.period).toEqual(before.closing);
    expect(
      Math.min(report.closing.bank, report.closing.cash, report.closing.goods),
      report.period,
    ).toBeGreaterThanOrEqual(0);
  }
  expect(checkBook(sample.book).faults).toEqual([]);
}

/** The office goes on by itself: November is kept here, paid from cash drawn in November, and closed if asked. */
function keepNovember({ close }: { close: boolean }): void {
  const clock = setSurroundings('2026-12-02T01:00:00.000Z', 7);
  sample.book.close();
  sample = { ...sample, ...openBook(sample.folder, { password: PASSWORD, door: 'command' }, clock) };
  const as = (role: Role, procedure: string, input: unknown): unknown => {
    const session = { ...sample.session, roles: [role] };
    const answer = route(sample.book, session, { procedure, input, requestId: `november-${++requests}` }, () => {});
    if (!answer.ok) throw new Error(`${procedure}: ${answer.message}`);
    return answer.value;
  };
  as('cashier', 'fund.move', { movement: 'withdraw', on: '2026-11-10', amountFen: 500_000 });
  if (!close) return;
  const pieces = DENOMINATIONS.map((_, index) => (index === 0 ? 50 : 0));
  as('cashier', 'cash.count', { on: '2026-11-30', pieces, cashier: '李小梅', supervisor: '赵桂兰' });
  as('accountant', 'month.close', { period: '2026-11', on: '2026-12-01', countId: 1 });
}

describe('a corrected copy', () => {
  it('leaves every month opening with what the one before closed with, also months it brings no row for', async () => {
    await importCopy();
    expectUnbroken(MONTHS);
    expect(collectReport(sample.book, printedMonth(sample.book, '2026-10')).closing.bank).toBe(
      sample.book.get<{ fen: number }>(`SELECT fen FROM balance WHERE key = 'bank'`)?.fen,
    );
  });

  it('pays the past from what was left then, not from cash drawn since', async () => {
    keepNovember({ close: false });
    await importCopy();
    expectUnbroken([...MONTHS, '2026-11']);
    expect(sample.book.get(`SELECT fen FROM balance WHERE key = 'cash'`)).toEqual({ fen: 500_000 });
  });

  it('previews what the import then does, also where it spends more than half of what is left', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(SAMPLE);
    const sheet = workbook.getWorksheet('2026年');
    // August's doubled number put right, with 15,000 of the 21,400 left.
    if (sheet !== undefined) [sheet.getCell('N73').value, sheet.getCell('K73').value] = ['0045', 15_000];
    await workbook.xlsx.writeFile(copy);
    const preview = await runImport(sample.book, sample.session, {
      path: copy,
      dryRun: true,
      requestId: 'preview-large',
    });
    const done = await runImport(sample.book, sample.session, { path: copy, dryRun: false, requestId: 'import-large' });
    expect(preview.report).toEqual(done.report);
    expect(done.report.bookBalanceFen).toBe(2_140_000 - 1_500_000);
  });

  it('is refused where a later month has been sent: its opening balance would no longer be true', async () => {
    await makePackage(sample.book, sample.session, '2026-09');
    expect(await refusedWith(importCopy())).toBe('package-sent');
  });

  it('is refused where a later month was counted and closed here', async () => {
    keepNovember({ close: true });
    expect(await refusedWith(importCopy())).toBe('month-closed');
  });
});
