import { REFUSAL_GROUNDS } from '../../../entities/case-codes.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 不予救助的理由: being on 低保 or 特困供养 is none (江西 2020 二（一）对已纳入…的对象…要及时给予临时救助). Whether the other grounds hold is
 * for the approver, who writes them down.
 */
export const refusalGround: Rule<'refusal-ground'> = {
  code: 'refusal-ground',
  goesBy: 'approval',
  at: ['decision'],
  asks: [],
  judge: ({ refusal }, clauses) =>
    refusal?.ground === 'covered'
      ? findingOfEach('refusal-ground', clauses, {
          message:
            `“${REFUSAL_GROUNDS.covered}”不是不予救助的理由：低保、特困对象基本生活遇到突发性、紧迫性、临时性困难的，` +
            '同样可以申请临时救助；请按核实的困难情况决定，确不予救助的改写其他理由。',
          subject: 'case',
          details: { ground: refusal.ground },
        })
      : NOTHING,
};
