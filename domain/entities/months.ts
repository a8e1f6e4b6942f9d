/** 月结与销账 */
import { z } from 'zod';
import { Id, IsoDate, Period, ShortText, Text } from './fields.ts';

export const MonthClosed = z.strictObject({
  period: Period,
  on: IsoDate,
  countId: Id,
  /** Papers still outstanding, each named with its day, where the month is closed before they are complete */
  outstanding: z.array(Text).default([]),
});
export type MonthClosed = z.infer<typeof MonthClosed>;

/** Two people reopen a month; the second one signs on paper or at the keyboard. */
export const MonthReopened = z.strictObject({ period: Period, on: IsoDate, reason: Text, secondStaffId: Id });
export type MonthReopened = z.infer<typeof MonthReopened>;

/** 销账批次: every line not yet reported up to and including a month, or the lines named. */
export const BatchInput = z.strictObject({
  on: IsoDate,
  reference: ShortText,
  through: Period,
  lines: z.array(Id).min(1).optional(),
});
export type BatchInput = z.infer<typeof BatchInput>;

export const BatchAnswer = z.strictObject({
  batchId: Id,
  on: IsoDate,
  /** 县级批复文号 */
  document: ShortText,
  /** Lines not named here are written off */
  exceptions: z
    .array(z.strictObject({ transferId: Id, answer: z.enum(['refused', 'returned']), reason: Text }))
    .default([]),
});
export type BatchAnswer = z.infer<typeof BatchAnswer>;
