/** 个案状态, derived from what is on record; never stored. */
import type { ProcedureStep } from '../entities/case-codes.ts';
import type { ProgressFacts } from '../policy/facts/progress.ts';
import type { CodeOn } from '../policy/finding.ts';
import type { Clause } from '../policy/layers/layer.ts';
import { handOver } from '../policy/rules/progress/agent-not-handed-over.ts';
import type { Duty } from '../policy/rules/progress/duty.ts';
import { balanceOf, netFen } from '../policy/rules/progress/money.ts';
import { disclosure } from '../policy/rules/progress/not-disclosed.ts';
import { entry } from '../policy/rules/progress/not-entered.ts';
import { filing } from '../policy/rules/progress/not-filed.ts';
import { receipt } from '../policy/rules/progress/receipt-missing.ts';
import type { Law } from './law.ts';
import { outstandingPaperwork, progressOf } from './progress.ts';
import { type CaseRecord, hasStep, latest } from './record.ts';
import { isSettled, type Route } from './route.ts';

/** In the order of a case's life; the last three stand outside it. */
export const CASE_STATES = {
  to_accept: '待受理',
  to_survey: '待调查',
  to_check: '核对中',
  to_appraise: '待评议',
  to_post: '待公示',
  posted: '公示中',
  to_review: '待审核',
  to_meet: '待集体研究',
  to_decide: '待审批',
  with_county: '报县审批中',
  to_pay_order: '先行救助待发放',
  to_make_up: '先行救助待补办',
  to_file: '待备案',
  to_agree: '待财务审批',
  to_pay: '待发放',
  paying: '发放中（分阶段）',
  to_sign: '待签回',
  to_hand_over: '待确认转交',
  to_disclose: '待发放后公示',
  to_enter: '待录入',
  to_archive: '待归档',
  archived: '已归档',
  refused: '不予救助',
  withdrawn: '已撤回',
  imported: '历史记录',
} as const;
export type CaseState = keyof typeof CASE_STATES;
export const CASE_STATE_CODES = Object.keys(CASE_STATES) as [CaseState, ...CaseState[]];

/**
 * How far the case has come: the first thing of its route not yet done. Later phases go before earlier ones, so that a survey entered
 * after the approval does not take the case back. A withdrawal counts while nothing is paid. A returned payment does take
 * it back to 待发放.
 */
export function caseState(record: CaseRecord, route: Route, law: Law): CaseState {
  if (hasStep(record, 'archived')) return 'archived';
  if (record.recordLevel === 'history') return 'imported';
  const facts = progressOf(record, { on: lastDay(record), stage: 'close' });
  if (facts.refusedOn !== undefined) return 'refused';
  if (hasStep(record, 'withdrawn') && record.payments.length === 0) return 'withdrawn';
  if (facts.approved !== undefined) return approvedState(record, facts, route, law);
  if (facts.ordered !== undefined) return record.payments.length === 0 ? 'to_pay_order' : 'to_make_up';
  return undecidedState(record, route);
}

/** Everything on record is seen. */
export const lastDay = ({ appliedOn, steps, decisions, payments }: CaseRecord): string =>
  latest([
    appliedOn,
    ...[...steps, ...decisions, ...payments].map(({ on }) => on),
    ...payments.flatMap(({ returns, voucher }) => [...returns.map(({ on }) => on), voucher?.signedOn ?? appliedOn]),
  ]) ?? appliedOn;

const WAITING: Readonly<Record<ProcedureStep, CaseState>> = {
  accepted: 'to_accept',
  surveyed: 'to_survey',
  checked: 'to_check',
  appraised: 'to_appraise',
  notice_before: 'to_post',
  reviewed: 'to_review',
};

function undecidedState(record: CaseRecord, route: Route): CaseState {
  if (hasStep(record, 'handed_up')) return 'with_county';
  const next = route.steps.find(({ step }) => !isSettled(record, step))?.step;
  if (next === 'notice_before' && hasStep(record, 'notice_before')) return 'posted';
  if (next !== undefined) return WAITING[next];
  return route.meeting && !hasStep(record, 'met') ? 'to_meet' : 'to_decide';
}

function approvedState(record: CaseRecord, facts: ProgressFacts, route: Route, law: Law): CaseState {
  const open = <C extends CodeOn<'progress'>>(duty: Duty<C>): boolean => isOpen(duty, facts, law.clauses(duty.code));
  const paidFen = facts.payments.reduce((sum, payment) => sum + netFen(payment), 0);
  if (outstandingPaperwork(record).length > 0) return 'to_make_up';
  if (open(filing)) return 'to_file';
  if (route.finance && paidFen === 0 && !hasStep(record, 'finance_agreed')) return 'to_agree';
  if (balanceOf(facts).owedFen > 0) return facts.approved?.staged === true && paidFen > 0 ? 'paying' : 'to_pay';
  if (hasUnsigned(facts) || open(receipt)) return 'to_sign';
  if (open(handOver)) return 'to_hand_over';
  if (open(disclosure)) return 'to_disclose';
  return open(entry) ? 'to_enter' : 'to_archive';
}

/** A 四联单 is issued and not signed back. */
export const hasUnsigned = ({ payments }: ProgressFacts): boolean =>
  payments.some(({ voucher }) => voucher !== undefined && voucher.signedOn === undefined);

const isOpen = <C extends CodeOn<'progress'>>(
  duty: Duty<C>,
  facts: ProgressFacts,
  clauses: readonly Clause<C>[],
): boolean => clauses.some((clause) => duty.open(facts, clause).length > 0);
