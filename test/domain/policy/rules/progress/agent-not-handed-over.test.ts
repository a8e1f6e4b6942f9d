import { describe, expect, it } from 'vitest';
import { NATIONAL } from '../../payment-facts.ts';
import { describeTerm, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'agent-not-handed-over';
const byAgent = made({ agent: { name: '玉光' } });

describeTerm({
  code: CODE,
  key: 'handover_days',
  profile: 'jilin-2020',
  open: { payments: [byAgent] },
  verdict: `remind ${NATIONAL} 二（三）`,
  message:
    '岩温（2026-0012）：2026年3月10日发放的现金 500.00 元由玉光代领，还没有确认转交给本人，期限到2026年3月15日，已过 1 天。',
});

const verdict = (payment: typeof byAgent) =>
  verdictOn(CODE, progress({ payments: [payment] }), 'jilin-2020', { handover_days: '5' });

describe(CODE, () => {
  it('is over when confirmed, and is not asked of what came back or what the person collected', () => {
    expect(verdict({ ...byAgent, agent: { name: '玉光', handedOverOn: '2026-03-11' } })).toBeUndefined();
    expect(verdict({ ...byAgent, returnedFen: 50_000 })).toBeUndefined();
    expect(verdict(made())).toBeUndefined();
  });
});
