import { CATEGORIES } from '../../../entities/codes.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 对象类别与名册不符: the category on the case is not what the county's rosters of that day say (江西 2020 四（一）信息比对; 吉林 2015 三:
 * which money may be used turns on it). Goes by the day of judging. Without rosters of the day nothing is known and nothing said.
 */
export const categoryDiffers: Rule<'category-differs'> = {
  code: 'category-differs',
  goesBy: 'day',
  at: ['intake', 'decision', 'payment'],
  asks: [],
  judge: ({ payment: { category }, subject }, clauses) => {
    const roster = subject?.rosterCategory;
    if (category === undefined || roster === undefined || category === roster) return NOTHING;
    const says = roster === 'general' ? '各名册上都没有本人和本户' : `名册上为${CATEGORIES[roster]}`;
    return findingOfEach('category-differs', clauses, {
      message: `对象类别登记为${CATEGORIES[category]}，${says}；请与县级名册核对，更正登记或写明不一致的原因。`,
      subject: 'household',
      details: { category, rosterCategory: roster },
    });
  },
};
