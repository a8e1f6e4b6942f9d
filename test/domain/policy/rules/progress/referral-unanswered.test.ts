import { describe, expect, it } from 'vitest';
import { HONGHE, JILIN15 } from '../../payment-facts.ts';
import { BEGUN, describeTerm, progress, verdictOn } from './progress-facts.ts';

const CODE = 'referral-unanswered';
const referred = { target: 'medical', on: BEGUN } as const;

describeTerm({
  code: CODE,
  key: 'referral_days',
  profile: 'honghe-2019',
  open: { referrals: [referred] },
  verdict: `remind ${HONGHE} 二（四）3`,
  message: '岩温（2026-0012）：2026年3月10日转介（医疗救助）还没有回复，期限到2026年3月15日，已过 1 天。',
});

describe(CODE, () => {
  const known = { referral_days: '5' };

  it('an answer closes its own referral only', () => {
    const answered = { ...referred, answeredOn: '2026-03-20' };
    expect(verdictOn(CODE, progress({ referrals: [answered] }), 'honghe-2019', known)).toBeUndefined();
    const both = progress({ referrals: [answered, { on: '2026-04-01' }] });
    expect(verdictOn(CODE, both, 'jilin-2020', known)).toBe(`remind ${JILIN15} 二（九）`);
  });

  it('云南 and 江西 do not speak of it', () => {
    const facts = progress({ referrals: [referred] });
    expect(verdictOn(CODE, facts, 'yunnan-2023', known)).toBeUndefined();
    expect(verdictOn(CODE, facts, 'jiangxi-2020', known)).toBeUndefined();
  });
});
