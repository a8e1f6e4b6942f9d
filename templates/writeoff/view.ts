/** 销账申请: the letter that asks the county to write a batch off, and 附件1 核销凭证清单. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FundWay } from '../monthly/view.ts';

/**
 * 函 by default: a township government and a county bureau are not superior and subordinate. 请示 goes to the county
 * government and names its 签发人; plain has no red head.
 */
export type WriteoffForm =
  | { readonly kind: 'letter' }
  | { readonly kind: 'request'; readonly signer: string }
  | { readonly kind: 'plain' };

/** The county's answer to a line, once it is known; `open` leaves the column for its hand. */
export type LineState = 'open' | 'written-off' | 'returned' | 'refused';

export interface WriteoffLine {
  /** Voucher number; words where there is none (服务票据号). */
  readonly voucher: string;
  readonly hasVoucher: boolean;
  readonly date: IsoDate;
  readonly name: string;
  readonly way: FundWay;
  /** 分; negative: red slip. */
  readonly fen: Fen;
  /** null: paid on an order and not yet approved, or before the book began, which knows no approval. */
  readonly approvedOn: IsoDate | null;
  /** 先行救助: paid on an order. */
  readonly onOrder: boolean;
  /** Sheets attached; null: counted by hand and written in. */
  readonly attachments: number | null;
  readonly state: LineState;
  /** Reported before and sent back for papers, or of an earlier month: not part of `fund.paidFen`. */
  readonly earlier: boolean;
}

/** The fund over the period, 分: opening + movements − paid = closing. */
export interface FundMovement {
  readonly openingFen: Fen;
  /** Everything but help: 拨入, 补足, 利息 …; what left the fund (上缴, 盘亏) negative. */
  readonly movements: readonly { readonly word: string; readonly fen: Fen }[];
  /** Help paid in the period, net of red. */
  readonly paidFen: Fen;
  readonly closingFen: Fen;
  /** Counted cash less what should be there; null: not stated. */
  readonly countDifferenceFen: Fen | null;
}

export interface WriteoffView {
  readonly form: WriteoffForm;
  /** 发文机关 */
  readonly issuer: string;
  /** 我乡, 我镇, 我街道 */
  readonly we: string;
  /** Main addressees, in order. */
  readonly addressees: readonly string[];
  /** 发文字号; null: to be filled in by hand. */
  readonly documentNumber: string | null;
  /** `YYYY-MM` */
  readonly period: string;
  /** 销账批次 */
  readonly batch: string;
  readonly fund: FundMovement;
  /** In the order of the list. */
  readonly lines: readonly WriteoffLine[];
  /** Paid in the period but kept for a later batch (papers outstanding). */
  readonly heldBack: { readonly count: number; readonly fen: Fen };
  /** Taken back in the period of help the county had refused, negative: settled between township and payee, never reported. */
  readonly refusedBack: { readonly count: number; readonly fen: Fen };
  /** How the region tops the fund up: the letter asks for no more than it does. */
  readonly replenish: 'by_batch' | 'by_actual' | 'on_demand';
  /** The voucher's copy that goes along, e.g. 上报联. */
  readonly voucherCopy: string;
  /** Further enclosures after list, table and vouchers. */
  readonly enclosures: readonly string[];
  /** The two offices whose opinion stands under the list. */
  readonly reviewers: readonly [string, string];
  readonly contact: { readonly name: string; readonly phone: string };
  readonly date: IsoDate;
}
