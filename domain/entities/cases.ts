/** 救助个案：受理与决定 */
import { z } from 'zod';
import { CaseType, Cause, FoundBy, Way } from './codes.ts';
import { Gravity, Level, PendingRelief, RefusalGround, Residence } from './case-codes.ts';
import { Id, IsoDate, PersonName, PositiveFen, ShortText, Text } from './fields.ts';
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
  gravity: Gravity.optional(),
  residence: Residence.optional(),
  /** 急难发生的日期和地点 */
  occurredOn: IsoDate.optional(),
  occurredAt: ShortText.optional(),
  requestedFen: PositiveFen.optional(),
  /** 其他临时性救助 the family has had */
  otherAid: Text.optional(),
  pending: PendingRelief.optional(),
  /** 代报人 */
  reporter: z.strictObject({ name: PersonName, phone: ShortText.optional() }).optional(),
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
  /** 审批层级: above its limit the township hands the case up, and what the county decided is recorded here */
  level: Level.default('township'),
  /** 集体研究纪要编号 */
  minutes: ShortText.optional(),
  ground: RefusalGround.optional(),
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
