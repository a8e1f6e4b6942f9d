import { nextPeriod, type Period, periodCn, periodOf, previousPeriod } from '../../../calendar/date.ts';
import { bySubject, otherApprovals, type PastPayment } from '../../facts/case.ts';
import { SUBJECTS } from '../../finding.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 按月重复救助: the third month running in which the person or the household is first paid on an approval of its own (红河 2019
 * 二（二）临时救助属于一次性救助; 吉林 2015 四). An approval counts in the month of its first payment: 一次审批、分阶段救助 is one help, and
 * its later stages are not judged. A voucher entered late may be the month between two others.
 */
export const helpRecurring: Rule<'help-recurring'> = {
  code: 'help-recurring',
  goesBy: 'approval',
  at: ['intake', 'decision', 'payment'],
  asks: [],
  judge: (facts, clauses) => {
    const { paidOn, firstPaidOn } = facts.payment;
    if (firstPaidOn !== undefined) return NOTHING;
    const { person, household } = bySubject(facts, otherApprovals(facts));
    const subject = [
      { who: 'person' as const, run: monthsRunning(periodOf(paidOn), person) },
      { who: 'household' as const, run: monthsRunning(periodOf(paidOn), household) },
    ].find(({ run }) => run.length >= 3);
    if (subject === undefined) return NOTHING;
    const { who, run } = subject;
    return findingOfEach('help-recurring', clauses, {
      message:
        `含本次，${SUBJECTS[who]}已连续 ${run.length} 个月（${run.map(periodCn).join('、')}）分别获批救助；` +
        '临时救助是一次性救助，长期困难请转介最低生活保障等制度，确需分期发放的一次审批、分阶段救助。',
      subject: who,
      details: { months: [...run] },
    });
  },
};

/** The unbroken run of months around `month`, itself included, in which approvals were first paid; in order of time. */
function monthsRunning(month: Period, past: readonly PastPayment[]): readonly Period[] {
  const paid = new Set(past.map(({ firstPaidOn }) => periodOf(firstPaidOn)));
  const run = [month];
  for (let before = previousPeriod(month); paid.has(before); before = previousPeriod(before)) run.unshift(before);
  for (let after = nextPeriod(month); paid.has(after); after = nextPeriod(after)) run.push(after);
  return run;
}
