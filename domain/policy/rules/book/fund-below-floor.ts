import { yearOf } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import { FLOOR_BASES } from '../../setting-specs.ts';
import { asksFor, finding, found, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/**
 * 备用金低于核定比例 (江西 2020 二（三）: 每年1月审核, 原则上不低于上年度资金使用总量的40%). What is fixed for the year is the office's
 * quota, or what was granted since 1 January, whichever is more. Until January's review is over nothing granted proves
 * nothing. 使用总量 is by all ways or by the fund alone as the office has set it, and both are shown; where it has set neither,
 * the rule speaks where both agree and asks where they do not. Without last year's figures it is silent.
 */
export const fundBelowFloor: Rule<'fund-below-floor'> = {
  ...ON_BOOK,
  code: 'fund-below-floor',
  asks: ['floor_base'],
  judge: ({ to, grantedThisYearFen, usedLastYear }, clauses, { setting }) => {
    if (usedLastYear === undefined) return NOTHING;
    const fixedFen = Math.max(setting('quota') ?? 0, grantedThisYearFen);
    if (fixedFen === 0 && to.slice(5, 7) === '01') return NOTHING;
    const { allFen, fundFen } = usedLastYear;
    const set = setting('floor_base');
    const bases = set === undefined ? [allFen, fundFen] : [set === 'all' ? allFen : fundFen];
    const below = clauses.flatMap((clause) => {
      const short = bases.filter((base) => fixedFen * 100 < base * clause.provision.percent);
      return short.length === 0 ? [] : [{ clause, certain: short.length === bases.length }];
    });
    if (below.some(({ certain }) => !certain)) return asksFor('floor_base');
    const year = yearOf(to);
    return found(
      below.map(({ clause }) =>
        finding('fund-below-floor', clause, {
          message:
            `${year}年备用金核定 ${formatFen(fixedFen)} 元，不到上年度资金使用总量的 ${clause.provision.percent}%` +
            `（${FLOOR_BASES.all} ${formatFen(allFen)} 元，${FLOOR_BASES.fund} ${formatFen(fundFen)} 元）。` +
            `请向县级民政、财政部门说明情况，申请追加。`,
          subject: 'office',
          details: { fixedFen, allFen, fundFen, percent: clause.provision.percent },
        }),
      ),
    );
  },
};
