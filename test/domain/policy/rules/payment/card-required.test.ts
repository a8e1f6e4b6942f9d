import { describe, expect, it } from 'vitest';
import type { Way } from '../../../../../domain/entities/codes.ts';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, verdictOf, YUNNAN } from '../../payment-facts.ts';

const CODE = 'card-required';
const transfer = (over: Partial<JudgedPayment> = {}) => facts({ way: 'transfer', ...over });

describe('card-required', () => {
  it('云南 二: 急难型 by transfer up to 1,000.00 元, one 分 more goes by 一卡通', () => {
    for (const profile of ['yunnan-2023', 'lincang-2023', 'gengma-2023', 'honghe-2019'] as const) {
      expect(verdictOf(CODE, transfer({ amountFen: 100_000 }), profile)).toBeUndefined();
      expect(verdictOf(CODE, transfer({ amountFen: 100_001 }), profile)).toBe(`forbid ${YUNNAN} 二`);
    }
  });

  it('云南 一: 支出型 by transfer at any sum', () => {
    expect(verdictOf(CODE, transfer({ type: 'spending', amountFen: 1 }), 'yunnan-2023')).toBe(`forbid ${YUNNAN} 一`);
  });

  it('the approved total decides: 3 × 1,000 元 are 3,000 元', () => {
    const stage = transfer({ amountFen: 100_000, approvedFen: 300_000 });
    expect(verdictOf(CODE, stage, 'yunnan-2023')).toBe(`forbid ${YUNNAN} 二`);
    expect(findingOf(CODE, stage, 'yunnan-2023')?.message).toBe(
      '本笔急难型转账 1,000.00 元，所属审批共 3,000.00 元，分次发放按审批总额计，超过 1,000.00 元（含），应通过“一卡通”管理平台发放，不应以转账方式发放。',
    );
    expect(verdictOf(CODE, transfer({ amountFen: 40_000, approvedFen: 100_000 }), 'yunnan-2023')).toBeUndefined();
  });

  it('says the sum of 支出型 without a limit it does not have', () => {
    expect(findingOf(CODE, transfer({ type: 'spending', amountFen: 80_000 }), 'yunnan-2023')?.message).toBe(
      '支出型转账 800.00 元，应通过“一卡通”管理平台发放，不应以转账方式发放。',
    );
  });

  it.each<Way>(['cash', 'goods', 'card'])('leaves %s to the rules on limits, and 一卡通 alone', (way) => {
    for (const type of ['urgent', 'spending'] as const) {
      expect(verdictOf(CODE, facts({ way, type, amountFen: 500_000 }), 'yunnan-2023')).toBeUndefined();
    }
  });

  it('goes by the day of payment: approved on 2023-06-07, paid on the 8th', () => {
    const approved = { amountFen: 500_000, approvedOn: '2023-06-07' };
    expect(verdictOf(CODE, transfer({ ...approved, paidOn: '2023-06-07' }), 'yunnan-2023')).toBeUndefined();
    expect(verdictOf(CODE, transfer({ ...approved, paidOn: '2023-06-08' }), 'yunnan-2023')).toBe(`forbid ${YUNNAN} 二`);
  });

  it('elsewhere no document asks for it, and old rows are not judged', () => {
    for (const profile of ['national-2019', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(verdictOf(CODE, transfer({ amountFen: 500_000 }), profile)).toBeUndefined();
    }
    expect(
      verdictOf(CODE, facts({ way: 'transfer', amountFen: 500_000 }, [], 'history'), 'yunnan-2023'),
    ).toBeUndefined();
  });
});
