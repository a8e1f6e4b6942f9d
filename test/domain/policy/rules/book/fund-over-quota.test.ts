import { describe, expect, it } from 'vitest';
import { LINCANG } from '../../payment-facts.ts';
import { asksFor, book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'fund-over-quota';
const KNOWN = { quota: '30000' };

describe(CODE, () => {
  it('the quota itself is in order, one 分 more is not', () => {
    expect(verdictOn(CODE, book({ heldFen: 3_000_000 }), 'lincang-2023', KNOWN)).toBeUndefined();
    expect(verdictOn(CODE, book({ heldFen: 3_000_001 }), 'lincang-2023', KNOWN)).toBe(`explain ${LINCANG} 二`);
    expect(findingOn(CODE, book({ heldFen: 3_000_001 }), 'gengma-2023', KNOWN)?.message).toBe(
      '2026年5月31日备用金结存 30,000.01 元，超过核定额度 30,000.00 元。请与县级民政、财政部门核对额度，多拨的按要求上缴。',
    );
  });

  it('goes by the population where a table is set', () => {
    const table = { quota_table: '[{"upTo":20000,"quotaFen":2000000},{"upTo":40000,"quotaFen":4000000}]' };
    expect(verdictOn(CODE, book({ population: 20_000 }), 'lincang-2023', table)).toBe(`explain ${LINCANG} 二`);
    expect(verdictOn(CODE, book({ population: 20_001 }), 'lincang-2023', table)).toBeUndefined();
    expect(asksFor('population', book(), 'lincang-2023', table)).toBe(true);
  });

  it('asks for the quota unless nothing is held; elsewhere it is silent', () => {
    expect(asksFor('quota', book(), 'lincang-2023')).toBe(true);
    expect(asksFor('quota', book({ heldFen: 0 }), 'lincang-2023', { low_balance_percent: '20' })).toBe(false);
    expect(verdictOn(CODE, book({ heldFen: 9_000_000 }), 'yunnan-2023', KNOWN)).toBeUndefined();
  });
});
