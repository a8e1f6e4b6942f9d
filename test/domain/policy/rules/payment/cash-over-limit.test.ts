import { describe, expect, it } from 'vitest';
import { facts, findingOf, HONGHE, settings, verdictOf, YUNNAN } from '../../payment-facts.ts';
import { asked } from './asked.ts';

const CODE = 'cash-over-limit';
const FORBIDDEN = `forbid ${YUNNAN} 二`;

describe('cash-over-limit', () => {
  it.each(['cash', 'goods'] as const)('in 云南 %s of 1,000.00 元 is within the limit and one 分 more is not', (way) => {
    for (const profile of ['yunnan-2023', 'honghe-2019'] as const) {
      expect(verdictOf(CODE, facts({ way, amountFen: 100_000 }), profile)).toBeUndefined();
      expect(verdictOf(CODE, facts({ way, amountFen: 100_001 }), profile)).toBe(FORBIDDEN);
    }
  });

  it.each(['card', 'transfer', 'service'] as const)('%s has no limit', (way) => {
    expect(verdictOf(CODE, facts({ way, amountFen: 500_000 }))).toBeUndefined();
  });

  it.each(['national-2019', 'jiangxi-2020', 'jilin-2020'] as const)('%s names no limit', (profile) => {
    expect(verdictOf(CODE, facts({ amountFen: 500_000 }), profile)).toBeUndefined();
  });

  it('goes by the day of payment: 云南 binds from 2023-06-08 on, also what was approved the day before', () => {
    const approved = { amountFen: 100_001, approvedOn: '2023-06-07' };
    expect(verdictOf(CODE, facts({ ...approved, paidOn: '2023-06-07' }), 'yunnan-2023')).toBeUndefined();
    expect(verdictOf(CODE, facts({ ...approved, paidOn: '2023-06-08' }), 'yunnan-2023')).toBe(FORBIDDEN);
  });

  it('红河 before 2023-06-08 limits cash only, and softly; from that day the province speaks', () => {
    const before = { paidOn: '2023-06-07', amountFen: 100_001 };
    expect(verdictOf(CODE, facts(before))).toBe(`explain ${HONGHE} 二（四）1`);
    expect(verdictOf(CODE, facts({ ...before, amountFen: 100_000 }))).toBeUndefined();
    expect(verdictOf(CODE, facts({ ...before, way: 'goods' }))).toBeUndefined();
    expect(verdictOf(CODE, facts({ ...before, paidOn: '2023-06-08' }))).toBe(FORBIDDEN);
  });

  it('the approved total decides: a stage of 1,000 元 of 3,000 元 is over the limit, of 1,000 元 it is not', () => {
    const stage = { amountFen: 100_000, approvedFen: 300_000, firstPaidOn: '2026-02-10', approvedOn: '2026-02-10' };
    const finding = findingOf(CODE, facts(stage));
    expect(finding?.severity).toBe('forbid');
    expect(finding?.message).toBe(
      '本笔急难型现金 1,000.00 元，所属审批共 3,000.00 元，超过 1,000.00 元（含）的限额；分次发放按审批总额计，应通过“一卡通”管理平台发放。',
    );
    expect(findingOf(CODE, facts({ ...stage, amountFen: 50_000, approvedFen: 100_000 }))).toBeUndefined();
  });

  it('支出型 goods are held to the limit of 云南; 支出型 cash there is spending-type-cash, in 红河 over its own limit too', () => {
    const spending = { type: 'spending', amountFen: 100_001 } as const;
    expect(verdictOf(CODE, facts({ ...spending, way: 'goods' }), 'yunnan-2023')).toBe(FORBIDDEN);
    expect(verdictOf(CODE, facts(spending), 'yunnan-2023')).toBeUndefined();
    expect(verdictOf(CODE, facts(spending), 'honghe-2019')).toBe(`explain ${HONGHE} 二（四）1`);
  });

  it('says the sum, the limit and what to do, and names the softer document beside the harder', () => {
    const finding = findingOf(CODE, facts({ amountFen: 150_000 }));
    expect(finding?.message).toBe('急难型现金 1,500.00 元，超过 1,000.00 元（含）的限额，应通过“一卡通”管理平台发放。');
    expect(finding?.alsoSources?.map((source) => source.document)).toEqual([HONGHE]);
  });
});

