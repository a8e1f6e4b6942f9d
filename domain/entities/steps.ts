/** 个案环节: facts of who did what when. A case's state is derived from them (domain/cases/); none is ever changed. */
import { z } from 'zod';
import { IncomeTestInput } from '../relief/income-test.ts';
import { Material, Meeting, ProcedureStep, ReferralTarget } from './case-codes.ts';
import { Fen, Id, IsoDate, PersonName, PositiveFen, ShortText, Text } from './fields.ts';

export const CASE_STEPS = {
  accepted: '受理',
  materials: '收取材料',
  surveyed: '入户调查',
  income_tested: '家庭收支核算',
  checked: '经济状况核对',
  appraised: '民主评议',
  notice_before: '审批前公示',
  notice_ended: '公示期满',
  objection: '公示异议',
  objection_answered: '异议处理',
  reviewed: '审核',
  met: '集体研究',
  skipped: '按规定简化的环节',
  handed_up: '报县审批移交',
  filed: '备案',
  finance_agreed: '财务审批',
  receipt_seen: '核验签领',
  handed_over: '代领款转交确认',
  notice_after: '发放后公示',
  entered: '录入省级系统',
  paperwork: '补办手续',
  refusal_served: '告知书送达',
  referred: '转介',
  referral_answered: '转介回复',
  recovery_demanded: '追回通知',
  visited: '回访',
  withdrawn: '申请人撤回',
  archived: '归档',
} as const;
export type CaseStep = keyof typeof CASE_STEPS;

/** 先行救助后补办的手续 (红河 2019 二(二)1: 登记救助对象、事由、金额, 补齐经办人员签字、盖章手续) */
export const PAPERWORK = {
  register: '登记救助对象、事由、金额',
  application: '申请书',
  identity: '身份材料',
  survey: '调查核实',
  signature: '经办人员签字',
  seal: '盖章',
  notice: '公示',
} as const;
export const Paperwork = z.enum(Object.keys(PAPERWORK) as [keyof typeof PAPERWORK]);
export type Paperwork = keyof typeof PAPERWORK;

/** 省级系统的五个日期: 申请一个、录入一个、审核一个、审批一个、发放一个 (红河 2019 二) */
export const SYSTEM_DATES = {
  applied: '申请',
  entered: '录入',
  reviewed: '审核',
  approved: '审批',
  paid: '发放',
} as const;

const people = z.array(PersonName).min(1).max(20);
const common = {
  caseId: Id,
  on: IsoDate,
  opinion: Text.optional(),
};
const step = <K extends CaseStep, D extends z.ZodRawShape>(kind: K, detail: D) =>
  z.strictObject({ ...common, kind: z.literal(kind), detail: z.strictObject(detail) });
/** A step whose detail may be left out altogether. */
const plain = <K extends CaseStep, D extends z.ZodRawShape>(kind: K, detail: D) =>
  z.strictObject({ ...common, kind: z.literal(kind), detail: z.strictObject(detail).optional() });

export const CaseStepInput = z.discriminatedUnion('kind', [
  /** 受理回执编号, and what was told to be missing at once (一次性告知) */
  plain('accepted', { receipt: ShortText.optional(), missing: z.array(Material).optional() }),
  step('materials', { present: z.array(Material).min(1) }),
  plain('surveyed', {
    surveyors: people.optional(),
    village: PersonName.optional(),
    housing: Text.optional(),
    property: Text.optional(),
    /** 赡（抚、扶）养义务人情况 */
    supporters: Text.optional(),
    conclusion: Text.optional(),
  }),
  step('income_tested', { test: IncomeTestInput }),
  plain('checked', { reference: ShortText.optional(), result: Text.optional() }),
  plain('appraised', { attended: z.int().positive().optional(), agreed: z.int().nonnegative().optional() }),
  /** `on` is the day of posting, `until` the last day it is to hang */
  plain('notice_before', { place: ShortText.optional(), until: IsoDate.optional() }),
  plain('notice_ended', { photo: z.boolean().optional() }),
  step('objection', { what: Text, by: ShortText.optional() }),
  step('objection_answered', { objectionId: Id, upheld: z.boolean(), result: Text }),
  plain('reviewed', { suggestedFen: PositiveFen.optional() }),
  step('met', {
    meeting: Meeting,
    minutes: ShortText,
    /** 一事一议 */
    discussion: z.boolean().default(false),
    chair: PersonName.optional(),
    attended: people.optional(),
    resolvedFen: PositiveFen.optional(),
  }),
  step('skipped', { step: ProcedureStep, rule: ShortText }),
  step('handed_up', { reference: ShortText }),
  plain('filed', { reference: ShortText.optional() }),
  step('finance_agreed', { by: PersonName }),
  step('receipt_seen', { voucherId: Id, signature: z.boolean(), fingerprint: z.boolean() }),
  step('handed_over', { transferId: Id }),
  plain('notice_after', { place: ShortText.optional(), until: IsoDate.optional() }),
  plain('entered', {
    number: ShortText.optional(),
    dates: z.partialRecord(z.enum(Object.keys(SYSTEM_DATES) as [keyof typeof SYSTEM_DATES]), IsoDate).optional(),
  }),
  plain('paperwork', { item: Paperwork.optional() }),
  step('refusal_served', { receivedBy: PersonName, way: ShortText }),
  plain('referred', {
    target: ReferralTarget.optional(),
    to: ShortText.optional(),
    need: Text.optional(),
    consent: z.boolean().optional(),
  }),
  step('referral_answered', { referralId: Id, accepted: z.boolean(), result: Text }),
  step('recovery_demanded', {
    amountFen: PositiveFen,
    ground: Text,
    dueOn: IsoDate.optional(),
    reference: ShortText.optional(),
  }),
  plain('visited', {
    visitor: PersonName.optional(),
    stillInNeed: z.boolean().optional(),
    /** What the household says it received, 分 */
    confirmedFen: Fen.optional(),
  }),
  plain('withdrawn', {}),
  plain('archived', { fileNumber: ShortText.optional(), pages: z.int().positive().max(9_999).optional() }),
]);
export type CaseStepInput = z.infer<typeof CaseStepInput>;
export type StepDetail<K extends CaseStep> = NonNullable<Extract<CaseStepInput, { kind: K }>['detail']>;
