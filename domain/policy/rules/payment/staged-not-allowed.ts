import { CASE_TYPES } from '../../../entities/codes.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 不适用分阶段救助: one approval paid in stages for a type of help that no document in force opens it to (红河 2019 二（四） opens
 * it for 急难型; 江西 2020 四（一） by need). Where no document speaks of stages, nothing is said.
 */
export const stagedNotAllowed: Rule<'staged-not-allowed'> = {
  code: 'staged-not-allowed',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment, procedure }, clauses) => {
    if (procedure?.staged !== true) return NOTHING;
    const open = new Set(clauses.flatMap(({ provision }) => provision.types));
    if (open.has(payment.type)) return NOTHING;
    const types = [...open].map((type) => CASE_TYPES[type]).join('、');
    return findingOfEach('staged-not-allowed', clauses, {
      message: `${CASE_TYPES[payment.type]}救助决定分阶段发放；一次审批、分阶段救助适用于${types}救助，应一次发放。`,
      subject: 'payment',
    });
  },
};
