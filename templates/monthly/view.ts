/** 每月发放表: every payment of one month, those of the fund and those made by the county through 一卡通. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { Fen } from '../../domain/money/fen.ts';

interface LineCommon {
  readonly name: string;
  /** 公民身份号码, in full: this paper goes to the county, never on a wall. */
  readonly idNumber: string;
  /** 村（社区）、组 */
  readonly place: string;
  /** Persons helped. */
  readonly people: number;
  readonly category: Category;
  readonly caseType: CaseType;
  readonly way: Way;
  /** 四联单号; null where there is none (一卡通, services). */
  readonly voucher: string | null;
  /** null: paid on an order (先行救助) and not yet approved. */
  readonly approvedOn: IsoDate | null;
  readonly paidOn: IsoDate;
}

export interface PaymentLine extends LineCommon {
  readonly kind: 'payment';
  /** 分, > 0 */
  readonly fen: Fen;
  /** Words of the cause. */
  readonly cause: string;
  /** Who received it in the household's place; null for the household itself. */
  readonly agent: { readonly name: string; readonly relation: string } | null;
}

export interface ReversalLine extends LineCommon {
  readonly kind: 'reversal';
  /** 分, < 0 */
  readonly fen: Fen;
  readonly word: '冲销' | '退回' | '追回' | '退赔';
  /** What it corrects: the voucher's number, or words where that had none. */
  readonly corrects: string;
  /** Everything came back, so the household and its members are taken off the counts; false for a part. */
  readonly whole: boolean;
}

export type MonthlyLine = PaymentLine | ReversalLine;

/** Ways the township's own fund pays. */
export type FundWay = Exclude<Way, 'card'>;

/** Vouchers of one way as the voucher register counts them, not as this table does. */
export interface VoucherCount {
  readonly issued: number;
  /** Red slips. */
  readonly red: number;
  /** 分: issued less red. */
  readonly netFen: Fen;
}

/** The numbers of one series used this month. */
export interface NumberSpan {
  readonly first: string;
  readonly last: string;
  readonly voided: readonly string[];
  /** Numbers not accounted for by a voucher, with what was declared (遗失, 未导入); empty word: not declared. */
  readonly missing: readonly { readonly number: string; readonly declared: string }[];
}

export interface MonthlyView {
  readonly county: string;
  readonly town: string;
  /** 填报单位 */
  readonly government: string;
  /** `YYYY-MM` */
  readonly period: string;
  /** In any order; printed by date of payment and number. */
  readonly lines: readonly MonthlyLine[];
  /** From the voucher register. */
  readonly vouchers: Readonly<Record<Exclude<FundWay, 'service'>, VoucherCount>>;
  /** Relief of the month by the ledger's accounts, 分, red counted negative. */
  readonly ledgerFen: Readonly<Record<FundWay, Fen>>;
  /** What came back this month of help given before the book began: in the ledger, but on no line of this table; 分, negative. */
  readonly earlierBack: { readonly count: number; readonly fen: Fen };
  readonly numbers: readonly NumberSpan[];
  readonly chain: ChainHead;
  /** 制表日期 */
  readonly madeOn: IsoDate;
}
