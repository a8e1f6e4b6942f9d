/** 追回通知书: what must be paid back, why, by when, to which account, and what follows otherwise. '' is left for the hand. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

/** A payment the sum comes from. */
export interface PaidBefore {
  readonly on: IsoDate;
  readonly way: Way;
  /** 四联单号; '' for 一卡通 and services. */
  readonly voucher: string;
  readonly fen: Fen;
  /** Already back, 分 */
  readonly returnedFen: Fen;
}

export interface RecoveryView {
  readonly words?: FormWords;
  /** 勐禾乡人民政府 */
  readonly issuer: string;
  /** 文号; null leaves it for the hand. */
  readonly number: string | null;
  /** Who received the help. */
  readonly name: string;
  readonly caseNumber: string;
  readonly payments: readonly PaidBefore[];
  /** 分 to be paid back; null: for the hand */
  readonly fen: Fen | null;
  /** Ground and facts. */
  readonly ground: string;
  /** 依据 */
  readonly basis: string;
  /** Last day; null: for the hand */
  readonly dueOn: IsoDate | null;
  readonly account: { readonly holder: string; readonly bank: string; readonly number: string };
  /** What follows if it is not paid back, the office's setting; see `consequenceText`. */
  readonly consequence: string;
  /** 救济途径, the office's setting. */
  readonly remedy: string;
  readonly contact: { readonly office: string; readonly phone: string };
  readonly supervision: { readonly office: string; readonly phone: string };
  /** null: for the hand */
  readonly date: IsoDate | null;
}
