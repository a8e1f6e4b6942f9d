/** Dates as offices write them, read into `YYYY-MM-DD`. The arithmetic is day.ts, passed on here as one door. */
import { fail, ok, type Result } from '../problem.ts';
import { plainText, quoted } from '../written.ts';
import { addDays, dayExists, isIsoDate, type IsoDate, isoDate, yearOf } from './day.ts';

export * from './day.ts';

/** Years of business dates and of births of the living; anything else in a cell is a slip. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether a text is a day the book can keep: `YYYY-MM-DD`, existing, 1900–2199. */
export const isBusinessDate = (text: string): boolean =>
  isIsoDate(text) && yearOf(text) >= FIRST_YEAR && yearOf(text) <= LAST_YEAR;

/**
 * Excel day numbers below this (1906-01-08) are not taken for dates: a cell with 2026, 2026.1 or 12 holds a year, a month
 * or a row number, and nobody alive was born then.
 */
const FIRST_SERIAL = 2200;
/** Day 0 of the 1900 system for days after its invented 1900-02-29 (ECMA-376 18.17.4.1), and of the 1904 system. */
const SERIAL_ZERO_1900 = '1899-12-30';
const SERIAL_ZERO_1904 = '1904-01-01';
/** The first day number after LAST_YEAR, in either system. */
const SERIAL_LIMIT = 110_000;

export interface DateReading {
  /** The workbook counts days from 1904 (old Macintosh files): day numbers mean other days. Default false. */
  readonly date1904?: boolean;
}

/**
 * Reads a date: `2026.1.5`, `2026-01-05`, `2026/1/5`, `2026年1月5日`, `2026年01月05号`, `20260105`, `二〇二六年一月五日`, full-width
 * signs, spaces, a time behind it (dropped, whatever its zone mark: a cell's time is the office's own), or the day number
 * of an Excel cell (1900 system unless `date1904`), as number or text.
 *
 * Errors: `date-missing`; `invalid-date` for a day that does not exist, a year outside 1900–2199, a two-digit year, a
 * missing year or day, and what is no date at all.
 */
export function parseDate(input: string | number, reading: DateReading = {}): Result<IsoDate> {
  if (typeof input === 'number') return fromNumber(input, reading);
  const text = plainText(input);
  if (/^([-—–/]*|无)$/u.test(text)) return fail('date-missing', '没有填写日期。请填写，例如 2026-01-05。');
  if (/^\d+(\.\d+)?$/u.test(text)) return fromNumber(Number(text), reading, text);
  const parts = splitDate(westernFigures(withoutTime(text)));
  return parts ? existing(parts.year, parts.month, parts.day, text) : fail('invalid-date', unreadableMessage(text));
}

function fromNumber(value: number, { date1904 = false }: DateReading, text = String(value)): Result<IsoDate> {
  if (Number.isInteger(value) && value >= 10_000_000 && value <= 99_999_999) {
    return existing(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100, text);
  }
  const serial = Math.floor(value);
  // NaN fails both comparisons.
  if (!(serial >= FIRST_SERIAL && serial < SERIAL_LIMIT)) return fail('invalid-date', unreadableMessage(text));
  const date = addDays(date1904 ? SERIAL_ZERO_1904 : SERIAL_ZERO_1900, serial);
  return yearOf(date) > LAST_YEAR ? fail('invalid-date', unreadableMessage(text)) : ok(date);
}

function existing(year: number, month: number, day: number, text: string): Result<IsoDate> {
  if (!dayExists(year, month, day)) {
    return fail('invalid-date', `${year}年${month}月${day}日不存在。请核对原始单据后改正。`, { written: text });
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return fail(
      'invalid-date',
      `日期${quoted(text)}的年份是 ${year} 年，应在 ${FIRST_YEAR} 至 ${LAST_YEAR} 年之间。请核对年份。`,
    );
  }
  return ok(isoDate(year, month, day));
}

/** 8:30, 08:30:00.000Z, 上午9时30分, 9点半 behind a date. */
const TIME =
  /[T ]?(?:上午|下午|早上|中午|晚上)? ?\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?|[时点](?:\d{1,2}分?|半|整)?)(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/iu;
/** What an Excel number format or a weekday column leaves behind: 2026/1/5 周一. */
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/u;

function withoutTime(text: string): string {
  // 20260105 08:30 keeps its eight figures: a time stands apart, behind T, a space or 日.
  const separated = /[T 日号)]/iu.test(text) ? text.replace(TIME, '') : text;
  return separated.trim().replace(WEEKDAY, '').replaceAll(' ', '');
}

const FIGURES = '〇一二三四五六七八九';

/** 二〇二六年一月十五日 → 2026年1月15日; a text without 年 and 月 is left alone. */
function westernFigures(text: string): string {
  const match =
    /^([〇○零Oo一二三四五六七八九]{4})年(正|[一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日号]?$/u.exec(
      text,
    );
  if (!match) return text;
  const [, year = '', month = '', day = ''] = match;
  const figures = Array.from(year, (sign) => Math.max(0, FIGURES.indexOf(sign))).join('');
  return `${figures}年${month === '正' ? 1 : upToNinetyNine(month)}月${upToNinetyNine(day)}日`;
}

/** 五, 十, 十五, 二十, 二十五, 廿五, 卅一; 0 for what is none of these. */
function upToNinetyNine(text: string): number {
  const match = /^([二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(
    text.replace('廿', '二十').replace('卅', '三十'),
  );
  if (!match) return 0;
  const [, tens, ones] = match;
  const ten = tens === undefined ? 0 : tens === '十' ? 1 : FIGURES.indexOf(tens.charAt(0));
  return ten * 10 + (ones === undefined ? 0 : FIGURES.indexOf(ones));
}

function splitDate(text: string): { year: number; month: number; day: number } | undefined {
  const run = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  const match = run ?? /^(\d{4})[年.\-/\\、。–—_](\d{1,2})[月.\-/\\、。–—_](\d{1,2})[日号.]?$/u.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

function unreadableMessage(text: string): string {
  const written = `日期${quoted(text)}`;
  const bare = text.replaceAll(' ', '');
  if (/^'?\d{2}[年.\-/、](?:\d{1,2})[月.\-/、](?:\d{1,2})[日号]?$/u.test(bare)) {
    return `${written}只写了两位数字的年份，分不清年月日。请写四位年份，例如 2026.1.5。`;
  }
  if (/^\d{1,2}[月.\-/、]\d{1,2}[日号]?$/u.test(bare)) return `${written}没有写年份。请写全年月日，例如 2026.1.5。`;
  if (/^(19|20|21)\d{2}年?$/u.test(bare)) return `${written}只有年份。请写全年月日，例如 2026.1.5。`;
  if (/^(19|20|21)\d{2}[年.\-/、]?\d{1,2}月?$/u.test(bare))
    return `${written}没有写到日。请写全年月日，例如 2026.1.5。`;
  return `看不懂${written}。请写全年月日，例如 2026.1.5 或 2026年1月5日。`;
}
