import { describe, expect, it } from 'vitest';
import { NATIONAL } from '../../payment-facts.ts';
import { approval, BEGUN, describeTerm, findingOn, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'returned-not-repaid';
const back = made({ on: '2026-03-01', way: 'transfer', returnedFen: 50_000, returnedOn: BEGUN });

describeTerm({
  code: CODE,
  key: 'returned_days',
  profile: 'national-2019',
  open: { approved: approval({ on: '2026-03-01' }), payments: [back] },
  verdict: `explain ${NATIONAL} 二（四）`,
  message: '岩温（2026-0012）：2026年3月10日退回的款项还有 500.00 元没有重新发放，期限到2026年3月15日，已过 1 天。',
});

describe(CODE, () => {
  const known = { returned_days: '5' };
  const judge = (...payments: (typeof back)[]) =>
    findingOn(CODE, progress({ approved: approval(), payments }), 'national-2019', known);

  it('is over when the same sum is paid again, one 分 less is still owed', () => {
    expect(judge(back, made({ amountFen: 50_000 }))).toBeUndefined();
    expect(judge(back, made({ amountFen: 49_999 }))?.message).toContain('还有 0.01 元');
  });

  it('what was demanded back is not to be repaid', () => {
    const recoveries = [{ demandedOn: '2026-03-02', amountFen: 50_000, recoveredFen: 50_000 }];
    const facts = progress({ approved: approval(), payments: [back], recoveries });
    expect(verdictOn(CODE, facts, 'national-2019', known)).toBeUndefined();
  });

  it('a return without a day, or before any approval, is not judged', () => {
    expect(judge({ ...back, returnedOn: undefined })).toBeUndefined();
    expect(verdictOn(CODE, progress({ payments: [back] }), 'national-2019', known)).toBeUndefined();
  });
});
