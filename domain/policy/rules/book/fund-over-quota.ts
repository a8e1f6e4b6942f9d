import { dateCn } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';
import { quotaOf } from './quota.ts';

/** 备用金超核定额度: more held than the quota, which goes by 户籍人口 where a table is set (临沧 2023 二). The quota itself is in order. */
export const fundOverQuota: Rule<'fund-over-quota'> = {
  ...ON_BOOK,
  code: 'fund-over-quota',
  asks: ['quota', 'population'],
  judge: (facts, clauses, office) => {
    const { heldFen, to } = facts;
    if (heldFen <= 0) return NOTHING;
    const quota = quotaOf(facts, office);
    if (!quota.known) return asksFor(...quota.missing);
    if (heldFen <= quota.fen) return NOTHING;
    return findingOfEach('fund-over-quota', clauses, {
      message:
        `${dateCn(to)}备用金结存 ${formatFen(heldFen)} 元，超过核定额度 ${formatFen(quota.fen)} 元。` +
        `请与县级民政、财政部门核对额度，多拨的按要求上缴。`,
      subject: 'office',
      details: { heldFen, quotaFen: quota.fen },
    });
  },
};
