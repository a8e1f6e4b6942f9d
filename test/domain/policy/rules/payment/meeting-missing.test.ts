import { describe, expect, it } from 'vitest';
import type { JudgedPayment, ProcedureFacts } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, NATIONAL, procedure, settings, verdictOf } from '../../payment-facts.ts';
import { asked } from './asked.ts';

const CODE = 'meeting-missing';
const KNOWN = settings({ collective_above: '5000' });
const NEEDED = `explain ${NATIONAL} 二（三）`;
const decided = (amountFen: number, how: Partial<ProcedureFacts> = {}, over: Partial<JudgedPayment> = {}) => ({
  ...facts({ way: 'card', amountFen, ...over }),
  procedure: procedure(how),
});
const verdict = (of: ReturnType<typeof facts>) => verdictOf(CODE, of, 'national-2019', KNOWN);

describe('meeting-missing', () => {
  it('up to the office’s sum no meeting is needed, one 分 above it is; the whole approval counts', () => {
    expect(verdict(decided(500_000))).toBeUndefined();
    expect(verdict(decided(500_001))).toBe(NEEDED);
    expect(verdict(decided(100_000, {}, { approvedFen: 500_001 }))).toBe(NEEDED);
  });

  it('minutes, or a record of 一事一议, are enough; blanks are not', () => {
    expect(verdict(decided(500_001, { minutes: '纪要 5' }))).toBeUndefined();
    expect(verdict(decided(500_001, { discussion: '2026-3' }))).toBeUndefined();
    expect(verdict(decided(500_001, { minutes: '  ', discussion: '' }))).toBe(NEEDED);
  });

  it('says the sum and the office’s', () => {
    expect(findingOf(CODE, decided(600_000), 'national-2019', KNOWN)?.message).toBe(
      '救助金额 6,000.00 元，超过本办规定的 5,000.00 元，须经集体研究，没有纪要；请先研究并登记纪要编号。',
    );
  });

  it('the sum is asked for where there are no minutes', () => {
    expect(asked(CODE, decided(1), 'national-2019')).toEqual(['collective_above']);
    expect(asked(CODE, decided(1, { minutes: '纪要 5' }), 'national-2019')).toEqual([]);
    expect(asked(CODE, facts(), 'national-2019')).toEqual([]);
  });

  it('a 先行救助 order does not wait, unknown procedure proves nothing, and before 2019-12-31 no document speaks', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-10', approvedOn: undefined };
    expect(verdict(decided(500_001, {}, ordered))).toBeUndefined();
    expect(verdict(facts({ way: 'card', amountFen: 500_001 }))).toBeUndefined();
    expect(verdict(decided(500_001, {}, { paidOn: '2019-12-31' }))).toBe(NEEDED);
    expect(verdict(decided(500_001, {}, { paidOn: '2019-12-30' }))).toBeUndefined();
  });
});
