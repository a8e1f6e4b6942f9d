/** 备用金收支明细账（三栏式）: one year of the fund, or of one source of it. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';

/** 种类 of the document behind a line, and the one character the column has room for. */
export const LEDGER_KINDS = {
  cash: '现',
  goods: '物',
  service: '服',
  transfer: '转',
  bank: '银',
  red: '红',
  other: '记',
} as const;
export type LedgerKind = keyof typeof LEDGER_KINDS;

/** One posted transfer. */
export interface LedgerLine {
  readonly date: IsoDate;
  readonly kind: LedgerKind;
  /** Number of the voucher or bank slip; may be empty. */
  readonly number: string;
  /** 摘要 from the fullest wording to the shortest; the first that fits on one line is printed. */
  readonly summary: readonly [string, ...string[]];
  /** Column; a reversal stands in the column of what it reverses. */
  readonly side: 'in' | 'out';
  /** 分; negative: 红字, the whole line is red. */
  readonly fen: Fen;
}

export interface LedgerMonth {
  /** `YYYY-MM` of the book, to which a line belongs whatever its own date is. */
  readonly period: string;
  readonly lines: readonly LedgerLine[];
  /** Closed months get 本月合计 and 本年累计, a closed December also 结转下年. */
  readonly closed: boolean;
}

/** What stands before the first line. */
export interface LedgerOpening {
  /** 承前页 where an earlier part of the year is kept in another book. */
  readonly label: '上年结转' | '期初余额' | '承前页';
  readonly balanceFen: Fen;
  /** Sums of the year before the first line; 0 for 上年结转. */
  readonly yearInFen: Fen;
  readonly yearOutFen: Fen;
}

export interface LedgerView {
  /** 单位 */
  readonly government: string;
  /** 户名, with the source it is of or 全部资金来源. */
  readonly account: string;
  readonly year: number;
  readonly opening: LedgerOpening;
  /** In order, without gaps. */
  readonly months: readonly LedgerMonth[];
  /** Number of the first page; the numbering runs through the year. */
  readonly startPage: number;
  /** Digit columns as in a paper book, or 1,000.00 in the same widths. */
  readonly figures: 'columns' | 'plain';
  readonly chain: ChainHead;
}
