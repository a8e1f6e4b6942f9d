/** 四联单号 as offices write them: 0041, 41, №0041, 第0041号, 2026-0041, 20260041, 勐禾0041. */
import { fail, ok, type Result } from '../problem.ts';
import { plainText, quoted } from '../written.ts';

/** The highest number the book can declare. */
const MAX_NUMBER = 999_999;
/** Figures from this length on begin with a year, or are no serial number. */
const YEAR_AND_NUMBER = 7;
/** A longer text is no number. */
const LONGEST = 40;

export interface VoucherNumber {
  /** What stands before the figures apart from the year and words like 第, №, 号; usually empty. */
  readonly series: string;
  /** The year it belongs to; 0 where nothing says. */
  readonly year: number;
  /** The year stands in the number itself. */
  readonly yearWritten: boolean;
  readonly number: number;
  /** As written, without spaces. */
  readonly text: string;
  /** Notation, to write another number the same way. */
  readonly prefix: string;
  readonly digits: number;
  readonly suffix: string;
}

const NUMBER = /^(.*?)(\d+)(\D*)$/u;
/** Two numbers in one cell; 2026-0041 is one. */
const SEVERAL = /[、，,;；~～至和及]|^(?!20\d\d)\d{3,}\s*[-—–]\s*\d/u;
const DECORATION = /20\d\d年?|第|№|NO\.?|#|编号|字|[-—–_/.:：()（）[\]〔〕【】]/giu;

/**
 * Reads a voucher number.
 * @param year the year it belongs to where it does not say so itself
 * Errors: `unreadable` (no figures, several numbers, too large a number).
 */
export function parseVoucher(written: string, year: number): Result<VoucherNumber> {
  const text = plainText(written).replace(/\s/gu, '');
  const match = text.length > LONGEST ? null : NUMBER.exec(text);
  if (!match) return fail('unreadable', `看不懂四联单号${quoted(written)}，请填写号码。`);
  if (SEVERAL.test(text))
    return fail('unreadable', `四联单号${quoted(written)}是几个号码。请一行只写一个号码，金额分行填写。`);
  const [, before = '', figures = '', suffix = ''] = match;
  const yearFirst = figures.length >= YEAR_AND_NUMBER && /^20\d\d/u.test(figures);
  const prefix = yearFirst ? before + figures.slice(0, 4) : before;
  const digits = yearFirst ? figures.slice(4) : figures;
  const number = Number(digits);
  if (digits.length > String(MAX_NUMBER).length || number === 0) {
    return fail('unreadable', `四联单号${quoted(written)}不像一个顺序号，请核对。`);
  }
  const own = /20\d\d/u.exec(prefix)?.[0];
  const series = prefix.replace(DECORATION, '').toUpperCase();
  const named = { year: own === undefined ? year : Number(own), yearWritten: own !== undefined };
  return ok({ series, ...named, number, text, prefix, digits: digits.length, suffix });
}

/** Another number of the same series in the notation of this one; zeros in front only where `padded`. */
export const writeLike = ({ prefix, digits, suffix }: VoucherNumber, number: number, padded: boolean): string =>
  prefix + (padded ? String(number).padStart(digits, '0') : String(number)) + suffix;
