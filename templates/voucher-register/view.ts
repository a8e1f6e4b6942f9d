/** What a 凭证领用登记 says: which numbers of 四联单 were opened, used day by day, void, lost, missing, signed back, and who holds them. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

/** A year's numbers of one series; numbers as printed: 2026-000049. */
export interface SeriesLine {
  readonly series: string;
  readonly year: number;
  readonly first: string;
  /** null: taken over with an old workbook. */
  readonly openedOn: IsoDate | null;
  /** '' while none is used. */
  readonly last: string;
  readonly next: string;
  /** Who keeps the unused ones. */
  readonly keeper: string;
}

/** Numbers without a gap, issued on one day. */
export interface DayRun {
  readonly on: IsoDate;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly voided: number;
  readonly red: number;
  readonly signed: number;
  /** Neither signed nor void at the end of the span. */
  readonly unsigned: number;
  /** 发放责任人 */
  readonly taker: string;
}

/** 作废, 遗失, 未导入, 废票 */
export interface SpoiltLine {
  readonly number: string;
  readonly what: string;
  readonly on: IsoDate;
  readonly reason: string;
  /** Copies kept with the stub; null where there is no paper. */
  readonly copies: number | null;
  readonly by: string;
}

export interface GapLine {
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** 原因说明: what the book knows, '' for the hand. */
  readonly note: string;
}

export interface UnsignedLine {
  readonly number: string;
  readonly name: string;
  readonly fen: Fen;
  readonly issuedOn: IsoDate;
  /** Days to the end of the span. */
  readonly days: number;
  readonly holder: string;
}

export interface VoucherRegisterView {
  readonly words?: FormWords;
  readonly government: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly series: readonly SeriesLine[];
  readonly days: readonly DayRun[];
  readonly spoilt: readonly SpoiltLine[];
  readonly gaps: readonly GapLine[];
  readonly unsigned: readonly UnsignedLine[];
  readonly chain: ChainHead;
}
