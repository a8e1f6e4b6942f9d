import { describe, expect, it } from 'vitest';
import type { PastPayment } from '../../../../../domain/policy/facts/case.ts';
import { HONGHE, JILIN15, past } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'help-recurring';
const FOUND = `remind ${HONGHE} 二（二）`;
const after = (...history: readonly PastPayment[]) => onCase({}, {}, { history });

const wife = (paidOn: string) => past(paidOn, { personKey: 'P2' });

describe('help-recurring', () => {
  it('the third month running, by calendar months', () => {
    expect(caseVerdict(CODE, after(past('2026-01-31'), past('2026-02-01')))).toBe(FOUND);
    expect(caseVerdict(CODE, after(past('2026-01-01'), past('2026-02-28')))).toBe(FOUND);
    expect(caseVerdict(CODE, after(past('2025-12-31'), past('2026-02-28')))).toBeUndefined();
    expect(caseVerdict(CODE, after(past('2026-02-01'), past('2026-02-28')))).toBeUndefined();
    expect(caseVerdict(CODE, after(past('2026-01-31'), past('2026-03-01')))).toBeUndefined();
  });

  it('across the turn of the year', () => {
    const january = onCase({}, { paidOn: '2026-01-02' }, { history: [past('2025-11-30'), past('2025-12-01')] });
    expect(caseVerdict(CODE, january)).toBe(FOUND);
  });

  it('a voucher entered late may stand before or between the others', () => {
    expect(caseVerdict(CODE, after(past('2026-02-05'), past('2026-04-05')))).toBe(FOUND);
    expect(caseVerdict(CODE, after(past('2026-04-05'), past('2026-05-05')))).toBe(FOUND);
  });

  it('stages of one approval are one help', () => {
    const staged = past('2026-02-05', { approvalKey: 'A', firstPaidOn: '2026-01-05' });
    expect(caseVerdict(CODE, after(past('2026-01-05', { approvalKey: 'A' }), staged))).toBeUndefined();
    const own = [past('2026-01-05', { approvalKey: 'this' }), past('2026-02-05', { approvalKey: 'this' })];
    expect(caseVerdict(CODE, after(...own))).toBeUndefined();
    const later = onCase({}, { firstPaidOn: '2026-02-20' }, { history: [past('2026-01-05'), past('2026-02-05')] });
    expect(caseVerdict(CODE, later)).toBeUndefined();
  });

  it('of the household where not of the person; money taken back and strangers do not count', () => {
    expect(caseFinding(CODE, after(past('2026-01-05'), wife('2026-02-05')))).toMatchObject({
      subject: 'household',
      message:
        '含本次，本户已连续 3 个月（2026年1月、2026年2月、2026年3月）分别获批救助；' +
        '临时救助是一次性救助，长期困难请转介最低生活保障等制度，确需分期发放的一次审批、分阶段救助。',
    });
    expect(caseVerdict(CODE, after(past('2026-01-05'), past('2026-02-05', { amountFen: 0 })))).toBeUndefined();
    const stranger = past('2026-02-05', { personKey: 'P9', householdKey: 'H9' });
    expect(caseVerdict(CODE, after(past('2026-01-05'), stranger))).toBeUndefined();
  });

  it('in 吉林 as well, elsewhere not', () => {
    const recurring = after(past('2026-01-05'), past('2026-02-05'));
    expect(caseVerdict(CODE, recurring, 'jilin-2020')).toBe(`remind ${JILIN15} 四`);
    for (const profile of ['national-2019', 'yunnan-2023', 'jiangxi-2020'] as const) {
      expect(caseVerdict(CODE, recurring, profile)).toBeUndefined();
    }
    expect(stagesOf(CODE, recurring, 'jilin-2020')).toEqual(['intake', 'decision', 'payment']);
  });
});
