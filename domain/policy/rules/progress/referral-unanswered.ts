import { dateCn } from '../../../calendar/date.ts';
import { REFERRAL_TARGETS } from '../../../entities/case-codes.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/** 转介未回复: handed on and not answered within the office's term (红河 2019 二（四）3 及时转介…并协助其申请). */
export const referral: Duty<'referral-unanswered'> = {
  code: 'referral-unanswered',
  term: 'referral_days',
  todo: '催办转介回复',
  advice: '请向承接单位催办，并登记回复',
  subject: 'case',
  open: ({ referrals }) =>
    referrals
      .filter(({ answeredOn }) => answeredOn === undefined)
      .map(({ on, target }) => ({
        since: on,
        what: `${dateCn(on)}转介${target === undefined ? '' : `（${REFERRAL_TARGETS[target]}）`}还没有回复`,
      })),
};

export const referralUnanswered: Rule<'referral-unanswered'> = {
  ...ON_PROGRESS,
  code: 'referral-unanswered',
  asks: ['referral_days'],
  judge: (...asked) => judgeDuty(referral, ...asked),
};
