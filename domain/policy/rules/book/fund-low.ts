import { dateCn } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';
import { quotaOf } from './quota.ts';

/**
 * 备用金余额不足: less held than the office's percentage of its quota (江西 2020 二（三） 提前用完, 应及时上报销账…追加; 云南 2023 三
 * 适时予以补充). An empty fund is short whatever the percentage.
 */
export const fundLow: Rule<'fund-low'> = {
  ...ON_BOOK,
  code: 'fund-low',
  asks: ['quota', 'population', 'low_balance_percent'],
  judge: (facts, clauses, office) => {
    const { heldFen, to } = facts;
    const advice = '请及时上报销账，并申请补充或追加备用金。';
    if (heldFen <= 0)
      return findingOfEach('fund-low', clauses, {
        message: `${dateCn(to)}备用金已经用完。${advice}`,
        subject: 'office',
        details: { heldFen },
      });
    const quota = quotaOf(facts, office);
    if (!quota.known) return asksFor(...quota.missing);
    if (heldFen >= quota.fen) return NOTHING;
    const percent = office.setting('low_balance_percent');
    if (percent === undefined) return asksFor('low_balance_percent');
    if (heldFen * 100 >= quota.fen * percent) return NOTHING;
    return findingOfEach('fund-low', clauses, {
      message:
        `${dateCn(to)}备用金结存 ${formatFen(heldFen)} 元，` +
        `不到核定额度 ${formatFen(quota.fen)} 元的 ${percent}%。${advice}`,
      subject: 'office',
      details: { heldFen, quotaFen: quota.fen, percent },
    });
  },
};
