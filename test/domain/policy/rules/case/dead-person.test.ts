import { describe, expect, it } from 'vitest';
import { settings } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'dead-person';
const died = (diedOn: string) => onCase({ diedOn });

const check = (level: string) => settings({ 'check.dead-person': level });

describe('dead-person', () => {
  it('from the day of death on, the day itself too', () => {
    expect(caseVerdict(CODE, died('2026-03-09'), 'national-2019')).toBe('forbid 本办预防性检查 ⑨');
    expect(caseVerdict(CODE, died('2026-03-10'), 'national-2019')).toBe('forbid 本办预防性检查 ⑨');
    expect(caseVerdict(CODE, died('2026-03-11'), 'national-2019')).toBeUndefined();
  });

  it('no document speaks of it: check ⑨ does, and may be set or switched off', () => {
    const early = onCase({ diedOn: '2010-01-01' }, { paidOn: '2010-06-01' });
    expect(caseVerdict(CODE, early, 'national-2019')).toBe('forbid 本办预防性检查 ⑨');
    expect(caseVerdict(CODE, early, 'national-2019', check('explain'))).toBe('explain 本办预防性检查 ⑨');
    expect(caseVerdict(CODE, early, 'national-2019', check('off'))).toBeUndefined();
  });

  it('at intake, decision and payment; unknown is silent', () => {
    expect(stagesOf(CODE, died('2026-03-10'), 'yunnan-2023')).toEqual(['intake', 'decision', 'payment']);
    expect(caseVerdict(CODE, onCase({}))).toBeUndefined();
    expect(caseVerdict(CODE, { ...onCase({}), subject: undefined })).toBeUndefined();
  });

  it('says when', () => {
    expect(caseFinding(CODE, died('2026-03-01'))?.message).toBe(
      '按死亡人员名册，救助对象已于 2026年3月1日死亡；不得再以本人名义救助，请核对名册；家庭有困难的，由家庭成员申请。',
    );
  });
});
