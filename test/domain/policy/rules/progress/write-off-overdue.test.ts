import { describe, expect, it } from 'vitest';
import { JIANGXI } from '../../payment-facts.ts';
import { describeTerm, findingOn, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'write-off-overdue';

describeTerm({
  code: CODE,
  key: 'write_off_days',
  profile: 'jiangxi-2020',
  open: { payments: [made({ writeOff: { done: false } })] },
  verdict: `remind ${JIANGXI} 二（三）`,
  message: '岩温（2026-0012）：2026年3月10日发放的现金 500.00 元还没有上报销账，期限到2026年3月15日，已过 1 天。',
  onlyDays: true,
});

describe(CODE, () => {
  const known = { write_off_days: '5' };

  it('reported is not written off, and the day is shown', () => {
    const reported = progress({ payments: [made({ writeOff: { done: false, reportedOn: '2026-04-02' } })] });
    expect(findingOn(CODE, reported, 'jiangxi-2020', known)?.message).toContain('2026年4月2日已上报，还没有核销');
  });

  it('is over when written off; 一卡通 has no line', () => {
    const done = progress({ payments: [made({ writeOff: { done: true } }), made({ way: 'card' })] });
    expect(verdictOn(CODE, done, 'jiangxi-2020', known)).toBeUndefined();
  });

  it('elsewhere it is the office’s own check, asked for like a document', () => {
    const facts = progress({ payments: [made({ writeOff: { done: false } })] });
    expect(verdictOn(CODE, facts, 'yunnan-2023', known)).toBe('remind 本办预防性检查 ⑭');
  });
});
