/** 救助个案：受理与决定 */
import { z } from 'zod';
import { CaseType, Cause, FoundBy, Way } from './codes.ts';
import { Id, IsoDate, PositiveFen, ShortText, Text } from './fields.ts';
import { HouseholdInput, PersonInput } from './people.ts';

export const CaseInput = z.strictObject({
  applicant: PersonInput,
  household: HouseholdInput,
  type: CaseType,
  cause: Cause,
  /** What happened, in the clerk's words */
  causeText: Text,
  appliedOn: IsoDate,
  foundBy: FoundBy.default('applied'),
  /** 近亲属备案: whose relative the applicant is, where staff or village cadres are concerned */
  relativeOf: ShortText.optional(),
});
export type CaseInput = z.infer<typeof CaseInput>;

/** An approver's reason for going on where a rule says 须说明. */
export const Override = z.strictObject({ code: ShortText, reason: Text });
export type Override = z.infer<typeof Override>;

/**
 * The decision on a case. `ordered` is 先行救助: help may be paid at once on a recorded order, and its paperwork
 * (an `approved` decision) follows. `approved` may be paid in stages of one approval (分阶段救助).
 */
export const DecisionInput = z.strictObject({
  caseId: Id,
  kind: z.enum(['approved', 'ordered', 'refused']),
  on: IsoDate,
  /** 审批编号 */
  reference: ShortText,
  way: Way.optional(),
  amountFen: PositiveFen.optional(),
  staged: z.boolean().default(false),
  /** 集体研究纪要编号 */
  minutes: ShortText.optional(),
  /** Ground of a refusal, or words of an approval */
  opinion: Text.optional(),
  /** 特殊情况 or 确需, where a document lets cash be paid only then */
  special: Text.optional(),
  /** 先行救助: the day by which the paperwork must be complete */
  paperworkDueOn: IsoDate.optional(),
  overrides: z.array(Override).default([]),
});
export type DecisionInput = z.infer<typeof DecisionInput>;

/** The approver's reason where 须说明 shows only after the decision, when the money is to be paid (代领, 拆分 …). */
export const ExplanationInput = Override.extend({ caseId: Id });
export type ExplanationInput = z.infer<typeof ExplanationInput>;

/** 个案环节: facts of who did what when; the state of a case is derived from them. */
export const CASE_STEPS = {
  accepted: '受理',
  surveyed: '入户调查',
  checked: '经济状况核对',
  appraised: '民主评议',
  notice_before: '审批前公示',
  notice_after: '发放后公示',
  reviewed: '审核',
  skipped: '按规定简化的环节',
  filed: '备案',
  entered: '录入省级系统',
  paperwork: '补办手续',
  referred: '转介',
  visited: '回访',
  archived: '归档',
} as const;
export type CaseStep = keyof typeof CASE_STEPS;

export const CaseStepInput = z.strictObject({
  caseId: Id,
  kind: z.enum(Object.keys(CASE_STEPS) as [CaseStep, ...CaseStep[]]),
  on: IsoDate,
  opinion: Text.optional(),
});
export type CaseStepInput = z.infer<typeof CaseStepInput>;
