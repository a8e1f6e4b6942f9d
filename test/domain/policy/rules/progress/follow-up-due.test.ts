import { describe, expect, it } from 'vitest';
import { HONGHE, JILIN15 } from '../../payment-facts.ts';
import { BEGUN, describeTerm, progress, verdictOn } from './progress-facts.ts';

const CODE = 'follow-up-due';

describeTerm({
  code: CODE,
  key: 'follow_up_days',
  profile: 'jilin-2020',
  open: { stillInNeedOn: BEGUN },
  verdict: `remind ${JILIN15} 四`,
  message: '岩温（2026-0012）：2026年3月10日回访仍有困难，还没有跟进，期限到2026年3月15日，已过 1 天。',
});

const referred = (on: string) =>
  verdictOn(CODE, progress({ stillInNeedOn: BEGUN, referrals: [{ on }] }), 'honghe-2019', { follow_up_days: '5' });

describe(CODE, () => {
  it('a referral on the day of the visit or later answers it, an earlier one does not', () => {
    expect(referred('2026-03-10')).toBeUndefined();
    expect(referred('2026-03-09')).toBe(`remind ${HONGHE} 二（四）3`);
  });

  it('云南 does not speak of it', () => {
    const facts = progress({ stillInNeedOn: BEGUN });
    expect(verdictOn(CODE, facts, 'yunnan-2023', { follow_up_days: '5' })).toBeUndefined();
  });
});
