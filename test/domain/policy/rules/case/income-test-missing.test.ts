import { describe, expect, it } from 'vitest';
import type { SubjectFacts } from '../../../../../domain/policy/facts/case.ts';
import { HONGHE } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'income-test-missing';
const spending = (income: SubjectFacts['income'], category: 'dibao' | 'general' = 'general') =>
  onCase({ income }, { type: 'spending', cause: 'medical', category });

describe('income-test-missing', () => {
  it('红河 wants six months before 支出型, of 低保 and 特困 as well', () => {
    expect(caseVerdict(CODE, spending(null))).toBe(`explain ${HONGHE} 二（一）2`);
    expect(caseVerdict(CODE, spending(null, 'dibao'))).toBe(`explain ${HONGHE} 二（一）2`);
    expect(caseVerdict(CODE, spending({ months: 6, perHeadMonthFen: 1 }))).toBeUndefined();
  });

  it('a test over other months does not answer it', () => {
    expect(caseFinding(CODE, spending({ months: 5, perHeadMonthFen: 1 }))?.message).toBe(
      '支出型救助家庭收支核算的是申请前 5 个月；请核算提出申请之前 6 个月的家庭可支配收入和自付的生活必需支出。',
    );
    expect(caseVerdict(CODE, spending({ months: 12, perHeadMonthFen: 1 }))).toBe(`explain ${HONGHE} 二（一）2`);
  });

  it('急难型 needs none, and unknown is silent', () => {
    expect(caseVerdict(CODE, onCase({ income: null }))).toBeUndefined();
    expect(caseVerdict(CODE, spending(undefined))).toBeUndefined();
  });

  it('江西 no longer surveys the income of 低保, 特困 and 建档立卡, and nobody but 红河 sets six months', () => {
    for (const profile of ['jiangxi-2020', 'national-2019', 'yunnan-2023', 'jilin-2020'] as const) {
      expect(caseVerdict(CODE, spending(null, 'dibao'), profile)).toBeUndefined();
    }
  });

  it('not at intake: the test comes after', () => {
    expect(stagesOf(CODE, spending(null), 'honghe-2019')).toEqual(['decision', 'payment']);
  });
});
