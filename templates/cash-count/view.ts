/** 库存现金盘点表: what lay in the safe on the day, against the cash journal and the ledger. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';

/** A paper found in the safe, or a movement known but not yet in the journal. */
export interface CountedPaper {
  /** Voucher number or words. */
  readonly what: string;
  /** 分, > 0 */
  readonly fen: Fen;
}

export interface CashCountView {
  readonly government: string;
  /** `YYYY-MM` */
  readonly period: string;
  /** 盘点编号; null where the office gives none. */
  readonly number: string | null;
  readonly date: IsoDate;
  /** Local time `HH:MM`. */
  readonly time: string;
  /** 盘点地点 */
  readonly place: string;
  /** Pieces of each face value, in the order of DENOMINATIONS (100 元 … 1 角). */
  readonly pieces: readonly number[];
  /** Coins below 1 角, 分 in all. */
  readonly coinsFen: Fen;
  /** 现金日记账 balance of the day, 分. */
  readonly journalFen: Fen;
  readonly unbookedIn: readonly CountedPaper[];
  readonly unbookedOut: readonly CountedPaper[];
  /** 白条: shown, never counted as cash. */
  readonly ious: readonly CountedPaper[];
  /** 库存现金限额; null: none set. */
  readonly limitFen: Fen | null;
  /** Balances of the ledger's accounts; the fund's own ledger for comparison (E2). */
  readonly ledger: {
    readonly bankFen: Fen;
    readonly goodsFen: Fen;
    readonly inTransitFen: Fen;
    /** 结存 of 备用金收支明细账. */
    readonly balanceFen: Fen;
  };
  /** 差异原因及处理意见; null: left for the hand. */
  readonly explanation: string | null;
  readonly chain: ChainHead;
}
