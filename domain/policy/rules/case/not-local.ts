import { CASE_TYPES } from '../../../entities/codes.ts';
import { RESIDENCES } from '../../../entities/case-codes.ts';
import type { SettingKey } from '../../settings.ts';
import type { Clause } from '../../layers/layer.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

const OPENED: SettingKey = 'allow_non_local';

/**
 * 非本地户籍: a document lets the place of the emergency help people from elsewhere, where the office has taken that up (江西 2020
 * 二（二）鼓励有条件的地方放宽户籍地申请限制). What it does not open, 支出型, stays with the place of registration. 持居住证 counts as local.
 */
export const notLocal: Rule<'not-local'> = {
  code: 'not-local',
  goesBy: 'approval',
  at: ['intake', 'decision', 'payment'],
  asks: [OPENED],
  judge: ({ payment: { type }, subject }, clauses, { setting }) => {
    if (subject?.residence !== 'visitor') return NOTHING;
    const opens = ({ provision }: Clause<'not-local'>): boolean => provision.types.includes(type);
    if (clauses.some(opens)) {
      const opened = setting('allow_non_local');
      if (opened === undefined) return asksFor(OPENED);
      if (opened) return NOTHING;
    }
    const why = clauses.some(opens)
      ? '本办没有放宽户籍地申请限制'
      : `急难发生地直接救助只限急难型，${CASE_TYPES[type]}救助应向户籍所在地或居住证持有地申请`;
    return findingOfEach('not-local', clauses, {
      message: `申请人为${RESIDENCES.visitor}人员；${why}，请协助其向当地申请，确需在本地救助的写明理由。`,
      subject: 'person',
      details: { type, residence: 'visitor' },
    });
  },
};
