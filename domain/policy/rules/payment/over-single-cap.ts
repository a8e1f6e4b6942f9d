import { dateCn } from '../../../calendar/date.ts';
import { CASE_TYPES } from '../../../entities/codes.ts';
import { formatFen } from '../../../money/fen.ts';
import { decidedOn } from '../../facts/case.ts';
import type { PaymentFacts } from '../../facts/payment.ts';
import type { Clause } from '../../layers/layer.ts';
import { yearStandard } from '../../standards.ts';
import { decidingFen } from './cap.ts';
import { isOnRecord } from './on-record.ts';
import { asksFor, finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 单次标准 (红河 2019 二（三）): the whole approval, stages included, against so many times the annual 城市 standard, for rural people
 * as well (城乡统筹、就高不就低). 支出型 always; 急难型 where the help is more than a small sum (参照支出型救助标准). The standard is the
 * decision's day's. 一事一议 on record is the document's own way above it: then only the year's cap holds.
 */
export const overSingleCap: Rule<'over-single-cap'> = {
  code: 'over-single-cap',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['dibao_city_month'],
  judge: (facts, clauses, { settingAt }) => {
    const { payment, procedure } = facts;
    const applying = clauses.filter(
      ({ provision }) => provision.types.includes(payment.type) && decidingFen(payment) > provision.aboveFen,
    );
    if (applying.length === 0 || isOnRecord(procedure?.discussion)) return NOTHING;
    const annualFen = yearStandard('city', decidedOn(payment), settingAt);
    if (annualFen === undefined) return asksFor('dibao_city_month');
    return found(
      applying
        .filter(({ provision }) => decidingFen(payment) > provision.years * annualFen)
        .map((clause) => overCap(facts, clause, annualFen)),
    );
  },
};

function overCap({ payment }: PaymentFacts, clause: Clause<'over-single-cap'>, annualFen: number) {
  const { years } = clause.provision;
  const capFen = years * annualFen;
  return finding('over-single-cap', clause, {
    message:
      `${CASE_TYPES[payment.type]}单次救助 ${formatFen(decidingFen(payment))} 元，一般不高于当地城市低保年标准的 ${years} 倍，` +
      `即 ${formatFen(capFen)} 元（${dateCn(decidedOn(payment))}的年标准 ${formatFen(annualFen)} 元）；` +
      `特别困难的，按一事一议办理并记录，否则应减少金额。`,
    subject: 'payment',
    details: { approvedFen: decidingFen(payment), capFen, annualFen, years },
  });
}
