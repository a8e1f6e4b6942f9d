/** What counts as written down. */
import type { JudgedPayment } from '../../facts/payment.ts';

/** The number of a record is there: 一事一议, 纪要. */
export const isOnRecord = (number: string | undefined): boolean => (number ?? '').trim() !== '';

/** 特殊情况 or 确需 is marked, and why is written. */
export const hasReason = (special: JudgedPayment['special']): boolean =>
  special !== undefined && special.flagged && isOnRecord(special.reason);
