import { describe, expect, it } from 'vitest';
import { JIANGXI } from '../../payment-facts.ts';
import { approval, describeTerm, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'file-incomplete';

describeTerm({
  code: CODE,
  key: 'archive_days',
  profile: 'jiangxi-2020',
  open: { approved: approval(), payments: [made({ on: '2026-02-10' }), made()] },
  verdict: `remind ${JIANGXI} 二（三）`,
  message: '岩温（2026-0012）：最后一笔于2026年3月10日发放，档案还没有归档，期限到2026年3月15日，已过 1 天。',
});

const staged = (amountFen: number) => progress({ approved: approval({ amountFen, staged: true }), payments: [made()] });

describe(CODE, () => {
  const known = { archive_days: '5' };
  it('waits for the last stage', () => {
    expect(verdictOn(CODE, staged(50_001), 'jiangxi-2020', known)).toBeUndefined();
    expect(verdictOn(CODE, staged(50_000), 'jiangxi-2020', known)).toBe(`remind ${JIANGXI} 二（三）`);
  });

  it('is over when filed away, and begins with a payment', () => {
    const away = progress({ payments: [made()], archivedOn: '2026-03-20' });
    expect(verdictOn(CODE, away, 'jiangxi-2020', known)).toBeUndefined();
    expect(verdictOn(CODE, progress({ approved: approval() }), 'jiangxi-2020', known)).toBeUndefined();
  });
});
