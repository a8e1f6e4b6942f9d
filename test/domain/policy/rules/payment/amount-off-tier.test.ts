import { describe, expect, it } from 'vitest';
import type { JudgedPayment, ProcedureFacts } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, HONGHE, JIANGXI, JILIN15, procedure, settings, verdictOf } from '../../payment-facts.ts';
import { asked } from './asked.ts';

const CODE = 'amount-off-tier';
const decided = (how: Partial<ProcedureFacts>, over: Partial<JudgedPayment> = {}) => ({
  ...facts({ way: 'card', amountFen: 180_000, ...over }),
  procedure: procedure(how),
});
const TIERS = settings({ tiers: '[{"months":3}]' });

describe('amount-off-tier', () => {
  it('one 分 more or less than suggested is said, the very sum is not', () => {
    for (const [profile, source] of [
      ['jilin-2020', `${JILIN15} 二（七）`],
      ['jiangxi-2020', `${JIANGXI} 四（二）`],
      ['honghe-2019', `${HONGHE} 二（三）`],
    ] as const) {
      expect(verdictOf(CODE, decided({ suggestedFen: 180_000 }), profile)).toBeUndefined();
      expect(verdictOf(CODE, decided({ suggestedFen: 179_999 }), profile)).toBe(`remind ${source}`);
      expect(verdictOf(CODE, decided({ suggestedFen: 180_001 }), profile)).toBe(`remind ${source}`);
    }
  });

  it('the whole approval counts; says which way and by how much', () => {
    const stage = { amountFen: 60_000, approvedFen: 180_000 };
    expect(verdictOf(CODE, decided({ suggestedFen: 180_000 }, stage), 'jilin-2020')).toBeUndefined();
    expect(findingOf(CODE, decided({ suggestedFen: 120_000 }, stage), 'jilin-2020')?.message).toBe(
      '救助金额 1,800.00 元，比按本办救助档次计算的 1,200.00 元多 600.00 元；请核对档次，不按档次的请说明理由。',
    );
    expect(findingOf(CODE, decided({ suggestedFen: 200_000 }), 'jilin-2020')?.message).toContain('少 200.00 元');
  });

  it('一事一议 sets the sum itself; a 先行救助 order is only a first sum', () => {
    expect(verdictOf(CODE, decided({ suggestedFen: 100, discussion: '2026-3' }), 'jilin-2020')).toBeUndefined();
    const ordered = { emergency: true, orderedOn: '2026-03-10', approvedOn: undefined };
    expect(verdictOf(CODE, decided({ suggestedFen: 100 }, ordered), 'jilin-2020')).toBeUndefined();
  });

  it('asks for tiers where there are none; with tiers none of which fits, and of unknown procedure, it says nothing', () => {
    expect(asked(CODE, decided({}), 'jilin-2020')).toEqual(['tiers']);
    expect(asked(CODE, decided({}), 'jilin-2020', TIERS)).toEqual([]);
    expect(verdictOf(CODE, decided({}), 'jilin-2020', TIERS)).toBeUndefined();
    expect(asked(CODE, facts(), 'jilin-2020')).toEqual([]);
    expect(asked(CODE, decided({ suggestedFen: 180_000 }), 'jilin-2020')).toEqual([]);
    expect(asked(CODE, decided({ discussion: '2026-3' }), 'jilin-2020')).toEqual([]);
  });

  it('the national document and 云南 order no tiers', () => {
    for (const profile of ['national-2019', 'yunnan-2023'] as const) {
      expect(verdictOf(CODE, decided({ suggestedFen: 1 }), profile)).toBeUndefined();
      expect(asked(CODE, decided({}), profile)).toEqual([]);
    }
  });
});
