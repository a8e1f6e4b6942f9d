/** The second book: an office's old workbook imported, its rejects corrected in the annotated copy and imported again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, unwrap } from '../../../domain/problem.ts';
import { createBook } from '../../../db/create.ts';
import type { OpenBook } from '../../../db/open.ts';
import { setSurroundings } from '../../../db/surroundings.ts';
import { route } from '../../router.ts';
import { openXlsx } from '../import/read-xlsx.ts';
import { runImport, type ImportReport } from '../import/run.ts';
import type { Checks } from './checks.ts';
import { DEMO_PASSWORD, DEMO_PROFILE, DEMO_SEED, MANAGER, OFFICE } from './office.ts';

/** The workbook of the samples; the demonstration runs in the project's own folder. */
export const SAMPLE_WORKBOOK = join(
  import.meta.dirname,
  '../../../test/fixtures/workbooks/勐禾乡2026年临时救助备用金台账.xlsx',
);
/** The first working day after the workbook's last month; the office's settings are those of the samples. */
const IMPORT_INSTANT = '2026-11-02T01:00:00.000Z';
const SETTINGS = [
  { key: 'pay_deadline_days', value: '30' },
  { key: 'split_window_days', value: '7' },
  { key: 'same_cause_window', value: 'calendar_year' },
] as const;

/** What is known of the workbook: 元 and numbers as its answer sheet gives them. */
const KNOWN = {
  rows: 68,
  accepted: 64,
  refused: 4,
  flagged: 7,
  bookPaidFen: 2_860_000,
  bookBalanceFen: 2_140_000,
  vouchersUnaccounted: ['0006', '0023', '0038', '0045'],
} as const;

/** The refused rows as the office corrects them from its papers. */
const CORRECTIONS = [
  { cell: 'D15', value: '539921195306181453', amountFen: 100_000 },
  { cell: 'K40', value: 600, amountFen: 60_000 },
  { cell: 'B62', value: '2026.7.22', amountFen: 80_000 },
  { cell: 'N73', value: '0045', amountFen: 100_000 },
] as const;
const SHEET = '2026年';

export function newOldBook(folder: string): OpenBook {
  return createBook(
    {
      folder,
      office: { ...OFFICE, validFrom: '2000-01-01' },
      profile: DEMO_PROFILE,
      settings: SETTINGS.map(({ key, value }) => ({ key, value })),
      manager: { name: MANAGER, password: DEMO_PASSWORD },
      demo: true,
    },
    setSurroundings(IMPORT_INSTANT, DEMO_SEED + 1),
  );
}

/** Imports the workbook, writes the annotated copy to `copy`, and declares the numbers nobody can show. */
export async function importSample({ book, session }: OpenBook, copy: string, checks: Checks): Promise<ImportReport> {
  const { report, annotated } = await runImport(book, session, {
    path: SAMPLE_WORKBOOK,
    dryRun: false,
    requestId: 'demo-import-1',
  });
  await writeFile(copy, await annotated());
  for (const key of Object.keys(KNOWN) as (keyof typeof KNOWN)[])
    checks.same(`导入旧台账 ${key}`, report[key], KNOWN[key]);
  declareMissing({ book, session });
  return report;
}

/** Through the contract, as a person would: what the book lists as missing is declared 未导入. */
function declareMissing({ book, session }: OpenBook): void {
  const call = (procedure: string, input: unknown, requestId: string): unknown => {
    const answer = route(book, session, { procedure, input, requestId }, (error) => {
      throw error;
    });
    if (!answer.ok) throw new Refusal('demo-refused', `演示办理“${procedure}”时被账簿拒绝：${answer.message}`);
    return answer.value;
  };
  const gaps = call('voucher.gaps', {}, 'demo-gaps-1') as { series: string; year: number; from: number; to: number }[];
  for (const [index, { series, year, from, to }] of gaps.entries()) {
    const numbers = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
    call(
      'voucher.declare',
      { series, year, numbers, kind: 'not_imported', reason: '原台账该行有误未导入，或原台账没有此号' },
      `demo-declare-${index + 1}`,
    );
  }
}

/** Corrects the refused rows in the annotated copy, saves it as `corrected`, and imports it: only those rows are taken. */
export async function importCorrected(
  { book, session }: OpenBook,
  copy: string,
  corrected: string,
  checks: Checks,
): Promise<ImportReport> {
  const workbook = unwrap(await openXlsx(new Uint8Array(await readFile(copy)), 'copy'));
  const sheet = workbook.getWorksheet(SHEET);
  if (sheet === undefined) throw new Refusal('demo-refused', `标注副本里没有工作表“${SHEET}”。`);
  for (const { cell, value } of CORRECTIONS) sheet.getCell(cell).value = value;
  await workbook.xlsx.writeFile(corrected);
  const { report } = await runImport(book, session, { path: corrected, dryRun: false, requestId: 'demo-import-2' });
  const addedFen = CORRECTIONS.reduce((sum, { amountFen }) => sum + amountFen, 0);
  checks.same(
    '改正后再导入的行数',
    { accepted: report.accepted, refused: report.refused, taken: report.taken },
    { accepted: CORRECTIONS.length, refused: 0, taken: KNOWN.accepted },
  );
  checks.same('改正后已发金额', report.bookPaidFen, KNOWN.bookPaidFen + addedFen);
  checks.same('改正后结存', report.bookBalanceFen, KNOWN.bookBalanceFen - addedFen);
  return report;
}
