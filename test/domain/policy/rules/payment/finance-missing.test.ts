import { describe, expect, it } from 'vitest';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { financeMissing } from '../../../../../domain/policy/rules/payment/finance-missing.ts';
import { facts, handling, JIANGXI, NATIONAL, payment, settings, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(
  financeMissing,
  document({ id: 'jiangxi-2020', provisions: { 'finance-missing': [words('forbid')] } }),
);
const judged = (financeOn: string | undefined, set: string | undefined, over: Partial<JudgedPayment> = {}) =>
  ask(
    { payment: payment(over), handling: handling({ financeOn }) },
    set === undefined ? {} : { finance_approval: set },
  );

describe('finance-missing', () => {
  it('an office that wants it: agreed by the day of payment, that day included', () => {
    expect(judged('2026-03-10', 'yes').findings).toEqual([]);
    expect(judged('2026-03-11', 'yes').findings).toMatchObject([
      { severity: 'forbid', message: '2026年3月10日发放，2026年3月11日才经财务审批；请先经财务审批再发放。' },
    ]);
    expect(judged(undefined, 'yes').findings).toMatchObject([
      { severity: 'forbid', message: '2026年3月10日发放，没有财务审批的记录；请先经财务审批再发放。' },
    ]);
  });

  it('an office that does not want it hears nothing', () => {
    expect(judged(undefined, 'no')).toEqual({ findings: [], missing: [] });
  });

  it('asks whether it does, but not where finance has agreed anyway', () => {
    expect(judged(undefined, undefined)).toEqual({ findings: [], missing: ['finance_approval'] });
    expect(judged('2026-03-09', undefined)).toEqual({ findings: [], missing: [] });
  });

  it('先行救助: made up with the other paperwork, a reminder; after its approval as any other payment', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-10', approvedOn: undefined } as const;
    expect(judged(undefined, 'yes', ordered).findings).toMatchObject([
      {
        severity: 'remind',
        message: '2026年3月10日发放，没有财务审批的记录；先行救助的，请随其他手续补办。',
      },
    ]);
    expect(judged(undefined, 'yes', { ...ordered, approvedOn: '2026-03-10' }).findings).toMatchObject([
      { severity: 'forbid' },
    ]);
  });

  it('一卡通 is not this fund, and what is not known is held against nobody', () => {
    expect(judged(undefined, 'yes', { way: 'card' }).findings).toEqual([]);
    expect(ask({}, { finance_approval: 'yes' })).toEqual({ findings: [], missing: [] });
  });
});

const WANTED = settings({ finance_approval: '是' });
const of = (stage: 'decision' | 'payment') => ({ ...facts(), stage, handling: handling() });

describe('finance-missing, in the regions', () => {
  it('江西 forbids, elsewhere the national text wants an explanation; at the decision nothing is due yet', () => {
    expect(verdictOf('finance-missing', of('payment'), 'jiangxi-2020', WANTED)).toBe(`forbid ${JIANGXI} 二（三）`);
    for (const profile of ['yunnan-2023', 'honghe-2019', 'jilin-2020'] as const)
      expect(verdictOf('finance-missing', of('payment'), profile, WANTED)).toBe(`explain ${NATIONAL} 二（三）`);
    expect(verdictOf('finance-missing', of('decision'), 'jiangxi-2020', WANTED)).toBeUndefined();
  });
});
