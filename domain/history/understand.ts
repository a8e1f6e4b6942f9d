/** From cells to history: every sheet, every row, every total of an office's old workbook. */
import type { IsoDate } from '../calendar/date.ts';
import { fail, ok, type Result } from '../problem.ts';
import { sameName } from '../identity/name.ts';
import { settleColumns } from './columns.ts';
import { fundFlow, leavesFund, reconcile } from './fund-flow.ts';
import { type FundReading, readFund } from './fund.ts';
import { findLayout, type PaymentLayout } from './layout.ts';
import { readPaymentSheet, type SheetRows } from './payment-sheet.ts';
import { cellText, type RawBook, type RawSheet } from './raw.ts';
import { fingerprint, keyMaker } from './row-key.ts';
import type { HistoryPayment, HistoryRow, RowProblem, SheetReading, UnderstoodHistory } from './understood.ts';
import { voucherRuns, withRunYears } from './voucher-runs.ts';
import { accountFor, duplicateNumbers, partsOf } from './vouchers.ts';

/** A sheet with at least this many rows, nearly all of them found in sheets before it, repeats them (全年汇总, 副本). */
const COPY_ROWS = 3;
const COPY_SHARE = 0.9;

/**
 * Understands a workbook. Nothing is guessed into the book: a row that cannot be trusted has a refusing problem and no
 * `payment`; totals and the fund's lines are compared, never corrected.
 *
 * @param today the day of the import: later dates are refused; without it none is
 *
 * Errors: `no-ledger` (no sheet has the heading of a payment ledger), `unit-wan` (amounts in 万元).
 */
export function understandHistory(book: RawBook, today?: IsoDate): Result<UnderstoodHistory> {
  const found = book.sheets.map((sheet) => {
    const layout = findLayout(sheet);
    return { sheet, layout, year: yearOfSheet(sheet, layout.kind === 'none' ? 0 : layout.top, book) };
  });
  const wan = found.find(({ sheet, layout }) => layout.kind === 'payments' && inWan(sheet, layout));
  if (wan) return fail('unit-wan', `「${wan.sheet.name}」的金额单位是万元。请把金额改成以元为单位，再导入。`);
  const payments: SheetRows[] = [];
  const funds: FundReading[] = [];
  const sheets: SheetReading[] = [];
  const prints = new Set<string>();
  const sums = new Map<number | undefined, number>();
  for (const { sheet, layout, year } of found) {
    const days = {
      date1904: sheet.date1904,
      ...(year !== undefined && { year }),
      ...(today !== undefined && { today }),
    };
    if (layout.kind === 'none') {
      if (sheet.rows.length > 0) sheets.push(ignored(sheet, layout.reason));
    } else if (layout.kind === 'fund') {
      const reading = readFund(sheet, layout, days);
      funds.push(reading);
      sheets.push(readingOf(sheet, layout, reading.lines.length));
    } else {
      const settled = settleColumns(
        layout,
        sheet.rows.filter(({ number }) => number > layout.bottom),
      );
      const read = readPaymentSheet(sheet, settled, days, sums.get(year) ?? 0);
      if (repeats(read, prints)) {
        sheets.push(ignored(sheet, '各行与前面的工作表重复，像是汇总或副本，没有重复采用。'));
        continue;
      }
      for (const row of read.rows) prints.add(fingerprint(row.cells));
      sums.set(year, (sums.get(year) ?? 0) + read.sumFen);
      payments.push(read);
      sheets.push(readingOf(sheet, settled, read.rows.length));
    }
  }
  if (payments.length === 0) return fail('no-ledger', noLedger(sheets), { sheets });
  const years = new Map(found.map(({ sheet, year }) => [sheet.name, year]));
  return ok(assemble(payments, funds, sheets, years));
}

function assemble(
  payments: readonly SheetRows[],
  funds: readonly FundReading[],
  sheets: readonly SheetReading[],
  years: ReadonlyMap<string, number | undefined>,
): UnderstoodHistory {
  const found = payments.flatMap(({ rows }) => rows);
  const runsFound = voucherRuns(found);
  const read = withRunYears(found, runsFound);
  const layouts = new Map(payments.map(({ sheet, layout }) => [sheet, layout]));
  const columnOf = (field: 'voucher' | 'name') => (row: HistoryRow) => layouts.get(row.sheet)?.columns.get(field);
  const vouchers = partsOf(runsFound);
  const duplicates = duplicateNumbers(vouchers, columnOf('voucher'));
  const names = otherNames(read, columnOf('name'));
  const keys = keyMaker();
  const rows = read.map((row, index) => judged(row, [duplicates.get(index), names.get(index)], keys));
  const { runs, unaccounted } = accountFor(vouchers, (index) => rows[index]?.payment !== undefined);
  const flow = fundFlow(funds, (sheet) => years.get(sheet));
  const ofRows = rows.reduce((sum, row) => sum + (leavesFund(row) ? (row.cells.amountFen ?? 0) : 0), 0);
  return {
    sheets,
    rows,
    skipped: payments.flatMap(({ skipped }) => skipped),
    subtotals: payments.flatMap(({ subtotals }) => subtotals),
    grants: flow.grants,
    fundLines: flow.lines,
    fundProblems: flow.problems,
    reconciliation: reconcile(flow.lines, rows),
    vouchers: runs,
    unaccounted,
    periods: [...new Set(rows.flatMap(({ payment }) => payment?.paidOn.slice(0, 7) ?? []))].toSorted(),
    filePaidFen: flow.paidFen ?? ofRows,
    ...(flow.balanceFen !== undefined && { fileBalanceFen: flow.balanceFen }),
  };
}

