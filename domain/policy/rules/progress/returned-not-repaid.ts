import { dateCn } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';
import { balanceOf } from './money.ts';

/**
 * 退回款项未重新发放 (检查⑯): money came back undelivered and the person still does not have what was approved. What was demanded
 * back is not owed again. Without an approval nothing says what is owed: paperwork-overdue presses for one. A return whose day
 * is not known is not judged.
 */
export const repayment: Duty<'returned-not-repaid'> = {
  code: 'returned-not-repaid',
  term: 'returned_days',
  todo: '重新发放退回款项',
  advice: '请核对账户或领取人后重新发放，不再发放的按规定上缴并写明原因',
  subject: 'payment',
  open: (facts) => {
    const { owedFen, undeliveredFen } = balanceOf(facts);
    const days = facts.payments.flatMap(({ returnedOn }) => (returnedOn === undefined ? [] : [returnedOn]));
    const since = days.toSorted().at(-1);
    const dueFen = Math.min(owedFen, undeliveredFen);
    if (since === undefined || dueFen === 0) return [];
    return [{ since, what: `${dateCn(since)}退回的款项还有 ${formatFen(dueFen)} 元没有重新发放` }];
  },
};

export const returnedNotRepaid: Rule<'returned-not-repaid'> = {
  ...ON_PROGRESS,
  code: 'returned-not-repaid',
  asks: ['returned_days'],
  judge: (...asked) => judgeDuty(repayment, ...asked),
};
