import { describe, expect, it } from 'vitest';
import { withinDays, withinYear, yearBefore } from '../../../domain/policy/window.ts';

const year = (date: string, days: string[], window: 'calendar_year' | 'rolling_12_months') =>
  withinYear(date, days, (day) => day, window);

describe('yearBefore', () => {
  it('is the same day a year ago; a leap day has none and becomes the 28th', () => {
    expect(yearBefore('2026-03-10')).toBe('2025-03-10');
    expect(yearBefore('2028-02-29')).toBe('2027-02-28');
    expect(yearBefore('2029-02-28')).toBe('2028-02-28');
  });
});

describe('withinYear', () => {
  it('calendar year: its first and last day are in it', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(year('2026-07-01', days, 'calendar_year')).toEqual(['2026-01-01', '2026-12-31']);
  });

  it('twelve months: the fullest that hold the day', () => {
    expect(year('2026-07-01', ['2025-07-01', '2025-07-02'], 'rolling_12_months')).toEqual(['2025-07-02']);
    // Ending on 2026-07-01 they hold one, ending on 2026-12-01 two.
    expect(year('2026-07-01', ['2025-08-01', '2026-11-01', '2026-12-01'], 'rolling_12_months')).toEqual([
      '2026-11-01',
      '2026-12-01',
    ]);
    expect(year('2028-02-29', ['2027-02-28', '2027-03-01'], 'rolling_12_months')).toEqual(['2027-03-01']);
  });
});

describe('withinDays', () => {
  it('takes the heaviest set within the days, not the largest', () => {
    const items = [
      { on: '2026-03-04', fen: 10 },
      { on: '2026-03-05', fen: 10 },
      { on: '2026-03-14', fen: 50 },
    ];
    const shape = { on: (item: { on: string }) => item.on, weight: (item: { fen: number }) => item.fen };
    expect(withinDays('2026-03-10', items, 7, shape).map((item) => item.on)).toEqual(['2026-03-14']);
    expect(withinDays('2026-03-10', items, 10, shape).map((item) => item.on)).toEqual(items.map((item) => item.on));
    expect(withinDays('2026-03-10', items, 3, shape)).toEqual([]);
  });
});
