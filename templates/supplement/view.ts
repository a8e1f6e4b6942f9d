/**
 * 追加备用金申请 (江西 2020 二（三）: 备用金在本年度内提前用完，应及时上报销账，县级可再酌情追加): the letter with its arithmetic. 分.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Place } from '../../domain/ledger/accounts.ts';
import type { LineState } from '../../domain/ledger/fund-lines.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

/** The fund's year so far; opening + received + other − used = held. */
export interface FundYear {
  /** 上年结转 */
  readonly openingFen: Fen;
  readonly grantedFen: Fen;
  readonly supplementFen: Fen;
  readonly replenishedFen: Fen;
  /** 利息, 接收物资, 上缴 and what else is neither of these, net */
  readonly otherFen: Fen;
  /** 本年使用, less what came back */
  readonly usedFen: Fen;
  readonly held: Readonly<Record<Place, Fen>>;
}

export interface SupplementView {
  readonly words?: FormWords;
  readonly issuer: string;
  readonly number: string | null;
  /** 县民政局、县财政局 */
  readonly addressee: string;
  readonly basis: string;
  /** The figures are those of the end of this day. */
  readonly on: IsoDate;
  /** 核定额度; null where none is set */
  readonly quotaFen: Fen | null;
  readonly fund: FundYear;
  /** Payments of the year: 笔 */
  readonly payments: number;
  /** Help not yet written off, by state */
  readonly claims: Readonly<Record<Exclude<LineState, 'settled' | 'written_off'>, Fen>>;
  /** Calendar months of the year over which use is averaged: those begun, at least 1. */
  readonly monthsUsed: number;
  readonly account: { readonly holder: string; readonly bank: string; readonly number: string };
  readonly contact: { readonly office: string; readonly phone: string };
}
