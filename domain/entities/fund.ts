/** 资金往来：期初、拨入、提现、购入、损溢、上缴 */
import { RETURNS } from '../ledger/movements.ts';
import { z } from 'zod';
import { Source, Way } from './codes.ts';
import { Fen, Id, IsoDate, PositiveFen, ShortText, Text } from './fields.ts';
import { GoodsLine } from './payments.ts';

const bySource = z.array(z.strictObject({ source: Source, amountFen: PositiveFen })).default([]);

/** Help already paid when the book begins and not yet written off. */
export const OpeningLine = z.strictObject({
  way: Way.exclude(['card']),
  voucher: ShortText.optional(),
  name: ShortText,
  on: IsoDate,
  amountFen: PositiveFen,
});

export const OpeningInput = z.strictObject({
  /** The last day before the first month kept here */
  on: IsoDate,
  bank: bySource,
  cash: bySource,
  goods: z.array(z.strictObject({ source: Source, line: GoodsLine })).default([]),
  unreported: z.array(OpeningLine).default([]),
  /** The number the next 四联单 will bear */
  nextVoucher: z.int().min(1).max(999_999).default(1),
});
export type OpeningInput = z.infer<typeof OpeningInput>;

const entry = { on: IsoDate, amountFen: PositiveFen, summary: ShortText.optional() };
const place = z.enum(['bank', 'cash']);

/** Every movement of the fund that is not help to a household. */
export const FundInput = z.discriminatedUnion('movement', [
  z.strictObject({ movement: z.literal('grant'), ...entry, source: Source, document: ShortText.optional() }),
  z.strictObject({ movement: z.literal('supplement'), ...entry, source: Source, document: ShortText.optional() }),
  z.strictObject({
    movement: z.literal('replenish'),
    ...entry,
    source: Source,
    batchId: Id,
    document: ShortText.optional(),
  }),
  z.strictObject({
    movement: z.literal('withdraw'),
    ...entry,
    inTransit: z.enum(['none', 'out', 'arrived']).default('none'),
  }),
  z.strictObject({
    movement: z.literal('deposit'),
    ...entry,
    inTransit: z.enum(['none', 'out', 'arrived']).default('none'),
  }),
  z.strictObject({ movement: z.literal('interest'), ...entry }),
  z.strictObject({ movement: z.literal('surplus'), ...entry, place: z.enum(['cash', 'goods']), reason: Text }),
  z.strictObject({ movement: z.literal('deficit'), ...entry, place: z.enum(['cash', 'goods']), reason: Text }),
  z.strictObject({ movement: z.literal('indemnity'), ...entry, place, payer: ShortText }),
  z.strictObject({ movement: z.literal('write_off_loss'), ...entry, source: Source, document: ShortText }),
  z.strictObject({
    movement: z.literal('surrender'),
    ...entry,
    what: z.enum(['fund', 'interest', 'surplus']),
    source: Source.optional(),
    document: ShortText.optional(),
  }),
]);
export type FundInput = z.infer<typeof FundInput>;

export const GoodsPurchase = z
  .strictObject({
    on: IsoDate,
    from: place,
    goods: z.array(GoodsLine).min(1).max(40),
    supplier: ShortText,
    /** 采购依据, or why it was urgent (云南 2023 二: 除紧急情况外…严格按照政府采购制度) */
    basis: ShortText.optional(),
    urgentReason: Text.optional(),
  })
  .refine((purchase) => purchase.basis !== undefined || purchase.urgentReason !== undefined, {
    message: '请填写采购依据；紧急购买的，请写明紧急情况。',
  });
export type GoodsPurchase = z.infer<typeof GoodsPurchase>;

export const GoodsReceived = z.strictObject({
  on: IsoDate,
  source: Source,
  goods: z.array(GoodsLine).min(1).max(40),
  /** 调出单位 or donor */
  from: ShortText,
});
export type GoodsReceived = z.infer<typeof GoodsReceived>;

/** Red row of a movement that has no voucher; payments with one are taken back through it. */
export const ReversalInput = z.strictObject({
  transferId: Id,
  on: IsoDate,
  amountFen: PositiveFen,
  reason: Text,
  /** A service, or help paid before the book began, may also be repaid; anything else is only struck out */
  why: z.enum(RETURNS).default('reversal'),
  /** Where repaid money came to; where it left from (bank) unless said */
  into: place.optional(),
  /** Whose money it is, where the payment left before the book began */
  source: Source.optional(),
});
export type ReversalInput = z.infer<typeof ReversalInput>;

/** Face values in 分, 100 元 to 1 角 */
export const DENOMINATIONS = [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10] as const;

export const CashCountInput = z.strictObject({
  on: IsoDate,
  /** Pieces of each face value, in the order of DENOMINATIONS */
  pieces: z.array(z.int().nonnegative().max(100_000)).length(DENOMINATIONS.length),
  /** 白条 found in the safe: shown, never counted as cash */
  iousFen: Fen.default(0),
  /** 已收未入账 / 已付未入账 */
  unbookedIn: z.array(z.strictObject({ what: ShortText, amountFen: PositiveFen })).default([]),
  unbookedOut: z.array(z.strictObject({ what: ShortText, amountFen: PositiveFen })).default([]),
  explanation: Text.optional(),
  cashier: ShortText,
  supervisor: ShortText,
});
export type CashCountInput = z.infer<typeof CashCountInput>;
