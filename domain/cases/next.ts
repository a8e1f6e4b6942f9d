/** 下一步: what may be recorded of a case now, what leads it on first. */
import { PROCEDURE_STEPS, type ProcedureStep } from '../entities/case-codes.ts';
import { type CaseStep, CASE_STEPS } from '../entities/steps.ts';
import type { ProgressFacts } from '../policy/facts/progress.ts';
import type { FindingSource } from '../policy/finding.ts';
import { balanceOf } from '../policy/rules/progress/money.ts';
import { unreachable } from '../problem.ts';
import type { Law } from './law.ts';
import { outstandingPaperwork, progressOf } from './progress.ts';
import { type CaseRecord, hasStep } from './record.ts';
import { isSettled, type Route } from './route.ts';
import { caseState, type CaseState, hasUnsigned, lastDay } from './state.ts';

export const DECISION_KINDS = { approved: '审批', ordered: '先行救助指令', refused: '不予救助' } as const;

/** `leads`: the case waits for it; otherwise it may be done as well. `signing` is of the 四联单, `agency` 代领备案. */
export type NextStep = { readonly label: string; readonly leads: boolean } & (
  | { readonly act: 'step'; readonly kind: CaseStep; readonly skippableBy?: FindingSource | undefined }
  | { readonly act: 'decision'; readonly kind: keyof typeof DECISION_KINDS }
  | { readonly act: 'payment' | 'signing' | 'agency' }
);

/** What comes next by the case's state, then what else may be recorded. Each act is named once. */
export function nextSteps(record: CaseRecord, route: Route, law: Law): readonly NextStep[] {
  const state = caseState(record, route, law);
  const facts = progressOf(record, { on: lastDay(record), stage: 'close' });
  const open = facts.openObjections.length > 0 ? [step('objection_answered', true)] : [];
  const at = { record, route, facts };
  return once([...open, ...leading(state, at), ...alongside(state, at)]);
}

interface At {
  readonly record: CaseRecord;
  readonly route: Route;
  readonly facts: ProgressFacts;
}

const step = (kind: CaseStep, leads: boolean, skippableBy?: FindingSource): NextStep => ({
  act: 'step',
  kind,
  label: CASE_STEPS[kind],
  leads,
  ...(skippableBy === undefined ? {} : { skippableBy }),
});
const decision = (kind: keyof typeof DECISION_KINDS, leads: boolean): NextStep => ({
  act: 'decision',
  kind,
  label: DECISION_KINDS[kind],
  leads,
});
const PAY: NextStep = { act: 'payment', label: '发放', leads: true };
const SIGN: NextStep = { act: 'signing', label: '四联单签领', leads: true };
const FILE_AGENT: NextStep = { act: 'agency', label: '代领备案', leads: false };

function leading(state: CaseState, at: At): readonly NextStep[] {
  const { record, route, facts } = at;
  switch (state) {
    case 'to_accept':
    case 'to_survey':
    case 'to_check':
    case 'to_appraise':
    case 'to_post':
    case 'posted':
    case 'to_review':
    case 'to_meet':
    case 'to_decide':
      return beforeDecision(at);
    case 'with_county':
      return [decision('approved', true), decision('refused', true)];
    case 'to_pay_order':
      return [PAY, ...madeUp(at)];
    case 'to_make_up':
      return facts.approved === undefined
        ? madeUp(at)
        : [step('paperwork', true), ...(balanceOf(facts).owedFen > 0 ? [PAY] : [])];
    case 'to_file':
      return [step('filed', true), ...payable(record, route, facts)];
    case 'to_agree':
      return [step('finance_agreed', true)];
    case 'to_pay':
    case 'paying':
      return [PAY];
    case 'to_sign':
      return [...(hasUnsigned(facts) ? [SIGN] : []), step('receipt_seen', true)];
    case 'to_hand_over':
      return [step('handed_over', true)];
    case 'to_disclose':
      return [step('notice_after', true)];
    case 'to_enter':
      return [step('entered', true)];
    case 'to_archive':
      return [step('archived', true)];
    case 'refused':
      return [step(hasStep(record, 'refusal_served') ? 'archived' : 'refusal_served', true)];
    case 'withdrawn':
      return [step('archived', true)];
    case 'archived':
    case 'imported':
      return [];
    default:
      return unreachable(state);
  }
}

