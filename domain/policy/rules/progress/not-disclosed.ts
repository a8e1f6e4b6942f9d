import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';
import { paymentText, standing } from './money.ts';

/** 发放后未公示: cash and goods are to be made known in time (云南 2023 二, 红河 2019 二（四）; 检查⑪), within the office's term. */
export const disclosure: Duty<'not-disclosed'> = {
  code: 'not-disclosed',
  term: 'disclosure_days',
  todo: '发放后公示',
  advice: '请张贴发放情况公示并登记',
  subject: 'payment',
  open: ({ payments, disclosedOn = '' }, { provision }) =>
    standing(payments)
      .filter(({ on, way }) => on > disclosedOn && provision.ways.includes(way))
      .map((payment) => ({ since: payment.on, what: `${paymentText(payment)}还没有公示` })),
};

export const notDisclosed: Rule<'not-disclosed'> = {
  ...ON_PROGRESS,
  code: 'not-disclosed',
  asks: ['disclosure_days'],
  judge: (...asked) => judgeDuty(disclosure, ...asked),
};
