import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/**
 * 未跟进后续救助: a visit found the family still in difficulty, and nothing was handed on since (吉林 2015 四 及时跟进, 红河 2019
 * 二（四）3). A referral on the day of the visit answers it.
 */
export const followUp: Duty<'follow-up-due'> = {
  code: 'follow-up-due',
  term: 'follow_up_days',
  todo: '跟进后续救助',
  advice: '请按需要转介低保、医疗、教育、住房、就业等救助，并登记',
  subject: 'case',
  open: ({ stillInNeedOn, referrals }) =>
    stillInNeedOn === undefined || referrals.some(({ on }) => on >= stillInNeedOn)
      ? []
      : [{ since: stillInNeedOn, what: `${dateCn(stillInNeedOn)}回访仍有困难，还没有跟进` }],
};

export const followUpDue: Rule<'follow-up-due'> = {
  ...ON_PROGRESS,
  code: 'follow-up-due',
  asks: ['follow_up_days'],
  judge: (...asked) => judgeDuty(followUp, ...asked),
};
