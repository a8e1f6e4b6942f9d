import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';
import { paymentText, standing } from './money.ts';

/**
 * 未录入信息系统: a payment made after the last entry in the system the document names (吉林 2020 二, 红河 2019 二, 江西 2020
 * 二（三）; 检查⑮); where the document wants who applies entered, an application not entered at all. 及时 and 实时 give no number: the
 * office's term after the payment or the application.
 */
export const entry: Duty<'not-entered'> = {
  code: 'not-entered',
  term: 'entry_days',
  todo: '录入信息系统',
  advice: '请尽快录入，并登记录入日期',
  subject: 'payment',
  open: ({ payments, enteredOn = '', appliedOn }, { provision }) => {
    const paid = standing(payments);
    if (provision.fromApplication === true && paid.length === 0 && enteredOn === '' && appliedOn !== undefined) {
      const matter = `${dateCn(appliedOn)}的申请`;
      return [{ since: appliedOn, what: `${matter}还没有录入${provision.system}`, matter }];
    }
    return paid
      .filter(({ on, way }) => on > enteredOn && provision.ways.includes(way))
      .map((payment) => ({
        since: payment.on,
        what: `${paymentText(payment)}还没有录入${provision.system}`,
        matter: paymentText(payment),
      }));
  },
};

export const notEntered: Rule<'not-entered'> = {
  ...ON_PROGRESS,
  code: 'not-entered',
  asks: ['entry_days'],
  judge: (...asked) => judgeDuty(entry, ...asked),
};
