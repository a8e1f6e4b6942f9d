/** What a 交接清册 says when a person changes: money, vouchers, open matters from the book; the rest as lines for the hand. Amounts in 分. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

/** A balance by the book; the hand writes what is really handed over. */
export interface HandedBalance {
  readonly what: string;
  readonly fen: Fen;
  /** Account number, the last count or the like. */
  readonly note: string;
}

export interface UnsignedVoucher {
  readonly number: string;
  readonly name: string;
  readonly fen: Fen;
  readonly issuedOn: IsoDate;
  readonly holder: string;
}

/** A case that is not done with. */
export interface OpenMatter {
  readonly caseNumber: string;
  readonly name: string;
  /** What is still to be done, with the last day of each where there is one. */
  readonly todo: string;
  /** The first of those days; null where the office has set no term. */
  readonly dueOn: IsoDate | null;
}

export interface OpenBatch {
  readonly reference: string;
  readonly on: IsoDate;
  readonly fen: Fen;
  /** 县级未批复, 已核销未补足 */
  readonly state: string;
}

export interface DutyHandoverView {
  readonly words?: FormWords;
  readonly number: string;
  readonly government: string;
  /** null: for the hand. */
  readonly on: IsoDate | null;
  /** 岗位; '' for the hand. */
  readonly post: string;
  /** Names; '' for the hand. */
  readonly from: string;
  readonly to: string;
  readonly supervisor: string;
  readonly balances: readonly HandedBalance[];
  /** 四联单已用至、下一号; one line each series. */
  readonly numbers: readonly string[];
  readonly unsigned: readonly UnsignedVoucher[];
  readonly matters: readonly OpenMatter[];
  readonly batches: readonly OpenBatch[];
  /** 账簿已结账至、未结账月份; open claims by state. */
  readonly state: readonly string[];
  readonly chain: ChainHead;
}
