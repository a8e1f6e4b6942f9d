/** Which year's 四联单 a number without a year is: of its payment, but the last slips of a year are often paid in spring. */
import { yearOf } from '../calendar/date.ts';
import type { HistoryRow } from './understood.ts';

/** Months of the next year in which the old year's slips are still handed out. */
const TAIL_MONTHS = 3;

/** The last number of a series that was not a repetition. */
interface Previous {
  readonly year: number;
  readonly number: number;
}

/**
 * The rows of a file, in its order, with the year of each number settled. Offices number by the order of the list, so a
 * number paid early in the next year that goes on rising from the row before it still belongs to that row's year; one
 * that starts again belongs to its own.
 */
export function withVoucherYears(rows: readonly HistoryRow[]): HistoryRow[] {
  const previous = new Map<string, Previous>();
  const seen = new Set<string>();
  return rows.map((row) => {
    const { voucher } = row.cells;
    if (!voucher) return row;
    const { series, number } = voucher;
    const year = voucher.yearWritten ? voucher.year : yearIn(row, number, previous.get(series));
    const name = JSON.stringify([series, year, number]);
    if (!seen.has(name)) previous.set(series, { year, number });
    seen.add(name);
    return { ...row, cells: { ...row.cells, voucher: { ...voucher, year } } };
  });
}

function yearIn({ period }: HistoryRow, number: number, previous: Previous | undefined): number {
  if (period === undefined) return previous?.year ?? 0;
  const year = yearOf(period);
  const spring = Number(period.slice(5, 7)) <= TAIL_MONTHS;
  return previous && spring && year === previous.year + 1 && number > previous.number ? previous.year : year;
}
