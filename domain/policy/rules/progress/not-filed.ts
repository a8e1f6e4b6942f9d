import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/** 审批未备案: the township's own approvals are filed with the county (临沧 2023 二 审核审批备案流程); the county's are not. */
export const filing: Duty<'not-filed'> = {
  code: 'not-filed',
  term: 'filing_days',
  todo: '报县备案',
  advice: '请将审批备案表报县级民政部门并登记',
  subject: 'case',
  open: ({ approved, filedOn }) =>
    approved === undefined || approved.level === 'county' || filedOn !== undefined
      ? []
      : [{ since: approved.on, what: `${dateCn(approved.on)}由乡镇审批，还没有备案` }],
};

export const notFiled: Rule<'not-filed'> = {
  ...ON_PROGRESS,
  code: 'not-filed',
  asks: ['filing_days'],
  judge: (...asked) => judgeDuty(filing, ...asked),
};
