import { describe, expect, it } from 'vitest';
import { JIANGXI, LINCANG, YUNNAN } from '../../payment-facts.ts';
import { asksFor, book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'fund-low';
const KNOWN = { quota: '50000', low_balance_percent: '20' };
const held = (heldFen: number) => book({ heldFen });

describe(CODE, () => {
  it('20% of 50,000 元 is enough, one 分 less is not', () => {
    expect(verdictOn(CODE, held(1_000_000), 'jiangxi-2020', KNOWN)).toBeUndefined();
    expect(verdictOn(CODE, held(999_999), 'jiangxi-2020', KNOWN)).toBe(`remind ${JIANGXI} 二（三）`);
    expect(verdictOn(CODE, held(999_999), 'lincang-2023', KNOWN)).toBe(`remind ${LINCANG} 二`);
    expect(verdictOn(CODE, held(999_999), 'yunnan-2023', KNOWN)).toBe(`remind ${YUNNAN} 三`);
    expect(findingOn(CODE, held(999_999), 'jiangxi-2020', KNOWN)?.message).toBe(
      '2026年5月31日备用金结存 9,999.99 元，不到核定额度 50,000.00 元的 20%。请及时上报销账，并申请补充或追加备用金。',
    );
  });

  it('an empty fund is short without any setting', () => {
    expect(findingOn(CODE, held(0), 'jiangxi-2020')?.message).toBe(
      '2026年5月31日备用金已经用完。请及时上报销账，并申请补充或追加备用金。',
    );
    expect(asksFor('quota', held(0), 'jiangxi-2020')).toBe(false);
  });

  it('asks for the quota, and for the percentage where less than the quota is held', () => {
    expect(asksFor('quota', held(1), 'jiangxi-2020')).toBe(true);
    expect(asksFor('low_balance_percent', held(4_999_999), 'jiangxi-2020', { quota: '50000' })).toBe(true);
    expect(asksFor('low_balance_percent', held(5_000_000), 'jiangxi-2020', { quota: '50000' })).toBe(false);
  });

  it('the national document does not speak of it', () => {
    expect(verdictOn(CODE, held(0), 'national-2019', KNOWN)).toBeUndefined();
  });
});
