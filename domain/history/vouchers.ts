/** 四联单 numbers of a whole file: equal ones, and those no accepted row bears. */
import type { HistoryRow, RowProblem, UnaccountedNumber, VoucherRun } from './understood.ts';
import { writeLike } from './voucher-number.ts';
import type { Numbered, Run } from './voucher-runs.ts';

/** A run that begins above this number began in an earlier book: its gaps are counted from its first number. */
const FRESH_RUN_MAX = 50;
/** Gaps beyond this many are listed only if there are at least as many numbers: else they are no serial numbers. */
const GAPS_LISTED = 1000;
/** So many numbers in common, and so large a share of the shorter list, mean two lists and not mistakes. */
const SEPARATE_COMMON = 3;
const SEPARATE_SHARE = 0.5;

type Kind = VoucherRun['kind'];

/** A run, or the part of it that one kind of 四联单 numbers for itself. */
interface Part extends Run {
  readonly kind: Kind;
}

/** Cash and goods share one list unless their numbers plainly run side by side. */
export const partsOf = (runs: readonly Run[]): Part[] => runs.flatMap((run) => splitByKind(run));

/** The later of two equal numbers, by index of its row. */
export function duplicateNumbers(
  parts: readonly Part[],
  columnOf: (row: HistoryRow) => number | undefined,
): ReadonlyMap<number, RowProblem> {
  const problems = new Map<number, RowProblem>();
  for (const { members } of parts) {
    const first = new Map<number, Numbered>();
    for (const member of members) {
      const earlier = first.get(member.voucher.number);
      if (earlier) problems.set(member.index, duplicate(member, earlier, columnOf(member.row)));
      else first.set(member.voucher.number, member);
    }
  }
  return problems;
}

function duplicate({ row, voucher }: Numbered, earlier: Numbered, column: number | undefined): RowProblem {
  const here = `「${row.sheet}」第 ${row.row} 行（${row.cells.name}）`;
  const there = `「${earlier.row.sheet}」第 ${earlier.row.row} 行（${earlier.row.cells.name}）`;
  const message = `四联单号「${voucher.text}」重复：${here}与${there}同号。请核对存根，改正写错的一行。`;
  return { code: 'voucher-duplicate', refuses: true, ...(column !== undefined && { column }), message };
}

const kindOf = ({ row }: Numbered): Kind => {
  const { way } = row.cells;
  return way === 'goods' || way === 'transfer' ? way : 'cash';
};

function splitByKind(run: Run): Part[] {
  const kinds = (['cash', 'goods', 'transfer'] as const)
    .map((kind) => ({ ...run, kind, members: run.members.filter((one) => kindOf(one) === kind) }))
    .filter(({ members }) => members.length > 0);
  const apart = kinds.some((a, index) => kinds.slice(index + 1).some((b) => sideBySide(a.members, b.members)));
  return apart ? kinds : [{ ...run, kind: 'shared' }];
}

function sideBySide(a: readonly Numbered[], b: readonly Numbered[]): boolean {
  const numbers = new Set(a.map(({ voucher }) => voucher.number));
  const common = new Set(b.map(({ voucher }) => voucher.number).filter((number) => numbers.has(number))).size;
  return common >= SEPARATE_COMMON && common >= SEPARATE_SHARE * Math.min(a.length, b.length);
}

export interface Accounted {
  readonly runs: VoucherRun[];
  readonly unaccounted: UnaccountedNumber[];
}

/** @param isAccepted by index of the row */
export function accountFor(parts: readonly Part[], isAccepted: (index: number) => boolean): Accounted {
  const runs: VoucherRun[] = [];
  const unaccounted: UnaccountedNumber[] = [];
  const lastOf = new Map<string, number>();
  for (const part of parts) {
    const { series, kind, members } = part;
    const numbers = members.map(({ voucher }) => voucher.number);
    const key = JSON.stringify([series, kind]);
    let first = firstNumber(Math.min(...numbers), lastOf.get(key));
    for (const year of [...new Set(members.map(({ voucher }) => voucher.year))].toSorted((a, b) => a - b)) {
      const ofYear = { ...part, members: members.filter(({ voucher }) => voucher.year === year) };
      const run = runOf(ofYear, year, first, isAccepted);
      runs.push(run);
      if (!run.sparse) unaccounted.push(...missing(ofYear, run, isAccepted));
      first = run.last + 1;
    }
    lastOf.set(key, Math.max(...numbers));
  }
  return { runs, unaccounted };
}

function runOf(
  { series, kind, members }: Part,
  year: number,
  first: number,
  isAccepted: (index: number) => boolean,
): VoucherRun {
  const numbers = new Set(members.map(({ voucher }) => voucher.number));
  const last = Math.max(...numbers);
  const gaps = last - first + 1 - acceptedNumbers(members, isAccepted).size;
  return { series, year, kind, first, last, seen: numbers.size, sparse: gaps > GAPS_LISTED && gaps > numbers.size };
}

const acceptedNumbers = (members: readonly Numbered[], isAccepted: (index: number) => boolean): ReadonlySet<number> =>
  new Set(members.filter(({ index }) => isAccepted(index)).map(({ voucher }) => voucher.number));

/** Where numbers begin: with 1, behind the run before if they go on from it, or where an older list is first seen. */
function firstNumber(lowest: number, previousLast: number | undefined): number {
  if (previousLast !== undefined && lowest > previousLast && lowest <= previousLast + FRESH_RUN_MAX)
    return previousLast + 1;
  return lowest <= FRESH_RUN_MAX ? 1 : lowest;
}

function missing(
  { series, kind, members }: Part,
  { year, first, last }: VoucherRun,
  isAccepted: (index: number) => boolean,
): UnaccountedNumber[] {
  const accepted = acceptedNumbers(members, isAccepted);
  const vouchers = members.map(({ voucher }) => voucher);
  const padded = vouchers.some((voucher) => String(voucher.number).length < voucher.digits);
  const like = vouchers.reduce((a, b) => (b.digits > a.digits ? b : a));
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
    .filter((number) => !accepted.has(number))
    .map((number) => ({ series, year, kind, number, text: writeLike(like, number, padded) }));
}
