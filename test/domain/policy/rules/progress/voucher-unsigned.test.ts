import { describe, expect, it } from 'vitest';
import { JILIN, YUNNAN } from '../../payment-facts.ts';
import { BEGUN, describeTerm, findingOn, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'voucher-unsigned';
const issued = { number: '2026-000012', issuedOn: BEGUN, receipt: false };

describeTerm({
  code: CODE,
  key: 'sign_days',
  profile: 'jilin-2020',
  open: { payments: [made({ voucher: issued })] },
  verdict: `explain ${JILIN} 二`,
  message: '岩温（2026-0012）：四联单 2026-000012（2026年3月10日开具）还没有签回，期限到2026年3月15日，已过 1 天。',
});

const by = (way: 'cash' | 'goods' | 'transfer', profile: 'jilin-2020' | 'yunnan-2023') =>
  verdictOn(CODE, progress({ payments: [made({ way, voucher: issued })] }), profile, { sign_days: '5' });

describe(CODE, () => {
  const known = { sign_days: '5' };

  it('names each voucher that is late, in one finding', () => {
    const second = { ...issued, number: '2026-000013', issuedOn: '2026-03-12' };
    const payments = [made({ voucher: issued }), made({ voucher: second })];
    const message = (on: string) => findingOn(CODE, progress({ on, payments }), 'jilin-2020', known)?.message;
    expect(message('2026-03-16')).not.toContain('2026-000013');
    expect(message('2026-03-18')).toMatch(/2026-000012.*已过 3 天；四联单 2026-000013.*已过 1 天。/u);
  });

  it('each document speaks of its own ways: 吉林 of cash, 云南 of cash and goods', () => {
    expect([by('cash', 'jilin-2020'), by('goods', 'jilin-2020')]).toEqual([`explain ${JILIN} 二`, undefined]);
    expect([by('goods', 'yunnan-2023'), by('transfer', 'yunnan-2023')]).toEqual([`remind ${YUNNAN} 二`, undefined]);
  });

  it('a signed one, and a payment without 四联单, are in order', () => {
    const signed = made({ voucher: { ...issued, signedOn: '2026-03-30' } });
    expect(
      verdictOn(CODE, progress({ payments: [signed, made({ way: 'service' })] }), 'jilin-2020', known),
    ).toBeUndefined();
  });
});
