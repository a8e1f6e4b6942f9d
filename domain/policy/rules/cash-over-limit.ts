import { formatFen } from '../../money/fen.ts';
import type { JudgedPayment } from '../facts.ts';
import type { CapProvision } from '../layers/layer.ts';
import { capText, decidingFen, isCovered, wayText } from './cap.ts';
import { finding, found, type Rule } from './rule.ts';

/** 超限额: cash (in 云南 goods too) above the limit of the day of payment. The limit itself is still allowed. */
export const cashOverLimit: Rule<'cash-over-limit'> = {
  code: 'cash-over-limit',
  goesBy: 'payment',
  asks: [],
  judge: ({ payment }, clauses) =>
    found(
      clauses
        .filter(({ provision }) => isCovered(provision, payment) && decidingFen(payment) > provision.capFen)
        .map((clause) =>
          finding('cash-over-limit', clause, {
            message: message(payment, clause.provision),
            subject: 'payment',
            details: {
              amountFen: payment.amountFen,
              approvedFen: payment.approvedFen,
              capFen: clause.provision.capFen,
            },
          }),
        ),
    ),
};

function message(payment: JudgedPayment, cap: CapProvision): string {
  const paid = `${wayText(payment)} ${formatFen(payment.amountFen)} 元`;
  if (payment.amountFen >= payment.approvedFen) return `${paid}，超过 ${capText(cap)}的限额，${cap.instead}。`;
  return `本笔${paid}，所属审批共 ${formatFen(payment.approvedFen)} 元，超过 ${capText(cap)}的限额；分次发放按审批总额计，${cap.instead}。`;
}
