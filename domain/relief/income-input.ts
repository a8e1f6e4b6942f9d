/** 家庭收支核算 (红河 2019 二（一）2): what is asked for. Every amount is of the whole period of the test, in 分. */
import { z } from 'zod';
import { Fen, ShortText } from '../entities/fields.ts';
import { MAX_FEN } from '../money/fen.ts';

/** 可支配收入 by kind, as household statistics divide it. */
export const INCOME_KINDS = {
  wages: '工资性收入',
  business: '经营净收入',
  property: '财产净收入',
  transfers: '转移净收入',
} as const;

/** 就读阶段: 学前、普通高中、全日制大中专院校 are the document's; anything else is put down and not counted. */
export const SCHOOL_STAGES = {
  preschool: '学前',
  senior_high: '普通高中',
  college: '全日制大中专院校',
  other: '其他教育',
} as const;

const codes = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];
export const IncomeKind = z.enum(codes(INCOME_KINDS));
export type IncomeKind = z.infer<typeof IncomeKind>;
export const SchoolStage = z.enum(codes(SCHOOL_STAGES));
export type SchoolStage = z.infer<typeof SchoolStage>;

const whose = ShortText.optional();

/** A net income may be a loss (经营, 财产) or a net outlay (转移, 赡养支出); wages are never below zero. */
const IncomeLine = z
  .strictObject({
    kind: IncomeKind,
    amountFen: z
      .int('金额须是以分为单位的整数。')
      .min(-MAX_FEN, '金额过大，请核对。')
      .max(MAX_FEN, '金额过大，请核对。'),
    /** Whose, or from what */
    note: whose,
  })
  .refine(({ kind, amountFen }) => kind !== 'wages' || amountFen >= 0, {
    message: '工资性收入不能是负数。',
    path: ['amountFen'],
  });
export type IncomeLine = z.infer<typeof IncomeLine>;

/** 医疗: 重大疾病患者在扣除各种医疗保险报销、医疗救助和其他社会帮扶资金后，确需发生的基本医疗费用 */
const Medical = z
  .strictObject({
    kind: z.literal('medical'),
    who: whose,
    /** 重大疾病; other illness is put down and not counted */
    serious: z.boolean(),
    totalFen: Fen,
    /** 非基本医疗费用 within the total */
    notBasicFen: Fen.default(0),
    insuranceFen: Fen.default(0),
    assistanceFen: Fen.default(0),
    /** 其他社会帮扶; may be more than the bill, and then nothing was paid by the family itself */
    helpFen: Fen.default(0),
  })
  .refine(
    ({ totalFen, notBasicFen, insuranceFen, assistanceFen }) => notBasicFen + insuranceFen + assistanceFen <= totalFen,
    {
      message: '非基本医疗费用、医保报销和医疗救助合计超过了医疗总费用，请对照结算票据核对。',
      path: ['totalFen'],
    },
  );

/** 教育: 学费和住宿费支出, 不含自费择校教育 */
const Schooling = z.strictObject({
  kind: z.literal('schooling'),
  who: whose,
  stage: SchoolStage,
  tuitionFen: Fen,
  boardingFen: Fen.default(0),
  /** 政府补助和社会帮扶 towards tuition and boarding */
  helpFen: Fen.default(0),
  /** 自费择校 */
  selfChosen: z.boolean().default(false),
});

/** 县级规定的其他生活必需支出 (各县市…细化明确支出型救助对象中生活必需支出的范围) */
const OtherNecessity = z.strictObject({
  kind: z.literal('other'),
  /** As the county's rules name it */
  name: ShortText,
  who: whose,
  amountFen: Fen,
  helpFen: Fen.default(0),
});

export const Necessity = z.discriminatedUnion('kind', [Medical, Schooling, OtherNecessity]);
export type Necessity = z.infer<typeof Necessity>;

/** What was spent before anything came back, 分. */
export function grossFen(line: Necessity): number {
  if (line.kind === 'medical') return line.totalFen;
  return line.kind === 'schooling' ? line.tuitionFen + line.boardingFen : line.amountFen;
}

export const IncomeTestInput = z
  .strictObject({
    /** Months before the application (提出申请之前6个月内) */
    months: z.int().min(1, '核算期至少 1 个月。').max(12, '核算期最多 12 个月。').default(6),
    /** 家庭人口 */
    members: z.int().min(1, '家庭人口至少 1 人。').max(40, '家庭人口过多，请核对。'),
    incomes: z.array(IncomeLine).max(200).default([]),
    necessities: z.array(Necessity).max(200).default([]),
  })
  .refine(
    ({ incomes, necessities }) =>
      [...incomes.map(({ amountFen }) => Math.abs(amountFen)), ...necessities.map(grossFen)].reduce(
        (sum, fen) => sum + fen,
        0,
      ) <= MAX_FEN,
    '收入和支出合计过大，请核对是否多写了位数。',
  );
/** 分 throughout; lines in the order in which they were put down, which no figure depends on. */
export type IncomeTestInput = z.infer<typeof IncomeTestInput>;
