import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';
import { balanceOf } from './money.ts';

/**
 * 救助档案未归档 (江西 2020 二（三） 救助档案), within the office's term after the last payment. While a stage of 分阶段救助 is still
 * to be paid there is no last payment yet.
 */
export const archive: Duty<'file-incomplete'> = {
  code: 'file-incomplete',
  term: 'archive_days',
  todo: '救助档案归档',
  advice: '请整理卷内材料并归档登记',
  subject: 'case',
  open: (facts) => {
    const { payments, approved, archivedOn } = facts;
    const since = payments
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    if (since === undefined || archivedOn !== undefined) return [];
    if (approved?.staged === true && balanceOf(facts).owedFen > 0) return [];
    return [{ since, what: `最后一笔于${dateCn(since)}发放，档案还没有归档` }];
  },
};

export const fileIncomplete: Rule<'file-incomplete'> = {
  ...ON_PROGRESS,
  code: 'file-incomplete',
  asks: ['archive_days'],
  judge: (...asked) => judgeDuty(archive, ...asked),
};
