import { GRAVITIES } from '../../../entities/case-codes.ts';
import { formatFen } from '../../../money/fen.ts';
import { decidingFen } from './cap.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 小额救助标准 (红河 2019 二（三）2): 急难型 of light difficulty is helped up to a small sum, inclusive; the whole approval counts.
 * A case whose gravity is not registered is not judged.
 */
export const smallUrgentOver: Rule<'small-urgent-over'> = {
  code: 'small-urgent-over',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment, subject }, clauses) => {
    if (payment.type !== 'urgent' || subject?.gravity !== 'light') return NOTHING;
    const approvedFen = decidingFen(payment);
    return found(
      clauses
        .filter(({ provision }) => approvedFen > provision.capFen)
        .map((clause) =>
          finding('small-urgent-over', clause, {
            message:
              `困难程度${GRAVITIES.light}的急难型救助 ${formatFen(approvedFen)} 元，超过 ${formatFen(clause.provision.capFen)} 元（含）；` +
              `请核对困难程度，或减少金额。`,
            subject: 'payment',
            details: { approvedFen, capFen: clause.provision.capFen },
          }),
        ),
    );
  },
};
