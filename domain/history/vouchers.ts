/** 四联单 numbers of a whole file: equal ones, and those no row bears. */
import type { HistoryRow, RowProblem, UnaccountedNumber, VoucherRun } from './understood.ts';
import { type VoucherNumber, writeLike } from './voucher-number.ts';

/** A series that begins above this number began in an earlier book: its gaps are counted from its first number. */
const FRESH_SERIES_MAX = 50;
/** Gaps beyond this many are listed only if there are at least as many numbers: else they are no serial numbers. */
const GAPS_LISTED = 1000;
/** So many numbers in common, and so large a share of the shorter list, mean two series and not mistakes. */
const SEPARATE_COMMON = 3;
const SEPARATE_SHARE = 0.5;

type Kind = VoucherRun['kind'];

/** A row with a number, and its place in the file. */
interface Numbered {
  readonly index: number;
  readonly row: HistoryRow;
  readonly voucher: VoucherNumber;
}

/** Numbers of one series, year and kind. */
interface Group {
  readonly series: string;
  readonly year: number;
  readonly kind: Kind;
  readonly members: readonly Numbered[];
}

export interface VoucherReading {
  /** Problems by index of the row: the later of two equal numbers. */
  readonly duplicates: ReadonlyMap<number, RowProblem>;
  /** Runs and gaps, once it is known which rows are accepted. */
  readonly account: (rows: readonly HistoryRow[]) => { readonly runs: VoucherRun[]; readonly unaccounted: UnaccountedNumber[] };
}

export function readVouchers(rows: readonly HistoryRow[], columnOf: (row: HistoryRow) => number | undefined): VoucherReading {
  const groups = grouped(rows);
  const duplicates = new Map<number, RowProblem>();
  for (const group of groups) {
    const first = new Map<number, HistoryRow>();
    for (const { index, row, voucher } of group.members) {
      const earlier = first.get(voucher.number);
      if (earlier) duplicates.set(index, duplicate(row, earlier, voucher, columnOf(row)));
      else first.set(voucher.number, row);
    }
  }
  return { duplicates, account: (judged) => account(groups, judged) };
}

function duplicate(row: HistoryRow, earlier: HistoryRow, voucher: VoucherNumber, column: number | undefined): RowProblem {
  const here = `「${row.sheet}」第 ${row.row} 行（${row.cells.name}）`;
  const there = `「${earlier.sheet}」第 ${earlier.row} 行（${earlier.cells.name}）`;
  const message = `四联单号「${voucher.text}」重复：${here}与${there}同号。请核对存根，改正写错的一行。`;
  return { code: 'voucher-duplicate', refuses: true, ...(column !== undefined && { column }), message };
}

function grouped(rows: readonly HistoryRow[]): Group[] {
  const bySeries = new Map<string, Numbered[]>();
  rows.forEach((row, index) => {
    const { voucher } = row.cells;
    if (!voucher) return;
    const key = JSON.stringify([voucher.year, voucher.series]);
    const members = bySeries.get(key) ?? [];
    members.push({ index, row, voucher });
    bySeries.set(key, members);
  });
  return [...bySeries.values()].flatMap((members) => splitByKind(members)).toSorted((a, b) => a.year - b.year);
}

const kindOf = ({ row }: Numbered): Kind => {
  const { way } = row.cells;
  return way === 'goods' || way === 'transfer' ? way : 'cash';
};

/** Cash and goods share one series unless their numbers plainly run side by side. */
function splitByKind(members: readonly Numbered[]): Group[] {
  const head = members[0]?.voucher;
  if (!head) return [];
  const group = (kind: Kind, part: readonly Numbered[]): Group => ({ series: head.series, year: head.year, kind, members: part });
  const kinds = (['cash', 'goods', 'transfer'] as const).map((kind) => [kind, members.filter((one) => kindOf(one) === kind)] as const);
  const filled = kinds.filter(([, part]) => part.length > 0);
  const apart = filled.some(([, a], index) => filled.slice(index + 1).some(([, b]) => runApart(a, b)));
  return apart ? filled.map(([kind, part]) => group(kind, part)) : [group('shared', members)];
}

function runApart(a: readonly Numbered[], b: readonly Numbered[]): boolean {
  const numbers = new Set(a.map(({ voucher }) => voucher.number));
  const common = new Set(b.map(({ voucher }) => voucher.number).filter((number) => numbers.has(number))).size;
  return common >= SEPARATE_COMMON && common >= SEPARATE_SHARE * Math.min(a.length, b.length);
}

function account(groups: readonly Group[], rows: readonly HistoryRow[]): { runs: VoucherRun[]; unaccounted: UnaccountedNumber[] } {
  const runs: VoucherRun[] = [];
  const unaccounted: UnaccountedNumber[] = [];
  const lastOf = new Map<string, number>();
  for (const group of groups) {
    const numbers = group.members.map(({ voucher }) => voucher.number);
    const last = Math.max(...numbers);
    const key = JSON.stringify([group.series, group.kind]);
    const first = firstNumber(Math.min(...numbers), lastOf.get(key));
    lastOf.set(key, last);
    const accepted = new Set(group.members.filter(({ index }) => rows[index]?.payment).map(({ voucher }) => voucher.number));
    const gaps = last - first + 1 - accepted.size;
    const seen = new Set(numbers).size;
    const sparse = gaps > GAPS_LISTED && gaps > seen;
    runs.push({ series: group.series, year: group.year, kind: group.kind, first, last, seen, sparse });
    if (!sparse) unaccounted.push(...missing(group, first, last, accepted));
  }
  return { runs, unaccounted };
}

/** Where a year's numbers begin: with 1, behind last year's if they go on, or where an older series is first seen. */
function firstNumber(lowest: number, previousLast: number | undefined): number {
  if (previousLast !== undefined && lowest > previousLast && lowest <= previousLast + FRESH_SERIES_MAX) return previousLast + 1;
  return lowest <= FRESH_SERIES_MAX ? 1 : lowest;
}

function missing(group: Group, first: number, last: number, accepted: ReadonlySet<number>): UnaccountedNumber[] {
  const padded = group.members.some(({ voucher }) => String(voucher.number).length < voucher.digits);
  const like = group.members.map(({ voucher }) => voucher).reduce((a, b) => (b.digits > a.digits ? b : a));
  const { series, year, kind } = group;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
    .filter((number) => !accepted.has(number))
    .map((number) => ({ series, year, kind, number, text: writeLike(like, number, padded) }));
}
