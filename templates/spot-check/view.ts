/** What a 抽查核对表 says: a sample anybody can draw again, and for each payment what to compare. Amounts in 分. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface SampledPayment {
  readonly caseNumber: string;
  /** '' for services and 一卡通. */
  readonly voucher: string;
  readonly on: IsoDate;
  readonly name: string;
  readonly village: string;
  /** '' if not known. */
  readonly phone: string;
  readonly way: Way;
  readonly fen: Fen;
  /** 代领人, '' if the person came. */
  readonly agent: string;
  /** 最大金额, 各发放方式, 随机抽取 */
  readonly ground: string;
  /** What it is drawn by; its first characters are printed nowhere, all of it in the workbook. */
  readonly uid: string;
}

export interface SpotCheckView {
  readonly words?: FormWords;
  readonly government: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly seed: string;
  /** Payments and 分 of the span the sample was drawn from. */
  readonly population: number;
  readonly populationFen: Fen;
  /** In the order in which they were drawn. */
  readonly rows: readonly SampledPayment[];
  readonly chain: ChainHead;
}
