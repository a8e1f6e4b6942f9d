import { dateCn, daysBetween } from '../../../calendar/date.ts';
import { asksFor, finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 发放超过时限: calendar days from the approval to the first payment, against the office's own term (the documents say 规定时限 and
 * 及时 and give no number). Later stages are paid when the approval says, not within the term.
 */
export const paidLate: Rule<'paid-late'> = {
  code: 'paid-late',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  onFile: true,
  asks: ['pay_deadline_days'],
  judge: ({ payment }, clauses, { setting }) => {
    const { approvedOn, paidOn, firstPaidOn } = payment;
    if (approvedOn === undefined || firstPaidOn !== undefined) return NOTHING;
    const days = daysBetween(approvedOn, paidOn);
    // A term is at least one day: paid by the next day, nothing depends on the setting.
    if (days <= 1) return NOTHING;
    const term = setting('pay_deadline_days');
    if (term === undefined) return asksFor('pay_deadline_days');
    if (days <= term) return NOTHING;
    const message = `审批后 ${days} 天才发放，超过本办规定的 ${term} 天（${dateCn(approvedOn)}审批，${dateCn(paidOn)}发放）。`;
    return found(
      clauses.map((clause) =>
        finding('paid-late', clause, { message, subject: 'payment', details: { days, term, approvedOn, paidOn } }),
      ),
    );
  },
};
