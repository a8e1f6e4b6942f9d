import { describe, expect, it } from 'vitest';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, JIANGXI, NATIONAL, settings, verdictOf, YUNNAN } from '../../payment-facts.ts';

const CODE = 'paid-before-approval';
const paid = (over: Partial<JudgedPayment>) => facts({ paidOn: '2026-03-10', ...over });
const old = (over: Partial<JudgedPayment>) => facts({ paidOn: '2026-03-10', ...over }, [], 'history');

describe('paid-before-approval', () => {
  it('the day of approval is early enough, the day after is not', () => {
    expect(verdictOf(CODE, paid({ approvedOn: '2026-03-10' }))).toBeUndefined();
    expect(verdictOf(CODE, paid({ approvedOn: '2026-03-11' }))).toBe(`forbid ${NATIONAL} 二（三）`);
    expect(verdictOf(CODE, paid({ approvedOn: undefined }))).toBe(`forbid ${NATIONAL} 二（三）`);
  });

  it('quotes the document of the region', () => {
    const early = { approvedOn: '2026-03-11' };
    expect(verdictOf(CODE, paid(early), 'jiangxi-2020')).toBe(`forbid ${JIANGXI} 二（三）`);
    expect(verdictOf(CODE, paid(early), 'jilin-2020')).toBe(`forbid ${NATIONAL} 二（三）`);
    expect(verdictOf(CODE, paid({ ...early, type: 'spending' }), 'yunnan-2023')).toBe(`forbid ${YUNNAN} 一`);
  });

  it('先行救助: an order by the day of payment is enough for 急难型, whenever the approval follows', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-10' };
    expect(verdictOf(CODE, paid({ ...ordered, approvedOn: undefined }))).toBeUndefined();
    expect(verdictOf(CODE, paid({ ...ordered, approvedOn: '2026-03-20' }))).toBeUndefined();
    expect(verdictOf(CODE, paid({ ...ordered, orderedOn: '2026-03-11', approvedOn: undefined }))).toBe(
      `forbid ${NATIONAL} 二（三）`,
    );
    // An order on the case does not cover a payment that was not made on it.
    expect(verdictOf(CODE, paid({ emergency: false, orderedOn: '2026-03-10', approvedOn: undefined }))).toBe(
      `forbid ${NATIONAL} 二（三）`,
    );
    expect(verdictOf(CODE, paid({ emergency: true, approvedOn: undefined }))).toBe(`forbid ${NATIONAL} 二（三）`);
  });

  it('先行救助 is not for 支出型', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-10', approvedOn: '2026-03-20', type: 'spending' } as const;
    const finding = findingOf(CODE, paid(ordered));
    expect(finding?.severity).toBe('forbid');
    expect(finding?.message).toBe('2026年3月10日已发放，2026年3月20日才审批；支出型救助须先审批，不适用先行救助。');
  });

  it('says what happened', () => {
    expect(findingOf(CODE, paid({ approvedOn: undefined }))?.message).toBe(
      '2026年3月10日发放，没有审批，也没有先行救助的指令。',
    );
    expect(findingOf(CODE, paid({ approvedOn: '2026-03-12', emergency: true, orderedOn: '2026-03-11' }))?.message).toBe(
      '2026年3月10日已发放，2026年3月12日才审批；先行救助的指令（2026年3月11日）也在发放之后。',
    );
  });

  it('an old file: 急难型 paid early may have been 先行救助 and is to be explained, 支出型 is forbidden, no date is no proof', () => {
    expect(verdictOf(CODE, old({ approvedOn: '2026-03-11' }))).toBe(`explain ${NATIONAL} 二（三）`);
    expect(verdictOf(CODE, old({ approvedOn: '2026-03-11', type: 'spending', way: 'card' }))).toBe(
      `forbid ${YUNNAN} 一`,
    );
    expect(verdictOf(CODE, old({ approvedOn: undefined }))).toBeUndefined();
  });

  it('the office’s own check says it where no document does yet, and never of old rows', () => {
    const early = { paidOn: '2019-12-29', approvedOn: '2019-12-30' };
    expect(verdictOf(CODE, facts(early), 'national-2019')).toBe('explain 本办预防性检查 ④');
    expect(verdictOf(CODE, facts(early, [], 'history'), 'national-2019')).toBeUndefined();
    const ordered = { emergency: true, orderedOn: '2019-12-29' };
    expect(verdictOf(CODE, facts({ ...early, ...ordered }), 'national-2019')).toBeUndefined();
    const off = settings({ 'check.paid-before-approval': 'off' });
    expect(verdictOf(CODE, facts(early), 'national-2019', off)).toBeUndefined();
    // Switched off it does not silence a document.
    expect(verdictOf(CODE, paid({ approvedOn: undefined }), 'national-2019', off)).toBe(`forbid ${NATIONAL} 二（三）`);
  });
});
