/** What a 物资采购与发放登记 says: everything that came into the store and left it in a span, by value. Amounts in 分. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

/** One kind of goods of one movement. */
export interface GoodsMove {
  readonly on: IsoDate;
  /** 购入, 捐赠, 调拨, 发放, 盘盈 … */
  readonly kind: string;
  /** Supplier, donor, or who received it. */
  readonly who: string;
  /** Of the receiver; '' for others. */
  readonly idNumber: string;
  /** 四联单号, 采购依据, or 紧急情况 in full; '' for the hand. */
  readonly basis: string;
  readonly article: string;
  /** '' where only the value is known. */
  readonly unit: string;
  /** Thousandths of the unit; negative on a red line; null where only the value is known. */
  readonly quantityMilli: number | null;
  readonly unitPriceFen: Fen | null;
  /** Red lines are negative, in the column of what they correct. */
  readonly inFen: Fen | null;
  readonly outFen: Fen | null;
}

/** An article at the end of the span. */
export interface StockLine {
  readonly article: string;
  readonly unit: string;
  /** null where only the value is known. */
  readonly quantityMilli: number | null;
  readonly fen: Fen;
}

export interface GoodsRegisterView {
  readonly words?: FormWords;
  readonly government: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** 上期结存 */
  readonly openingFen: Fen;
  readonly moves: readonly GoodsMove[];
  readonly stock: readonly StockLine[];
  readonly chain: ChainHead;
}
