import { describe, expect, it } from 'vitest';
import type { PastPayment } from '../../../../../domain/policy/facts/case.ts';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, HONGHE, past, procedure, settings, verdictOf } from '../../payment-facts.ts';
import { asked } from './asked.ts';

const CODE = 'over-year-cap';
/** 100 元 a month: 1,200 元 a year, six times 7,200 元. */
const CALENDAR = settings({ dibao_city_month: '100', year_window: 'calendar_year' });
const ROLLING = settings({ dibao_city_month: '100', year_window: 'rolling_12_months' });
const UNSET = settings({ dibao_city_month: '100' });
const OVER = `explain ${HONGHE} 二（三）1`;

const help = (amountFen: number, history: readonly PastPayment[], over: Partial<JudgedPayment> = {}) =>
  facts({ way: 'card', amountFen, ...over }, history);
const verdict = (of: ReturnType<typeof facts>, known = CALENDAR) => verdictOf(CODE, of, 'honghe-2019', known);

describe('over-year-cap', () => {
  it('红河: this and the others up to six times the annual standard, one 分 more is to be explained', () => {
    const january = past('2026-01-05', { amountFen: 400_000 });
    expect(verdict(help(320_000, [january]))).toBeUndefined();
    expect(verdict(help(320_001, [january]))).toBe(OVER);
    expect(verdict(help(720_001, []))).toBe(OVER);
  });

  it('a record of 一事一议 does not lift it', () => {
    const of = help(320_001, [past('2026-01-05', { amountFen: 400_000 })]);
    expect(verdict({ ...of, procedure: procedure({ discussion: '2026-3' }) })).toBe(OVER);
  });

  it('this approval counts whole, and its own stages once; the others by what they have paid and not taken back', () => {
    expect(verdict(help(100_000, [], { approvedFen: 720_001 }))).toBe(OVER);
    const stage = past('2026-02-05', { approvalKey: 'this', amountFen: 400_000 });
    expect(verdict(help(320_000, [stage], { approvedFen: 720_000, firstPaidOn: '2026-02-05' }))).toBeUndefined();
    const back = past('2026-02-05', { amountFen: 0 });
    expect(verdict(help(720_000, [back]))).toBeUndefined();
  });

  it('counts the person and the household each, and says which', () => {
    const wife = past('2026-01-05', { personKey: 'P2', amountFen: 400_000 });
    expect(findingOf(CODE, help(320_001, [wife]), 'honghe-2019', CALENDAR)?.subject).toBe('household');
    const moved = past('2026-01-05', { householdKey: 'H2', amountFen: 400_000 });
    expect(findingOf(CODE, help(320_001, [moved]), 'honghe-2019', CALENDAR)?.subject).toBe('person');
    // Neither reaches it: they are not one sum.
    expect(
      verdict(
        help(320_001, [
          { ...wife, amountFen: 200_000 },
          { ...moved, amountFen: 200_000 },
        ]),
      ),
    ).toBeUndefined();
  });

  it('the year is the one set: on 10 March 2026 a December counts only in twelve months running', () => {
    const december = past('2025-12-20', { amountFen: 400_000 });
    expect(verdict(help(320_001, [december]), CALENDAR)).toBeUndefined();
    expect(verdict(help(320_001, [december]), ROLLING)).toBe(OVER);
    // 2025-03-11 is the first of the twelve months that end on 2026-03-10.
    expect(verdict(help(320_001, [past('2025-03-11', { amountFen: 400_000 })]), ROLLING)).toBe(OVER);
    expect(verdict(help(320_001, [past('2025-03-10', { amountFen: 400_000 })]), ROLLING)).toBeUndefined();
  });

  it('an approval belongs to the year of its first payment, stages included', () => {
    const stages = ['2025-12-20', '2026-02-20'].map((paidOn) =>
      past(paidOn, { approvalKey: 'staged', amountFen: 200_000, firstPaidOn: '2025-12-20' }),
    );
    expect(verdict(help(320_001, stages), CALENDAR)).toBeUndefined();
    expect(verdict(help(320_001, stages), ROLLING)).toBe(OVER);
  });

  it('entered late: of the twelve months around it those with the greatest sum, not the greatest number', () => {
    const many = ['2025-05-01', '2025-06-01', '2025-07-01'].map((paidOn) => past(paidOn, { amountFen: 10_000 }));
    const large = past('2026-06-15', { amountFen: 400_000 });
    expect(verdict(help(320_001, [...many, large]), ROLLING)).toBe(OVER);
  });

  it('without a set year it is sure where both agree, and asks where they do not', () => {
    const inBoth = help(320_001, [past('2026-01-05', { amountFen: 400_000 })]);
    expect(verdict(inBoth, UNSET)).toBe(OVER);
    expect(asked(CODE, inBoth, 'honghe-2019', UNSET)).toEqual([]);
    const inOne = help(320_001, [past('2025-12-20', { amountFen: 400_000 })]);
    expect(verdict(inOne, UNSET)).toBeUndefined();
    expect(asked(CODE, inOne, 'honghe-2019', UNSET)).toEqual(['year_window']);
    expect(asked(CODE, help(320_000, []), 'honghe-2019', UNSET)).toEqual([]);
  });

  it('says the sums and the year', () => {
    const of = help(320_001, [past('2026-01-05', { amountFen: 400_000 })]);
    expect(findingOf(CODE, of, 'honghe-2019', CALENDAR)?.message).toBe(
      '本人一年内（自然年）已获救助 4,000.00 元，加本次 3,200.01 元，共 7,200.01 元，累计一般不高于当地城市低保年标准的 6 倍，即 7,200.00 元；' +
        '一事一议也不例外，应减少金额或说明理由。',
    );
  });

  it('asks for the city’s standard; other regions have no cap', () => {
    expect(asked(CODE, help(50_000, []), 'honghe-2019')).toEqual(['dibao_city_month']);
    for (const profile of ['national-2019', 'yunnan-2023', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(verdictOf(CODE, help(9_000_000, []), profile, CALENDAR)).toBeUndefined();
    }
  });
});
