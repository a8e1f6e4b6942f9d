import { describe, expect, it } from 'vitest';
import type { Way } from '../../../../../domain/entities/codes.ts';
import type { SubjectFacts } from '../../../../../domain/policy/facts/case.ts';
import { accountUnverified } from '../../../../../domain/policy/rules/payment/account-unverified.ts';
import { facts, NATIONAL, payment, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(
  accountUnverified,
  document({ id: 'national-2019', provisions: { 'account-unverified': [words('remind')] } }),
);
const said = (way: Way, account: SubjectFacts['account']) =>
  ask({ payment: payment({ way }), subject: { size: 1, account } }).findings.map((found) => found.message);

describe('account-unverified', () => {
  it('一卡通 and 转账 want a registered and verified account', () => {
    expect(said('card', 'none')).toEqual([
      '以一卡通发放，救助对象没有登记银行账户，请告知、指导其提供账户信息并核实。',
    ]);
    expect(said('transfer', 'unverified')).toEqual(['以转账发放，救助对象的银行账户没有核实，请核实户名和账号。']);
    expect(said('card', 'unverified')).toHaveLength(1);
    expect(said('transfer', 'none')).toHaveLength(1);
    expect(said('card', 'verified')).toEqual([]);
    expect(said('transfer', 'verified')).toEqual([]);
  });

  it('cash, goods and services need none', () => {
    for (const way of ['cash', 'goods', 'service'] as const) expect(said(way, 'none')).toEqual([]);
  });

  it('what is not known is held against nobody', () => {
    expect(said('card', undefined)).toEqual([]);
    expect(ask({ payment: payment({ way: 'card' }) }).findings).toEqual([]);
  });
});

const of = (paidOn: string) => ({
  ...facts({ way: 'card', paidOn }),
  subject: { size: 1, account: 'none' } as const,
});

describe('account-unverified, in the regions', () => {
  it('the national text speaks everywhere from 2019-12-31', () => {
    for (const profile of ['yunnan-2023', 'honghe-2019', 'jiangxi-2020', 'jilin-2020'] as const)
      expect(verdictOf('account-unverified', of('2026-03-10'), profile)).toBe(`remind ${NATIONAL} 二（三）`);
    expect(verdictOf('account-unverified', of('2019-12-30'), 'jiangxi-2020')).toBeUndefined();
  });
});
