import { describe, expect, it } from 'vitest';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { spendingFromFund } from '../../../../../domain/policy/rules/payment/spending-from-fund.ts';
import { facts, payment, verdictOf, YUNNAN } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(
  spendingFromFund,
  document({ id: 'yunnan-2023', provisions: { 'spending-from-fund': [words('remind')] } }),
);
const said = (over: Partial<JudgedPayment>) => ask({ payment: payment(over) }).findings.map((found) => found.message);

describe('spending-from-fund', () => {
  it('支出型 by any way that draws on the reserve', () => {
    expect(said({ type: 'spending', way: 'cash', amountFen: 80_000 })).toEqual([
      '支出型救助（现金）800.00 元由备用金支出；备用金应切实保障急难型救助资金需求，支出型救助请优先通过“一卡通”发放。',
    ]);
    for (const way of ['goods', 'service', 'transfer'] as const)
      expect(said({ type: 'spending', way })).toHaveLength(1);
  });

  it('not by 一卡通, and never of 急难型', () => {
    expect(said({ type: 'spending', way: 'card' })).toEqual([]);
    for (const way of ['cash', 'goods', 'service', 'transfer', 'card'] as const) expect(said({ way })).toEqual([]);
  });
});

const verdict = (profile: 'honghe-2019' | 'yunnan-2023' | 'jiangxi-2020', paidOn?: string) =>
  verdictOf(
    'spending-from-fund',
    facts({ type: 'spending', way: 'goods', ...(paidOn === undefined ? {} : { paidOn }) }),
    profile,
  );

describe('spending-from-fund, in the regions', () => {
  it('云南 from the day of its text on, in 红河 too; 江西 says nothing', () => {
    expect(verdict('yunnan-2023', '2023-06-08')).toBe(`remind ${YUNNAN} 三`);
    expect(verdict('yunnan-2023', '2023-06-07')).toBeUndefined();
    expect(verdict('honghe-2019', '2023-06-08')).toBe(`remind ${YUNNAN} 三`);
    expect(verdict('honghe-2019', '2023-06-07')).toBeUndefined();
    expect(verdict('jiangxi-2020')).toBeUndefined();
  });
});
