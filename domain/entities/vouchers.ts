/** 四联单的签领、作废、红字、补打与缺号说明 */
import { RETURNS } from '../ledger/movements.ts';
import { z } from 'zod';
import { Id, IsoDate, PositiveFen, ShortText, Text } from './fields.ts';

export const VoucherSigned = z.strictObject({ voucherId: Id, on: IsoDate });
export type VoucherSigned = z.infer<typeof VoucherSigned>;

/** 作废: before it was signed for; all copies are kept with the stub (会计基础工作规范). */
export const VoucherVoided = z.strictObject({
  voucherId: Id,
  on: IsoDate,
  reason: Text,
  copiesKept: z.int().min(0).max(4),
});
export type VoucherVoided = z.infer<typeof VoucherVoided>;

/** Money or goods of a signed voucher come back: a red slip with its own number names it, in full or in part. */
export const VoucherReversed = z.strictObject({
  voucherId: Id,
  on: IsoDate,
  amountFen: PositiveFen,
  why: z.enum(RETURNS),
  /** Where it went; goods go back to the store */
  into: z.enum(['bank', 'cash', 'goods']),
  reason: Text,
});
export type VoucherReversed = z.infer<typeof VoucherReversed>;

export const VoucherReprinted = z.strictObject({ voucherId: Id, on: IsoDate, reason: Text });
export type VoucherReprinted = z.infer<typeof VoucherReprinted>;

export const NumberDeclared = z.strictObject({
  series: ShortText,
  year: z.int().min(1990).max(2199),
  numbers: z.array(z.int().positive().max(999_999)).min(1).max(5_000),
  kind: z.enum(['lost', 'not_imported', 'spoilt']),
  reason: Text,
});
export type NumberDeclared = z.infer<typeof NumberDeclared>;
