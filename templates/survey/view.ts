/**
 * 临时救助入户调查表 with 家庭收支核算表 as its second part. Amounts in 分; '' and null leave their place for the hand.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Registry } from '../../domain/entities/case-codes.ts';
import type { CaseType, Category, Cause, Sex } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { IncomeTestLine } from '../../domain/relief/income-test.ts';
import type { FamilyMember } from '../approval-form/view.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface SurveyedHead {
  readonly name: string;
  readonly sex: Sex;
  /** Whole years on the day of the survey. */
  readonly age: number | null;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
}

/** The arithmetic of 支出型 (domain/relief/income-test.ts), as it was worked out. */
export interface IncomeTestView {
  readonly words?: FormWords;
  readonly number: string;
  readonly name: string;
  readonly idNumber: string;
  readonly appliedOn: IsoDate | null;
  readonly testedOn: IsoDate | null;
  /** First and last day of the period (提出申请之前). */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly months: number } | null;
  readonly people: number | null;
  /** In order; none: the form's own lines, to be filled by hand. */
  readonly lines: readonly IncomeTestLine[];
  /** null: not yet worked out. */
  readonly verdict: 'below' | 'not-below' | 'unknown' | null;
  /** Standards the office has not set, so that nothing could be compared. */
  readonly unset: readonly Registry[];
  /** Document and article the test goes by; '': none of the region's documents orders it. */
  readonly basis: string;
  readonly opinion: string;
  /** Who worked it out. */
  readonly by: string;
}

export interface SurveyView {
  readonly words?: FormWords;
  readonly number: string;
  readonly surveyedOn: IsoDate | null;
  readonly head: SurveyedHead;
  readonly people: number | null;
  /** Without the head. */
  readonly members: readonly FamilyMember[];
  /** 子女、劳动力情况 */
  readonly dependants: string;
  readonly registry: Registry | null;
  readonly category: Category | null;
  /** Whose relative the head is; '': nobody's; null: not asked. */
  readonly relativeOf: string | null;
  readonly type: CaseType | null;
  readonly cause: Cause | null;
  readonly occurredOn: IsoDate | null;
  readonly occurredAt: string;
  /** 致困经过 */
  readonly reason: string;
  readonly housing: string;
  readonly property: string;
  /** 家庭年收入; null: some member's is not known. */
  readonly yearlyIncomeFen: Fen | null;
  /** 赡（抚、扶）养义务人情况 */
  readonly supporters: string;
  readonly conclusion: string;
  readonly surveyors: readonly string[];
  /** Who of the village took part. */
  readonly village: string;
  /** Second part; null: no 支出型, or there was nothing to reckon. */
  readonly incomeTest: IncomeTestView | null;
}
