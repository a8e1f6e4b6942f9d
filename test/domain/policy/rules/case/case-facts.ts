/** Facts for the tests of the rules on cases: an urgent case of illness on its way, to which a test adds what it is about. */
import { expect } from 'vitest';
import * as evaluate from '../../../../../domain/policy/evaluate.ts';
import type { AppliedFor, CaseFacts, PastPayment, SubjectFacts } from '../../../../../domain/policy/facts/case.ts';
import type { CodeOn, Finding, Stage } from '../../../../../domain/policy/finding.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import type { Settings } from '../../../../../domain/policy/settings.ts';
import { HOLIDAYS, payment } from '../../payment-facts.ts';

/** Judged on 2026-03-10 at the decision, unless said otherwise; nothing is known of the subject but what `subject` says. */
export function onCase(
  subject: Partial<SubjectFacts>,
  applied: Partial<AppliedFor> = {},
  over: { stage?: Stage; history?: readonly PastPayment[]; refusal?: CaseFacts['refusal'] } = {},
): CaseFacts {
  const paidOn = applied.paidOn ?? '2026-03-10';
  return {
    recordLevel: 'live',
    stage: over.stage ?? 'decision',
    payment: {
      personKey: 'P1',
      householdKey: 'H1',
      approvalKey: 'this',
      type: 'urgent',
      cause: 'illness',
      paidOn,
      ...applied,
    },
    history: over.history ?? [],
    subject: { size: 3, ...subject },
    refusal: over.refusal,
  };
}

const judge = (of: CaseFacts, profile: ProfileName, settings: Settings): evaluate.Judgement =>
  evaluate.judgeCase(of, { profile, settings, holidays: HOLIDAYS });

/** One rule's finding; its message is a whole Chinese sentence. */
export function caseFinding(
  code: CodeOn<'case'>,
  of: CaseFacts,
  profile: ProfileName = 'honghe-2019',
  settings: Settings = {},
): Finding | undefined {
  const found = judge(of, profile, settings).findings.find((one) => one.code === code);
  if (found !== undefined) expect(found.message).toMatch(/^[^A-Za-z]+。$/u);
  return found;
}

/** `severity 文号 article` of one rule's finding. */
export function caseVerdict(...args: Parameters<typeof caseFinding>): string | undefined {
  const found = caseFinding(...args);
  return found && `${found.severity} ${found.source.document} ${found.source.article}`;
}

/** Settings the judgement asked for. */
export const asked = (of: CaseFacts, profile: ProfileName = 'honghe-2019', settings: Settings = {}) =>
  judge(of, profile, settings).missing;

/** Whether a rule speaks at each stage of a case, and about a payment as well. */
export function stagesOf(code: CodeOn<'case'>, of: CaseFacts, profile: ProfileName, settings: Settings = {}): Stage[] {
  const stages = (['intake', 'decision'] as const).filter(
    (stage) => caseFinding(code, { ...of, stage }, profile, settings) !== undefined,
  );
  const paid = evaluate.judgePayment(
    { ...of, stage: 'payment', payment: { ...payment(), ...of.payment } },
    { profile, settings, holidays: HOLIDAYS },
  );
  return paid.findings.some((one) => one.code === code) ? [...stages, 'payment'] : stages;
}
