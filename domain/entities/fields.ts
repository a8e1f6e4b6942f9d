/** Field types shared by every schema: one definition of what a date, an amount or a name is on the contract. */
import { z } from 'zod';
import { isBusinessDate } from '../calendar/date.ts';
import { parseIdNumber } from '../identity/id-number.ts';
import { normaliseName } from '../identity/name.ts';
import { MAX_FEN } from '../money/fen.ts';
import { isStorable, withoutInvisible } from '../written.ts';

/** 分, integer, > 0 */
export const PositiveFen = z
  .int('金额须是以分为单位的整数。')
  .positive('金额须大于零。')
  .max(MAX_FEN, '金额过大，请核对。');
/** 分, integer, ≥ 0 */
export const Fen = z
  .int('金额须是以分为单位的整数。')
  .nonnegative('金额不能是负数。')
  .max(MAX_FEN, '金额过大，请核对。');

/** Business date `YYYY-MM-DD`, local, 1900–2199 */
export const IsoDate = z
  .string()
  .refine(isBusinessDate, '日期须写成 YYYY-MM-DD，并且是存在的日子，年份在 1900 至 2199 年之间。');
/** Accounting month `YYYY-MM` */
export const Period = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, '月份须写成 YYYY-MM。');

/** What a person wrote, without signs nobody sees; half characters and control characters are refused. */
const Written = z.string().overwrite(withoutInvisible).trim().min(1, '此项不能为空。');
const UNSTORABLE = '此项里有残缺的字或看不见的控制符，请删掉后重新填写。';

/** Words of a person, also in several lines; empty is not a value. */
export const Text = Written.max(500, '此项太长，请写在 500 字以内。').refine(
  (text) => isStorable(text.replaceAll('\n', '')),
  UNSTORABLE,
);
/** The same in one line. */
export const ShortText = Written.max(60, '此项太长，请写在 60 字以内。').refine(isStorable, UNSTORABLE);

/** A person's name in the one spelling the book keeps (domain/identity/name.ts). */
export const PersonName = z.string().transform((input, context) => {
  const name = normaliseName(input);
  if (name.ok) return name.value;
  context.addIssue({ code: 'custom', message: name.problem.message });
  return z.NEVER;
});

/** An 18-digit identity number, upper-case X (GB 11643). */
export const IdNumber = z.string().transform((input, context) => {
  const id = parseIdNumber(input);
  if (id.ok) return id.value.number;
  context.addIssue({ code: 'custom', message: id.problem.message });
  return z.NEVER;
});

/** Key of a row inside this book. */
export const Id = z.int().positive();

/** Words that make the same act the same act: any text the caller makes once per intention, unique in the book. */
export const RequestId = z.string().min(8).max(64).refine(isStorable, UNSTORABLE);
