/** What a 实物领取单 says: who receives which goods, on which voucher, bought how. Amounts in 分. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Category } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { IssueMark, ReprintMark } from '../kit/index.ts';

export interface GoodsItem {
  readonly name: string;
  /** 规格, '' if none. */
  readonly spec: string;
  readonly unit: string;
  /** Thousandths of the unit, so that 1.5 公斤 is exact. */
  readonly quantityMilli: number;
  readonly unitPriceFen: Fen;
  /** Quantity × price, rounded to 分. */
  readonly amountFen: Fen;
  /** 采购依据: purchase number, contract or 调拨单; '' if covered by the emergency note. */
  readonly purchase: string;
}

export interface GoodsReceiver {
  readonly name: string;
  /** 家庭人口; null if not known. */
  readonly householdSize: number | null;
  readonly phone: string;
  /** 18 digits, or '' if not known. */
  readonly idNumber: string;
  readonly category: Category;
  readonly address: string;
}

/** 代领人 */
export interface GoodsAgent {
  readonly name: string;
  readonly relation: string;
  readonly idNumber: string;
  readonly reason: string;
  /** 协议（备案）编号 */
  readonly deed: string;
}

export interface GoodsReceiptView {
  /** Number of this paper. */
  readonly number: string;
  /** Number of the 四联单 it belongs to. */
  readonly voucherNumber: string;
  readonly date: IsoDate;
  readonly county: string;
  readonly town: string;
  readonly receiver: GoodsReceiver;
  readonly caseType: CaseType;
  readonly cause: string;
  /** Number of the approval, or of the 先行救助 order. */
  readonly basis: { readonly kind: 'approval' | 'order'; readonly number: string };
  readonly items: readonly GoodsItem[];
  /** 紧急情况: why goods were bought without the ordinary purchase; '' if they were not. */
  readonly emergency: string;
  readonly agent?: GoodsAgent;
  readonly voided?: IssueMark;
  readonly reprint?: ReprintMark;
}
