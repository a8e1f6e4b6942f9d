import { describe, expect, it } from 'vitest';
import { monthHint, readDay } from '../../../domain/history/day-cell.ts';
import { cell, type Given } from './sheets.ts';

const read = (given: Given, context: { date1904?: boolean; year?: number; today?: string } = {}) => {
  const day = readDay(cell(given), { date1904: false, ...context });
  return day.ok ? day.value : day.problem.code;
};

describe('readDay', () => {
  it('reads real dates, serials and text', () => {
    expect(read({ date: '2026-01-05' })).toBe('2026-01-05');
    // 2026-01-04 is day 46026 of the 1900 system (the sample workbook keeps it so), 46026 − 1462 = 44564 of the 1904 one.
    expect(read(46_026)).toBe('2026-01-04');
    expect(read(44_564, { date1904: true })).toBe('2026-01-04');
    expect(read('2026年1月5日')).toBe('2026-01-05');
    expect(read(20_260_105)).toBe('2026-01-05');
  });

  it('takes the year of the sheet where the cell has none, and only then', () => {
    expect(read('3月5日', { year: 2026 })).toBe('2026-03-05');
    expect(read('3.5', { year: 2026 })).toBe('2026-03-05');
    expect(read('2.30', { year: 2026 })).toBe('invalid-date');
    expect(read('3月5日')).toBe('invalid-date');
  });

  it('refuses a day that has not come: a year mistyped would make history of every month until then', () => {
    expect(read('2026.11.20', { today: '2026-11-20' })).toBe('2026-11-20');
    expect(read('2026.11.21', { today: '2026-11-20' })).toBe('invalid-date');
    expect(read({ date: '2062-01-05' }, { today: '2026-11-20' })).toBe('invalid-date');
  });

  it('reads nothing from an empty cell or a dash', () => {
    expect(read(null)).toBeUndefined();
    expect(read('—')).toBeUndefined();
    expect(read(' / ')).toBeUndefined();
  });

  it.each(['2026.2.30', '不详', 'Σ', 5, { error: '#VALUE!' }, { date: '1905-07-18' }, '1926.1.5', '2126.1.5'])(
    'refuses %j',
    (given) => {
      expect(read(given)).toBe('invalid-date');
    },
  );
});

describe('monthHint', () => {
  it('keeps the month of a day that does not exist', () => {
    expect(monthHint(cell('2026.2.30'))).toBe('2026-02');
    expect(monthHint(cell('2026年12月32日'))).toBe('2026-12');
    expect(monthHint(cell('2026年13月5日'))).toBeUndefined();
    expect(monthHint(cell('不详'))).toBeUndefined();
    expect(monthHint(undefined)).toBeUndefined();
  });
});
