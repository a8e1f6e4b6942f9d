/** 个案环节: each a fact on record; the case's state follows from them. */
import type { CaseStepInput } from '../../domain/entities/steps.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { stepsOf } from '../facts/steps.ts';
import { canonicalJson } from '../rows.ts';
import { caseStep } from '../schema/index.ts';
import { caseOf } from './cases.ts';

/** @throws Refusal where the day cannot be, or the step answers something that is not on record */
export function recordStep(tx: Tx, input: CaseStepInput): { stepId: number } {
  const subject = caseOf(tx, input.caseId);
  if (input.on > tx.today) throw new Refusal('date-in-future', `日期 ${input.on} 还没有到，请核对。`);
  if (input.on < subject.appliedOn)
    throw new Refusal('step-before-application', `日期 ${input.on} 早于申请日期 ${subject.appliedOn}，请核对。`);
  requireAnswerable(tx, input);
  const stepId = tx.insert(caseStep, {
    caseId: input.caseId,
    kind: input.kind,
    onDate: input.on,
    opinion: input.opinion ?? null,
    detail: input.detail === undefined ? null : canonicalJson(input.detail),
    staffId: tx.session.staffId,
  });
  return { stepId };
}

/** What a step refers to must be of this case and lie before it. */
function requireAnswerable(tx: Tx, input: CaseStepInput): void {
  switch (input.kind) {
    case 'objection_answered':
      return requireStep(tx, input, 'objection', input.detail.objectionId);
    case 'referral_answered':
      return requireStep(tx, input, 'referred', input.detail.referralId);
    case 'receipt_seen':
      return requireTransfer(tx, input.caseId, input.detail.voucherId, '四联单');
    case 'handed_over':
      return requireTransfer(tx, input.caseId, input.detail.transferId, '发放');
    case 'withdrawn':
      return requireUndecided(tx, input.caseId);
    default:
      return undefined;
  }
}

function requireStep(tx: Tx, input: CaseStepInput, kind: 'objection' | 'referred', id: number): void {
  const asked = stepsOf(tx.book, input.caseId).find((row) => row.id === id && row.kind === kind);
  if (asked === undefined)
    throw new Refusal('step-unknown', `这个个案没有第 ${id} 号${kind === 'objection' ? '异议' : '转介'}记录，请核对。`);
  if (input.on < asked.onDate)
    throw new Refusal('step-before-asked', `答复日期 ${input.on} 早于${asked.onDate}的记录，请核对。`);
}

function requireTransfer(tx: Tx, caseId: number, id: number, what: string): void {
  if (tx.book.get('SELECT id FROM transfer WHERE id = ? AND case_id = ?', id, caseId) === undefined)
    throw new Refusal('payment-unknown', `这个个案没有第 ${id} 号${what}，请核对。`);
}

/** After a decision it is the decision that stands, and what was paid must be taken back by its voucher. */
function requireUndecided(tx: Tx, caseId: number): void {
  if (tx.book.get('SELECT id FROM decision WHERE case_id = ?', caseId) !== undefined)
    throw new Refusal('already-decided', '这个个案已有决定，不能撤回申请。已发放的，请办理退回或追回。');
}
