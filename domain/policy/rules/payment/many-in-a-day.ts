import { dateCn } from '../../../calendar/date.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 同日集中发放: with this one, more payments on the day than the office's own most (云南 2023 四 严禁拖延、积攒批量发放 gives no
 * number). Stages and parts of one approval are one payment here.
 */
export const manyInADay: Rule<'many-in-a-day'> = {
  code: 'many-in-a-day',
  goesBy: 'payment',
  at: ['payment'],
  asks: ['day_payments_max'],
  judge: ({ payment, handling }, clauses, { setting }) => {
    // The most is at least one: the first payment of a day never exceeds it.
    if (handling === undefined || handling.sameDay === 0) return NOTHING;
    const most = setting('day_payments_max');
    if (most === undefined) return asksFor('day_payments_max');
    const count = handling.sameDay + 1;
    if (count <= most) return NOTHING;
    return findingOfEach('many-in-a-day', clauses, {
      message: `${dateCn(payment.paidOn)}连同本笔已发放 ${count} 笔，超过本办规定的一天 ${most} 笔；请核对各笔的审批日期，是否拖延、积攒批量发放。`,
      subject: 'office',
      details: { count, most, paidOn: payment.paidOn },
    });
  },
};
