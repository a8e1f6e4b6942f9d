import { describe, expect, it } from 'vitest';
import { asksFor, book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'cash-over-hand-limit';
const cash = (fen: number) => book({ cash: { fen } });
const LIMIT = { cash_hand_limit: '3000' };

describe(CODE, () => {
  it('the limit itself is in order, one 分 more is not', () => {
    expect(verdictOn(CODE, cash(300_000), 'yunnan-2023', LIMIT)).toBeUndefined();
    expect(verdictOn(CODE, cash(300_001), 'yunnan-2023', LIMIT)).toBe('remind 本办预防性检查 ⑬');
    expect(findingOn(CODE, cash(350_000), 'yunnan-2023', LIMIT)?.message).toBe(
      '2026年5月31日库存现金 3,500.00 元，超过限额 3,000.00 元。请将超过的 500.00 元缴存规定账户。',
    );
  });

  it('asks for the limit only where there is cash', () => {
    expect(asksFor('cash_hand_limit', cash(0))).toBe(false);
    expect(asksFor('cash_hand_limit', cash(1))).toBe(true);
  });
});
