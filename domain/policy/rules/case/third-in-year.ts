import { dateCn, type IsoDate } from '../../../calendar/date.ts';
import { SUBJECTS } from '../../finding.ts';
import { bySubject, otherApprovals, type CaseFacts, type PastPayment } from '../../facts/case.ts';
import type { Clause } from '../../layers/layer.ts';
import { withinYear, YEAR_WINDOW_CODES, YEAR_WINDOWS, type YearWindow } from '../../window.ts';
import { asksFor, finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 每年次数: approvals of the person, and of the household, by their first payments; both years are counted and shown, the set
 * one decides. An approval counts when it is first paid, so its later stages are not judged again. Without a set window the
 * rule speaks where both kinds of year agree, and asks where they do not.
 */
export const thirdInYear: Rule<'third-in-year'> = {
  code: 'third-in-year',
  goesBy: 'approval',
  at: ['intake', 'decision', 'payment'],
  onFile: true,
  asks: ['year_window'],
  judge: (facts, clauses, { setting }) => {
    if (facts.payment.firstPaidOn !== undefined) return NOTHING;
    const counts = countBoth(facts);
    const set = setting('year_window');
    const windows = set === undefined ? YEAR_WINDOW_CODES : [set];
    const exceeding = clauses.flatMap((clause) => {
      const over = windows.filter((window) => most(counts[window]) > clause.provision.maxTimes);
      return over.length === 0 ? [] : [{ clause, certain: over.length === windows.length }];
    });
    if (exceeding.some(({ certain }) => !certain)) return asksFor('year_window');
    return found(exceeding.map(({ clause }) => overCount(clause, counts, windows[0])));
  },
};

/** Days of the earlier approvals; this payment is one more. */
interface Counted {
  readonly person: readonly IsoDate[];
  readonly household: readonly IsoDate[];
}
type Counts = Readonly<Record<YearWindow, Counted>>;

function countBoth(facts: CaseFacts): Counts {
  const { person, household } = bySubject(facts, otherApprovals(facts));
  const of = (past: readonly PastPayment[], window: YearWindow): readonly IsoDate[] =>
    withinYear(facts.payment.paidOn, firstPayments(past), (on) => on, window);
  return {
    calendar_year: { person: of(person, 'calendar_year'), household: of(household, 'calendar_year') },
    rolling_12_months: { person: of(person, 'rolling_12_months'), household: of(household, 'rolling_12_months') },
  };
}

/** One day per approval, however many stages it was paid in; in order of time. */
const firstPayments = (past: readonly PastPayment[]): readonly IsoDate[] =>
  [...new Map(past.map((one) => [one.approvalKey, one.firstPaidOn])).values()].toSorted();

const most = ({ person, household }: Counted): number => 1 + Math.max(person.length, household.length);

function overCount(clause: Clause<'third-in-year'>, counts: Counts, window: YearWindow) {
  const { maxTimes } = clause.provision;
  const deciding = counts[window];
  const subject = deciding.person.length >= maxTimes ? 'person' : 'household';
  const earlier = deciding[subject];
  const shown = YEAR_WINDOW_CODES.map(
    (code) =>
      `${YEAR_WINDOWS[code]}内本人 ${counts[code].person.length + 1} 次、本户 ${counts[code].household.length + 1} 次`,
  );
  return finding('third-in-year', clause, {
    message:
      `${SUBJECTS[subject]}一年内第 ${earlier.length + 1} 次接受临时救助，一般不超过 ${maxTimes} 次；` +
      `含本次，${shown.join('，')}；此前为 ${earlier.map(dateCn).join('、')}。`,
    subject,
    details: {
      maxTimes,
      window,
      personCalendarYear: counts.calendar_year.person.length + 1,
      householdCalendarYear: counts.calendar_year.household.length + 1,
      personRolling: counts.rolling_12_months.person.length + 1,
      householdRolling: counts.rolling_12_months.household.length + 1,
      earlier: [...earlier],
    },
  });
}
