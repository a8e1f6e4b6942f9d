/** How the text of a setting is read: one reader for each kind of value. Messages end a Chinese sentence. */
import { z } from 'zod';
import { isBusinessDate, type IsoDate } from '../calendar/date.ts';
import { Gravity, Material, Registry } from '../entities/case-codes.ts';
import { CaseType, Category, Cause } from '../entities/codes.ts';
import { SYSTEM_FIELD_CODES, type SystemField } from '../entities/system-fields.ts';
import { type Fen, parseAmount } from '../money/fen.ts';
import type { Switch } from './checks.ts';
import type { Term } from './term.ts';
import { YEAR_WINDOW_CODES, YEAR_WINDOWS, type YearWindow } from './window.ts';

export type Reader<V> = z.ZodType<V, string>;

/** No window or term of an office is longer than a year; history is not fetched beyond it. */
export const LONGEST_DAYS = 365;

export const days = (least: number): Reader<number> =>
  z
    .string()
    .regex(/^\d{1,3}$/u, '须是整数天数')
    .transform(Number)
    .refine((n) => n >= least && n <= LONGEST_DAYS, `须在 ${least} 到 ${LONGEST_DAYS} 天之间`);

export const term: Reader<Term> = z
  .string()
  .regex(/^\d{1,3}(天|日|个自然日|w|工作日|个工作日)?$/u, '须写成天数，如 5，或 5工作日')
  .transform((text) => ({ days: Number.parseInt(text, 10), working: /w|工作日/u.test(text) }))
  .refine(({ days: n }) => n >= 1 && n <= LONGEST_DAYS, `须在 1 到 ${LONGEST_DAYS} 天之间`);

