/** What was understood of an old workbook: the shapes the preview shows and the book's import posts from. */
import type { IsoDate, Period } from '../calendar/date.ts';
import type { CaseType, Category, Cause, Source, Way } from '../entities/codes.ts';
import type { Fen } from '../money/fen.ts';
import type { Heading } from './layout.ts';
import type { VoucherNumber } from './voucher-number.ts';

/** Codes that refuse a row until somebody corrects it. */
export const REFUSING = ['bad-id', 'amount-missing', 'invalid-date', 'voucher-duplicate', 'unreadable'] as const;
/**
 * Codes recorded with a row that is taken: `voucher-missing` cash or goods without 四联单号; `approval-missing` no
 * approval date though the column exists; `type-assumed`, `category-assumed` a word nobody can place, so the type was
 * taken from the cause, the category as 一般; `name-differs` the same identity number under another name.
 */
export const RECORDED = [
  'voucher-missing',
  'approval-missing',
  'type-assumed',
  'category-assumed',
  'name-differs',
] as const;
export type RefusingCode = (typeof REFUSING)[number];
export type RecordedCode = (typeof RECORDED)[number];

/** Something about one row. */
export interface RowProblem {
  readonly code: RefusingCode | RecordedCode;
  readonly refuses: boolean;
  /** Column of the offending cell, 0 is A; absent where the column itself is missing. */
  readonly column?: number;
  /** Chinese: what is wrong and what to do. */
  readonly message: string;
}

/** Somebody other than the person collected. `relation` is empty where the file does not say. */
export interface HistoryAgent {
  readonly name: string;
  readonly relation: string;
}

/** A data row as far as it could be read; `undefined` where a cell is empty or unreadable. */
export interface HistoryCells {
  readonly name: string;
  readonly id?: string;
  readonly village: string;
  readonly address: string;
  readonly householdSize?: number;
  readonly category: Category;
  readonly type: CaseType;
  readonly cause: Cause;
  /** As written */
  readonly causeText: string;
  readonly way?: Way;
  readonly amountFen?: Fen;
  readonly appliedOn?: IsoDate;
  readonly approvedOn?: IsoDate;
  readonly paidOn?: IsoDate;
  readonly voucher?: VoucherNumber;
  /** As written */
  readonly voucherText: string;
  readonly receiver: string;
  readonly relation: string;
  readonly agent?: HistoryAgent;
  readonly clerk: string;
  readonly remark: string;
}

/** A row that can be recorded as it stands. */
export interface HistoryPayment {
  /** See row-key.ts: the same payment has the same key in every copy of the workbook. */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly person: { readonly name: string; readonly id: string };
  readonly village: string;
  readonly address: string;
  readonly householdSize?: number;
  readonly category: Category;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly way: Way;
  /** 分, > 0 */
  readonly amountFen: Fen;
  readonly appliedOn?: IsoDate;
  readonly approvedOn?: IsoDate;
  readonly paidOn: IsoDate;
  readonly voucher?: VoucherNumber;
  readonly receiver: string;
  readonly relation: string;
  readonly agent?: HistoryAgent;
  readonly clerk: string;
  readonly remark: string;
}

export interface HistoryRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: HistoryCells;
  readonly problems: readonly RowProblem[];
  /** The month the row counts in: of its payment date, or the best guess where that date is unreadable. */
  readonly period?: Period;
  /** Absent when the row is refused. */
  readonly payment?: HistoryPayment;
}

/** A 合计, 小计 or 累计 row. Compared with all readable rows it covers, refused ones included. */
export interface Subtotal {
  readonly sheet: string;
  readonly row: number;
  readonly label: string;
  /** Absent where the cell holds no readable amount (a formula never calculated). */
  readonly writtenFen?: Fen;
  readonly actualFen: Fen;
  readonly agrees: boolean;
}

