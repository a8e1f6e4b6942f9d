/**
 * What a rule may know about a payment. Facts are gathered by whoever asks (an act of the book, an import) and are plain
 * values: a rule never looks anything up.
 */
import { addDays, type IsoDate } from '../calendar/date.ts';
import type { AgentKind, CaseType, Category, Cause, Way } from '../entities/codes.ts';
import type { Fen } from '../money/fen.ts';
import { yearBefore } from './window.ts';

/** Opaque: a row's key in the book, or whatever an import calls the row before it has one. */
export type Key = string | number;

/** 代领人, present only when somebody else than the person receives. */
export interface AgentFacts {
  readonly name: string;
  readonly kind?: AgentKind | undefined;
  /** 与救助对象关系, as written */
  readonly relation?: string | undefined;
  /** Why the person cannot come (智力、身体等原因) */
  readonly reason?: string | undefined;
  /** 代领协议编号, filed with the township */
  readonly agreementNo?: string | undefined;
  /** 县级民政部门备案号 */
  readonly countyFilingNo?: string | undefined;
  /** The person or the guardian agrees in writing, or it is on record that the person cannot express a will. */
  readonly consent?: boolean | undefined;
  /** A social-assistance worker or village cadre, whatever else he is to the person */
  readonly isStaff?: boolean | undefined;
  /** 本人指定: the paper in which the person names the agent */
  readonly designation?: string | undefined;
}

/** The payment under judgment. */
export interface JudgedPayment {
  readonly personKey: Key;
  readonly householdKey: Key;
  /** One approval with all its stages; a 先行救助 order and the approval that confirms it share the key. */
  readonly approvalKey: Key;
  readonly type: CaseType;
  readonly cause: Cause;
  /** The clerk's words; they decide what is the same cause only for `other`. */
  readonly causeText?: string | undefined;
  readonly category?: Category | undefined;
  readonly way: Way;
  /** This payment */
  readonly amountFen: Fen;
  /** The whole decision, or the order while there is no decision yet */
  readonly approvedFen: Fen;
  readonly approvedOn?: IsoDate | undefined;
  /** 先行救助 was ordered on this day */
  readonly orderedOn?: IsoDate | undefined;
  /** 先行救助: paid on an order, paperwork after */
  readonly emergency: boolean;
  readonly paidOn: IsoDate;
  /** Date of this approval's first payment when that was an earlier one (分阶段救助); absent for a first payment */
  readonly firstPaidOn?: IsoDate | undefined;
  /** 特殊情况 (红河) or 确需 (吉林), with the reason on record */
  readonly special?: { readonly flagged: boolean; readonly reason?: string | undefined } | undefined;
  readonly agent?: AgentFacts | undefined;
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

export interface PaymentFacts {
  /** `history`: taken from an old file, whose columns cannot hold every paper; absent papers prove nothing there. */
  readonly recordLevel: 'live' | 'history';
  readonly payment: JudgedPayment;
  /**
   * What was there before this payment: for a posting, everything already in the book (also what was paid later, when a
   * hand-written voucher is entered late); for an import, the accepted rows before it by payment date, then by row.
   */
  readonly history: readonly PastPayment[];
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
export function decidedOn({ approvedOn, orderedOn, paidOn }: JudgedPayment): IsoDate {
  if (approvedOn !== undefined && approvedOn <= paidOn) return approvedOn;
  return orderedOn ?? approvedOn ?? paidOn;
}

/** Payments that stand, of other approvals than the one being paid. */
export const otherApprovals = ({ payment, history }: PaymentFacts): readonly PastPayment[] =>
  history.filter((past) => past.approvalKey !== payment.approvalKey && past.amountFen > 0);

/** Those of the person, and those of the household: both are counted, whichever is graver is named. */
export function bySubject(facts: PaymentFacts, past: readonly PastPayment[]) {
  const { personKey, householdKey } = facts.payment;
  return {
    person: past.filter((one) => one.personKey === personKey),
    household: past.filter((one) => one.householdKey === householdKey),
  } as const;
}
