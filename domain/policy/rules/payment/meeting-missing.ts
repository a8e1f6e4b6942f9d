import { formatFen } from '../../../money/fen.ts';
import { decidingFen } from './cap.ts';
import { isOnRecord } from './on-record.ts';
import { restsOnOrder } from './order.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 未经集体研究: a decision on more than the office's sum (exclusive) without minutes. A record of 一事一议 is one of a meeting. The
 * documents speak of collective decisions without a sum, so the sum is the office's. 先行救助 does not wait for a meeting: the
 * approval that follows is judged.
 */
export const meetingMissing: Rule<'meeting-missing'> = {
  code: 'meeting-missing',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['collective_above'],
  judge: ({ payment, procedure }, clauses, { setting }) => {
    if (procedure === undefined || restsOnOrder(payment)) return NOTHING;
    if (isOnRecord(procedure.minutes) || isOnRecord(procedure.discussion)) return NOTHING;
    const aboveFen = setting('collective_above');
    if (aboveFen === undefined) return asksFor('collective_above');
    const approvedFen = decidingFen(payment);
    if (approvedFen <= aboveFen) return NOTHING;
    return findingOfEach('meeting-missing', clauses, {
      message: `救助金额 ${formatFen(approvedFen)} 元，超过本办规定的 ${formatFen(aboveFen)} 元，须经集体研究，没有纪要；请先研究并登记纪要编号。`,
      subject: 'case',
      details: { approvedFen, aboveFen },
    });
  },
};
