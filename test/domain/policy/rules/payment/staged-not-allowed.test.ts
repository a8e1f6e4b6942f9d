import { describe, expect, it } from 'vitest';
import type { CaseType } from '../../../../../domain/entities/codes.ts';
import { facts, findingOf, HONGHE, procedure, verdictOf } from '../../payment-facts.ts';

const CODE = 'staged-not-allowed';
const decided = (type: CaseType, staged = true) => ({
  ...facts({ way: 'card', type, amountFen: 100_000, approvedFen: 300_000 }),
  procedure: procedure({ staged }),
});

describe('staged-not-allowed', () => {
  it('红河 opens stages to 急难型 only', () => {
    expect(verdictOf(CODE, decided('urgent'))).toBeUndefined();
    expect(verdictOf(CODE, decided('spending'))).toBe(`explain ${HONGHE} 二（四）`);
    expect(findingOf(CODE, decided('spending'))?.message).toBe(
      '支出型救助决定分阶段发放；一次审批、分阶段救助适用于急难型救助，应一次发放。',
    );
  });

  it('江西 opens them by need, to both; elsewhere no document speaks of stages', () => {
    for (const profile of ['jiangxi-2020', 'national-2019', 'yunnan-2023', 'jilin-2020'] as const) {
      expect(verdictOf(CODE, decided('spending'), profile)).toBeUndefined();
    }
  });

  it('what is paid at once, or decided nobody knows how, is not judged', () => {
    expect(verdictOf(CODE, decided('spending', false))).toBeUndefined();
    expect(verdictOf(CODE, facts({ type: 'spending', amountFen: 1, approvedFen: 3 }))).toBeUndefined();
  });
});
