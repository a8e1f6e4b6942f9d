/** All fund sheets of a file together: what is posted, whether 结存 adds up, and 支出 against the rows. */
import type { IsoDate, Period } from '../calendar/date.ts';
import type { Fen } from '../money/fen.ts';
import { formatFen } from '../money/fen.ts';
import { type FundReading, sourceOf } from './fund.ts';
import type { FundLine, FundProblem, HistoryGrant, HistoryRow, Reconciled } from './understood.ts';

export interface FundFlow {
  readonly lines: readonly FundLine[];
  readonly grants: readonly HistoryGrant[];
  readonly problems: readonly FundProblem[];
  /** Σ of the 支出 lines; absent where the file has none. */
  readonly paidFen?: Fen;
  readonly balanceFen?: number;
}

/** @param yearOfSheet the year a sheet says it is about, for lines without a date */
export function fundFlow(
  readings: readonly FundReading[],
  yearOfSheet: (sheet: string) => number | undefined,
): FundFlow {
  const ordered = readings.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const lines = ordered.flatMap((reading, index) =>
    index === 0 ? reading.lines : reading.lines.map((line) => carried(line)),
  );
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...balanceProblems(lines),
    ...unknownIncome(lines),
  ];
  const grants: HistoryGrant[] = [];
  lines.forEach((line, index) => {
    const grant = grantOf(line, line.on ?? nextDay(lines, index, yearOfSheet(line.sheet)));
    if (grant === 'undated') problems.push(undated(line));
    else if (grant) grants.push(grant);
  });
  const relief = lines.filter(({ kind }) => kind === 'relief');
  const balance = lines.findLast(({ balanceFen }) => balanceFen !== undefined)?.balanceFen;
  return {
    lines,
    grants,
    problems: problems.toSorted((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row),
    ...(relief.length > 0 && { paidFen: relief.reduce((sum, line) => sum + line.expenseFen, 0) }),
    ...(balance !== undefined && { balanceFen: balance }),
  };
}

const firstDay = (reading: FundReading): IsoDate => reading.lines.find(({ on }) => on !== undefined)?.on ?? '';

/** 上年结转 of a later sheet is the earlier sheet's balance, not new money. */
const carried = (line: FundLine): FundLine => (line.kind === 'opening' ? { ...line, kind: 'carried' } : line);

/** Money a line brings in. An opening line may show it as its balance only. */
const broughtIn = (line: FundLine): number =>
  line.kind === 'opening' && line.incomeFen === 0 ? (line.balanceFen ?? 0) : line.incomeFen;

function grantOf(line: FundLine, on: IsoDate | undefined): HistoryGrant | 'undated' | undefined {
  const { kind } = line;
  const amountFen = broughtIn(line);
  if ((kind !== 'opening' && kind !== 'grant' && kind !== 'supplement') || amountFen <= 0) return undefined;
  if (on === undefined) return 'undated';
  return {
    sheet: line.sheet,
    row: line.row,
    movement: kind,
    on,
    amountFen,
    source: sourceOf(line.summary),
    summary: line.summary,
  };
}

/** A line without a date is as old as the next dated line of its sheet. */
function nextDay(lines: readonly FundLine[], index: number, year: number | undefined): IsoDate | undefined {
  const sheet = lines[index]?.sheet;
  const next = lines.slice(index + 1).find((line) => line.sheet === sheet && line.on !== undefined)?.on;
  return next ?? (year === undefined ? undefined : `${year}-01-01`);
}

const undated = (line: FundLine): FundProblem => ({
  sheet: line.sheet,
  row: line.row,
  code: 'fund-unreadable',
  message: `「${line.sheet}」第 ${line.row} 行「${line.summary}」没有日期，无法入账。请填写日期后重新导入。`,
});

/** Income that is neither 拨入 nor 追加 is for a person to enter. */
const unknownIncome = (lines: readonly FundLine[]): FundProblem[] =>
  lines
    .filter(({ kind, incomeFen }) => kind === 'other' && incomeFen !== 0)
    .map(({ sheet, row, summary, incomeFen }) => ({
      sheet,
      row,
      code: 'fund-unknown',
      message: `「${sheet}」第 ${row} 行收入 ${formatFen(incomeFen)} 元「${summary}」不是拨入或追加，没有自动入账。请核对后在账中办理。`,
    }));

/** Each 结存 against the one before it; goes on from what is written, so that one slip is named once. */
function balanceProblems(lines: readonly FundLine[]): FundProblem[] {
  const problems: FundProblem[] = [];
  let running: number | undefined;
  for (const line of lines) {
    const opens = line.kind === 'opening' || line.kind === 'carried';
    const expected = opens ? openingBalance(line, running) : (running ?? 0) + line.incomeFen - line.expenseFen;
    const written = line.balanceFen;
    if (written !== undefined && written !== expected) problems.push(balanceProblem(line, written, expected));
    running = written ?? expected;
  }
  return problems;
}

/** A carried line repeats the running balance; the first opening line starts it. */
const openingBalance = (line: FundLine, running: number | undefined): number =>
  running ?? (line.incomeFen === 0 ? (line.balanceFen ?? 0) : line.incomeFen - line.expenseFen);

const balanceProblem = ({ sheet, row }: FundLine, written: number, expected: number): FundProblem => ({
  sheet,
  row,
  code: 'fund-balance',
  message: `「${sheet}」第 ${row} 行结存写的是 ${formatFen(written)} 元，按上一行加减应为 ${formatFen(expected)} 元。`,
});

/** Whether a row's amount left the fund. A row whose way cannot be read did if it has a 四联单. */
export const leavesFund = ({ cells }: HistoryRow): boolean =>
  cells.way === undefined ? cells.voucher !== undefined || /\d/u.test(cells.voucherText) : cells.way !== 'card';

/**
 * 支出 by month, the fund sheet's lines against the rows. Where the file enters purchases of goods as lines of their
 * own, months may show cash only, or cash and goods: either agrees.
 */
export function reconcile(lines: readonly FundLine[], rows: readonly HistoryRow[]): Reconciled[] {
  const relief = lines.filter(({ kind }) => kind === 'relief');
  if (relief.length === 0) return [];
  const buys = lines.some(({ kind }) => kind === 'purchase');
  const written = sums(
    relief,
    (line) => line.period,
    (line) => line.expenseFen,
  );
  const paid = rows.filter((row) => leavesFund(row));
  const actual = sums(
    paid,
    (row) => row.period,
    (row) => row.cells.amountFen ?? 0,
  );
  const inGoods = sums(
    paid.filter(({ cells }) => cells.way === 'goods'),
    (row) => row.period,
    (row) => row.cells.amountFen ?? 0,
  );
  return [...new Set([...written.keys(), ...actual.keys()])].toSorted().map((period) => {
    const writtenFen = written.get(period) ?? 0;
    const actualFen = actual.get(period) ?? 0;
    const agrees = writtenFen === actualFen || (buys && writtenFen === actualFen - (inGoods.get(period) ?? 0));
    return { period, writtenFen, actualFen, agrees };
  });
}

function sums<T>(
  items: readonly T[],
  period: (item: T) => Period | undefined,
  fen: (item: T) => number,
): Map<Period, number> {
  const map = new Map<Period, number>();
  for (const item of items) {
    const key = period(item);
    if (key !== undefined) map.set(key, (map.get(key) ?? 0) + fen(item));
  }
  return map;
}
