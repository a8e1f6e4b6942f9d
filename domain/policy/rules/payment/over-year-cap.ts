import { formatFen } from '../../../money/fen.ts';
import { bySubject, decidedOn, otherApprovals, type PastPayment } from '../../facts/case.ts';
import type { PaymentFacts } from '../../facts/payment.ts';
import { SUBJECTS } from '../../finding.ts';
import type { Clause } from '../../layers/layer.ts';
import type { SettingKey } from '../../settings.ts';
import { yearStandard } from '../../standards.ts';
import { withinYear, YEAR_WINDOW_CODES, YEAR_WINDOWS, type YearWindow } from '../../window.ts';
import { decidingFen } from './cap.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * 全年累计标准 (红河 2019 二（三）1): this approval, whole, and what other approvals of the same year have paid, of the person and of
 * the household each, against so many times the annual 城市 standard of the decision's day. An approval belongs to the year of
 * its first payment, as in the yearly count. 一事一议 raises what may be given at once, not this: 但1年内…累计. How often is
 * third-in-year's. Without a set year the rule speaks where both kinds of year agree, and asks where they do not.
 */
export const overYearCap: Rule<'over-year-cap'> = {
  code: 'over-year-cap',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['dibao_city_month', 'year_window'],
  judge: (facts, clauses, { setting, settingAt }) => {
    const annualFen = yearStandard('city', decidedOn(facts.payment), settingAt);
    if (annualFen === undefined) return { findings: [], missing: ['dibao_city_month'] };
    const set = setting('year_window');
    const totals = (set === undefined ? YEAR_WINDOW_CODES : [set]).map((window) => totalOf(facts, window));
    const missing = new Set<SettingKey>();
    const findings = clauses.flatMap((clause) => {
      const over = totals.filter(({ totalFen }) => totalFen > clause.provision.years * annualFen);
      const [shown] = over;
      if (shown === undefined) return [];
      if (over.length === totals.length) return [overCap(facts, clause, shown, annualFen)];
      missing.add('year_window');
      return [];
    });
    return { findings, missing: [...missing] };
  },
};

interface Total {
  readonly window: YearWindow;
  readonly subject: 'person' | 'household';
  /** Of other approvals, and with this one, 分 */
  readonly earlierFen: number;
  readonly totalFen: number;
}

/** The person's year or the household's, whichever comes to more; the person's where they are alike. */
function totalOf(facts: PaymentFacts, window: YearWindow): Total {
  const { payment } = facts;
  const { person, household } = bySubject(facts, otherApprovals(facts));
  const sum = (past: readonly PastPayment[]): number =>
    withinYear(
      payment.firstPaidOn ?? payment.paidOn,
      past,
      (one) => one.firstPaidOn,
      window,
      (one) => one.amountFen,
    ).reduce((fen, one) => fen + one.amountFen, 0);
  const [personFen, householdFen] = [sum(person), sum(household)];
  const earlierFen = Math.max(personFen, householdFen);
  return {
    window,
    subject: personFen >= householdFen ? 'person' : 'household',
    earlierFen,
    totalFen: decidingFen(payment) + earlierFen,
  };
}

function overCap({ payment }: PaymentFacts, clause: Clause<'over-year-cap'>, total: Total, annualFen: number) {
  const { years } = clause.provision;
  const capFen = years * annualFen;
  const { subject, window, earlierFen, totalFen } = total;
  return finding('over-year-cap', clause, {
    message:
      `${SUBJECTS[subject]}一年内（${YEAR_WINDOWS[window]}）已获救助 ${formatFen(earlierFen)} 元，加本次 ${formatFen(decidingFen(payment))} 元，` +
      `共 ${formatFen(totalFen)} 元，累计一般不高于当地城市低保年标准的 ${years} 倍，即 ${formatFen(capFen)} 元；一事一议也不例外，应减少金额或说明理由。`,
    subject,
    details: { totalFen, capFen, annualFen, years, window },
  });
}
