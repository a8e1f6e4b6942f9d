import { describe, expect, it } from 'vitest';
import type { Gravity } from '../../../../../domain/entities/case-codes.ts';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, HONGHE, verdictOf } from '../../payment-facts.ts';

const CODE = 'small-urgent-over';
const help = (gravity: Gravity | undefined, over: Partial<JudgedPayment> = {}) => ({
  ...facts({ way: 'card', amountFen: 100_001, ...over }),
  subject: { size: 3, gravity },
});

describe('small-urgent-over', () => {
  it('红河: light difficulty up to 1,000.00 元, one 分 more is said; the whole approval counts', () => {
    expect(verdictOf(CODE, help('light', { amountFen: 100_000 }))).toBeUndefined();
    expect(verdictOf(CODE, help('light'))).toBe(`remind ${HONGHE} 二（三）2`);
    expect(verdictOf(CODE, help('light', { amountFen: 50_000, approvedFen: 100_001 }))).toBe(
      `remind ${HONGHE} 二（三）2`,
    );
  });

  it('says what to check', () => {
    expect(findingOf(CODE, help('light', { amountFen: 150_000 }))?.message).toBe(
      '困难程度较轻的急难型救助 1,500.00 元，超过 1,000.00 元（含）；请核对困难程度，或减少金额。',
    );
  });

  it('graver or unregistered difficulty, 支出型, an unknown subject and other regions: nothing', () => {
    for (const gravity of ['heavy', 'major', undefined] as const) {
      expect(verdictOf(CODE, help(gravity))).toBeUndefined();
    }
    expect(verdictOf(CODE, help('light', { type: 'spending' }))).toBeUndefined();
    expect(verdictOf(CODE, facts({ way: 'card', amountFen: 100_001 }))).toBeUndefined();
    for (const profile of ['national-2019', 'yunnan-2023', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(verdictOf(CODE, help('light'), profile)).toBeUndefined();
    }
  });
});
