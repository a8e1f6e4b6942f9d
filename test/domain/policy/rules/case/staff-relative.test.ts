import { describe, expect, it } from 'vitest';
import { settings } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'staff-relative';
const relative = onCase({ relativeOf: '村委会主任岩温' });

describe('staff-relative', () => {
  it('is the office’s own check ⑧, in every region', () => {
    for (const profile of ['national-2019', 'honghe-2019', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(caseVerdict(CODE, relative, profile)).toBe('explain 本办预防性检查 ⑧');
    }
    expect(caseVerdict(CODE, relative, 'honghe-2019', settings({ 'check.staff-relative': 'off' }))).toBeUndefined();
  });

  it('says whose relative', () => {
    expect(caseFinding(CODE, relative)?.message).toBe(
      '申请人登记为“村委会主任岩温”的近亲属；请该人员回避本案，由他人调查核实，并写明核实情况。',
    );
  });

  it('nobody named is nothing, and an old file is not judged', () => {
    expect(caseVerdict(CODE, onCase({}))).toBeUndefined();
    expect(caseVerdict(CODE, onCase({ relativeOf: ' ' }))).toBeUndefined();
    expect(caseVerdict(CODE, { ...relative, recordLevel: 'history' })).toBeUndefined();
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, relative, 'honghe-2019')).toEqual(['intake', 'decision', 'payment']);
  });
});
