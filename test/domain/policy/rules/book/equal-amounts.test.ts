import { describe, expect, it } from 'vitest';
import { asksFor, book, findingOn, paid, verdictOn } from './book-facts.ts';

const CODE = 'equal-amounts';
const THREE = { equal_amounts: '3' };
const CHECK = 'remind 本办预防性检查 ⑩';
const of = (...amounts: number[]) => book({ payments: amounts.map((fen, index) => paid(`第${index + 1}户`, fen)) });

const mixed = (last: string) =>
  book({
    from: '2026-04-01',
    payments: [paid('甲', 50_000), paid('乙', 50_000, { way: 'card' }), paid('丙', 50_000, { on: last, way: 'goods' })],
  });

describe(CODE, () => {
  it('three alike are found where three are set, two are not', () => {
    expect(verdictOn(CODE, of(50_000, 50_000), 'national-2019', THREE)).toBeUndefined();
    expect(verdictOn(CODE, of(50_000, 80_000, 50_000, 50_000), 'national-2019', THREE)).toBe(CHECK);
    expect(findingOn(CODE, of(50_000, 80_000, 50_000, 50_000), 'national-2019', THREE)?.message).toBe(
      '2026年5月有 3 笔都是 500.00 元（第1户、第3户、第4户），达到本办规定的 3 笔。请核对是否按困难程度分别确定。',
    );
  });

  it('only whole hundreds are round', () => {
    expect(verdictOn(CODE, of(55_000, 55_000, 55_000), 'national-2019', THREE)).toBeUndefined();
    expect(verdictOn(CODE, of(50_001, 50_001, 50_001), 'national-2019', THREE)).toBeUndefined();
  });

  it('every way counts, each month for itself', () => {
    expect(verdictOn(CODE, mixed('2026-05-31'), 'national-2019', THREE)).toBe(CHECK);
    expect(verdictOn(CODE, mixed('2026-04-30'), 'national-2019', THREE)).toBeUndefined();
  });

  it('asks for the number only where two are alike', () => {
    expect(asksFor('equal_amounts', of(50_000, 60_000))).toBe(false);
    expect(asksFor('equal_amounts', of(50_000, 50_000))).toBe(true);
    expect(asksFor('equal_amounts', of(50_000, 50_000), 'national-2019', { 'check.equal-amounts': 'off' })).toBe(false);
  });
});
