/** What is on record of a case, as plain rows: everything this room derives, it derives from here. */
import type { IsoDate } from '../calendar/date.ts';
import type { Level } from '../entities/case-codes.ts';
import type { CaseType, Category, Way } from '../entities/codes.ts';
import type { CaseStep, StepDetail } from '../entities/steps.ts';
import type { Fen } from '../money/fen.ts';
import type { Key } from '../policy/facts/case.ts';

/** A recorded step; `detail` is absent where none was given (rows from before details were kept). */
export type RecordedStep = {
  [K in CaseStep]: {
    readonly id: Key;
    readonly kind: K;
    readonly on: IsoDate;
    readonly detail?: StepDetail<K> | undefined;
  };
}[CaseStep];
export type StepOf<K extends CaseStep> = Extract<RecordedStep, { readonly kind: K }>;

export interface RecordedDecision {
  readonly kind: 'approved' | 'ordered' | 'refused';
  readonly on: IsoDate;
  readonly level: Level;
  /** Absent for a refusal */
  readonly way?: Way | undefined;
  readonly amountFen?: Fen | undefined;
  readonly staged: boolean;
  /** 先行救助: the day by which the paperwork must be complete */
  readonly paperworkDueOn?: IsoDate | undefined;
}

/** Money of a payment that came back. */
export interface RecordedReturn {
  readonly on: IsoDate;
  readonly amountFen: Fen;
  /** `recovered`: 追回; `given_back`: the payee brought it back himself; `returned`: sent back by the bank, or a correction */
  readonly kind: 'recovered' | 'given_back' | 'returned';
}

export interface RecordedPayment {
  /** transfer.id, which 代领款转交确认 names; for 一卡通 the line's own key */
  readonly id: Key;
  readonly on: IsoDate;
  readonly way: Way;
  readonly amountFen: Fen;
  readonly returns: readonly RecordedReturn[];
  /** 四联单: absent for services and 一卡通 */
  readonly voucher?:
    | { readonly id: Key; readonly number: string; readonly issuedOn: IsoDate; readonly signedOn?: IsoDate | undefined }
    | undefined;
  readonly agencyId?: Key | undefined;
  /** Absent for 一卡通 */
  readonly writeOff?: { readonly done: boolean; readonly reportedOn?: IsoDate | undefined } | undefined;
}

/** 代领备案 */
export interface RecordedAgency {
  readonly id: Key;
  readonly name: string;
}

/** All lists in the order of recording. */
export interface CaseRecord {
  /** `history`: taken from an old file */
  readonly recordLevel: 'live' | 'history';
  readonly key: Key;
  /** `2026-0012` */
  readonly number: string;
  readonly name: string;
  readonly type: CaseType;
  readonly category?: Category | undefined;
  readonly appliedOn: IsoDate;
  readonly steps: readonly RecordedStep[];
  readonly decisions: readonly RecordedDecision[];
  readonly payments: readonly RecordedPayment[];
  readonly agencies: readonly RecordedAgency[];
}

export const stepsOf = <K extends CaseStep>({ steps }: CaseRecord, kind: K): readonly StepOf<K>[] =>
  steps.filter((step): step is StepOf<K> => step.kind === kind);

export const hasStep = ({ steps }: CaseRecord, kind: CaseStep): boolean => steps.some((step) => step.kind === kind);

/** The latest of some days. */
export const latest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted().at(-1);

/** The record as it stood at the end of a day. What has no day of its own (written off or not) is taken as it is. */
export function recordAsOf(record: CaseRecord, on: IsoDate): CaseRecord {
  return {
    ...record,
    steps: record.steps.filter((step) => step.on <= on),
    decisions: record.decisions.filter((decision) => decision.on <= on),
    payments: record.payments
      .filter((payment) => payment.on <= on)
      .map((payment) => ({
        ...payment,
        returns: payment.returns.filter((one) => one.on <= on),
        voucher: payment.voucher && {
          ...payment.voucher,
          signedOn: notAfter(payment.voucher.signedOn, on),
        },
        writeOff: payment.writeOff && { ...payment.writeOff, reportedOn: notAfter(payment.writeOff.reportedOn, on) },
      })),
  };
}

const notAfter = (day: IsoDate | undefined, on: IsoDate): IsoDate | undefined =>
  day !== undefined && day <= on ? day : undefined;
