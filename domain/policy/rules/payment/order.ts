/** 先行救助 as the rules on procedure see it: help goes out on an order, and its steps come after. */
import type { JudgedPayment } from '../../facts/payment.ts';

/**
 * Whether the payment rests on a 先行救助 order and nothing else yet. The approval that confirms an order, and what is paid after
 * it, are judged like any other; 支出型 knows no such order.
 */
export const restsOnOrder = ({ type, emergency, orderedOn, approvedOn, paidOn }: JudgedPayment): boolean =>
  type === 'urgent' &&
  emergency &&
  orderedOn !== undefined &&
  orderedOn <= paidOn &&
  (approvedOn === undefined || approvedOn > paidOn);
