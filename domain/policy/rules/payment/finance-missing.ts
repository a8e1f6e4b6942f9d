import { dateCn } from '../../../calendar/date.ts';
import type { Finding } from '../../finding.ts';
import { restsOnOrder } from './order.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 未经财务审批: paid from the fund before the finance side agreed, in an office that wants it to (江西 2020 二（三）
 * 按照财务管理有关规定审批). After 先行救助 it is made up with the other paperwork (补齐经办手续): there it is a reminder. 一卡通
 * is the county's money and passes the county's finance.
 */
export const financeMissing: Rule<'finance-missing'> = {
  code: 'finance-missing',
  goesBy: 'payment',
  at: ['payment'],
  asks: ['finance_approval'],
  judge: ({ payment, handling }, clauses, { setting }) => {
    if (handling === undefined || payment.way === 'card') return NOTHING;
    const { financeOn } = handling;
    if (financeOn !== undefined && financeOn <= payment.paidOn) return NOTHING;
    const wanted = setting('finance_approval');
    if (wanted === undefined) return asksFor('finance_approval');
    if (!wanted) return NOTHING;
    const ordered = restsOnOrder(payment);
    const what = financeOn === undefined ? '没有财务审批的记录' : `${dateCn(financeOn)}才经财务审批`;
    const todo = ordered ? '先行救助的，请随其他手续补办' : '请先经财务审批再发放';
    const softened: Partial<Pick<Finding, 'severity'>> = ordered ? { severity: 'remind' } : {};
    return findingOfEach('finance-missing', clauses, {
      message: `${dateCn(payment.paidOn)}发放，${what}；${todo}。`,
      subject: 'payment',
      details: { paidOn: payment.paidOn, ...(financeOn === undefined ? {} : { financeOn }) },
      ...softened,
    });
  },
};
