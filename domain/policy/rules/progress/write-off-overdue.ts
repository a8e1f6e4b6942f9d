import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';
import { paymentText } from './money.ts';

/**
 * 逾期未销账 (江西 2020 二（三） 及时…上报进行销账; 检查⑭): so many days after the payment its line is not written off, reported or
 * not. 一卡通 never touches the fund and has nothing to write off.
 */
export const writeOff: Duty<'write-off-overdue'> = {
  code: 'write-off-overdue',
  term: 'write_off_days',
  todo: '上报销账',
  advice: '没有上报的请上报销账，已上报的请催办',
  subject: 'payment',
  open: ({ payments }) =>
    payments.flatMap((payment) => {
      if (payment.writeOff === undefined || payment.writeOff.done) return [];
      const { reportedOn } = payment.writeOff;
      const stands = reportedOn === undefined ? '还没有上报销账' : `${dateCn(reportedOn)}已上报，还没有核销`;
      return [{ since: payment.on, what: `${paymentText(payment)}${stands}` }];
    }),
};

export const writeOffOverdue: Rule<'write-off-overdue'> = {
  ...ON_PROGRESS,
  code: 'write-off-overdue',
  asks: ['write_off_days'],
  judge: (...asked) => judgeDuty(writeOff, ...asked),
};
