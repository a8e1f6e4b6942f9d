import { describe, expect, it } from 'vitest';
import type { CaseType, Cause } from '../../../../../domain/entities/codes.ts';
import { HONGHE } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'cause-type-differs';
const of = (type: CaseType, cause: Cause) => onCase({}, { type, cause });

/** 二（一）1 and 2 name them; 房屋倒塌 and 雷击 are accidents, chronic illness is medical expense. */
const URGENT: readonly Cause[] = ['fire', 'traffic', 'drowning', 'injury', 'illness', 'collapse', 'lightning'];
const SPENDING: readonly Cause[] = ['medical', 'chronic', 'schooling'];

describe('cause-type-differs', () => {
  it('each paragraph of 红河 knows its own causes', () => {
    for (const cause of URGENT) {
      expect(caseVerdict(CODE, of('urgent', cause))).toBeUndefined();
      expect(caseVerdict(CODE, of('spending', cause))).toBe(`explain ${HONGHE} 二（一）2`);
    }
    for (const cause of SPENDING) {
      expect(caseVerdict(CODE, of('spending', cause))).toBeUndefined();
      expect(caseVerdict(CODE, of('urgent', cause))).toBe(`explain ${HONGHE} 二（一）1`);
    }
  });

  it('other difficulties may be of either type', () => {
    expect(caseVerdict(CODE, of('urgent', 'other'))).toBeUndefined();
    expect(caseVerdict(CODE, of('spending', 'other'))).toBeUndefined();
  });

  it('says which type it belongs to', () => {
    expect(caseFinding(CODE, of('urgent', 'schooling'))?.message).toBe(
      '事由“子女就读大学学费”不在急难型救助的情形之列，应属支出型；请核对救助类型和事由。',
    );
  });

  it('no other region lists causes', () => {
    for (const profile of ['national-2019', 'yunnan-2023', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(caseVerdict(CODE, of('spending', 'fire'), profile)).toBeUndefined();
    }
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, of('spending', 'fire'), 'honghe-2019')).toEqual(['intake', 'decision', 'payment']);
  });
});
