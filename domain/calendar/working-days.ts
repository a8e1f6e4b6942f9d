/**
 * 工作日: weekends, less the holidays and plus the swapped working weekends the State Council publishes year by year.
 * A table ends somewhere; beyond it only weekends are known, and every answer says whether it is certain.
 */
import { fail, ok, type Result } from '../problem.ts';
import { addDays, dateCn, daysBetween, isIsoDate, type IsoDate, weekday, yearOf } from './day.ts';

/** One year's arrangement as published. An office adds next year's when it comes out. */
export interface HolidayYear {
  readonly year: number;
  /** The notice, with its 文号. */
  readonly document: string;
  /** Days off, first and last of each run; weekends inside a run may be included. */
  readonly off: readonly (readonly [IsoDate, IsoDate])[];
  /** Weekend days that are worked instead. */
  readonly worked: readonly IsoDate[];
}

export interface HolidayTable {
  /** Days off that would otherwise be, or may be, working days. */
  readonly holidays: ReadonlySet<IsoDate>;
  /** Weekend days that are worked. */
  readonly workdays: ReadonlySet<IsoDate>;
  /** The first and the last day the arrangements are known for. */
  readonly coversFrom: IsoDate;
  readonly coversThrough: IsoDate;
}

/** A due date; `certain` is false if the count touched days the table does not cover. */
export interface DueDate {
  readonly date: IsoDate;
  readonly certain: boolean;
}

/** A number of working days; `certain` as in DueDate. */
export interface WorkingDayCount {
  readonly days: number;
  readonly certain: boolean;
}

/**
 * Makes one table of consecutive years. Errors: `holidays-missing` (no year), `holidays-gap` (years not consecutive),
 * `holidays-invalid` (a day that does not exist, runs backwards, is worked though no weekend, or is both).
 */
export function holidayTable(years: readonly HolidayYear[]): Result<HolidayTable> {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined)
    return fail('holidays-missing', '没有放假安排。请至少录入一年的放假通知。');
  const holidays = new Set<IsoDate>();
  const workdays = new Set<IsoDate>();
  for (const [index, arrangement] of years.entries()) {
    if (arrangement.year !== first.year + index) {
      return fail('holidays-gap', `放假安排缺少 ${first.year + index} 年。请按年份顺序逐年录入。`);
    }
    const wrong = wrongDay(arrangement);
    if (wrong !== undefined) {
      return fail(
        'holidays-invalid',
        `${arrangement.year}年放假安排里的 ${wrong} 不对。请对照《${arrangement.document}》核对。`,
      );
    }
    for (const [from, to] of arrangement.off) for (let day = from; day <= to; day = addDays(day, 1)) holidays.add(day);
    for (const day of arrangement.worked) workdays.add(day);
  }
  const both = [...workdays].find((day) => holidays.has(day));
  if (both !== undefined) return fail('holidays-invalid', `${dateCn(both)}既列为放假又列为上班。请核对放假通知。`);
  return ok({ holidays, workdays, coversFrom: `${first.year}-01-01`, coversThrough: `${last.year}-12-31` });
}

/** Whether people work that day. Outside the table: Monday to Friday (see `isCovered`). Throws on what is not a date. */
export function isWorkingDay(d: IsoDate, table: HolidayTable): boolean {
  if (table.workdays.has(d)) return true;
  return weekday(d) <= 5 && !table.holidays.has(d);
}

/** Whether the table knows that day's arrangement. */
export const isCovered = (d: IsoDate, table: HolidayTable): boolean =>
  d >= table.coversFrom && d <= table.coversThrough;

/**
 * The n-th working day after d; d itself is not counted (民法典 第二百零一条), and n = 0 is d. Negative n counts back.
 * Throws on what is not a date or a whole number.
 */
export function addWorkingDays(d: IsoDate, n: number, table: HolidayTable): DueDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a number of days: ${n}`);
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let date = d;
  let certain = true;
  while (left > 0) {
    date = addDays(date, step);
    certain &&= isCovered(date, table);
    if (isWorkingDay(date, table)) left -= 1;
  }
  return { date, certain };
}

/**
 * Working days after a up to and including b; if b is the earlier one, minus the working days from b up to but without a,
 * so that it undoes `addWorkingDays` both ways. Throws on what is not a date.
 */
export function workingDaysBetween(a: IsoDate, b: IsoDate, table: HolidayTable): WorkingDayCount {
  const span = daysBetween(a, b);
  const step = span < 0 ? -1 : 1;
  let days = 0;
  let certain = true;
  for (let passed = 1; passed <= Math.abs(span); passed += 1) {
    const date = addDays(a, passed * step);
    certain &&= isCovered(date, table);
    if (isWorkingDay(date, table)) days += step;
  }
  return { days, certain };
}

/** The first day of an arrangement that cannot be right; runs may begin in the last days of the year before. */
function wrongDay({ year, off, worked }: HolidayYear): string | undefined {
  const inReach = (day: IsoDate): boolean =>
    isIsoDate(day) && (yearOf(day) === year || (yearOf(day) === year - 1 && day.slice(5) >= '12-25'));
  const run = off.find(([from, to]) => !inReach(from) || !inReach(to) || from > to);
  if (run) return run.join(' 至 ');
  return worked.find((day) => !inReach(day) || weekday(day) <= 5);
}
