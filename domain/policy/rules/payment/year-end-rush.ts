import { addDays, dateCn, yearOf } from '../../../calendar/date.ts';
import { restsOnOrder } from './order.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 年底突击发放: paid within the last days of December, so many as the office says (10: 22 to 31 December). 先行救助 answers an
 * emergency of its own day and is not held up to be paid at the year's end.
 */
export const yearEndRush: Rule<'year-end-rush'> = {
  code: 'year-end-rush',
  goesBy: 'payment',
  at: ['payment'],
  asks: ['year_end_days'],
  judge: ({ payment }, clauses, { setting }) => {
    const { paidOn } = payment;
    if (paidOn.slice(5, 7) !== '12' || restsOnOrder(payment)) return NOTHING;
    const days = setting('year_end_days');
    if (days === undefined) return asksFor('year_end_days');
    const first = addDays(`${yearOf(paidOn)}-12-31`, 1 - days);
    if (paidOn < first) return NOTHING;
    return findingOfEach('year-end-rush', clauses, {
      message: `${dateCn(paidOn)}发放，在年底最后 ${days} 天以内；请核对是否拖延、积攒到年底突击发放。`,
      subject: 'payment',
      details: { paidOn, days },
    });
  },
};