/** 备案 does not hold the money back, 财务审批 does. */
function payable(record: CaseRecord, { finance }: Route, facts: ProgressFacts): readonly NextStep[] {
  if (balanceOf(facts).owedFen === 0) return [];
  return [finance && !hasStep(record, 'finance_agreed') ? step('finance_agreed', true) : PAY];
}

/** 补办 after an order: the paperwork, the steps themselves, and the decision. */
function madeUp(at: At): readonly NextStep[] {
  const paperwork = outstandingPaperwork(at.record).length > 0 ? [step('paperwork', true)] : [];
  return [...paperwork, ...beforeDecision(at)];
}

/** The first open step leads; the others of the survey and checks may be done before it. */
function beforeDecision({ record, route, facts }: At): readonly NextStep[] {
  const open = route.steps.filter((one) => !isSettled(record, one.step));
  const [first, ...later] = open;
  if (first === undefined) return afterReview(record, route);
  const acts = (one: (typeof open)[number], leads: boolean): readonly NextStep[] => {
    const skip = one.skippableBy === undefined ? [] : [step('skipped', false, one.skippableBy)];
    return [step(nowOf(record, one.step), leads, one.skippableBy), ...skip];
  };
  const blocked = first.step === 'reviewed' && facts.openObjections.length > 0;
  return [
    ...(blocked ? [] : acts(first, true)),
    ...later.filter((one) => one.step !== 'reviewed').flatMap((one) => acts(one, false)),
  ];
}

function afterReview(record: CaseRecord, route: Route): readonly NextStep[] {
  if (route.meeting && !hasStep(record, 'met')) return [step('met', true)];
  if (route.county && !hasStep(record, 'handed_up')) return [step('handed_up', true), decision('refused', false)];
  return [decision('approved', true), decision('refused', true)];
}

const may = (condition: boolean, ...kinds: readonly CaseStep[]): readonly NextStep[] =>
  condition ? kinds.map((kind) => step(kind, false)) : [];

/** What may be recorded at that stage whatever comes next. */
function alongside(state: CaseState, { record, route, facts }: At): readonly NextStep[] {
  if (state === 'withdrawn') return [];
  const decided = facts.approved !== undefined || facts.refusedOn !== undefined;
  const open = !decided && state !== 'archived' && state !== 'imported';
  const paid = facts.payments.length > 0;
  return [
    ...(facts.refusedOn === undefined && !paid && state !== 'archived' && state !== 'imported' ? [FILE_AGENT] : []),
    ...may(open, 'materials', ...offRoute(record, route)),
    ...may(open && record.type === 'spending', 'income_tested'),
    ...may(hasStep(record, 'notice_before') && !decided, 'objection'),
    ...(open && record.type === 'urgent' && facts.ordered === undefined ? [decision('ordered', false)] : []),
    ...may(paid, 'visited', 'recovery_demanded'),
    ...may(paid || decided, 'referred'),
    ...may(
      facts.referrals.some(({ answeredOn }) => answeredOn === undefined),
      'referral_answered',
    ),
    ...(open ? [decision('refused', false)] : []),
    ...may(!paid && facts.refusedOn === undefined && state !== 'archived' && state !== 'imported', 'withdrawn'),
  ];
}

/** Steps no document orders here, which may be taken all the same. */
const offRoute = (record: CaseRecord, route: Route): readonly CaseStep[] =>
  (Object.keys(PROCEDURE_STEPS) as ProcedureStep[])
    .filter((one) => !isSettled(record, one) && route.steps.every((on) => on.step !== one))
    .map((one) => nowOf(record, one));

/** A notice that hangs is next to be ended. */
const nowOf = (record: CaseRecord, one: ProcedureStep): CaseStep =>
  one === 'notice_before' && hasStep(record, 'notice_before') ? 'notice_ended' : one;

const keyOf = (one: NextStep): string => ('kind' in one ? `${one.act} ${one.kind}` : one.act);

/** The first mention of an act stands: it is the one that leads. */
function once(steps: readonly NextStep[]): readonly NextStep[] {
  const seen = new Set<string>();
  return steps.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
