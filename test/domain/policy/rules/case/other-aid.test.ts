import { describe, expect, it } from 'vitest';
import { JIANGXI } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'other-aid';
const aided = onCase({ otherAid: '冬春救助 300 元' });

describe('other-aid', () => {
  it('is said where a document brings temporary aid together', () => {
    expect(caseVerdict(CODE, aided, 'jiangxi-2020')).toBe(`remind ${JIANGXI} 三`);
    expect(caseVerdict(CODE, aided, 'honghe-2019')).toBeUndefined();
    expect(caseFinding(CODE, aided, 'jiangxi-2020')?.message).toBe(
      '家庭另有其他临时性救助：“冬春救助 300 元”；请核对是否为同一困难重复救助，并统筹确定救助金额。',
    );
  });

  it('none on record is nothing, nor is a region that does not speak of it', () => {
    expect(caseVerdict(CODE, onCase({}), 'jiangxi-2020')).toBeUndefined();
    expect(caseVerdict(CODE, onCase({ otherAid: '  ' }), 'jiangxi-2020')).toBeUndefined();
    expect(caseVerdict(CODE, aided, 'yunnan-2023')).toBeUndefined();
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, aided, 'jiangxi-2020')).toEqual(['intake', 'decision', 'payment']);
  });
});
