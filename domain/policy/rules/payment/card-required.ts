import { WAYS } from '../../../entities/codes.ts';
import { formatFen } from '../../../money/fen.ts';
import type { JudgedPayment } from '../../facts/payment.ts';
import { decidingFen, wayText } from './cap.ts';
import { finding, found, type Rule } from '../rule.ts';

/**
 * 应走一卡通: help that has to leave from the county by 一卡通 is to be paid in another way (云南 2023 一、二). The whole approval
 * decides, so 3 × 1,000 元 are 3,000 元. Goes by the day of payment, like every question of channel. Cash and goods above their
 * limit are cash-over-limit's, and 支出型 cash is spending-type-cash's: a clause names the ways that are left.
 */
export const cardRequired: Rule<'card-required'> = {
  code: 'card-required',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment }, clauses) =>
    found(
      clauses
        .filter(
          ({ provision }) =>
            provision.types.includes(payment.type) &&
            provision.ways.includes(payment.way) &&
            decidingFen(payment) > provision.aboveFen,
        )
        .map((clause) =>
          finding('card-required', clause, {
            message: message(payment, clause.provision.aboveFen),
            subject: 'payment',
            details: {
              amountFen: payment.amountFen,
              approvedFen: payment.approvedFen,
              aboveFen: clause.provision.aboveFen,
            },
          }),
        ),
    ),
};

function message(payment: JudgedPayment, aboveFen: number): string {
  const staged = payment.amountFen < payment.approvedFen;
  const paid = `${staged ? '本笔' : ''}${wayText(payment)} ${formatFen(payment.amountFen)} 元`;
  const whole = staged ? `，所属审批共 ${formatFen(payment.approvedFen)} 元，分次发放按审批总额计` : '';
  const above = aboveFen > 0 ? `，超过 ${formatFen(aboveFen)} 元（含）` : '';
  return `${paid}${whole}${above}，应通过“一卡通”管理平台发放，不应以${WAYS[payment.way]}方式发放。`;
}
