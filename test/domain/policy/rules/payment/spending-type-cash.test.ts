import { describe, expect, it } from 'vitest';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, HONGHE, JILIN, NATIONAL, verdictOf, YUNNAN } from '../../payment-facts.ts';

const CODE = 'spending-type-cash';
const spending = (over: Partial<JudgedPayment> = {}) => facts({ type: 'spending', cause: 'medical', ...over });
const SPECIAL = { flagged: true, reason: '卧床，村里没有银行网点' };
const old = (paidOn: string) => facts({ type: 'spending', paidOn }, [], 'history');

describe('spending-type-cash', () => {
  it('云南 forbids it from 2023-06-08, at any sum; before, only the national 原则上 is said', () => {
    expect(verdictOf(CODE, spending({ amountFen: 1, special: SPECIAL }), 'yunnan-2023')).toBe(`forbid ${YUNNAN} 一`);
    expect(verdictOf(CODE, spending({ paidOn: '2023-06-08' }), 'yunnan-2023')).toBe(`forbid ${YUNNAN} 一`);
    expect(verdictOf(CODE, spending({ paidOn: '2023-06-07' }), 'yunnan-2023')).toBe(`remind ${NATIONAL} 二（三）`);
  });

  it('红河 from 2023-06-08: to be explained up to 1,000.00 元, which its own text allows; above, forbidden', () => {
    for (const special of [undefined, SPECIAL]) {
      expect(verdictOf(CODE, spending({ amountFen: 100_000, special }))).toBe(`explain ${YUNNAN} 一`);
      expect(verdictOf(CODE, spending({ amountFen: 100_001, special }))).toBe(`forbid ${YUNNAN} 一`);
    }
    expect(verdictOf(CODE, spending({ paidOn: '2023-06-08' }))).toBe(`explain ${YUNNAN} 一`);
    // 2 × 1,000 元 of one approval are 2,000 元.
    expect(verdictOf(CODE, spending({ amountFen: 100_000, approvedFen: 200_000 }))).toBe(`forbid ${YUNNAN} 一`);
  });

  it('红河 from 2023-06-08: says that the two documents differ and which of them prevails', () => {
    const finding = findingOf(CODE, spending({ amountFen: 80_000 }));
    expect(finding?.message).toBe(
      '支出型救助以现金发放 800.00 元：应通过“一卡通”管理平台发放。红民社救〔2019〕5号二（四）1允许特殊情况且金额 1,000.00 元（含）以下的' +
        '发放现金，两文不一致，以发文在后的上级文件为准；确需发放现金的，须说明理由。',
    );
    expect(finding?.alsoSources?.map((source) => `${source.document} ${source.article}`)).toEqual([
      `${HONGHE} 二（四）1`,
    ]);
  });

  it('红河 before: allowed with 特殊情况 on record, to be explained without', () => {
    const before = { paidOn: '2023-06-07', amountFen: 100_000 };
    expect(verdictOf(CODE, spending({ ...before, special: SPECIAL }))).toBeUndefined();
    expect(verdictOf(CODE, spending(before))).toBe(`explain ${HONGHE} 二（四）1`);
    expect(verdictOf(CODE, spending({ ...before, special: { flagged: true, reason: ' ' } }))).toBe(
      `explain ${HONGHE} 二（四）1`,
    );
    expect(verdictOf(CODE, spending({ ...before, special: { flagged: false, reason: '无' } }))).toBe(
      `explain ${HONGHE} 二（四）1`,
    );
  });

  it('江西: reminded of the national text', () => {
    expect(verdictOf(CODE, spending({ special: SPECIAL }), 'jiangxi-2020')).toBe(`remind ${NATIONAL} 二（三）`);
  });

  it('吉林: allowed 确需 with a reason, at any sum; to be explained without; before 2020-05-28 reminded', () => {
    expect(verdictOf(CODE, spending({ amountFen: 900_000, special: SPECIAL }), 'jilin-2020')).toBeUndefined();
    expect(verdictOf(CODE, spending(), 'jilin-2020')).toBe(`explain ${JILIN} 二`);
    expect(verdictOf(CODE, spending({ paidOn: '2020-05-28' }), 'jilin-2020')).toBe(`explain ${JILIN} 二`);
    expect(verdictOf(CODE, spending({ paidOn: '2020-05-27' }), 'jilin-2020')).toBe(`remind ${NATIONAL} 二（三）`);
  });

  it('before 2019-12-31 no document in force speaks outside 红河', () => {
    expect(verdictOf(CODE, spending({ paidOn: '2019-12-31' }), 'national-2019')).toBe(`remind ${NATIONAL} 二（三）`);
    expect(verdictOf(CODE, spending({ paidOn: '2019-12-30' }), 'national-2019')).toBeUndefined();
  });

  it('an old file cannot hold the special circumstances: not held against it, but a bar is', () => {
    expect(verdictOf(CODE, old('2023-06-07'))).toBeUndefined();
    expect(verdictOf(CODE, old('2023-06-08'))).toBe(`explain ${YUNNAN} 一`);
    expect(verdictOf(CODE, old('2026-01-01'), 'jilin-2020')).toBeUndefined();
  });

  it('says nothing of 急难型 or of other ways', () => {
    expect(verdictOf(CODE, facts(), 'yunnan-2023')).toBeUndefined();
    for (const way of ['card', 'goods', 'transfer', 'service'] as const) {
      expect(verdictOf(CODE, spending({ way }), 'yunnan-2023')).toBeUndefined();
    }
  });
});
