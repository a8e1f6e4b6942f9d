/**
 * 临时救助申请审批表: what the applicant said, and who decided what. Texts as they were on the form's day, amounts in 分.
 * An opinion that is null has not been given and is left for the hand; so is every text that is ''.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Residence } from '../../domain/entities/case-codes.ts';
import type { CaseType, Category, Cause, FoundBy, Sex, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface Applicant {
  readonly name: string;
  readonly sex: Sex;
  /** 民族 */
  readonly ethnicity: string;
  readonly idNumber: string;
  readonly phone: string;
  /** 户籍地址 */
  readonly registeredAddress: string;
  /** 现居住地 */
  readonly address: string;
  readonly bank: string;
  readonly account: string;
}

export interface FamilyMember {
  readonly name: string;
  /** 与申请人关系 */
  readonly relation: string;
  readonly sex: Sex;
  readonly idNumber: string;
  readonly health: string;
  readonly occupation: string;
  /** 年收入, 分; null: not asked. */
  readonly yearlyIncomeFen: Fen | null;
}

/** A step of the procedure a rule let the office leave out. */
interface Skipped {
  readonly kind: 'skipped';
  /** Rule with 文号 and article. */
  readonly rule: string;
}

/** 入户调查 */
export interface Survey {
  readonly on: IsoDate;
  readonly surveyors: readonly string[];
  readonly result: string;
}

/** 家庭经济状况核对 */
export type EconomicCheck = Skipped | { readonly kind: 'done'; readonly reference: string; readonly result: string };

/** 民主评议 */
export type Appraisal =
  | Skipped
  | {
      readonly kind: 'held';
      readonly on: IsoDate;
      /** Present and in favour; null: not counted. */
      readonly attended: number | null;
      readonly agreed: number | null;
      readonly opinion: string;
    };

/** 公示 before approval. */
export type PublicNotice =
  | Skipped
  | {
      readonly kind: 'posted';
      readonly from: IsoDate;
      readonly until: IsoDate;
      readonly place: string;
      /** Objections and how they ended; '': none. */
      readonly objections: string;
    };

/** 民政办审核 */
export interface Review {
  readonly on: IsoDate;
  /** 家庭现状、困难原因 and the like. */
  readonly opinion: string;
  readonly suggestedFen: Fen | null;
  readonly way: Way | null;
}

/** 集体研究 or 一事一议. */
export interface Meeting {
  readonly on: IsoDate;
  readonly minutes: string;
  readonly chair: string;
  /** 一事一议 */
  readonly discussion: boolean;
  readonly opinion: string;
}

/** 财务审批, where the office sets it. */
export interface FinanceApproval {
  readonly on: IsoDate;
  readonly opinion: string;
}

export interface TownshipDecision {
  readonly on: IsoDate;
  readonly kind: 'agreed' | 'refused' | 'handed-up';
  /** Approved amount; null where the county decides or help was refused. */
  readonly fen: Fen | null;
  readonly way: Way | null;
  readonly opinion: string;
}

export interface CountyDecision {
  readonly on: IsoDate;
  readonly kind: 'agreed' | 'refused' | 'filed';
  readonly fen: Fen | null;
  readonly opinion: string;
}

/** 须说明 overridden by an approver. */
export interface OverrideNote {
  /** Name of the rule. */
  readonly rule: string;
  /** 文号 and article. */
  readonly source: string;
  readonly reason: string;
  readonly by: string;
}

export interface ApprovalFormView {
  readonly words?: FormWords;
  /** 勐禾乡, 勐勐镇, 城关街道 */
  readonly town: string;
  /** '': to be given by hand. */
  readonly number: string;
  readonly appliedOn: IsoDate | null;
  readonly applicant: Applicant;
  /** 家庭人口; null: not known. */
  readonly people: number | null;
  /** Without the applicant. */
  readonly members: readonly FamilyMember[];
  /** null here and below: not yet known, nothing ticked. */
  readonly category: Category | null;
  readonly residence: Residence | null;
  readonly type: CaseType | null;
  /** 先行救助: paid on an order, this form following. */
  readonly ordered: boolean | null;
  readonly cause: Cause | null;
  readonly foundBy: FoundBy | null;
  /** 近亲属备案: whose relative the applicant is; '': nobody's; null: not asked. */
  readonly relativeOf: string | null;
  readonly lastHelp: { readonly on: IsoDate; readonly fen: Fen } | 'none' | null;
  /** Help had this year before this application. */
  readonly thisYear: { readonly times: number; readonly fen: Fen } | null;
  /** 已享其他救助 */
  readonly otherAid: string;
  /** 申请事由 */
  readonly reason: string;
  readonly survey: Survey | null;
  readonly check: EconomicCheck | null;
  readonly appraisal: Appraisal | null;
  readonly notice: PublicNotice | null;
  readonly review: Review | null;
  readonly meeting: Meeting | null;
  /** not-set: this office's finance side does not sign; the box is left out. */
  readonly finance: FinanceApproval | 'not-set' | null;
  readonly township: TownshipDecision | null;
  readonly county: CountyDecision | null;
  readonly overrides: readonly OverrideNote[];
  readonly remarks: string;
}
