import { dateCn } from '../../../calendar/date.ts';
import { CASE_TYPES } from '../../../entities/codes.ts';
import type { JudgedPayment } from '../../facts/payment.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 未批先发: paid without a decision, or before it. 先行救助 (an order given by the day of payment) is the one way round, and
 * only for 急难型. An old file has no column for orders, nor always one for approvals: there an urgent payment made before its
 * approval may have been 先行救助 and is to be explained, and one without an approval date cannot be judged.
 */
export const paidBeforeApproval: Rule<'paid-before-approval'> = {
  code: 'paid-before-approval',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  onFile: true,
  asks: [],
  judge: ({ payment, recordLevel }, clauses) => {
    const history = recordLevel === 'history';
    const undecided = payment.approvedOn === undefined;
    const early = payment.approvedOn !== undefined && payment.paidOn < payment.approvedOn;
    if ((!early && !undecided) || (undecided && history) || isOrdered(payment)) return NOTHING;
    const mayBeOrdered = history && payment.type === 'urgent';
    return found(
      clauses
        .filter(({ provision }) => provision.types.includes(payment.type))
        .map((clause) =>
          finding('paid-before-approval', clause, {
            severity: mayBeOrdered ? 'explain' : clause.provision.severity,
            message: `${whatHappened(payment)}${wayOn(payment, mayBeOrdered)}`,
            subject: 'payment',
            details: {
              paidOn: payment.paidOn,
              ...(payment.approvedOn === undefined ? {} : { approvedOn: payment.approvedOn }),
            },
          }),
        ),
    );
  },
};

const isOrdered = (payment: JudgedPayment): boolean =>
  payment.emergency &&
  payment.type === 'urgent' &&
  payment.orderedOn !== undefined &&
  payment.orderedOn <= payment.paidOn;

const whatHappened = ({ paidOn, approvedOn }: JudgedPayment): string =>
  approvedOn === undefined ? `${dateCn(paidOn)}发放，没有审批` : `${dateCn(paidOn)}已发放，${dateCn(approvedOn)}才审批`;

function wayOn(payment: JudgedPayment, mayBeOrdered: boolean): string {
  if (mayBeOrdered) return '；如系先行救助，须说明并补记。';
  if (payment.type === 'spending') return `；${CASE_TYPES.spending}救助须先审批，不适用先行救助。`;
  if (payment.orderedOn !== undefined && payment.orderedOn > payment.paidOn) {
    return `；先行救助的指令（${dateCn(payment.orderedOn)}）也在发放之后。`;
  }
  return '，也没有先行救助的指令。';
}
