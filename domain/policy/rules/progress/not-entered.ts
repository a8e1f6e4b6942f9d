import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';
import { paymentText, standing } from './money.ts';

/**
 * 未录入信息系统: a payment made after the last entry in the system the document names (吉林 2020 二, 红河 2019 二, 江西 2020
 * 二（三）; 检查⑮). 及时 and 实时 give no number: the office's term after the payment.
 */
export const entry: Duty<'not-entered'> = {
  code: 'not-entered',
  term: 'entry_days',
  todo: '录入信息系统',
  advice: '请尽快录入，并登记录入日期',
  subject: 'payment',
  open: ({ payments, enteredOn = '' }, { provision }) =>
    standing(payments)
      .filter(({ on, way }) => on > enteredOn && provision.ways.includes(way))
      .map((payment) => ({
        since: payment.on,
        what: `${paymentText(payment)}还没有录入${provision.system}`,
        matter: paymentText(payment),
      })),
};

export const notEntered: Rule<'not-entered'> = {
  ...ON_PROGRESS,
  code: 'not-entered',
  asks: ['entry_days'],
  judge: (...asked) => judgeDuty(entry, ...asked),
};
