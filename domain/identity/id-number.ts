/** 公民身份号码, GB 11643-1999 (and the 15-digit ones of GB 11643-1989 that old papers still carry). */
import { dateCn, isIsoDate, type IsoDate } from '../calendar/date.ts';
import { fail, ok, type Result } from '../problem.ts';
import { isScientific, plainText } from '../written.ts';

export interface IdNumber {
  /** 18 characters, X upper case. */
  readonly number: string;
  /** First six digits, the area of first registration; it stays for life though areas are renamed and dissolved. */
  readonly area: string;
  /** Whether the area's province exists in GB/T 2260. Only ever a reminder: never a reason to refuse. */
  readonly areaKnown: boolean;
  readonly birth: IsoDate;
  readonly sex: 'male' | 'female';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Provinces of GB/T 2260, with the 81–83 that residence permits for 港澳台居民 use. */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Hyphens people group digits by, and the apostrophe or backtick that marks text in a spreadsheet. */
const GROUPING = /[\s\-‐‑‒–—−'’`]/gu;
/** Signs that stand in for the X of the check digit: Greek and Cyrillic capitals, the multiplication sign. */
const LIKE_X = /[ΧХхχ×✕]$/u;

/**
 * Reads an 18-digit identity number: x or X, full-width signs, spaces and hyphens anywhere. `on` is the day it is judged
 * on; a birth after it is refused.
 *
 * Errors: `id-missing`, `id-characters` (also masked or turned into 5.4E+17), `id-length`, `id-15-digit` (details
 * `{upgraded}`, the 18-digit form of the old number), `id-date` (no such day, or in the future), `id-check-digit`.
 * No message shows a corrected number: the card is what counts.
 */
export function parseIdNumber(input: string, on?: IsoDate): Result<IdNumber> {
  const number = plainText(input).replace(GROUPING, '').replace(LIKE_X, 'X').toUpperCase();
  if (number === '') return fail('id-missing', '没有填写身份证号码。请照身份证填写18位号码。');
  const shape = shapeProblem(number, plainText(input));
  if (shape) return shape;
  const old = number.length === 15;
  const full = old ? upgrade(number) : number;
  const birth = `${full.slice(6, 10)}-${full.slice(10, 12)}-${full.slice(12, 14)}`;
  const date = birthProblem(birth, on);
  if (date) return date;
  if (old) {
    return fail(
      'id-15-digit',
      `这是15位的旧号码，换成18位应为 ${full}。请对照现在的身份证或户口簿核对后改用18位号码。`,
      { upgraded: full },
    );
  }
  if (idCheckDigit(full.slice(0, 17)) !== full.charAt(17)) {
    return fail('id-check-digit', '身份证号码校验不通过，至少有一位写错。请对照身份证原件逐位核对。');
  }
  const area = full.slice(0, 6);
  const sex = Number(full.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return ok({ number: full, area, areaKnown: PROVINCES.has(area.slice(0, 2)), birth, sex });
}

/** The check digit of the first 17 digits (ISO 7064 MOD 11-2). Throws on anything but 17 digits. */
export function idCheckDigit(first17: string): string {
  if (!/^\d{17}$/u.test(first17)) throw new RangeError('17 digits expected');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** First six and last four, the rest as stars: for screens and papers of the file. Notices print no number at all. */
export function maskId(number: string): string {
  const hidden = number.length - 10;
  return hidden < 1 ? '*'.repeat(number.length) : `${number.slice(0, 6)}${'*'.repeat(hidden)}${number.slice(-4)}`;
}

/** GB 11643-1989 had a two-digit year, always of the 1900s for anybody alive, and no check digit. */
function upgrade(old: string): string {
  const first17 = `${old.slice(0, 6)}19${old.slice(6)}`;
  return first17 + idCheckDigit(first17);
}

function shapeProblem(number: string, written: string): Result<never> | undefined {
  if (isScientific(written)) {
    return fail(
      'id-characters',
      '身份证号码被表格软件改成了科学计数，后几位已经丢失。请把单元格改为文本格式，照身份证重新填写。',
    );
  }
  if (/[*＊●■]/u.test(number)) return fail('id-characters', '身份证号码有几位被遮住了。请照身份证填写完整的18位号码。');
  if (!/^\d*X?$/u.test(number)) {
    return fail('id-characters', '身份证号码里有不该出现的字。只能有数字，最后一位可以是X。请照身份证核对。');
  }
  if (number.length !== 15 && number.length !== 18) {
    return fail('id-length', `身份证号码应为18位，现在是${number.length}位。请照身份证核对。`, {
      length: number.length,
    });
  }
  return number.length === 15 && number.endsWith('X')
    ? fail('id-length', '身份证号码应为18位，现在是15位。请照身份证核对。', { length: 15 })
    : undefined;
}

function birthProblem(birth: IsoDate, on: IsoDate | undefined): Result<never> | undefined {
  if (!isIsoDate(birth)) {
    const [year, month, day] = birth.split('-').map(Number);
    return fail('id-date', `身份证号码里的出生日期${year}年${month}月${day}日不存在。请照身份证逐位核对。`);
  }
  if (on !== undefined && birth > on) {
    return fail('id-date', `身份证号码里的出生日期${dateCn(birth)}还没有到。请照身份证逐位核对。`);
  }
  return undefined;
}
