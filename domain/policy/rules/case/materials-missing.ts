import { MATERIALS } from '../../../entities/case-codes.ts';
import { CASE_TYPES } from '../../../entities/codes.ts';
import type { AppliedFor } from '../../facts/case.ts';
import type { SettingKey } from '../../settings.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

const LISTS = {
  urgent: 'materials_urgent',
  spending: 'materials_spending',
} as const satisfies Record<AppliedFor['type'], SettingKey>;

/**
 * 申请材料不全: of the office's own list for the type of help (吉林 2015 二（二）其他证明材料的具体名称), what has not come in. A 先行救助
 * order does not wait for papers: they are made up afterwards (补办手续), and the rules on progress watch that. Asks for the list
 * where the office keeps none.
 */
export const materialsMissing: Rule<'materials-missing'> = {
  code: 'materials-missing',
  goesBy: 'approval',
  at: ['intake', 'decision', 'payment'],
  asks: ['materials_urgent', 'materials_spending'],
  judge: ({ payment, subject }, clauses) => {
    const missing = subject?.missingMaterials;
    const speaking = clauses.filter(({ provision }) => provision.types?.includes(payment.type) ?? true);
    if (missing === undefined || speaking.length === 0 || onOrderAlone(payment)) return NOTHING;
    if (missing === null) return asksFor(LISTS[payment.type]);
    if (missing.length === 0) return NOTHING;
    const names = missing.map((material) => MATERIALS[material]).join('、');
    return findingOfEach('materials-missing', speaking, {
      message: `${CASE_TYPES[payment.type]}救助的申请材料还缺：${names}；请一次性告知申请人补齐，收到后登记。`,
      subject: 'case',
      details: { materials: [...missing] },
    });
  },
};

const onOrderAlone = ({ type, orderedOn, approvedOn, paidOn }: AppliedFor): boolean =>
  type === 'urgent' &&
  orderedOn !== undefined &&
  orderedOn <= paidOn &&
  (approvedOn === undefined || approvedOn > paidOn);
