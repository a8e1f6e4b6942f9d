import { describe, expect, it } from 'vitest';
import { HONGHE, JIANGXI, JILIN15, NATIONAL } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'category-differs';
const differs = onCase({ rosterCategory: 'general' }, { category: 'dibao' });

describe('category-differs', () => {
  it('by the words of each region: in 吉林 the money turns on it', () => {
    expect(caseVerdict(CODE, differs, 'jilin-2020')).toBe(`explain ${JILIN15} 三`);
    expect(caseVerdict(CODE, differs, 'jiangxi-2020')).toBe(`remind ${JIANGXI} 四（一）`);
    expect(caseVerdict(CODE, differs, 'honghe-2019')).toMatch(/^remind /u);
    expect(caseFinding(CODE, differs, 'honghe-2019')?.alsoSources?.map(({ document }) => document)).toContain(HONGHE);
    expect(caseVerdict(CODE, differs, 'yunnan-2023')).toBe(`remind ${NATIONAL} 三（二）`);
  });

  it('the same category, an unknown one and a day without rosters are nothing', () => {
    expect(caseVerdict(CODE, onCase({ rosterCategory: 'dibao' }, { category: 'dibao' }))).toBeUndefined();
    expect(caseVerdict(CODE, onCase({ rosterCategory: 'dibao' }))).toBeUndefined();
    expect(caseVerdict(CODE, onCase({}, { category: 'dibao' }))).toBeUndefined();
  });

  it('says both', () => {
    expect(caseFinding(CODE, differs)?.message).toBe(
      '对象类别登记为低保，各名册上都没有本人和本户；请与县级名册核对，更正登记或写明不一致的原因。',
    );
    const edge = onCase({ rosterCategory: 'edge' }, { category: 'general' });
    expect(caseFinding(CODE, edge)?.message).toContain('登记为一般，名册上为低保边缘；');
    expect(caseFinding(CODE, edge)?.details).toEqual({ category: 'general', rosterCategory: 'edge' });
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, differs, 'jilin-2020')).toEqual(['intake', 'decision', 'payment']);
  });
});
