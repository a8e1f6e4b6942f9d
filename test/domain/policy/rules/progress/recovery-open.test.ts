import { describe, expect, it } from 'vitest';
import { NATIONAL } from '../../payment-facts.ts';
import { BEGUN, describeTerm, progress, verdictOn } from './progress-facts.ts';

const CODE = 'recovery-open';
const demand = { demandedOn: BEGUN, amountFen: 50_000, recoveredFen: 20_000 };

describeTerm({
  code: CODE,
  key: 'recovery_days',
  profile: 'jilin-2020',
  open: { recoveries: [demand] },
  verdict: `remind ${NATIONAL} 三（一）`,
  message:
    '岩温（2026-0012）：2026年3月10日通知追回 500.00 元，还有 300.00 元没有追回，期限到2026年3月15日，已过 1 天。',
});

const on = (day: string) =>
  verdictOn(CODE, progress({ on: day, recoveries: [{ ...demand, dueOn: '2026-04-30' }] }), 'national-2019', {
    recovery_days: '5',
  });

const recovered = (recoveredFen: number) =>
  verdictOn(CODE, progress({ recoveries: [{ ...demand, recoveredFen }] }), 'national-2019', { recovery_days: '5' });

describe(CODE, () => {
  it('goes by the day named in the demand', () => {
    expect(on('2026-04-30')).toBeUndefined();
    expect(on('2026-05-01')).toBe(`remind ${NATIONAL} 三（一）`);
  });

  it('is over with the last 分', () => {
    expect(recovered(49_999)).toBe(`remind ${NATIONAL} 三（一）`);
    expect(recovered(50_000)).toBeUndefined();
  });
});
