/** What a rule says: the words and shapes of a finding. The rules themselves are in rules/, one room for each kind of facts. */
import { z } from 'zod';

/**
 * 严重程度, worst first. 禁止 blocks; 须说明 (一般, 原则上, 特殊情况) lets an approver go on with a reason on record;
 * 提醒 is only said.
 */
export const SEVERITIES = { forbid: '禁止', explain: '须说明', remind: '提醒' } as const;
export const Severity = z.enum(['forbid', 'explain', 'remind']);
export type Severity = z.infer<typeof Severity>;

/** 环节: where a rule speaks. The same functions judge at each of them. */
export const STAGES = {
  intake: '受理',
  decision: '审批',
  payment: '发放',
  purchase: '采购',
  close: '月结',
  sending: '上报',
} as const;
export const Stage = z.enum(Object.keys(STAGES) as [keyof typeof STAGES]);
export type Stage = keyof typeof STAGES;

/** Rules on one payment, made or planned: they know way and amount. In the order findings are listed. */
const PAYMENT_RULE_NAMES = {
  'paid-before-approval': '未批先发',
  'cash-over-limit': '超过现金、实物限额',
  'spending-type-cash': '支出型发放现金',
  'card-required': '应走一卡通',
  'cash-without-need': '发放现金未写明理由',
  'split-payment': '拆分发放',
  'agent-no-papers': '代领手续不全',
  'shared-agent': '一人代领多户',
  'over-township-limit': '超过乡镇审批额度',
  'step-missing': '程序缺环节',
  'skip-not-allowed': '不得简化的环节',
  'notice-faulty': '公示不合要求',
  'meeting-missing': '未经集体研究',
  'discussion-missing': '未作一事一议',
  'staged-not-allowed': '不适用分阶段救助',
  'over-single-cap': '超过单次标准',
  'over-year-cap': '超过全年累计标准',
  'small-urgent-over': '超过小额救助标准',
  'amount-off-tier': '与救助档次不符',
  'source-mismatch': '资金来源与对象不符',
  'spending-from-fund': '支出型使用备用金',
  'purpose-banned': '超出支出范围',
  'finance-missing': '未经财务审批',
  'same-hand': '同一人经办和审批',
  'shelter-too-long': '临时住所超期',
  'account-unverified': '账户未核实',
  'many-in-a-day': '同日集中发放',
  'year-end-rush': '年底突击发放',
  'paid-late': '发放超过时限',
} as const;

/** Rules on a person's and household's help as such, from the day it is asked for. */
const CASE_RULE_NAMES = {
  'dead-person': '对象已死亡',
  'same-cause': '同一事由再次救助',
  'third-in-year': '超过每年次数',
  'category-differs': '对象类别与名册不符',
  'staff-relative': '近亲属备案',
  'not-local': '非本地户籍',
  'income-test-missing': '未核算家庭收支',
  'income-over-line': '收支核算不低于低保标准',
  'cause-type-differs': '事由与类型不符',
  'materials-missing': '申请材料不全',
  'contact-missing': '联系电话未登记',
  'other-aid': '另有临时性救助',
  'help-recurring': '按月重复救助',
  'refusal-ground': '不予救助的理由',
} as const;

/** Rules on how far a case has come by a day: to-do lists, month close, sending. */
const PROGRESS_RULE_NAMES = {
  'paperwork-overdue': '先行救助手续未补齐',
  'voucher-unsigned': '四联单未签回',
  'receipt-missing': '缺领款人签字或指印',
  'not-paid-in-full': '未足额发放',
  'not-entered': '未录入信息系统',
  'not-disclosed': '发放后未公示',
  'not-filed': '审批未备案',
  'returned-not-repaid': '退回款项未重新发放',
  'recovery-open': '追回未到位',
  'referral-unanswered': '转介未回复',
  'follow-up-due': '未跟进后续救助',
  'agent-not-handed-over': '代领款未确认转交',
  'objection-open': '公示异议未处理',
  'write-off-overdue': '逾期未销账',
  'file-incomplete': '救助档案未归档',
} as const;

/** Rules on the book as a whole, over a period. */
const BOOK_RULE_NAMES = {
  'list-mismatch': '名单与金额对应不上',
  'number-gap': '四联单缺号',
  'equal-amounts': '等额发放',
  'cash-over-hand-limit': '库存现金超限额',
  'cash-idle': '现金滞留',
  'fund-low': '备用金余额不足',
  'fund-over-quota': '备用金超核定额度',
  'fund-below-floor': '备用金低于核定比例',
  'upper-unspent': '上级补助未用完',
  'less-than-last-year': '投入低于上年',
  'account-unset': '未登记专户',
  'hotline-unset': '未登记监督电话',
} as const;

const PURCHASE_RULE_NAMES = { 'goods-no-basis': '采购依据' } as const;
const TEKUN_RULE_NAMES = { 'tekun-channel': '特困丧葬费、医疗费' } as const;

export const RULE_NAMES_ON = {
  payment: PAYMENT_RULE_NAMES,
  case: CASE_RULE_NAMES,
  progress: PROGRESS_RULE_NAMES,
  book: BOOK_RULE_NAMES,
  purchase: PURCHASE_RULE_NAMES,
  tekun: TEKUN_RULE_NAMES,
} as const;
/** The kinds of facts there are; each rule judges one of them. */
export type Family = keyof typeof RULE_NAMES_ON;
export type CodeOn<F extends Family> = keyof (typeof RULE_NAMES_ON)[F];
export type RuleCode = { [F in Family]: CodeOn<F> }[Family];
export type FamilyOf<C extends RuleCode> = { [F in Family]: C extends CodeOn<F> ? F : never }[Family];

/** Every rule with its short Chinese name, in the order findings are listed. */
export const RULE_NAMES: { readonly [C in RuleCode]: string } = {
  ...PAYMENT_RULE_NAMES,
  ...CASE_RULE_NAMES,
  ...PROGRESS_RULE_NAMES,
  ...BOOK_RULE_NAMES,
  ...PURCHASE_RULE_NAMES,
  ...TEKUN_RULE_NAMES,
};
export const RULE_CODES = Object.keys(RULE_NAMES) as [RuleCode, ...RuleCode[]];
export const codesOn = <F extends Family>(family: F): readonly CodeOn<F>[] =>
  Object.keys(RULE_NAMES_ON[family]) as CodeOn<F>[];

/** Every code a finding of this room can carry, with its Chinese name. */
export const FINDING_NAMES = { ...RULE_NAMES, 'parameter-missing': '本办未设定参数' } as const;
export const FindingCode = z.enum(Object.keys(FINDING_NAMES) as [keyof typeof FINDING_NAMES]);
export type FindingCode = keyof typeof FINDING_NAMES;

/** 对象: whom or what a finding is about. */
export const SUBJECTS = {
  person: '本人',
  household: '本户',
  payment: '本笔',
  case: '本案',
  agent: '代领人',
  office: '本办',
} as const;
export const Subject = z.enum(Object.keys(SUBJECTS) as [keyof typeof SUBJECTS]);
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
