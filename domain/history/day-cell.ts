/** A cell of a date column: dates, serials, and the notations of `parseDate`, also without a year. */
import { isoDate, type IsoDate, parseDate, type Period, yearOf } from '../calendar/date.ts';
import { fail, ok, type Result } from '../problem.ts';
import { quoted } from '../written.ts';
import { cellText, meaningOf, type RawCell } from './raw.ts';

/** 临时救助 exists since 2007; an earlier year is a number mistaken for a date. A later one than this is a slip. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

export interface DayContext {
  readonly date1904: boolean;
  /** Year of the sheet, for dates written 3月5日. */
  readonly year?: number;
  /** The day of the import: what a ledger says was done cannot lie behind it. */
  readonly today?: IsoDate;
}

/**
 * The day in a cell; `undefined` where the cell says nothing.
 * Error: `invalid-date`, with the reason of `parseDate`, or that the year cannot be meant or the day has not come.
 */
export function readDay(cell: RawCell | undefined, context: DayContext): Result<IsoDate | undefined> {
  const text = meaningOf(cell);
  if (cell === undefined || text === '') return ok(undefined);
  const read = dayOf(cell, text, context);
  if (!read.ok) return fail('invalid-date', read.problem.message);
  const year = yearOf(read.value);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return fail('invalid-date', `日期${quoted(text)}是 ${year} 年，年份不对，请核对。`);
  // A single 2062 for 2026 would make history of every month until then, and the book could not be kept.
  if (context.today !== undefined && read.value > context.today)
    return fail('invalid-date', `日期${quoted(text)}还没有到（今天是 ${context.today}），请核对年月日。`);
  return read;
}

function dayOf(cell: RawCell, text: string, { date1904, year }: DayContext): Result<IsoDate> {
  if (cell.kind === 'date') return ok(cell.iso);
  if (cell.kind === 'number') return parseDate(cell.value, { date1904 });
  const short = /^(\d{1,2})[月.\-/](\d{1,2})日?$/u.exec(text);
  return short && year !== undefined
    ? parseDate(`${year}年${Number(short[1])}月${Number(short[2])}日`)
    : parseDate(text, { date1904 });
}

/** The month an unreadable date still tells, e.g. 2026.2.30 → 2026-02. */
export function monthHint(cell: RawCell | undefined): Period | undefined {
  const match = /^(20\d\d)\D{1,2}(\d{1,2})(?!\d)/u.exec(cellText(cell));
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? isoDate(Number(match[1]), month, 1).slice(0, 7) : undefined;
}
