import { describe, expect, it } from 'vitest';
import type { PastPayment } from '../../../../../domain/policy/facts/case.ts';
import { judgePayment, facts, findingOf, HONGHE, past, settings, verdictOf, YUNNAN } from '../../payment-facts.ts';
import { asked } from './asked.ts';

const CODE = 'split-payment';
const earlier = (paidOn: string, over: Partial<PastPayment> = {}) =>
  past(paidOn, { cause: 'illness', way: 'cash', amountFen: 50_000, ...over });
const paid = (over: Parameters<typeof facts>[0], ...history: PastPayment[]) =>
  facts({ amountFen: 50_001, ...over }, history);
const SPLIT = `explain ${YUNNAN} 二`;
const small = (day: string) => earlier(day, { amountFen: 40_000 });
const judgeUnset = (...history: PastPayment[]) =>
  judgePayment(paid({}, ...history), { profile: 'yunnan-2023', settings: {} });

describe('split-payment', () => {
  it('500.00 + 500.00 is the limit, 500.00 + 500.01 is above it', () => {
    expect(verdictOf(CODE, paid({ amountFen: 50_000 }, earlier('2026-03-10')))).toBeUndefined();
    expect(verdictOf(CODE, paid({ amountFen: 50_001 }, earlier('2026-03-10')))).toBe(SPLIT);
    // A payment of exactly the limit is within it, and the next 分 is above.
    expect(verdictOf(CODE, paid({ amountFen: 1 }, earlier('2026-03-10', { amountFen: 100_000 })))).toBe(SPLIT);
  });

  it('7 days apart is within a window of 7, 8 days is not', () => {
    expect(verdictOf(CODE, paid({}, earlier('2026-03-03')))).toBe(SPLIT);
    expect(verdictOf(CODE, paid({}, earlier('2026-03-02')))).toBeUndefined();
  });

  it('a window of 0 days is the same day', () => {
    const sameDay = settings({ split_window_days: '0' });
    expect(verdictOf(CODE, paid({}, earlier('2026-03-10')), 'honghe-2019', sameDay)).toBe(SPLIT);
    expect(verdictOf(CODE, paid({}, earlier('2026-03-09')), 'honghe-2019', sameDay)).toBeUndefined();
  });

  it('several small ones add up; a window holds only what lies within it', () => {
    expect(verdictOf(CODE, paid({ amountFen: 40_000 }, small('2026-03-04'), small('2026-03-07')))).toBe(SPLIT);
    // Seven days on each side, but not of each other: 03-04, 03-10 and 03-14 hold no 7 days with all three.
    expect(verdictOf(CODE, paid({ amountFen: 30_000 }, small('2026-03-04'), small('2026-03-14')))).toBeUndefined();
  });

  it('a voucher entered late is held against what was paid after it', () => {
    expect(verdictOf(CODE, paid({}, earlier('2026-03-17')))).toBe(SPLIT);
    expect(verdictOf(CODE, paid({}, earlier('2026-03-18')))).toBeUndefined();
  });

  it('needs the same cause; 其他特殊困难 is the same only in the same words', () => {
    expect(verdictOf(CODE, paid({}, earlier('2026-03-10', { cause: 'fire' })))).toBeUndefined();
    const other = (causeText: string) => earlier('2026-03-10', { cause: 'other', causeText });
    expect(verdictOf(CODE, paid({ cause: 'other', causeText: '务工被拖欠工资' }, other('务工被拖欠工资 ')))).toBe(
      SPLIT,
    );
    expect(verdictOf(CODE, paid({ cause: 'other', causeText: '务工被拖欠工资' }, other('粮食被淹')))).toBeUndefined();
  });

  it('cash and goods count together in 云南; in 红河 before 2023-06-08 only cash; 一卡通 never', () => {
    expect(verdictOf(CODE, paid({ way: 'goods' }, earlier('2026-03-10')))).toBe(SPLIT);
    const before = { paidOn: '2023-06-07' };
    expect(verdictOf(CODE, paid({ ...before, way: 'goods' }, earlier('2023-06-07')))).toBeUndefined();
    expect(verdictOf(CODE, paid(before, earlier('2023-06-07')))).toBe(`explain ${HONGHE} 二（四）1`);
    expect(verdictOf(CODE, paid({}, earlier('2026-03-10', { way: 'card' })))).toBeUndefined();
    expect(verdictOf(CODE, paid({ way: 'card' }, earlier('2026-03-10')))).toBeUndefined();
  });

  it('stages of one approval are exempt, and what is over the limit by itself is another finding', () => {
    expect(verdictOf(CODE, paid({}, earlier('2026-03-08', { approvalKey: 'this' })))).toBeUndefined();
    expect(verdictOf(CODE, paid({ amountFen: 100_001 }, earlier('2026-03-08')))).toBeUndefined();
    expect(verdictOf(CODE, paid({}, earlier('2026-03-08', { amountFen: 100_001 })))).toBeUndefined();
  });

  it('what was taken back does not count', () => {
    expect(verdictOf(CODE, paid({}, earlier('2026-03-10', { amountFen: 0 })))).toBeUndefined();
  });

  it('counts the household as well as the person, and says which', () => {
    const wife = earlier('2026-03-10', { personKey: 'P2' });
    expect(findingOf(CODE, paid({}, wife))?.subject).toBe('household');
    expect(findingOf(CODE, paid({}, earlier('2026-03-10')))?.subject).toBe('person');
    const moved = earlier('2026-03-10', { householdKey: 'H2' });
    expect(findingOf(CODE, paid({}, moved))?.subject).toBe('person');
    const stranger = earlier('2026-03-10', { personKey: 'P2', householdKey: 'H2' });
    expect(findingOf(CODE, paid({}, stranger))).toBeUndefined();
  });

  it('names dates and sums once, though two documents find it', () => {
    const finding = findingOf(CODE, paid({ amountFen: 90_000 }, earlier('2026-03-08', { amountFen: 90_000 })));
    expect(finding?.message).toBe(
      '本人因同一事由（突发重大疾病）2 天内共 2 笔：2026年3月8日现金 900.00 元，本笔现金 900.00 元；' +
        '合计 1,800.00 元，超过 1,000.00 元（含）的限额，疑似拆分。',
    );
    expect(finding?.alsoSources?.map((source) => source.document)).toEqual([HONGHE]);
  });

  it('without a window it is sure of the same day, asks where the window decides, and is silent where nothing depends on it', () => {
    expect(judgeUnset(earlier('2026-03-10')).findings.map((one) => one.code)).toEqual([CODE]);
    expect(judgeUnset(earlier('2026-03-09')).findings).toEqual([]);
    expect(judgeUnset(earlier('2026-03-09')).missing).toEqual(['split_window_days']);
    expect(judgeUnset(earlier('2026-03-09', { amountFen: 100 })).missing).toEqual([]);
    expect(judgeUnset().missing).toEqual([]);
  });

  it('no limit, no splitting', () => {
    for (const profile of ['national-2019', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(verdictOf(CODE, paid({ amountFen: 90_000 }, earlier('2026-03-10')), profile)).toBeUndefined();
    }
  });

  it('the office’s own limit is one: in 吉林 above it, in 云南 beside the province’s', () => {
    const own = settings({ own_cash_cap: '800', split_window_days: '7' });
    const forty = earlier('2026-03-08', { amountFen: 40_000 });
    expect(verdictOf(CODE, paid({ amountFen: 40_000 }, forty), 'jilin-2020', own)).toBeUndefined();
    expect(verdictOf(CODE, paid({ amountFen: 40_001 }, forty), 'jilin-2020', own)).toBe('explain 本办预防性检查 ②');
    expect(verdictOf(CODE, paid({ amountFen: 40_001 }, forty), 'yunnan-2023', own)).toBe('explain 本办预防性检查 ②');
    expect(findingOf(CODE, paid({ amountFen: 40_001 }, forty), 'jilin-2020', own)?.message).toContain(
      '合计 800.01 元，超过本办规定的 800.00 元（含）的限额，疑似拆分。',
    );
  });

  it('asks for the own limit only where some limit would find something', () => {
    const week = settings({ split_window_days: '7' });
    const near = earlier('2026-03-03');
    expect(asked(CODE, paid({}, near), 'jilin-2020', week)).toEqual(['own_cash_cap']);
    expect(asked(CODE, paid({}), 'jilin-2020', week)).toEqual([]);
    expect(asked(CODE, paid({}, earlier('2026-03-02')), 'jilin-2020', week)).toEqual([]);
    expect(asked(CODE, paid({}, earlier('2026-03-02')), 'jilin-2020')).toEqual(['own_cash_cap']);
    expect(asked(CODE, paid({}, { ...near, cause: 'fire' }), 'jilin-2020', week)).toEqual([]);
    // A stage of 3,000 元: a limit that holds the approval holds both payments too.
    expect(asked(CODE, paid({ approvedFen: 300_000 }, near), 'jilin-2020', week)).toEqual([]);
    expect(asked(CODE, paid({}, near), 'yunnan-2023', week)).toEqual([]);
  });
});
