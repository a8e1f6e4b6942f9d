/** What a rule says about one payment: the words and shapes of a finding. The rules themselves are in rules/. */
import { z } from 'zod';

/**
 * 严重程度, worst first. 禁止 blocks; 须说明 (一般, 原则上, 特殊情况) lets an approver go on with a reason on record;
 * 提醒 is only said.
 */
export const SEVERITIES = { forbid: '禁止', explain: '须说明', remind: '提醒' } as const;
export const Severity = z.enum(['forbid', 'explain', 'remind']);
export type Severity = z.infer<typeof Severity>;

/** The rules of this slice, each with its short Chinese name, in the order findings are listed. */
export const RULE_NAMES = {
  'paid-before-approval': '未批先发',
  'cash-over-limit': '超过现金、实物限额',
  'spending-type-cash': '支出型发放现金',
  'split-payment': '拆分发放',
  'agent-no-papers': '代领手续不全',
  'same-cause': '同一事由再次救助',
  'third-in-year': '超过每年次数',
  'paid-late': '发放超过时限',
} as const;
export type RuleCode = keyof typeof RULE_NAMES;
export const RULE_CODES = Object.keys(RULE_NAMES) as [RuleCode, ...RuleCode[]];

/** Every code a finding of this room can carry, with its Chinese name. */
export const FINDING_NAMES = { ...RULE_NAMES, 'parameter-missing': '本办未设定参数' } as const;
export const FindingCode = z.enum(Object.keys(FINDING_NAMES) as [keyof typeof FINDING_NAMES]);
export type FindingCode = keyof typeof FINDING_NAMES;

/** 对象: whom or what a finding is about. */
export const SUBJECTS = {
  person: '本人',
  household: '本户',
  payment: '本笔',
  agent: '代领人',
  office: '本办',
} as const;
export const Subject = z.enum(['person', 'household', 'payment', 'agent', 'office']);
export type Subject = z.infer<typeof Subject>;

/** 依据: 文号 (or issuer and date where the document carries none), article as the document numbers it, full title. */
export const FindingSource = z.strictObject({
  document: z.string().min(1),
  article: z.string().min(1),
  name: z.string().optional(),
});
export type FindingSource = z.infer<typeof FindingSource>;

/** Figures behind a message; money in 分, dates `YYYY-MM-DD`. */
const Detail = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);

export const Finding = z.strictObject({
  code: FindingCode,
  severity: Severity,
  message: z.string().min(1),
  source: FindingSource,
  /** Other documents in force that say the same or touch the same point. */
  alsoSources: z.array(FindingSource).optional(),
  subject: Subject.optional(),
  details: z.record(z.string(), Detail).optional(),
});
export type Finding = z.infer<typeof Finding>;

const RANK: Readonly<Record<Severity, number>> = { forbid: 0, explain: 1, remind: 2 };

/** Sorts worst first: negative when `a` is the graver. */
export const compareSeverity = (a: Severity, b: Severity): number => RANK[a] - RANK[b];
