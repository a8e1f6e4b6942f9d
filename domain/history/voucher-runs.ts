/**
 * Runs of 四联单 numbers: offices begin again each year, or go on counting for years. Which of the two an office does is
 * read from its numbers; in one run a number may stand once.
 */
import type { HistoryRow } from './understood.ts';
import type { VoucherNumber } from './voucher-number.ts';

/** Months of the next year in which the old year's last slips are still handed out. */
const TAIL_MONTHS = 3;
/** A year begins again if it has at least two numbers up to this one; errors alone do not make two. */
const LOW_NUMBER = 5;
const LOW_NUMBERS = 2;

/** A row with a number, and its place among the rows. */
export interface Numbered {
  readonly index: number;
  readonly row: HistoryRow;
  readonly voucher: VoucherNumber;
}

export interface Run {
  readonly series: string;
  /** In the order of the file. */
  readonly members: readonly Numbered[];
}

/**
 * The runs of a file, each number with its year: of its payment, or of the run it is the tail of. Where a run goes on for
 * years, the years follow each other with the numbers.
 */
export function voucherRuns(rows: readonly HistoryRow[]): Run[] {
  const series = new Map<string, Numbered[]>();
  rows.forEach((row, index) => {
    const { voucher } = row.cells;
    if (!voucher) return;
    // A number that names its year is of that year's run, whenever it was paid.
    const key = JSON.stringify([voucher.series, voucher.yearWritten ? voucher.year : 0]);
    const members = series.get(key) ?? [];
    members.push({ index, row, voucher });
    series.set(key, members);
  });
  const runs = [...series.values()].flatMap((members) =>
    members[0]?.voucher.yearWritten ? [members] : splitByYear(dated(members)).map((run) => risingYears(run)),
  );
  return runs
    .flatMap((members) => (members[0] ? [{ series: members[0].voucher.series, members }] : []))
    .toSorted((a, b) => yearOfRun(a) - yearOfRun(b));
}

const yearOfRun = ({ members }: Run): number => Math.min(...members.map(({ voucher }) => voucher.year));

/** No number is of a later year than a higher one: a slip paid late stays with its neighbours. */
function risingYears(members: readonly Numbered[]): Numbered[] {
  const years = new Map<number, number>();
  let year = Infinity;
  for (const { voucher } of members.toSorted((a, b) => b.voucher.number - a.voucher.number)) {
    year = Math.min(year, voucher.year);
    years.set(voucher.number, year);
  }
  return members.map((member) => {
    const { voucher } = member;
    return { ...member, voucher: { ...voucher, year: years.get(voucher.number) ?? voucher.year } };
  });
}

/** A row without a readable date is of the year of the row before it. */
function dated(members: readonly Numbered[]): Numbered[] {
  let year =
    members
      .map(({ row }) => row.period)
      .find((period) => period !== undefined)
      ?.slice(0, 4) ?? '0';
  return members.map((member) => {
    year = member.row.period?.slice(0, 4) ?? year;
    return { ...member, voucher: { ...member.voucher, year: Number(year) } };
  });
}

function splitByYear(members: readonly Numbered[]): Numbered[][] {
  const byYear = Map.groupBy(members, ({ voucher }) => voucher.year);
  const firstYears: number[] = [];
  let numbers: number[] = [];
  for (const year of [...byYear.keys()].toSorted((a, b) => a - b)) {
    const ofYear = (byYear.get(year) ?? []).map(({ voucher }) => voucher.number);
    if (firstYears.length === 0 || beginsAgain(ofYear, numbers)) {
      firstYears.push(year);
      numbers = ofYear;
    } else numbers = [...numbers, ...ofYear];
  }
  const runOf = (year: number): number => firstYears.findLastIndex((first) => first <= year);
  return firstYears.length === 1 ? [[...members]] : withTails(members, runOf, firstYears.length);
}

function beginsAgain(numbers: readonly number[], before: readonly number[]): boolean {
  const highest = Math.max(...before);
  const low = new Set(numbers.filter((number) => number <= LOW_NUMBER)).size;
  const within = numbers.filter((number) => number <= highest).length;
  return low >= LOW_NUMBERS || within * 2 > numbers.length;
}

/** Lists go on rising over the turn of the year: a slip of the list before, paid in spring, is of that run and its year. */
function withTails(members: readonly Numbered[], runOf: (year: number) => number, count: number): Numbered[][] {
  const runs: Numbered[][] = Array.from({ length: count }, () => []);
  const seen = new Set<string>();
  let previous: { readonly run: number; readonly year: number; readonly number: number } | undefined;
  for (const member of members) {
    const { year, number } = member.voucher;
    const spring = Number(member.row.period?.slice(5, 7)) <= TAIL_MONTHS;
    const own = runOf(year);
    const tail =
      previous && spring && own === previous.run + 1 && year === previous.year + 1 && number > previous.number;
    const run = tail && previous ? previous.run : own;
    const settled = tail && previous ? { ...member, voucher: { ...member.voucher, year: previous.year } } : member;
    runs[run]?.push(settled);
    const key = `${run}/${number}`;
    if (!seen.has(key)) previous = { run, year: settled.voucher.year, number };
    seen.add(key);
  }
  return runs.filter((run) => run.length > 0);
}

/** The rows with the years their numbers were found to belong to. */
export function withRunYears(rows: readonly HistoryRow[], runs: readonly Run[]): HistoryRow[] {
  const settled = new Map(runs.flatMap(({ members }) => members.map(({ index, voucher }) => [index, voucher])));
  return rows.map((row, index) => {
    const voucher = settled.get(index);
    return voucher ? { ...row, cells: { ...row.cells, voucher } } : row;
  });
}
