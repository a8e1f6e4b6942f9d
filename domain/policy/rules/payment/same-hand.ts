import type { ProcedureFacts } from '../../facts/payment.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 同一人经办和审批: whoever took the case in, or reviewed it, also decided it. Where the county decides, the township only writes
 * down what was decided, and whoever does so is nobody's approver. That payer and approver differ the book itself sees to.
 */
export const sameHand: Rule<'same-hand'> = {
  code: 'same-hand',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ procedure }, clauses) => {
    if (procedure === undefined || procedure.level === 'county') return NOTHING;
    const both = alsoDid(procedure);
    if (both.length === 0) return NOTHING;
    return findingOfEach('same-hand', clauses, {
      message: `本案的${both.join('、')}和审批系同一人；经办、审核与审批应分人办理，请换人审批。`,
      subject: 'case',
      details: { staff: procedure.decidedBy },
    });
  },
};

const alsoDid = ({ openedBy, reviewedBy, decidedBy }: ProcedureFacts): readonly string[] => [
  ...(openedBy === decidedBy ? ['经办'] : []),
  ...(reviewedBy === decidedBy ? ['审核'] : []),
];
