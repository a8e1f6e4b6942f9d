import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/** 公示异议未处理 (国家 2019 三（四） 投诉举报处理反馈机制, 红河 2019 三（二） 及时查处并公布处理结果). */
export const objection: Duty<'objection-open'> = {
  code: 'objection-open',
  term: 'objection_days',
  todo: '处理公示异议',
  advice: '请核实处理，并登记处理结果',
  subject: 'case',
  open: ({ openObjections }) =>
    openObjections.map(({ on, what }) => ({ since: on, what: `${dateCn(on)}收到的异议“${what}”还没有处理` })),
};

export const objectionOpen: Rule<'objection-open'> = {
  ...ON_PROGRESS,
  code: 'objection-open',
  asks: ['objection_days'],
  judge: (...asked) => judgeDuty(objection, ...asked),
};
