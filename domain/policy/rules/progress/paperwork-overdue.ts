import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/**
 * 补办手续 after 先行救助: the decision, and what the order left to be made up (红河 2019 二（二）1, 江西 2020 二（二）). The day
 * named with the order decides, without one the office's term after the order. A refusal afterwards is a decision too.
 */
export const paperwork: Duty<'paperwork-overdue'> = {
  code: 'paperwork-overdue',
  term: 'supplement_days',
  todo: '补办先行救助手续',
  advice: '请补齐手续并登记，暂不能补齐的写明原因',
  subject: 'case',
  open: ({ ordered, approved, refusedOn, outstanding }) => {
    if (ordered === undefined) return [];
    const decided = approved !== undefined || refusedOn !== undefined;
    const wanting = [...(decided ? [] : ['审批']), ...outstanding];
    if (wanting.length === 0) return [];
    const what = `${dateCn(ordered.on)}先行救助，还没有补齐${wanting.join('、')}`;
    return [{ since: ordered.on, dueOn: ordered.dueOn, what }];
  },
};

export const paperworkOverdue: Rule<'paperwork-overdue'> = {
  ...ON_PROGRESS,
  code: 'paperwork-overdue',
  asks: ['supplement_days'],
  judge: (...asked) => judgeDuty(paperwork, ...asked),
};
