/**
 * 先行救助登记表及补办清单: whom, why and how much (红河 2019 二（二）1, 江西 2020 二（二）), what was simplified and what has to be made up.
 * Amounts in 分; '' and null leave their place for the hand.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { ProcedureStep } from '../../domain/entities/case-codes.ts';
import type { Category, Cause, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface UrgentOrder {
  readonly on: IsoDate;
  readonly by: string;
  readonly way: Way | null;
  readonly fen: Fen | null;
  /** 先行救助的理由 */
  readonly opinion: string;
}

/** One payment on the order. */
export interface UrgentPayment {
  readonly on: IsoDate;
  readonly way: Way;
  readonly fen: Fen;
  /** 四联单号; '' for services and 一卡通. */
  readonly voucher: string;
  readonly payer: string;
  /** 领款人 or 代领人. */
  readonly receiver: string;
}

export interface MadeUp {
  /** 登记, 申请书, 身份材料 … */
  readonly what: string;
  /** null: still to be made up. */
  readonly on: IsoDate | null;
  readonly by: string;
  /** Left out on record, so that nothing is made up. */
  readonly simplified?: boolean;
}

export interface UrgentRegisterView {
  readonly words?: FormWords;
  readonly government: string;
  readonly number: string;
  readonly person: {
    readonly name: string;
    readonly idNumber: string;
    readonly phone: string;
    readonly address: string;
    readonly people: number | null;
    readonly category: Category | null;
  };
  readonly cause: Cause | null;
  /** 救助事由 in words. */
  readonly reason: string;
  readonly occurredOn: IsoDate | null;
  readonly occurredAt: string;
  readonly order: UrgentOrder | null;
  readonly payments: readonly UrgentPayment[];
  /** Steps left out on record. */
  readonly simplified: readonly ProcedureStep[];
  /** Rules that let it be left out. */
  readonly rules: string;
  readonly paperwork: readonly MadeUp[];
  readonly dueOn: IsoDate | null;
  /** 补办后的审批 */
  readonly approval: { readonly on: IsoDate; readonly reference: string; readonly fen: Fen | null } | null;
  readonly remarks: string;
}
