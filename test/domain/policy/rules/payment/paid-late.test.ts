import { describe, expect, it } from 'vitest';
import {
  judgePayment,
  facts,
  findingOf,
  HONGHE,
  NATIONAL,
  SAMPLE_SETTINGS,
  settings,
  verdictOf,
  YUNNAN,
} from '../../payment-facts.ts';

const CODE = 'paid-late';
const leapYear = (paidOn: string) => facts({ approvedOn: '2028-02-01', paidOn });
const late = (year: number) => facts({ approvedOn: `${year}-01-01`, paidOn: `${year}-06-01` });
const judgeUnset = (paidOn: string) =>
  judgePayment(facts({ approvedOn: '2026-03-10', paidOn }), { profile: 'yunnan-2023', settings: {} });

describe('paid-late', () => {
  it('30 days are within a term of 30, 31 are late', () => {
    expect(verdictOf(CODE, facts({ approvedOn: '2026-06-11', paidOn: '2026-07-11' }))).toBeUndefined();
    expect(verdictOf(CODE, facts({ approvedOn: '2026-06-11', paidOn: '2026-07-12' }))).toBe(`remind ${YUNNAN} 四`);
  });

  it('counts over a leap day', () => {
    expect(verdictOf(CODE, leapYear('2028-03-02'))).toBeUndefined();
    expect(verdictOf(CODE, leapYear('2028-03-03'))).toBe(`remind ${YUNNAN} 四`);
  });

  it('says the days, the term and both dates', () => {
    expect(findingOf(CODE, facts({ approvedOn: '2026-06-11', paidOn: '2026-07-28' }))?.message).toBe(
      '审批后 47 天才发放，超过本办规定的 30 天（2026年6月11日审批，2026年7月28日发放）。',
    );
  });

  it('quotes the document of the region and day', () => {
    expect(verdictOf(CODE, late(2026), 'jiangxi-2020')).toBe(`remind ${NATIONAL} 四（三）`);
    expect(verdictOf(CODE, late(2026), 'jilin-2020')).toBe(`remind ${NATIONAL} 四（三）`);
    expect(verdictOf(CODE, late(2019))).toBe(`remind ${HONGHE} 二（四）1`);
    expect(findingOf(CODE, late(2026))?.alsoSources?.map((source) => source.document)).toEqual([NATIONAL, HONGHE]);
  });

  it('takes the term in force at the approval', () => {
    const tightened = {
      ...settings({ pay_deadline_days: '30' }),
      ...settings({ pay_deadline_days: '5' }, '2026-07-01'),
    };
    const both = {
      pay_deadline_days: [...(SAMPLE_SETTINGS.pay_deadline_days ?? []), ...(tightened.pay_deadline_days ?? [])],
    };
    const paid = (approvedOn: string, paidOn: string) =>
      verdictOf(CODE, facts({ approvedOn, paidOn }), 'yunnan-2023', both);
    expect(paid('2026-06-30', '2026-07-10')).toBeUndefined();
    expect(paid('2026-07-01', '2026-07-10')).toBe(`remind ${YUNNAN} 四`);
  });

  it('without a term it asks, except where no term could be missed', () => {
    expect(judgeUnset('2026-03-12')).toEqual({ findings: [], missing: ['pay_deadline_days'] });
    expect(judgeUnset('2026-03-11')).toEqual({ findings: [], missing: [] });
  });

  it('a later stage, and a payment ahead of its approval, are not late', () => {
    const staged = facts({ approvedOn: '2026-01-10', firstPaidOn: '2026-01-11', paidOn: '2026-03-10' });
    expect(verdictOf(CODE, staged)).toBeUndefined();
    expect(verdictOf(CODE, facts({ approvedOn: '2026-06-10', paidOn: '2026-03-10' }))).toBeUndefined();
  });
});
