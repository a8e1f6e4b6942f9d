import { describe, expect, it } from 'vitest';
import { JILIN } from '../../payment-facts.ts';
import { BEGUN, describeTerm, findingOn, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'receipt-missing';
const signed = { number: '2026-000012', issuedOn: '2026-03-01', signedOn: BEGUN, receipt: false };

describeTerm({
  code: CODE,
  key: 'sign_days',
  profile: 'jiangxi-2020',
  open: { payments: [made({ voucher: signed })] },
  verdict: 'remind 本办预防性检查 ⑤',
  message:
    '岩温（2026-0012）：四联单 2026-000012（2026年3月10日签领）没有核验到领款人签字或指印，期限到2026年3月15日，已过 1 天。',
});

const inJilin = (way: 'goods' | 'transfer') =>
  verdictOn(CODE, progress({ payments: [made({ way, voucher: signed })] }), 'jilin-2020', { sign_days: '5' });

describe(CODE, () => {
  const known = { sign_days: '5' };

  it('counts an unsigned voucher from its issue', () => {
    const unsigned = made({ voucher: { ...signed, signedOn: undefined } });
    const message = (on: string) =>
      findingOn(CODE, progress({ on, payments: [unsigned] }), 'jiangxi-2020', known)?.message;
    expect(message('2026-03-06')).toBeUndefined();
    expect(message('2026-03-07')).toContain('（2026年3月1日开具）');
  });

  it('is over when signature or fingerprint was seen', () => {
    const seen = made({ voucher: { ...signed, receipt: true } });
    expect(verdictOn(CODE, progress({ payments: [seen] }), 'jiangxi-2020', known)).toBeUndefined();
  });

  it('of goods and transfers in 吉林 the check alone speaks: 四联单制度 is of cash', () => {
    expect([inJilin('goods'), inJilin('transfer')]).toEqual(['remind 本办预防性检查 ⑤', 'remind 本办预防性检查 ⑤']);
  });

  it('the document leads before the check, and the check can be switched', () => {
    const facts = progress({ payments: [made({ voucher: signed })] });
    expect(verdictOn(CODE, facts, 'jilin-2020', known)).toBe(`explain ${JILIN} 二`);
    const off = { ...known, 'check.receipt-missing': 'off' };
    expect(verdictOn(CODE, facts, 'jiangxi-2020', off)).toBeUndefined();
    const hard = { ...known, 'check.receipt-missing': 'forbid' };
    expect(verdictOn(CODE, facts, 'jiangxi-2020', hard)).toBe('forbid 本办预防性检查 ⑤');
  });
});
