import { CASE_TYPES } from '../../../entities/codes.ts';
import type { ProcedureStep } from '../../../entities/case-codes.ts';
import type { PaymentFacts } from '../../facts/payment.ts';
import type { Finding } from '../../finding.ts';
import type { Clause } from '../../layers/layer.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';
import { isWaived, stepsText } from './steps.ts';

/**
 * 不得简化的环节: a step is on record as skipped that the document does not let one simplify for this type of help. It speaks of
 * a 先行救助 order as well: steps may come after it, but not fall away. A step skipped first and done later is no fault, nor is one
 * a document waives for the person's category.
 */
export const skipNotAllowed: Rule<'skip-not-allowed'> = {
  code: 'skip-not-allowed',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: [],
  judge: (facts, clauses) => {
    const { payment, procedure } = facts;
    if (procedure === undefined) return NOTHING;
    const layers = clauses.map(({ layer }) => layer);
    const skipped = procedure.skipped.filter((step) => !procedure.done.includes(step));
    return found(
      clauses
        .filter(({ provision }) => provision.types.includes(payment.type))
        .flatMap((clause) => {
          const wrong = skipped.filter(
            (step) =>
              !clause.provision.skippable.includes(step) && !isWaived(step, payment.category, clause.layer, layers),
          );
          return wrong.length === 0 ? [] : [skipFinding(facts, clause, wrong)];
        }),
    );
  },
};

function skipFinding(
  { payment }: PaymentFacts,
  clause: Clause<'skip-not-allowed'>,
  wrong: readonly ProcedureStep[],
): Finding {
  return finding('skip-not-allowed', clause, {
    message: `记录为简化的环节：${stepsText(wrong)}。${whatMay(CASE_TYPES[payment.type], clause.provision)}。`,
    subject: 'case',
    details: { steps: [...wrong] },
  });
}

/** A document that leaves the steps to local rules (吉林 2015) bars none by itself: it wants to know by which rule. */
function whatMay(type: string, { skippable, severity }: Clause<'skip-not-allowed'>['provision']): string {
  if (skippable.length > 0) return `${type}救助只可简化${stepsText(skippable)}，请补办并登记`;
  if (severity === 'forbid') return `${type}救助各环节都不得简化，请补办并登记`;
  return `文件没有列明${type}救助可以简化的环节，请说明简化所依据的规定`;
}
