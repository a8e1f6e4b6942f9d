import { describe, expect, it } from 'vitest';
import { JIANGXI } from '../../payment-facts.ts';
import { asksFor, book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'fund-below-floor';
const FOUND = `explain ${JIANGXI} 二（三）`;
/** 40% of 100,000 元 is 40,000 元, of 60,000 元 is 24,000 元. */
const usedLastYear = { allFen: 10_000_000, fundFen: 6_000_000 };
const granted = (grantedThisYearFen: number, over = {}) => book({ grantedThisYearFen, usedLastYear, ...over });

const by = (floor_base: string, fen: number) => verdictOn(CODE, granted(fen), 'jiangxi-2020', { floor_base });

describe(CODE, () => {
  it('the floor to the 分, by the base set', () => {
    expect(by('all', 4_000_000)).toBeUndefined();
    expect(by('all', 3_999_999)).toBe(FOUND);
    expect(by('fund', 2_400_000)).toBeUndefined();
    expect(by('fund', 2_399_999)).toBe(FOUND);
  });

  it('without a base it is sure where both agree, otherwise asks', () => {
    expect(verdictOn(CODE, granted(2_399_999), 'jiangxi-2020')).toBe(FOUND);
    expect(verdictOn(CODE, granted(3_999_999), 'jiangxi-2020')).toBeUndefined();
    expect(asksFor('floor_base', granted(3_999_999), 'jiangxi-2020')).toBe(true);
    expect(asksFor('floor_base', granted(4_000_000), 'jiangxi-2020')).toBe(false);
  });

  it('shows both bases', () => {
    expect(findingOn(CODE, granted(2_000_000), 'jiangxi-2020')?.message).toBe(
      '2026年备用金核定 20,000.00 元，不到上年度资金使用总量的 40%' +
        '（全部发放方式 100,000.00 元，仅备用金支出 60,000.00 元）。请向县级民政、财政部门说明情况，申请追加。',
    );
  });

  it('a quota fixed for the year counts before its money has come', () => {
    const known = { floor_base: 'all', quota: '40000' };
    expect(verdictOn(CODE, granted(1_000_000), 'jiangxi-2020', known)).toBeUndefined();
    expect(verdictOn(CODE, granted(1_000_000), 'jiangxi-2020', { ...known, quota: '39999.99' })).toBe(FOUND);
  });

  it('in January nothing granted yet proves nothing, in February it does', () => {
    const none = (to: string) => verdictOn(CODE, granted(0, { to }), 'jiangxi-2020');
    expect(none('2026-01-31')).toBeUndefined();
    expect(none('2026-02-28')).toBe(FOUND);
    expect(verdictOn(CODE, granted(1, { to: '2026-01-31' }), 'jiangxi-2020')).toBe(FOUND);
  });

  it('is silent without last year’s figures, and outside 江西', () => {
    expect(verdictOn(CODE, book({ grantedThisYearFen: 0 }), 'jiangxi-2020')).toBeUndefined();
    expect(verdictOn(CODE, granted(0), 'yunnan-2023')).toBeUndefined();
  });
});
