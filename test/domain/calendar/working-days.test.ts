import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/calendar/date.ts';
import { PUBLISHED_HOLIDAYS, STATE_COUNCIL_HOLIDAYS as table } from '../../../domain/calendar/holidays.ts';
import {
  addWorkingDays,
  holidayTable,
  isCovered,
  isWorkingDay,
  workingDaysBetween,
} from '../../../domain/calendar/working-days.ts';

const code = (result: ReturnType<typeof holidayTable>): string => (result.ok ? 'ok' : result.problem.code);
const noHolidays = {
  holidays: new Set<string>(),
  workdays: new Set<string>(),
  coversFrom: '2000-01-01',
  coversThrough: '2099-12-31',
};

describe('the published arrangements', () => {
  // Swaps only move days: a year has its weekdays less its 法定节假日 (11 until 2024, 13 since 2025).
  it.each([
    ['2023-12-31', '2024-12-31', 366 - 104 - 11],
    ['2024-12-31', '2025-12-31', 365 - 104 - 13],
    ['2025-12-31', '2026-12-31', 365 - 104 - 13],
  ])('after %s to %s there are %d working days', (from, to, days) => {
    expect(workingDaysBetween(from, to, table)).toEqual({ days, certain: true });
  });

  it.each([
    ['2024-02-09', true],
    ['2024-02-10', false],
    ['2024-02-18', true],
    ['2025-01-27', true],
    ['2025-01-28', false],
    ['2025-02-04', false],
    ['2025-02-08', true],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-01-02', false],
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-05-09', true],
    ['2026-06-19', false],
    ['2026-09-20', true],
    ['2026-09-25', false],
    ['2026-10-10', true],
    ['2026-10-17', false],
  ])('%s worked: %s', (day, worked) => {
    expect(isWorkingDay(day, table)).toBe(worked);
  });

  it('names the notice of every year', () => {
    for (const { year, document } of PUBLISHED_HOLIDAYS) {
      expect(document).toMatch(
        new RegExp(`关于${year}年部分节假日安排的通知（国办发明电〔${year - 1}〕\\d+号）$`, 'u'),
      );
    }
  });
});

describe('addWorkingDays', () => {
  it('does not count the first day, and jumps holidays and swapped weekends', () => {
    // 2026-02-12 Thursday; 13 Friday, 14 Saturday worked, 15–23 off, 24 Tuesday.
    expect(addWorkingDays('2026-02-12', 0, table)).toEqual({ date: '2026-02-12', certain: true });
    expect(addWorkingDays('2026-02-12', 2, table)).toEqual({ date: '2026-02-14', certain: true });
    expect(addWorkingDays('2026-02-12', 3, table)).toEqual({ date: '2026-02-24', certain: true });
    expect(addWorkingDays('2026-02-24', -1, table)).toEqual({ date: '2026-02-14', certain: true });
  });
  it('beyond the table counts weekends only and says that it is not certain', () => {
    expect(addWorkingDays('2026-12-30', 1, table)).toEqual({ date: '2026-12-31', certain: true });
    expect(addWorkingDays('2026-12-30', 2, table)).toEqual({ date: '2027-01-01', certain: false });
    expect(addWorkingDays('2024-01-02', -1, table)).toEqual({ date: '2023-12-29', certain: false });
    expect(workingDaysBetween('2026-12-25', '2027-01-04', table)).toEqual({ days: 6, certain: false });
    expect([isCovered('2026-12-31', table), isCovered('2027-01-01', table), isCovered('2023-12-31', table)]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('lands on a working day, and counting undoes it', () => {
    const day = fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2023-11-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (from, n) => {
        const due = addWorkingDays(from, n, table);
        if (n !== 0) expect(isWorkingDay(due.date, table)).toBe(true);
        expect(workingDaysBetween(from, due.date, table)).toEqual({ days: n, certain: due.certain });
      }),
    );
  });
  it('without holidays five working days are one week', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(40), (offset, weeks) => {
        const from = addDays('2001-01-01', offset);
        if (isWorkingDay(from, noHolidays))
          expect(addWorkingDays(from, weeks * 5, noHolidays).date).toBe(addDays(from, weeks * 7));
      }),
    );
  });
  it('takes whole numbers and real dates only: anything else is a bug of the caller', () => {
    expect(() => addWorkingDays('2026-01-05', 1.5, table)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-02-30', 1, table)).toThrow(RangeError);
    expect(() => workingDaysBetween('2026-01-05', 'x', table)).toThrow(RangeError);
  });
});

describe('holidayTable: an office adds a year', () => {
  const next = {
    year: 2027,
    document: '国务院办公厅关于2027年部分节假日安排的通知',
    off: [
      ['2026-12-31', '2027-01-02'],
      ['2027-02-05', '2027-02-11'],
    ],
    worked: ['2027-02-13'],
  } as const;

  it('extends the certain days, a run may begin in the old year', () => {
    const longer = holidayTable([...PUBLISHED_HOLIDAYS, next]);
    expect(longer.ok && longer.value.coversThrough).toBe('2027-12-31');
    expect(longer.ok && addWorkingDays('2026-12-30', 1, longer.value)).toEqual({ date: '2027-01-04', certain: true });
  });
  it('refuses what cannot be right', () => {
    expect(code(holidayTable([]))).toBe('holidays-missing');
    expect(code(holidayTable([...PUBLISHED_HOLIDAYS, { ...next, year: 2028 }]))).toBe('holidays-gap');
    expect(code(holidayTable([{ ...next, off: [['2027-02-30', '2027-03-01']] }]))).toBe('holidays-invalid');
    expect(code(holidayTable([{ ...next, off: [['2027-02-11', '2027-02-05']] }]))).toBe('holidays-invalid');
    expect(code(holidayTable([{ ...next, off: [['2028-02-05', '2028-02-06']] }]))).toBe('holidays-invalid');
    expect(code(holidayTable([{ ...next, worked: ['2027-02-15'] }]))).toBe('holidays-invalid');
    expect(code(holidayTable([{ ...next, worked: ['2027-02-06'] }]))).toBe('holidays-invalid');
    expect(code(holidayTable([next]))).toBe('ok');
  });
});
