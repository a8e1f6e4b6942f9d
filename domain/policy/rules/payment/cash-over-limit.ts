import { formatFen } from '../../../money/fen.ts';
import type { JudgedPayment } from '../../facts/payment.ts';
import { overText, decidingFen, type Limit, limitsOn, wayText } from './cap.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * 超限额: cash (in 云南 goods too) above the limit of the day of payment. The limit itself is still allowed. The office's own
 * limit is judged beside the documents'; where no document limits this way of paying and the office has set none, it is asked.
 */
export const cashOverLimit: Rule<'cash-over-limit'> = {
  code: 'cash-over-limit',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  onFile: true,
  asks: ['own_cash_cap'],
  judge: ({ payment }, clauses, office) => {
    const { limits, ownUnset } = limitsOn(clauses, payment, office);
    return {
      findings: limits
        .filter(({ capFen }) => decidingFen(payment) > capFen)
        .map((limit) =>
          finding('cash-over-limit', limit.clause, {
            message: message(payment, limit),
            subject: 'payment',
            details: { amountFen: payment.amountFen, approvedFen: payment.approvedFen, capFen: limit.capFen },
          }),
        ),
      missing: ownUnset.length > 0 ? ['own_cash_cap'] : [],
    };
  },
};

function message(payment: JudgedPayment, limit: Limit<'cash-over-limit'>): string {
  const paid = `${wayText(payment)} ${formatFen(payment.amountFen)} 元`;
  const { instead } = limit.clause.provision;
  if (payment.amountFen >= payment.approvedFen) return `${paid}，${overText(limit)}，${instead}。`;
  return `本笔${paid}，所属审批共 ${formatFen(payment.approvedFen)} 元，${overText(limit)}；分次发放按审批总额计，${instead}。`;
}
