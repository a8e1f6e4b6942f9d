import { REGISTRIES } from '../../../entities/case-codes.ts';
import { formatFen } from '../../../money/fen.ts';
import { type Comparison, compareWithStandards } from '../../../relief/income-line.ts';
import { STANDARD_KEYS, STANDARD_NAMES } from '../../standards.ts';
import { asksFor, finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 收支核算不低于低保标准: 支出型 help for a household whose 月人均可支配收入, after self-paid necessities, is not strictly below the
 * standard (红河 2019 二（一）2). City or rural by the household's registry; where that is not known, both have to agree, and where
 * they do not it is said that the registry is wanted. A test over other months than the document's is no answer;
 * income-test-missing says so.
 */
export const incomeOverLine: Rule<'income-over-line'> = {
  code: 'income-over-line',
  goesBy: 'approval',
  at: ['intake', 'decision', 'payment'],
  asks: ['dibao_city_month', 'dibao_rural_month'],
  judge: ({ payment, subject }, clauses, { setting }) => {
    const income = subject?.income;
    if (payment.type !== 'spending' || income === undefined || income === null) return NOTHING;
    const speaking = clauses.filter(({ provision }) => provision.months === income.months);
    if (speaking.length === 0) return NOTHING;
    const compared = compareWithStandards(income.perHeadMonthFen, {
      registry: subject?.registry,
      city: setting(STANDARD_KEYS.city),
      rural: setting(STANDARD_KEYS.rural),
    });
    if (compared.verdict === 'below') return NOTHING;
    if (compared.unset.length > 0) return asksFor(...compared.unset.map((registry) => STANDARD_KEYS[registry]));
    const unsure = compared.verdict === 'unknown';
    const figure = `申请前 ${income.months} 个月收支核算，月人均可支配收入 ${formatFen(income.perHeadMonthFen)} 元`;
    return found(
      speaking.map((clause) =>
        finding('income-over-line', clause, {
          message: `${figure}，${unsure ? registryWanted(compared) : notBelow(compared)}。`,
          subject: 'household',
          details: {
            perHeadMonthFen: income.perHeadMonthFen,
            ...Object.fromEntries(compared.against.map(({ registry, fen }) => [`${registry}StandardFen`, fen])),
          },
          // Not known which line counts: that is a thing to look up, not a fault.
          ...(unsure ? { severity: 'remind' } : {}),
        }),
      ),
    );
  },
};

const standards = (of: Comparison['against']): string =>
  of.map(({ registry, fen }) => `${STANDARD_NAMES[registry]} ${formatFen(fen)} 元`).join('、');

const notBelow = ({ against }: Comparison): string =>
  `不低于${standards(against)}，不符合支出型救助须低于当地低保标准的条件；请核对收支，确有特殊困难的写明理由`;

const registryWanted = ({ against }: Comparison): string =>
  `低于${standards(against.filter(({ below }) => below))}，不低于${standards(against.filter(({ below }) => !below))}；` +
  `请先登记户籍性质（${REGISTRIES.city}或${REGISTRIES.rural}）`;
