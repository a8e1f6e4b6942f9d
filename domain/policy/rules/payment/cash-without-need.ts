import { formatFen } from '../../../money/fen.ts';
import { type Clause, prevails } from '../../layers/layer.ts';
import { wayText } from './cap.ts';
import { hasReason } from './on-record.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

type NeedClause = Clause<'cash-without-need'>;

/**
 * 现金未写明理由: a document lets cash be only in 特殊情况 (红河 2019 二（四）1) or 确需 (吉林 2020 二), and no reason is on record. A
 * document that opens cash to this type of help answers it: the same document in another place, or a later one of higher
 * authority (云南 2023 二); mere words of direction (原则上, 提醒) give way to any. 支出型 is not judged here: spending-type-cash asks
 * for the same reason there. Whether there is a reason must be known. Goes by the day of payment.
 */
export const cashWithoutNeed: Rule<'cash-without-need'> = {
  code: 'cash-without-need',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment }, clauses) => {
    const { way, type, special } = payment;
    if (way !== 'cash' || type === 'spending' || special === undefined || hasReason(special)) return NOTHING;
    const speaking = clauses.filter(({ provision }) => provision.types.includes(payment.type));
    const opening = speaking.filter(({ provision }) => provision.effect === 'open');
    const wanting = speaking.filter(
      (clause) => clause.provision.effect === 'wants' && !opening.some((open) => answers(open, clause)),
    );
    return found(
      wanting.map((clause) =>
        finding('cash-without-need', clause, {
          message: `${wayText(payment)} ${formatFen(payment.amountFen)} 元：限于${clause.provision.when}，没有写明理由；请写明，或改由其他方式发放。`,
          subject: 'payment',
          details: { amountFen: payment.amountFen },
        }),
      ),
    );
  },
};

const answers = (open: NeedClause, wanting: NeedClause): boolean =>
  open.layer.id === wanting.layer.id || prevails(open.layer, wanting.layer) || wanting.provision.severity === 'remind';
