import { describe, expect, it } from 'vitest';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { yearEndRush } from '../../../../../domain/policy/rules/payment/year-end-rush.ts';
import { facts, payment, settings, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(yearEndRush, document({ id: 'office', provisions: { 'year-end-rush': [words('remind')] } }));
const judged = (paidOn: string, days?: string, over: Partial<JudgedPayment> = {}) =>
  ask({ payment: payment({ paidOn, ...over }) }, days === undefined ? {} : { year_end_days: days });

describe('year-end-rush', () => {
  it('10 days: 22 to 31 December', () => {
    expect(judged('2026-12-21', '10').findings).toEqual([]);
    expect(judged('2026-12-22', '10').findings).toMatchObject([
      {
        severity: 'remind',
        message: '2026年12月22日发放，在年底最后 10 天以内；请核对是否拖延、积攒到年底突击发放。',
      },
    ]);
    expect(judged('2026-12-31', '10').findings).toHaveLength(1);
    expect(judged('2027-01-01', '10').findings).toEqual([]);
  });

  it('1 day is the 31st; never more than December', () => {
    expect(judged('2026-12-30', '1').findings).toEqual([]);
    expect(judged('2026-12-31', '1').findings).toHaveLength(1);
    expect(judged('2026-12-01', '60').findings).toHaveLength(1);
    expect(judged('2026-11-30', '60').findings).toEqual([]);
  });

  it('asks for the number in December only', () => {
    expect(judged('2026-12-01')).toEqual({ findings: [], missing: ['year_end_days'] });
    expect(judged('2026-11-30')).toEqual({ findings: [], missing: [] });
  });

  it('先行救助 answers an emergency of its day; what is paid after its approval is judged again', () => {
    const ordered = { emergency: true, orderedOn: '2026-12-25' } as const;
    expect(judged('2026-12-25', '10', { ...ordered, approvedOn: undefined }).findings).toEqual([]);
    expect(judged('2026-12-25', '10', { ...ordered, approvedOn: '2026-12-30' }).findings).toEqual([]);
    expect(judged('2026-12-30', '10', { ...ordered, approvedOn: '2026-12-30' }).findings).toHaveLength(1);
  });
});

describe('year-end-rush, as a check', () => {
  it('the office’s own: switched off, or of an old file, nothing is said', () => {
    const TEN = { year_end_days: '10' };
    const paidOn = '2026-12-31';
    expect(verdictOf('year-end-rush', facts({ paidOn }), 'jilin-2020', settings(TEN))).toBe('remind 本办预防性检查 ⑳');
    const off = settings({ ...TEN, 'check.year-end-rush': 'off' });
    expect(verdictOf('year-end-rush', facts({ paidOn }), 'jilin-2020', off)).toBeUndefined();
    expect(verdictOf('year-end-rush', facts({ paidOn }, [], 'history'), 'jilin-2020', settings(TEN))).toBeUndefined();
  });
});
