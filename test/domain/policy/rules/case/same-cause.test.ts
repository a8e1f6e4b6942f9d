import { describe, expect, it } from 'vitest';
import type { PastPayment } from '../../../../../domain/policy/facts/case.ts';
import { judgePayment, codesOf, facts, findingOf, HONGHE, past, settings, verdictOf } from '../../payment-facts.ts';
import { caseVerdict, onCase } from './case-facts.ts';

const CODE = 'same-cause';
const earlier = (paidOn: string, over: Partial<PastPayment> = {}) => past(paidOn, { cause: 'illness', ...over });
const ROLLING = settings({ same_cause_window: 'rolling_12_months' });
const FOUND = `explain ${HONGHE} 二（二）`;
/** What the rule says where the office has set nothing, and whether it asks for its window. */
function judgeUnset(paidOn: string) {
  const judged = judgePayment(facts({}, [earlier(paidOn)]), { profile: 'honghe-2019', settings: {} });
  return {
    found: judged.findings.some((one) => one.code === CODE),
    asks: judged.missing.includes('same_cause_window'),
  };
}

const asksAgain = (paidOn: string) => onCase({}, { paidOn }, { stage: 'intake', history: [earlier('2025-12-30')] });

describe('same-cause', () => {
  it('calendar year: from 1 January, whichever way it was paid', () => {
    expect(verdictOf(CODE, facts({}, [earlier('2026-01-01')]))).toBe(FOUND);
    expect(verdictOf(CODE, facts({}, [earlier('2025-12-31')]))).toBeUndefined();
    expect(verdictOf(CODE, facts({ way: 'card' }, [earlier('2026-01-01', { way: 'goods' })]))).toBe(FOUND);
  });

  it('rolling twelve months: from the day after the same day a year ago', () => {
    expect(verdictOf(CODE, facts({}, [earlier('2025-03-11')]), 'honghe-2019', ROLLING)).toBe(FOUND);
    expect(verdictOf(CODE, facts({}, [earlier('2025-03-10')]), 'honghe-2019', ROLLING)).toBeUndefined();
  });

  it('without a setting: sure where both kinds of year agree, otherwise it asks', () => {
    expect(judgeUnset('2026-01-01')).toEqual({ found: true, asks: false });
    expect(judgeUnset('2025-12-31')).toEqual({ found: false, asks: true });
    expect(judgeUnset('2025-03-10')).toEqual({ found: false, asks: false });
  });

  it('counts by the first payment of an approval', () => {
    const staged = earlier('2026-01-20', { firstPaidOn: '2025-12-20' });
    expect(verdictOf(CODE, facts({}, [staged]))).toBeUndefined();
  });

  it('another cause, another household, money taken back and stages of the same approval are nothing', () => {
    expect(verdictOf(CODE, facts({}, [earlier('2026-01-01', { cause: 'fire' })]))).toBeUndefined();
    expect(
      verdictOf(CODE, facts({}, [earlier('2026-01-01', { personKey: 'P2', householdKey: 'H2' })])),
    ).toBeUndefined();
    expect(verdictOf(CODE, facts({}, [earlier('2026-01-01', { amountFen: 0 })]))).toBeUndefined();
    expect(verdictOf(CODE, facts({}, [earlier('2026-01-01', { approvalKey: 'this' })]))).toBeUndefined();
    expect(verdictOf(CODE, facts({ firstPaidOn: '2026-03-01' }, [earlier('2026-01-01')]))).toBeUndefined();
  });

  it('says whom, when, why and how much', () => {
    expect(findingOf(CODE, facts({}, [earlier('2026-01-05')]))?.message).toBe(
      '本人已于 2026年1月5日因同一事由（突发重大疾病）领取救助 400.00 元；原则上一事一救，不得以同一事由反复申请。',
    );
    const wife = [earlier('2026-01-05', { personKey: 'P2' }), earlier('2026-02-01', { personKey: 'P2' })];
    const finding = findingOf(CODE, facts({}, wife));
    expect(finding?.subject).toBe('household');
    expect(finding?.message).toContain('本户已于 2026年2月1日');
  });

  it('only 红河 has the rule', () => {
    for (const profile of ['national-2019', 'yunnan-2023', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(codesOf(facts({}, [earlier('2026-01-01')]), profile)).not.toContain(CODE);
    }
  });

  it('at intake the day of judging stands for the day of payment', () => {
    const set = settings({ same_cause_window: 'calendar_year' });
    expect(caseVerdict(CODE, asksAgain('2025-12-31'), 'honghe-2019', set)).toBe(FOUND);
    expect(caseVerdict(CODE, asksAgain('2026-01-01'), 'honghe-2019', set)).toBeUndefined();
  });
});
