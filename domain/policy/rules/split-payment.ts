import { dateCn, daysBetween } from '../../calendar/date.ts';
import { CAUSES, WAYS } from '../../entities/codes.ts';
import { formatFen } from '../../money/fen.ts';
import { SUBJECTS, type Finding } from '../finding.ts';
import { bySubject, isSameCause, otherApprovals, type PastPayment, type PaymentFacts } from '../facts.ts';
import type { CapProvision, Clause } from '../layers/layer.ts';
import { LONGEST_DAYS, type SettingKey } from '../settings.ts';
import { withinDays } from '../window.ts';
import { capText, decidingFen, isCovered } from './cap.ts';
import { finding, type Rule } from './rule.ts';

/**
 * 拆分: payments to one person or household for one cause, within the office's window, each within the limit and together
 * above it. Stages of one approval are not splitting (their total is held against the limit by cash-over-limit). The payment
 * under judgment carries the finding. Without a set window only payments of the same day are certain.
 */
export const splitPayment: Rule<'split-payment'> = {
  code: 'split-payment',
  goesBy: 'payment',
  asks: ['split_window_days'],
  judge: (facts, clauses, setting) => {
    const days = setting('split_window_days');
    const findings: Finding[] = [];
    const missing: SettingKey[] = [];
    for (const clause of clauses) {
      const group = largestGroup(facts, clause.provision, days ?? 0);
      if (group !== undefined) findings.push(splitFinding(facts, clause, group, days));
      else if (days === undefined && largestGroup(facts, clause.provision, LONGEST_DAYS) !== undefined) {
        missing.push('split_window_days');
      }
    }
    return { findings, missing };
  },
};

interface Group {
  readonly subject: 'person' | 'household';
  readonly others: readonly PastPayment[];
  readonly totalFen: number;
}

/** The person's own payments are looked at before the household's. */
function largestGroup(facts: PaymentFacts, cap: CapProvision, days: number): Group | undefined {
  const { payment } = facts;
  if (!isCovered(cap, payment) || decidingFen(payment) > cap.capFen) return undefined;
  const candidates = otherApprovals(facts).filter(
    (past) => isSameCause(past, payment) && cap.covers[past.way] !== undefined && past.amountFen <= cap.capFen,
  );
  const { person, household } = bySubject(facts, candidates);
  for (const [subject, past] of [
    ['person', person],
    ['household', household],
  ] as const) {
    const others = withinDays(payment.paidOn, past, days, { on: (one) => one.paidOn, weight: (one) => one.amountFen });
    const totalFen = others.reduce((sum, one) => sum + one.amountFen, payment.amountFen);
    if (totalFen > cap.capFen) return { subject, others, totalFen };
  }
  return undefined;
}

function splitFinding(
  facts: PaymentFacts,
  clause: Clause<'split-payment'>,
  group: Group,
  days: number | undefined,
): Finding {
  const { payment } = facts;
  const apart = Math.max(...group.others.map((past) => Math.abs(daysBetween(past.paidOn, payment.paidOn))));
  const span = apart === 0 ? '同日' : `${apart} 天内`;
  const listed = group.others.map((past) => `${dateCn(past.paidOn)}${WAYS[past.way]} ${formatFen(past.amountFen)} 元`);
  return finding('split-payment', clause, {
    message:
      `${SUBJECTS[group.subject]}因同一事由（${CAUSES[payment.cause]}）${span}共 ${group.others.length + 1} 笔：${listed.join('、')}，` +
      `本笔${WAYS[payment.way]} ${formatFen(payment.amountFen)} 元；合计 ${formatFen(group.totalFen)} 元，` +
      `超过 ${capText(clause.provision)}的限额，疑似拆分。`,
    subject: group.subject,
    details: {
      totalFen: group.totalFen,
      capFen: clause.provision.capFen,
      days: apart,
      ...(days === undefined ? {} : { windowDays: days }),
      cases: group.others.map((past) => past.caseKey),
    },
  });
}
