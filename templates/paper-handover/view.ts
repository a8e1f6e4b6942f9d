/** What a 纸质凭证移交清单 says: which signed copies go to the county (or into the archive) with a month or a batch. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface HandedVoucher {
  readonly number: string;
  readonly on: IsoDate;
  readonly name: string;
  readonly way: Way;
  /** Negative on a red slip. */
  readonly fen: Fen;
  /** 已签领: the copy bears the signature. */
  readonly signed: boolean;
  readonly voided: boolean;
  /** Number of the voucher a red slip takes back. */
  readonly redOf: string | null;
}

/** Another paper that goes along. */
export interface HandedPaper {
  readonly name: string;
  /** null: for the hand. */
  readonly copies: number | null;
}

export interface PaperHandoverView {
  readonly words?: FormWords;
  /** '' for the hand. */
  readonly number: string;
  readonly government: string;
  /** 接收单位: 县民政局; the archive for 存档联. */
  readonly receiver: string;
  /** `2026年11月` or `销账批次2026-11（勐政函〔2026〕37号）`. */
  readonly what: string;
  /** Which copy, as printed at its edge: 上报联. */
  readonly copy: string;
  /** null: for the hand. */
  readonly on: IsoDate | null;
  readonly vouchers: readonly HandedVoucher[];
  readonly papers: readonly HandedPaper[];
  readonly chain: ChainHead;
}
