import { dateCn } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/** 追回未到位: what was demanded back (吉林 2015 三 追回资金, 江西 2020 二（三）) and has not come, after the day named or the office's term. */
export const recovery: Duty<'recovery-open'> = {
  code: 'recovery-open',
  term: 'recovery_days',
  todo: '追回款项',
  advice: '请继续追回，追不回的按规定报告处理',
  subject: 'case',
  open: ({ recoveries }) =>
    recoveries
      .filter(({ amountFen, recoveredFen }) => recoveredFen < amountFen)
      .map(({ demandedOn, dueOn, amountFen, recoveredFen }) => ({
        since: demandedOn,
        dueOn,
        what:
          `${dateCn(demandedOn)}通知追回 ${formatFen(amountFen)} 元，` +
          `还有 ${formatFen(amountFen - recoveredFen)} 元没有追回`,
      })),
};

export const recoveryOpen: Rule<'recovery-open'> = {
  ...ON_PROGRESS,
  code: 'recovery-open',
  asks: ['recovery_days'],
  judge: (...asked) => judgeDuty(recovery, ...asked),
};