export const count = (least: number, most: number, of: string): Reader<number> =>
  z
    .string()
    .regex(/^\d{1,9}$/u, `须是整数${of}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `须在 ${least} 到 ${most} ${of}之间`);

export const percent: Reader<number> = z
  .string()
  .regex(/^\d{1,3}%?$/u, '须是百分数，如 40 或 40%')
  .transform((text) => Number.parseInt(text, 10))
  .refine((n) => n >= 1 && n <= 100, '须在 1% 到 100% 之间');

export const yesNo: Reader<boolean> = z
  .enum(['yes', 'no', '是', '否'], '须是 yes（是）或 no（否）')
  .transform((text) => text === 'yes' || text === '是');

export const oneOf = <K extends string>(words: Readonly<Record<K, string>>): Reader<K> =>
  z.enum(
    Object.keys(words) as [K, ...K[]],
    `须是 ${(Object.keys(words) as K[]).map((code) => `${code}（${words[code]}）`).join('、')}之一`,
  ) as Reader<K>;

export const yearWindow: Reader<YearWindow> = z.enum(
  YEAR_WINDOW_CODES,
  `须是 ${YEAR_WINDOW_CODES.map((code) => `${code}（${YEAR_WINDOWS[code]}）`).join(' 或 ')}`,
);

export const money: Reader<Fen> = z.string().transform((text, context) => {
  const amount = parseAmount(text);
  if (amount.ok && amount.value > 0) return amount.value;
  context.addIssue({ code: 'custom', message: '须是大于零、以元为单位的金额' });
  return z.NEVER;
});

export const date: Reader<IsoDate> = z.string().refine(isBusinessDate, '须写成 YYYY-MM-DD，并且是存在的日子');

export const checkSwitch: Reader<Switch> = z.enum(
  ['off', 'remind', 'explain', 'forbid'],
  '须是 off（停用）、remind（提醒）、explain（须说明）或 forbid（禁止）',
);

/** Words apart by 、 or comma or space; each at least two characters, so that no single character catches half the language. */
export const words: Reader<readonly string[]> = z
  .string()
  .transform((text) => text.split(/[、，,\s]+/u).filter((word) => word !== ''))
  .refine((list) => list.length > 0 && list.every((word) => word.length >= 2), '须是用顿号隔开、每个不少于两个字的词');

export const text: Reader<string> = z.string().min(1, '不能为空').max(500, '须在 500 字以内');

/** JSON of a given shape, for tables an office keeps as one setting. */
const jsonOf = <V>(schema: z.ZodType<V>, example: string): Reader<V> =>
  z.string().transform((given, context) => {
    const parsed = schema.safeParse(tryJson(given));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: `须写成 ${example} 的样子` });
    return z.NEVER;
  });

function tryJson(given: string): unknown {
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return undefined;
  }
}

export const materials: Reader<readonly Material[]> = z
  .string()
  .transform((given) => given.split(/[、，,\s]+/u).filter((word) => word !== ''))
  .pipe(z.array(Material, '须是材料代码，如 application、identity').min(1, '至少列一项材料'));

export const systemFields: Reader<readonly SystemField[]> = z
  .string()
  .transform((given) => given.split(/[、，,\s]+/u).filter((word) => word !== ''))
  .pipe(z.array(z.enum(SYSTEM_FIELD_CODES, '须是字段代码，如 name、idNumber')).min(1, '至少列一个字段'));

/** 乡镇审批额度: a sum, a share of last year's annual 低保 standard, or so many months of the present one. */
export type TownshipLimit =
  | { readonly kind: 'fixed'; readonly fen: Fen }
  | { readonly kind: 'share'; readonly percent: number; readonly standard: Registry }
  | { readonly kind: 'months'; readonly months: number; readonly standard: Registry };

export const townshipLimit: Reader<TownshipLimit> = z.string().transform((given, context): TownshipLimit => {
  const share = /^share:(\d{1,3}):(city|rural)$/u.exec(given);
  if (share) return { kind: 'share', percent: Number(share[1]), standard: Registry.parse(share[2]) };
  const months = /^months:(\d{1,2}):(city|rural)$/u.exec(given);
  if (months) return { kind: 'months', months: Number(months[1]), standard: Registry.parse(months[2]) };
  const amount = parseAmount(given.replace(/^fixed:/u, ''));
  if (amount.ok && amount.value > 0) return { kind: 'fixed', fen: amount.value };
  context.addIssue({
    code: 'custom',
    message: '须是金额（1000）、上年低保年标准的百分比（share:50:city）或低保月标准的月数（months:3:rural）',
  });
  return z.NEVER;
});

/** 分类分档: the first line that fits gives the suggestion (吉林 2015 二(七): 什么情形下给予几个月标准). */
export const Tier = z
  .strictObject({
    type: CaseType.optional(),
    cause: Cause.optional(),
    gravity: Gravity.optional(),
    /** Months of the 低保 standard … */
    months: z.number().positive().max(36).optional(),
    /** … or a sum in 分 */
    amountFen: z.int().positive().optional(),
    /** Times the household's size */
    perHead: z.boolean().default(false),
    standard: Registry.optional(),
  })
  .refine((tier) => (tier.months === undefined) !== (tier.amountFen === undefined));
export type Tier = z.infer<typeof Tier>;
export const tiers: Reader<readonly Tier[]> = jsonOf(
  z.array(Tier).min(1).max(100),
  '[{"type":"urgent","gravity":"light","months":1,"perHead":true}]',
);

/** 适当提高救助额度 (江西 2020 四(二)): per cent added for a category. */
export const uplift: Reader<Readonly<Partial<Record<Category, number>>>> = jsonOf(
  z.partialRecord(Category, z.number().min(0).max(200)),
  '{"dibao":10,"tekun":10}',
);

/** 备用金额度表 by 户籍人口: the first line whose `upTo` is not exceeded. */
export interface QuotaLine {
  readonly upTo: number;
  readonly quotaFen: Fen;
}
export const quotaTable: Reader<readonly QuotaLine[]> = jsonOf(
  z
    .array(z.strictObject({ upTo: z.int().positive(), quotaFen: z.int().positive() }))
    .min(1)
    .max(50),
  '[{"upTo":20000,"quotaFen":3000000}]',
);

/** What an office words otherwise on a paper; what is left out stays as the program has it. `copies: null`: no note of copies. */
const PaperWords = z.strictObject({
  title: z.string().min(1).max(60).exactOptional(),
  footnotes: z.array(z.string().min(1).max(300)).max(10).exactOptional(),
  copies: z
    .strictObject({ holders: z.array(z.string().min(1).max(30)).min(1).max(6), separate: z.boolean().exactOptional() })
    .nullable()
    .exactOptional(),
});
export type PaperWords = z.infer<typeof PaperWords>;
export const paperWords: Reader<Readonly<Record<string, PaperWords>>> = jsonOf(
  z.record(z.string().max(40), PaperWords),
  '{"survey":{"title":"入户核查表","footnotes":["……"],"copies":{"holders":["乡镇人民政府","县民政局"]}}}',
);
