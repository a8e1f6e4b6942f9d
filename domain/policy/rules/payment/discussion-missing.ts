import { GRAVITIES } from '../../../entities/case-codes.ts';
import { CASE_TYPES } from '../../../entities/codes.ts';
import { isOnRecord } from './on-record.ts';
import { restsOnOrder } from './order.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 未作一事一议: help in 重大生活困难 is decided without a record of 一事一议 (江西 2020 四（三）, 红河 2019 二（三）2). A sum above the
 * single cap without one is over-single-cap's, which says so. 先行救助 does not wait for it: the approval that follows is judged.
 */
export const discussionMissing: Rule<'discussion-missing'> = {
  code: 'discussion-missing',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment, procedure, subject }, clauses) => {
    if (subject?.gravity !== 'major' || procedure === undefined || restsOnOrder(payment)) return NOTHING;
    if (isOnRecord(procedure.discussion)) return NOTHING;
    return found(
      clauses
        .filter(({ provision }) => provision.types.includes(payment.type))
        .map((clause) =>
          finding('discussion-missing', clause, {
            message: `${CASE_TYPES[payment.type]}救助，困难程度为${GRAVITIES.major}，应由${clause.provision.body}以一事一议方式确定救助额度，没有记录；请先议定并登记记录编号。`,
            subject: 'case',
          }),
        ),
    );
  },
};
