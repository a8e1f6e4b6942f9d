import type { CaseStepInput } from '../../domain/entities/cases.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { caseStep } from '../schema/index.ts';
import { caseOf } from './cases.ts';

/** Records a step of a case as a fact; the case's state follows from its steps. */
export function recordStep(tx: Tx, input: CaseStepInput): { stepId: number } {
  const subject = caseOf(tx, input.caseId);
  if (input.on > tx.today) throw new Refusal('date-in-future', `日期 ${input.on} 还没有到，请核对。`);
  if (input.on < subject.appliedOn)
    throw new Refusal('step-before-application', `日期 ${input.on} 早于申请日期 ${subject.appliedOn}，请核对。`);
  const stepId = tx.insert(caseStep, {
    caseId: input.caseId,
    kind: input.kind,
    onDate: input.on,
    opinion: input.opinion ?? null,
    staffId: tx.session.staffId,
  });
  return { stepId };
}
