import { dateCn } from '../../../calendar/date.ts';
import { CAUSES } from '../../../entities/codes.ts';
import { formatFen } from '../../../money/fen.ts';
import { SUBJECTS } from '../../finding.ts';
import { bySubject, isSameCause, otherApprovals, type CaseFacts, type PastPayment } from '../../facts/case.ts';
import { withinYear, YEAR_WINDOW_CODES, type YearWindow } from '../../window.ts';
import { asksFor, finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 同一事由: another approval of the person or household for the same cause, first paid in the same year as this one. 一事一救
 * is said of approvals, so the stages of one approval never repeat themselves. Without a set window the rule speaks where both
 * kinds of year agree, and asks where they do not.
 */
export const sameCause: Rule<'same-cause'> = {
  code: 'same-cause',
  goesBy: 'approval',
  at: ['intake', 'decision', 'payment'],
  onFile: true,
  asks: ['same_cause_window'],
  judge: (facts, clauses, { setting }) => {
    const { payment } = facts;
    if (payment.firstPaidOn !== undefined) return NOTHING;
    const set = setting('same_cause_window');
    const answers = (set === undefined ? YEAR_WINDOW_CODES : [set]).map((window) => repeats(facts, window));
    const [repeat] = answers.filter((one) => one !== undefined);
    if (repeat === undefined) return NOTHING;
    if (answers.includes(undefined)) return asksFor('same_cause_window');
    const { subject, latest } = repeat;
    const message =
      `${SUBJECTS[subject]}已于 ${dateCn(latest.firstPaidOn)}因同一事由（${CAUSES[payment.cause]}）领取救助 ` +
      `${formatFen(latest.amountFen)} 元；原则上一事一救，不得以同一事由反复申请。`;
    const details = { earlierOn: latest.firstPaidOn, case: latest.caseKey, cause: payment.cause };
    return found(clauses.map((clause) => finding('same-cause', clause, { message, subject, details })));
  },
};

function repeats(facts: CaseFacts, window: YearWindow) {
  const alike = otherApprovals(facts).filter((past) => isSameCause(past, facts.payment));
  const { person, household } = bySubject(facts, alike);
  for (const [subject, past] of [
    ['person', person],
    ['household', household],
  ] as const) {
    const latest = withinYear(facts.payment.paidOn, past, (one) => one.firstPaidOn, window).reduce<
      PastPayment | undefined
    >((last, one) => (last === undefined || one.firstPaidOn > last.firstPaidOn ? one : last), undefined);
    if (latest !== undefined) return { subject, latest };
  }
  return undefined;
}
