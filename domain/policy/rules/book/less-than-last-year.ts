import { yearOf } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/**
 * 投入低于上年 (红河 2019 三（三） 原则上只增不减): judged once the year is whole, at a close or sending that ends in December.
 * What this book can compare is what was put into the fund, whatever of it was spent; the county's other money is not in it.
 */
export const lessThanLastYear: Rule<'less-than-last-year'> = {
  ...ON_BOOK,
  code: 'less-than-last-year',
  asks: [],
  judge: ({ to, grantedThisYearFen, grantedLastYearFen }, clauses) => {
    if (grantedLastYearFen === undefined || to.slice(5) !== '12-31' || grantedThisYearFen >= grantedLastYearFen)
      return NOTHING;
    return findingOfEach('less-than-last-year', clauses, {
      message:
        `${yearOf(to)}年拨入备用金 ${formatFen(grantedThisYearFen)} 元，比上年的 ${formatFen(grantedLastYearFen)} 元` +
        `少 ${formatFen(grantedLastYearFen - grantedThisYearFen)} 元；对临时救助的投入原则上只增不减，请说明原因。`,
      subject: 'office',
      details: { grantedThisYearFen, grantedLastYearFen },
    });
  },
};
