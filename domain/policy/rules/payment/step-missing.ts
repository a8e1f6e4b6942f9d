import { CASE_TYPES } from '../../../entities/codes.ts';
import type { ProcedureStep } from '../../../entities/case-codes.ts';
import type { PaymentFacts } from '../../facts/payment.ts';
import type { Finding } from '../../finding.ts';
import type { Clause } from '../../layers/layer.ts';
import { restsOnOrder } from './order.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';
import { isWaived, skippableBy, stepsText } from './steps.ts';

/**
 * 程序缺环节: a step a document orders before an approval was neither done nor rightly recorded as skipped. Of a 先行救助 order
 * nothing is asked: its steps come after, and the rules on progress watch them. A step on record as skipped is not missing where
 * a document says what may be simplified for this type of help: skip-not-allowed judges it by that. Where none does, the record
 * answers a reminder and nothing harder. What a document no longer wants of 低保, 特困 … is not missing either.
 */
export const stepMissing: Rule<'step-missing'> = {
  code: 'step-missing',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: [],
  judge: (facts, clauses) => {
    const { payment, procedure } = facts;
    if (procedure === undefined || restsOnOrder(payment)) return NOTHING;
    const layers = clauses.map(({ layer }) => layer);
    const skipsJudged = layers.some((layer) => skippableBy(layer, payment.type) !== undefined);
    return found(
      clauses
        .filter(({ provision }) => provision.types.includes(payment.type))
        .flatMap((clause) => {
          const recordAnswers = skipsJudged || clause.provision.severity === 'remind';
          const settled = new Set([...procedure.done, ...(recordAnswers ? procedure.skipped : [])]);
          const missing = clause.provision.steps.filter(
            (step) => !settled.has(step) && !isWaived(step, payment.category, clause.layer, layers),
          );
          return missing.length === 0 ? [] : [missingFinding(facts, clause, missing)];
        }),
    );
  },
};

function missingFinding(
  { payment, procedure }: PaymentFacts,
  clause: Clause<'step-missing'>,
  missing: readonly ProcedureStep[],
): Finding {
  const maySkip = missing.filter((step) => skippableBy(clause.layer, payment.type)?.includes(step) ?? false);
  const way = maySkip.length === 0 ? '' : `；${stepsText(maySkip)}确需简化的，应记录简化的环节和依据`;
  const groundless = missing.filter((step) => procedure?.skipped.includes(step) ?? false);
  const record = groundless.length === 0 ? '' : `；${stepsText(groundless)}记录为简化，没有可依的文件`;
  return finding('step-missing', clause, {
    message: `${CASE_TYPES[payment.type]}救助审批前缺少环节：${stepsText(missing)}，请补齐并登记${way}${record}。`,
    subject: 'case',
    details: { steps: [...missing] },
  });
}
