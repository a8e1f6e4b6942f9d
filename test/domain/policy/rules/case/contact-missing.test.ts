import { describe, expect, it } from 'vitest';
import { NATIONAL } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'contact-missing';

describe('contact-missing', () => {
  it('no telephone registered', () => {
    expect(caseVerdict(CODE, onCase({ phone: null }), 'national-2019')).toBe(`remind ${NATIONAL} 二（四）`);
    expect(caseFinding(CODE, onCase({ phone: null }))?.message).toBe(
      '救助对象没有登记联系电话，无法告知发放信息；请补登本人或家属的电话。',
    );
  });

  it('one registered, one not known, and a day before the document are nothing', () => {
    expect(caseVerdict(CODE, onCase({ phone: '0873-1234567' }), 'national-2019')).toBeUndefined();
    expect(caseVerdict(CODE, onCase({}), 'national-2019')).toBeUndefined();
    expect(caseVerdict(CODE, onCase({ phone: null }, { paidOn: '2019-12-30' }), 'national-2019')).toBeUndefined();
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, onCase({ phone: null }), 'jilin-2020')).toEqual(['intake', 'decision', 'payment']);
  });
});