/** The row with what other rows add to it, and the payment it stands for if nothing refuses it. */
function judged(
  row: HistoryRow,
  added: readonly (RowProblem | undefined)[],
  keyOf: (cells: HistoryRow['cells']) => string,
): HistoryRow {
  const problems = [...row.problems, ...added.filter((problem) => problem !== undefined)];
  const { id, way, amountFen, paidOn, name, ...rest } = row.cells;
  const trusted = !problems.some(({ refuses }) => refuses);
  if (!trusted || id === undefined || way === undefined || amountFen === undefined || paidOn === undefined) {
    return { ...row, problems };
  }
  const { voucherText: _written, ...kept } = rest;
  const key = keyOf(row.cells);
  const payment: HistoryPayment = {
    key,
    sheet: row.sheet,
    row: row.row,
    person: { name, id },
    ...kept,
    way,
    amountFen,
    paidOn,
  };
  return { ...row, problems, payment };
}

/** Rows whose identity number stood under another name before: one of the two is wrong. */
function otherNames(
  rows: readonly HistoryRow[],
  columnOf: (row: HistoryRow) => number | undefined,
): ReadonlyMap<number, RowProblem> {
  const first = new Map<string, HistoryRow>();
  const problems = new Map<number, RowProblem>();
  rows.forEach((row, index) => {
    const { id, name } = row.cells;
    if (id === undefined) return;
    const earlier = first.get(id);
    if (!earlier) first.set(id, row);
    else if (!sameName(earlier.cells.name, name)) {
      const column = columnOf(row);
      const there = `「${earlier.sheet}」第 ${earlier.row} 行是${earlier.cells.name}`;
      const message = `同一身份证号，${there}，这一行是${name}。请核对是改名还是抄错。`;
      problems.set(index, { code: 'name-differs', refuses: false, ...(column !== undefined && { column }), message });
    }
  });
  return problems;
}

/** The year a sheet is about: of its name, of a title above its heading, of the file's name. */
function yearOfSheet(sheet: RawSheet, top: number, book: RawBook): number | undefined {
  const titles = sheet.rows
    .filter(({ number }) => number < top)
    .flatMap(({ cells }) => cells.map((cell) => cellText(cell)));
  for (const text of [sheet.name, ...titles, book.name]) {
    const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []);
    // 2025—2026年台账 is about neither.
    if (years.size > 0) return years.size === 1 ? Number([...years][0]) : undefined;
  }
  return undefined;
}

/** 单位：万元 above the heading, or 金额（万元） in it: every amount would be ten thousand times too small. */
const inWan = (sheet: RawSheet, layout: PaymentLayout): boolean =>
  sheet.rows
    .filter(({ number }) => number <= layout.bottom)
    .some(({ cells }) =>
      cells.some((cell) => cell?.kind === 'text' && /单位[:：]\s*万元|[（(]\s*万元\s*[)）]/u.test(cell.text)),
    );

function repeats(read: SheetRows, prints: ReadonlySet<string>): boolean {
  const known = read.rows.filter(({ cells }) => prints.has(fingerprint(cells))).length;
  return read.rows.length >= COPY_ROWS && known >= COPY_SHARE * read.rows.length;
}

const ignored = ({ name, hidden }: RawSheet, reason: string): SheetReading => ({
  sheet: name,
  hidden,
  kind: 'ignored',
  reason,
  headings: [],
  rows: 0,
});

const readingOf = (
  { name, hidden }: RawSheet,
  layout: Pick<PaymentLayout, 'top' | 'bottom' | 'headings'> & { kind: 'payments' | 'fund' },
  rows: number,
): SheetReading => ({
  sheet: name,
  hidden,
  kind: layout.kind,
  headingTop: layout.top,
  headingBottom: layout.bottom,
  headings: layout.headings,
  rows,
});

function noLedger(sheets: readonly SheetReading[]): string {
  const reasons = sheets
    .map(({ sheet, reason }) => (reason === undefined ? '' : `「${sheet}」：${reason}`))
    .filter((text) => text !== '');
  return `没有找到发放台账。表头须有姓名、金额和发放日期等列。${reasons.join('')}`;
}