/** 拨入, 追加 or 上年结转: posted as the movement named. */
export interface HistoryGrant {
  readonly sheet: string;
  readonly row: number;
  readonly movement: 'opening' | 'grant' | 'supplement';
  readonly on: IsoDate;
  readonly amountFen: Fen;
  readonly source: Source;
  readonly summary: string;
}

/**
 * What a line of the fund sheet is. Only 期初, 拨入 and 追加 are posted; `withdraw`, `deposit` and `purchase` say that the
 * file has its own; `relief` is reconciled with the rows; `carried` repeats an earlier sheet's balance; `other` and
 * `unreadable` are for a person.
 */
export type FundLineKind =
  | 'opening'
  | 'grant'
  | 'supplement'
  | 'withdraw'
  | 'deposit'
  | 'purchase'
  | 'relief'
  | 'carried'
  | 'other'
  | 'unreadable';

export interface FundLine {
  readonly sheet: string;
  readonly row: number;
  readonly kind: FundLineKind;
  readonly on?: IsoDate;
  readonly summary: string;
  readonly incomeFen: Fen;
  readonly expenseFen: Fen;
  /** 结存, where the cell is filled and readable */
  readonly balanceFen?: number;
  /** For `relief`: the month the line is about */
  readonly period?: Period;
}

export interface FundProblem {
  readonly sheet: string;
  readonly row: number;
  readonly code: 'fund-unreadable' | 'fund-balance' | 'fund-unknown';
  readonly message: string;
}

/** 支出 of one month: the fund sheet's against the rows'. */
export interface Reconciled {
  readonly period: Period;
  readonly writtenFen: Fen;
  /** Cash, goods, services and transfers of the rows paid in the month, refused ones included. */
  readonly actualFen: Fen;
  readonly agrees: boolean;
}

/** The numbers of one series in one year. Where an office goes on counting, a year begins behind the last one's end. */
export interface VoucherRun {
  readonly series: string;
  readonly year: number;
  /** Cash and goods number their 四联单 separately, each from the start. */
  readonly kind: 'shared' | 'cash' | 'goods' | 'transfer';
  readonly first: number;
  readonly last: number;
  /** Numbers some row bears, refused rows included. */
  readonly seen: number;
  /** Too few numbers in too wide a range to list the gaps. */
  readonly sparse: boolean;
}

/** A number between the first and the last that no accepted row bears: to be declared 未导入. */
export interface UnaccountedNumber {
  readonly series: string;
  readonly year: number;
  readonly kind: VoucherRun['kind'];
  readonly number: number;
  /** In the file's own notation, e.g. 0006. */
  readonly text: string;
}

export interface SheetReading {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly kind: 'payments' | 'fund' | 'ignored';
  /** Why it was ignored. */
  readonly reason?: string;
  /** First and last row of the heading. */
  readonly headingTop?: number;
  readonly headingBottom?: number;
  readonly headings: readonly Heading[];
  /** Rows understood as data. */
  readonly rows: number;
}

/** A row that is neither data nor a total: titles, notes, signatures. Listed so that nothing vanishes silently. */
export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

export interface UnderstoodHistory {
  readonly sheets: readonly SheetReading[];
  readonly rows: readonly HistoryRow[];
  readonly skipped: readonly SkippedRow[];
  /** All of them; those that disagree are `subtotal-mismatch`. */
  readonly subtotals: readonly Subtotal[];
  readonly grants: readonly HistoryGrant[];
  readonly fundLines: readonly FundLine[];
  readonly fundProblems: readonly FundProblem[];
  /** Empty without a fund sheet that has 支出 lines. */
  readonly reconciliation: readonly Reconciled[];
  readonly vouchers: readonly VoucherRun[];
  readonly unaccounted: readonly UnaccountedNumber[];
  /** Months with payments, rising. */
  readonly periods: readonly Period[];
  /** 支出 of the fund sheet, or of the readable rows where there is none (一卡通 excluded). */
  readonly filePaidFen: Fen;
  /** Last 结存 of the fund sheet. */
  readonly fileBalanceFen?: number;
}
