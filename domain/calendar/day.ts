/** Business days of the calendar, `YYYY-MM-DD`: arithmetic on whole days, no clock and no time zone. Read them with date.ts. */

/** A calendar day `YYYY-MM-DD` (GB/T 7408). */
export type IsoDate = string;
/** An accounting month `YYYY-MM`. */
export type Period = string;

/** The day 1970-01-01 + n, by its parts. */
interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month of the Gregorian calendar; month 1–12, otherwise 0. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** Whether the three parts name a day that exists, years 1–9999. */
export const dayExists = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);

/** `YYYY-MM-DD` of three parts that name an existing day. */
export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Whether the text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const { year, month, day } = split(text);
  return dayExists(year, month, day);
}

/** Whether the text is a month in the form `YYYY-MM`. */
export const isPeriod = (text: string): boolean => isIsoDate(`${text}-01`);

/** The day n days later (earlier if negative). Throws if `d` is not a date or the answer leaves the years 1–9999. */
export const addDays = (d: IsoDate, n: number): IsoDate => fromDayNumber(dayNumber(d) + n);

/** Days from a to b: b − a, negative if b is the earlier one. Throws on what is not a date. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => dayNumber(b) - dayNumber(a);

/** Day of the week, 1 Monday to 7 Sunday (GB/T 7408). Throws on what is not a date. */
export const weekday = (d: IsoDate): number => ((((dayNumber(d) + 3) % 7) + 7) % 7) + 1;

/** `2026年1月5日` (GB/T 9704 7.3.5.4: no leading zeros). */
export function dateCn(d: IsoDate): string {
  const { year, month, day } = split(d);
  return `${year}年${month}月${day}日`;
}

/** The accounting month of a day, `2026-01`. */
export const periodOf = (d: IsoDate): Period => d.slice(0, 7);

/** The calendar year of a day or of a month. */
export const yearOf = (dateOrPeriod: IsoDate): number => Number(dateOrPeriod.slice(0, 4));

/** The last day of a month, `2026-02` → `2026-02-28`. */
export const lastDayOf = (period: Period): IsoDate =>
  `${period}-${two(daysInMonth(yearOf(period), Number(period.slice(5, 7))))}`;

/** `2026-12` → `2027-01` */
export const nextPeriod = (period: Period): Period => periodOf(addDays(lastDayOf(period), 1));

/** `2026-01` → `2025-12` */
export const previousPeriod = (period: Period): Period => periodOf(addDays(`${period}-01`, -1));

/** `2026年5月` */
export const periodCn = (period: Period): string => `${yearOf(period)}年${Number(period.slice(5, 7))}月`;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function split(d: IsoDate): Civil {
  return { year: Number(d.slice(0, 4)), month: Number(d.slice(5, 7)), day: Number(d.slice(8, 10)) };
}

// Years are counted from March, so that the leap day is the last of its year; 400 years are always 146,097 days.
const DAYS_PER_ERA = 146_097;
const EPOCH = 719_468;

/** Days since 1970-01-01. */
function dayNumber(d: IsoDate): number {
  if (!isIsoDate(d)) throw new RangeError(`not a date: ${d}`);
  const { year, month, day } = split(d);
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - EPOCH;
}

function fromDayNumber(days: number): IsoDate {
  const shifted = days + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!dayExists(year, month, day)) throw new RangeError(`no such day: 1970-01-01 + ${days}`);
  return isoDate(year, month, day);
}
