import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 近亲属备案: the applicant is on record as a relative of staff or of a village cadre (office check ⑧; no document of ours names
 * it). It stops nothing: the relative keeps out of the case, and the approver writes down what was verified.
 */
export const staffRelative: Rule<'staff-relative'> = {
  code: 'staff-relative',
  goesBy: 'day',
  at: ['intake', 'decision', 'payment'],
  asks: [],
  judge: ({ subject }, clauses) => {
    const relativeOf = (subject?.relativeOf ?? '').trim();
    if (relativeOf === '') return NOTHING;
    return findingOfEach('staff-relative', clauses, {
      message: `申请人登记为“${relativeOf}”的近亲属；请该人员回避本案，由他人调查核实，并写明核实情况。`,
      subject: 'case',
      details: { relativeOf },
    });
  },
};
