/**
 * What a rule may know about a case and the help its people had before. Facts are gathered by whoever asks (an act of the
 * book, an import) and are plain values: a rule never looks anything up.
 */
import { addDays, type IsoDate } from '../../calendar/date.ts';
import type {
  Gravity,
  Material,
  PendingRelief,
  RefusalGround,
  Registry,
  Residence,
} from '../../entities/case-codes.ts';
import type { CaseType, Category, Cause, Way } from '../../entities/codes.ts';
import type { Fen } from '../../money/fen.ts';
import type { Stage } from '../finding.ts';
import { yearBefore } from '../window.ts';

/** Opaque: a row's key in the book, or whatever an import calls the row before it has one. */
export type Key = string | number;

/** The help asked for. */
export interface AppliedFor {
  readonly personKey: Key;
  readonly householdKey: Key;
  /** One approval with all its stages; a 先行救助 order and the approval that confirms it share the key. */
  readonly approvalKey: Key;
  readonly type: CaseType;
  readonly cause: Cause;
  /** The clerk's words; they decide what is the same cause only for `other`. */
  readonly causeText?: string | undefined;
  readonly category?: Category | undefined;
  readonly approvedOn?: IsoDate | undefined;
  /** 先行救助 was ordered on this day */
  readonly orderedOn?: IsoDate | undefined;
  /** The day of payment; while nothing is paid yet, the day it is judged on */
  readonly paidOn: IsoDate;
  /** Date of this approval's first payment when that was an earlier one (分阶段救助); absent for a first payment */
  readonly firstPaidOn?: IsoDate | undefined;
}

/** 6 个月收支核算 (红河 2019 二(一)2), as domain/relief/income-test.ts works it out. */
export interface IncomeFacts {
  /** Months counted before the application */
  readonly months: number;
  /** 月人均可支配收入 after deduction of self-paid necessities, 分; may be negative */
  readonly perHeadMonthFen: number;
}

/** Who asks for help, as known on the day of judging. What is undefined is not known, and no rule holds it against anybody. */
export interface SubjectFacts {
  /** 家庭人口 */
  readonly size: number;
  /** Day of death, from the county's roster of deaths */
  readonly diedOn?: IsoDate | undefined;
  /** What the rosters of that day say; `general` where they are there and name neither person nor household */
  readonly rosterCategory?: Category | undefined;
  readonly registry?: Registry | undefined;
  readonly residence?: Residence | undefined;
  readonly gravity?: Gravity | undefined;
  /** 近亲属备案: whose relative, where staff or village cadres are concerned */
  readonly relativeOf?: string | undefined;
  /** null: none registered */
  readonly phone?: string | null | undefined;
  readonly account?: 'none' | 'unverified' | 'verified' | undefined;
  /** 其他临时性救助 the family has had, in words */
  readonly otherAid?: string | undefined;
  readonly pending?: PendingRelief | undefined;
  /** null: the test has not been done */
  readonly income?: IncomeFacts | null | undefined;
  /** Of the office's list for this type of help, what is not there; null: the office keeps no such list */
  readonly missingMaterials?: readonly Material[] | null | undefined;
}

/** Another payment of the same person or household, 一卡通 and goods included. */
export interface PastPayment {
  readonly personKey: Key;
  readonly householdKey: Key;
  readonly approvalKey: Key;
  readonly caseKey: Key;
  readonly cause: Cause;
  readonly causeText?: string | undefined;
  readonly way: Way;
  /** Net of refunds and red slips: what has gone back is nobody's help, 0 and below count for nothing. */
  readonly amountFen: Fen;
  readonly paidOn: IsoDate;
  /** First payment of its approval; equals paidOn for all but later stages */
  readonly firstPaidOn: IsoDate;
}

export interface CaseFacts {
  /** `history`: taken from an old file, whose columns cannot hold every paper; absent papers prove nothing there. */
  readonly recordLevel: 'live' | 'history';
  readonly stage: Stage;
  readonly payment: AppliedFor;
  /**
   * What was there before this payment: for a posting, everything already in the book (also what was paid later, when a
   * hand-written voucher is entered late); for an import, the accepted rows before it by payment date, then by row.
   */
  readonly history: readonly PastPayment[];
  readonly subject?: SubjectFacts | undefined;
  /** Set where help is being refused */
  readonly refusal?: { readonly ground: RefusalGround } | undefined;
}

/**
 * How far the history must reach for a payment on `paidOn`, both ends included: query payments of the person and of the
 * household with paidOn in it (two indexed look-ups). No window a setting allows is longer than a year.
 */
export const historyRange = (paidOn: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: yearBefore(paidOn),
  to: addDays(paidOn, 366),
});

/** Whether two payments answer the same cause; 其他特殊困难 is the same only when told in the same words. */
export function isSameCause(
  a: Pick<PastPayment, 'cause' | 'causeText'>,
  b: Pick<PastPayment, 'cause' | 'causeText'>,
): boolean {
  if (a.cause !== b.cause) return false;
  return a.cause !== 'other' || (a.causeText ?? '').trim() === (b.causeText ?? '').trim();
}

/**
 * The day of the decision a payment rests on: its approval, or the 先行救助 order while there was no approval yet (an approval
 * that follows does not move the payment under another law), or, in an old file without either, the payment itself.
 */
export function decidedOn({
  approvedOn,
  orderedOn,
  paidOn,
}: Pick<AppliedFor, 'approvedOn' | 'orderedOn' | 'paidOn'>): IsoDate {
  if (approvedOn !== undefined && approvedOn <= paidOn) return approvedOn;
  return orderedOn ?? approvedOn ?? paidOn;
}

/** Payments that stand, of other approvals than the one being paid. */
export const otherApprovals = ({ payment, history }: CaseFacts): readonly PastPayment[] =>
  history.filter((past) => past.approvalKey !== payment.approvalKey && past.amountFen > 0);

/** Those of the person, and those of the household: both are counted, whichever is graver is named. */
export function bySubject(facts: CaseFacts, past: readonly PastPayment[]) {
  const { personKey, householdKey } = facts.payment;
  return {
    person: past.filter((one) => one.personKey === personKey),
    household: past.filter((one) => one.householdKey === householdKey),
  } as const;
}
