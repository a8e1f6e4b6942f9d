import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 另有临时性救助: the family has had other temporary aid (江西 2020 三 各类临时性生活救助措施统一纳入临时救助制度管理).
 * Said, so that it is looked at; the documents forbid no second source.
 */
export const otherAid: Rule<'other-aid'> = {
  code: 'other-aid',
  goesBy: 'day',
  at: ['intake', 'decision', 'payment'],
  asks: [],
  judge: ({ subject }, clauses) => {
    const aid = (subject?.otherAid ?? '').trim();
    if (aid === '') return NOTHING;
    return findingOfEach('other-aid', clauses, {
      message: `家庭另有其他临时性救助：“${aid}”；请核对是否为同一困难重复救助，并统筹确定救助金额。`,
      subject: 'household',
      details: { otherAid: aid },
    });
  },
};
