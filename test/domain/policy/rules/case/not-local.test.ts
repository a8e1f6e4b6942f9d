import { describe, expect, it } from 'vitest';
import { JIANGXI, settings } from '../../payment-facts.ts';
import { asked, caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'not-local';
const visitor = onCase({ residence: 'visitor' });
const spending = onCase({ residence: 'visitor' }, { type: 'spending', cause: 'medical' });
const OPENED = settings({ allow_non_local: 'yes' });
const CLOSED = settings({ allow_non_local: 'no' });

describe('not-local', () => {
  it('江西 lets the place of the emergency help where the office has taken it up', () => {
    expect(caseVerdict(CODE, visitor, 'jiangxi-2020', OPENED)).toBeUndefined();
    expect(caseVerdict(CODE, visitor, 'jiangxi-2020', CLOSED)).toBe(`explain ${JIANGXI} 二（二）`);
  });

  it('asks whether it has, for a visitor in an emergency only', () => {
    expect(caseVerdict(CODE, visitor, 'jiangxi-2020')).toBeUndefined();
    expect(asked(visitor, 'jiangxi-2020')).toEqual(['allow_non_local']);
    expect(asked(spending, 'jiangxi-2020')).toEqual([]);
    expect(asked(onCase({ residence: 'permit' }), 'jiangxi-2020')).toEqual([]);
  });

  it('支出型 is opened to nobody from elsewhere', () => {
    expect(caseVerdict(CODE, spending, 'jiangxi-2020', OPENED)).toBe(`explain ${JIANGXI} 二（二）`);
    expect(caseFinding(CODE, spending, 'jiangxi-2020')?.message).toBe(
      '申请人为外地户籍、无居住证人员；急难发生地直接救助只限急难型，支出型救助应向户籍所在地或居住证持有地申请，' +
        '请协助其向当地申请，确需在本地救助的写明理由。',
    );
  });

  it('locals, holders of a 居住证 and people of unknown residence are nothing', () => {
    for (const residence of ['local', 'permit', undefined] as const) {
      expect(caseVerdict(CODE, onCase({ residence }), 'jiangxi-2020', CLOSED)).toBeUndefined();
    }
  });

  it('no other region speaks of it', () => {
    for (const profile of ['national-2019', 'yunnan-2023', 'honghe-2019', 'jilin-2020'] as const) {
      expect(caseVerdict(CODE, visitor, profile, CLOSED)).toBeUndefined();
      expect(asked(visitor, profile)).not.toContain('allow_non_local');
    }
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, visitor, 'jiangxi-2020', CLOSED)).toEqual(['intake', 'decision', 'payment']);
  });
});
