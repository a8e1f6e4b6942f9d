import { dateCn, daysBetween } from '../../../calendar/date.ts';
import { CAUSES, WAYS } from '../../../entities/codes.ts';
import { formatFen } from '../../../money/fen.ts';
import { SUBJECTS, type Finding } from '../../finding.ts';
import { bySubject, isSameCause, otherApprovals, type PastPayment } from '../../facts/case.ts';
import { type PaymentFacts } from '../../facts/payment.ts';
import type { Clause } from '../../layers/layer.ts';
import { LONGEST_DAYS } from '../../setting-readers.ts';
import type { SettingKey } from '../../settings.ts';
import { withinDays } from '../../window.ts';
import { overText, decidingFen, type Limit, limitsOn } from './cap.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * 拆分: payments to one person or household for one cause, within the office's window, each within the limit and together
 * above it. Stages of one approval are not splitting (their total is held against the limit by cash-over-limit). The payment
 * under judgment carries the finding. Without a set window only payments of the same day are certain. The office's own limit
 * counts beside the documents'; it is asked for only where a payment for the same cause is there to add up with.
 */
export const splitPayment: Rule<'split-payment'> = {
  code: 'split-payment',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  onFile: true,
  asks: ['split_window_days', 'own_cash_cap'],
  judge: (facts, clauses, office) => {
    const days = office.setting('split_window_days');
    const { limits, ownUnset } = limitsOn(clauses, facts.payment, office);
    const findings: Finding[] = [];
    const missing = new Set<SettingKey>();
    for (const limit of limits) {
      const group = largestGroup(facts, limit, days ?? 0);
      if (group !== undefined) findings.push(splitFinding(facts, limit, group, days));
      else if (days === undefined && largestGroup(facts, limit, LONGEST_DAYS) !== undefined) {
        missing.add('split_window_days');
      }
    }
    if (ownUnset.some((clause) => someLimitIsSplit(facts, clause, days ?? LONGEST_DAYS))) missing.add('own_cash_cap');
    return { findings, missing: [...missing] };
  },
};

interface Group {
  readonly subject: 'person' | 'household';
  readonly others: readonly PastPayment[];
  readonly totalFen: number;
}

/** The person's own payments are looked at before the household's. */
function largestGroup(facts: PaymentFacts, limit: Limit<'split-payment'>, days: number): Group | undefined {
  const { payment } = facts;
  const { clause, capFen } = limit;
  if (decidingFen(payment) > capFen) return undefined;
  const candidates = candidatesFor(facts, clause).filter((past) => past.amountFen <= capFen);
  const { person, household } = bySubject(facts, candidates);
  for (const [subject, past] of [
    ['person', person],
    ['household', household],
  ] as const) {
    const others = withinDays(payment.paidOn, past, days, { on: (one) => one.paidOn, weight: (one) => one.amountFen });
    const totalFen = others.reduce((sum, one) => sum + one.amountFen, payment.amountFen);
    if (totalFen > capFen) return { subject, others, totalFen };
  }
  return undefined;
}

/** Whether there is a sum which, were it the limit, would find a group: the least that holds each payment by itself. */
function someLimitIsSplit(facts: PaymentFacts, clause: Clause<'split-payment'>, days: number): boolean {
  const least = decidingFen(facts.payment);
  const sums = [least, ...candidatesFor(facts, clause).map((past) => Math.max(past.amountFen, least))];
  return sums.some((capFen) => largestGroup(facts, { clause, capFen }, days) !== undefined);
}

/** Payments of other approvals that may be parts of one with this: same cause, by a way the limit covers. */
const candidatesFor = (facts: PaymentFacts, { provision }: Clause<'split-payment'>): readonly PastPayment[] =>
  otherApprovals(facts).filter((past) => isSameCause(past, facts.payment) && provision.covers[past.way] !== undefined);

function splitFinding(
  facts: PaymentFacts,
  limit: Limit<'split-payment'>,
  group: Group,
  days: number | undefined,
): Finding {
  const { payment } = facts;
  const apart = Math.max(...group.others.map((past) => Math.abs(daysBetween(past.paidOn, payment.paidOn))));
  const span = apart === 0 ? '同日' : `${apart} 天内`;
  const listed = group.others.map((past) => `${dateCn(past.paidOn)}${WAYS[past.way]} ${formatFen(past.amountFen)} 元`);
  return finding('split-payment', limit.clause, {
    message:
      `${SUBJECTS[group.subject]}因同一事由（${CAUSES[payment.cause]}）${span}共 ${group.others.length + 1} 笔：${listed.join('、')}，` +
      `本笔${WAYS[payment.way]} ${formatFen(payment.amountFen)} 元；合计 ${formatFen(group.totalFen)} 元，` +
      `${overText(limit)}，疑似拆分。`,
    subject: group.subject,
    details: {
      totalFen: group.totalFen,
      capFen: limit.capFen,
      days: apart,
      ...(days === undefined ? {} : { windowDays: days }),
      cases: group.others.map((past) => past.caseKey),
    },
  });
}
