import { describe, expect, it } from 'vitest';
import { YUNNAN } from '../../payment-facts.ts';
import { describeTerm, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'not-disclosed';

describeTerm({
  code: CODE,
  key: 'disclosure_days',
  profile: 'yunnan-2023',
  open: { payments: [made({ way: 'goods' })] },
  verdict: `remind ${YUNNAN} 二`,
  message: '岩温（2026-0012）：2026年3月10日发放的实物 500.00 元还没有公示，期限到2026年3月15日，已过 1 天。',
});

const notice = (disclosedOn: string) => progress({ payments: [made()], disclosedOn });

describe(CODE, () => {
  const known = { disclosure_days: '5' };

  const by = (way: 'cash' | 'card') => verdictOn(CODE, progress({ payments: [made({ way })] }), 'yunnan-2023', known);

  it('云南 speaks of cash and goods, check ⑪ of all', () => {
    expect(by('cash')).toBe(`remind ${YUNNAN} 二`);
    expect(by('card')).toBe('remind 本办预防性检查 ⑪');
  });

  it('a notice covers what was paid by its day', () => {
    expect(verdictOn(CODE, notice('2026-03-10'), 'yunnan-2023', known)).toBeUndefined();
    expect(verdictOn(CODE, notice('2026-03-09'), 'yunnan-2023', known)).toBe(`remind ${YUNNAN} 二`);
  });
});