const OWN = '本办预防性检查';
const own = (value: string, check = 'explain') => settings({ own_cash_cap: value, 'check.cash-over-limit': check });

describe('cash-over-limit: the office’s own limit', () => {
  it('is a limit where no document has one, inclusive', () => {
    for (const profile of ['national-2019', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(verdictOf(CODE, facts({ amountFen: 200_000 }), profile, own('2000'))).toBeUndefined();
      expect(verdictOf(CODE, facts({ amountFen: 200_001 }), profile, own('2000'))).toBe(`explain ${OWN} ①`);
      expect(verdictOf(CODE, facts({ way: 'transfer', amountFen: 200_001 }), profile, own('2000'))).toBeUndefined();
    }
    expect(findingOf(CODE, facts({ amountFen: 250_000 }), 'jilin-2020', own('2000'))?.message).toBe(
      '急难型现金 2,500.00 元，超过本办规定的 2,000.00 元（含）的限额，应直接支付到救助对象个人账户。',
    );
  });

  it('adds up with the documents: stricter beside them, and never in their place', () => {
    expect(verdictOf(CODE, facts({ amountFen: 80_001 }), 'yunnan-2023', own('800'))).toBe(`explain ${OWN} ①`);
    expect(verdictOf(CODE, facts({ amountFen: 100_001 }), 'yunnan-2023', own('800'))).toBe(FORBIDDEN);
    expect(verdictOf(CODE, facts({ amountFen: 100_001 }), 'yunnan-2023', own('5000'))).toBe(FORBIDDEN);
  });

  it('speaks as hard as its switch, and not at all when switched off', () => {
    const over = facts({ amountFen: 200_001 });
    expect(verdictOf(CODE, over, 'jilin-2020', own('2000', 'forbid'))).toBe(`forbid ${OWN} ①`);
    expect(verdictOf(CODE, over, 'jilin-2020', own('2000', 'remind'))).toBe(`remind ${OWN} ①`);
    expect(verdictOf(CODE, over, 'jilin-2020', own('2000', 'off'))).toBeUndefined();
    expect(verdictOf(CODE, facts({ amountFen: 100_001 }), 'yunnan-2023', own('5000', 'off'))).toBe(FORBIDDEN);
  });

  it('goes by the day of payment, and never judges old rows', () => {
    const since = settings({ own_cash_cap: '300' }, '2026-03-10');
    const approved = { approvedOn: '2026-03-01' };
    expect(verdictOf(CODE, facts({ ...approved, paidOn: '2026-03-10' }), 'jilin-2020', since)).toBe(`explain ${OWN} ①`);
    expect(verdictOf(CODE, facts({ ...approved, paidOn: '2026-03-09' }), 'jilin-2020', since)).toBeUndefined();
    expect(verdictOf(CODE, facts({}, [], 'history'), 'jilin-2020', since)).toBeUndefined();
  });

  it('is asked for only where cash is paid and no document limits cash', () => {
    expect(asked(CODE, facts(), 'jilin-2020')).toEqual(['own_cash_cap']);
    expect(asked(CODE, facts(), 'jilin-2020', settings({ 'check.cash-over-limit': 'off' }))).toEqual([]);
    expect(asked(CODE, facts({ way: 'card' }), 'jilin-2020')).toEqual([]);
    for (const type of ['urgent', 'spending'] as const) {
      expect(asked(CODE, facts({ type }), 'yunnan-2023')).toEqual([]);
      expect(asked(CODE, facts({ type }), 'honghe-2019')).toEqual([]);
    }
    expect(asked(CODE, facts({ paidOn: '2023-06-07' }), 'yunnan-2023')).toEqual(['own_cash_cap']);
  });
});
