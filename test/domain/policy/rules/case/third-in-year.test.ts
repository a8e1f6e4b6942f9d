import { describe, expect, it } from 'vitest';
import { judgePayment, codesOf, facts, findingOf, HONGHE, past, settings, verdictOf } from '../../payment-facts.ts';
import { caseVerdict, onCase } from './case-facts.ts';

const CODE = 'third-in-year';
const CALENDAR = settings({ year_window: 'calendar_year' });
const ROLLING = settings({ year_window: 'rolling_12_months' });
const FOUND = `explain ${HONGHE} 二（二）`;
const since = (first: string) => facts({}, [past(first), past('2026-02-01')]);
/** What the rule says where the office has set nothing, and whether it asks which year counts. */
function judgeUnset(first: string) {
  const judged = judgePayment(since(first), { profile: 'honghe-2019', settings: {} });
  return { found: judged.findings.some((one) => one.code === CODE), asks: judged.missing.includes('year_window') };
}
const late = (second: string) => facts({ paidOn: '2026-03-10' }, [past('2026-06-01'), past(second)]);
const stage = (paidOn: string) => past(paidOn, { approvalKey: 'staged', firstPaidOn: '2026-01-05' });
const wife = (paidOn: string) => past(paidOn, { personKey: 'P2' });

const thirdOn = (paidOn: string) =>
  onCase({}, { paidOn }, { stage: 'intake', history: [past('2025-06-01'), past('2025-11-01')] });

describe('third-in-year', () => {
  it('two are allowed, the third is found', () => {
    expect(verdictOf(CODE, facts({}, [past('2026-01-01')]))).toBeUndefined();
    expect(verdictOf(CODE, facts({}, [past('2026-01-01'), past('2026-02-01')]))).toBe(FOUND);
  });

  it('the set year decides', () => {
    expect(verdictOf(CODE, since('2026-01-01'), 'honghe-2019', CALENDAR)).toBe(FOUND);
    expect(verdictOf(CODE, since('2025-12-31'), 'honghe-2019', CALENDAR)).toBeUndefined();
    expect(verdictOf(CODE, since('2025-03-11'), 'honghe-2019', ROLLING)).toBe(FOUND);
    expect(verdictOf(CODE, since('2025-03-10'), 'honghe-2019', ROLLING)).toBeUndefined();
  });

  it('without a setting: sure where both years agree, otherwise it asks', () => {
    expect(judgeUnset('2026-01-01')).toEqual({ found: true, asks: false });
    expect(judgeUnset('2025-12-31')).toEqual({ found: false, asks: true });
    expect(judgeUnset('2025-03-10')).toEqual({ found: false, asks: false });
  });

  it('a payment entered late is counted with those after it in the same twelve months', () => {
    expect(verdictOf(CODE, late('2027-03-09'), 'honghe-2019', ROLLING)).toBe(FOUND);
    expect(verdictOf(CODE, late('2027-03-10'), 'honghe-2019', ROLLING)).toBeUndefined();
    expect(verdictOf(CODE, late('2026-12-31'), 'honghe-2019', CALENDAR)).toBe(FOUND);
    expect(verdictOf(CODE, late('2027-01-01'), 'honghe-2019', CALENDAR)).toBeUndefined();
  });

  it('stages of one approval are one time, counted where the first was paid', () => {
    expect(verdictOf(CODE, facts({}, [stage('2026-01-05'), stage('2026-02-05'), stage('2026-03-05')]))).toBeUndefined();
    const begunLastYear = past('2026-01-05', { firstPaidOn: '2025-12-05' });
    expect(verdictOf(CODE, facts({}, [begunLastYear, past('2026-02-01')]), 'honghe-2019', CALENDAR)).toBeUndefined();
  });

  it('a later stage of the approval under judgment was counted when it began', () => {
    const history = [past('2026-01-01'), past('2026-02-01')];
    expect(verdictOf(CODE, facts({ firstPaidOn: '2026-03-01' }, history))).toBeUndefined();
  });

  it('money taken back is not help received', () => {
    expect(verdictOf(CODE, facts({}, [past('2026-01-01'), past('2026-02-01', { amountFen: 0 })]))).toBeUndefined();
  });

  it('counts person and household and says which', () => {
    const finding = findingOf(CODE, facts({}, [wife('2026-01-05'), wife('2026-02-01')]));
    expect(finding?.subject).toBe('household');
    expect(finding?.message).toBe(
      '本户一年内第 3 次接受临时救助，一般不超过 2 次；含本次，自然年内本人 1 次、本户 3 次，' +
        '连续 12 个月内本人 1 次、本户 3 次；此前为 2026年1月5日、2026年2月1日。',
    );
    const inOtherHouseholds = ['2026-01-05', '2026-02-01'].map((day) => past(day, { householdKey: 'H2' }));
    expect(findingOf(CODE, facts({}, inOtherHouseholds))?.subject).toBe('person');
  });

  it('shows the other year beside the deciding one', () => {
    const history = [past('2025-06-01'), past('2026-01-01'), past('2026-02-01')];
    const finding = findingOf(CODE, facts({}, history), 'honghe-2019', CALENDAR);
    expect(finding?.message).toContain('自然年内本人 3 次、本户 3 次，连续 12 个月内本人 4 次、本户 4 次');
  });

  it('only 红河 has the rule', () => {
    const history = [past('2026-01-01'), past('2026-02-01'), past('2026-03-01')];
    for (const profile of ['national-2019', 'yunnan-2023', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(codesOf(facts({}, history), profile)).not.toContain(CODE);
    }
  });

  it('at intake the day of judging stands for the day of payment', () => {
    expect(caseVerdict(CODE, thirdOn('2025-12-31'), 'honghe-2019', CALENDAR)).toBe(FOUND);
    expect(caseVerdict(CODE, thirdOn('2026-01-01'), 'honghe-2019', CALENDAR)).toBeUndefined();
  });
});
