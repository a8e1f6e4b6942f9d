import { formatFen } from '../../../money/fen.ts';
import { decidingFen } from './cap.ts';
import { isOnRecord } from './on-record.ts';
import { restsOnOrder } from './order.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 与救助档次不符: the approved total is not what the office's tiers suggest (分类分档: 吉林 2015 二（七）, 红河 2019 二（三）, 江西 2020
 * 四（二）). More and less are both said. Where 一事一议 has set the sum, and where no tier fits, nothing is, nor
 * of a first sum ordered as 先行救助; where the office has no tiers at all, they are asked for.
 */
export const amountOffTier: Rule<'amount-off-tier'> = {
  code: 'amount-off-tier',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['tiers'],
  judge: ({ payment, procedure }, clauses, { setting }) => {
    if (procedure === undefined || restsOnOrder(payment) || isOnRecord(procedure.discussion)) return NOTHING;
    const { suggestedFen } = procedure;
    if (suggestedFen === undefined) return setting('tiers') === undefined ? asksFor('tiers') : NOTHING;
    const approvedFen = decidingFen(payment);
    if (approvedFen === suggestedFen) return NOTHING;
    const differs = `${approvedFen > suggestedFen ? '多' : '少'} ${formatFen(Math.abs(approvedFen - suggestedFen))} 元`;
    return findingOfEach('amount-off-tier', clauses, {
      message: `救助金额 ${formatFen(approvedFen)} 元，比按本办救助档次计算的 ${formatFen(suggestedFen)} 元${differs}；请核对档次，不按档次的请说明理由。`,
      subject: 'payment',
      details: { approvedFen, suggestedFen },
    });
  },
};
