/**
 * 临时救助申请书及承诺: what the applicant asks for and promises, who speaks for him, and that it was taken in. Amounts in 分; '' and
 * null leave their place for the hand.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Material, PendingRelief, Registry, Residence } from '../../domain/entities/case-codes.ts';
import type { Category, Cause, FoundBy } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { Applicant, FamilyMember } from '../approval-form/view.ts';
import type { FormWords } from '../kit/form-words.ts';

/** 代报人 */
export interface Reporter {
  readonly name: string;
  /** 与申请人关系或单位 */
  readonly relation: string;
  readonly phone: string;
}

/** 受理 */
export interface Acceptance {
  readonly on: IsoDate;
  /** 受理回执编号 */
  readonly receipt: string;
  readonly by: string;
}

export interface ApplicationView {
  readonly words?: FormWords;
  /** 勐禾乡人民政府: whom it is addressed to */
  readonly government: string;
  readonly number: string;
  readonly appliedOn: IsoDate | null;
  readonly applicant: Applicant;
  readonly people: number | null;
  /** Without the applicant. */
  readonly members: readonly FamilyMember[];
  readonly category: Category | null;
  readonly registry: Registry | null;
  readonly residence: Residence | null;
  readonly cause: Cause | null;
  readonly occurredOn: IsoDate | null;
  readonly occurredAt: string;
  /** 申请事由 */
  readonly reason: string;
  readonly requestedFen: Fen | null;
  readonly otherAid: string;
  readonly pending: PendingRelief | null;
  /** Whose relative the applicant is; '': nobody's; null: not asked. */
  readonly relativeOf: string | null;
  readonly foundBy: FoundBy | null;
  readonly reporter: Reporter | null;
  /** 收到和尚缺的材料; null: not looked through yet. */
  readonly materials: { readonly present: readonly Material[]; readonly missing: readonly Material[] } | null;
  readonly acceptance: Acceptance | null;
  /** 咨询、监督电话, as they are printed on the receipt. */
  readonly phones: readonly string[];
}
