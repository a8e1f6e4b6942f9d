import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateCn,
  dayExists,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isPeriod,
  lastDayOf,
  nextPeriod,
  parseDate,
  periodCn,
  periodOf,
  previousPeriod,
  weekday,
  yearOf,
} from '../../../domain/calendar/date.ts';
import type { Result } from '../../../domain/problem.ts';

const value = (result: Result<string>): string => (result.ok ? result.value : result.problem.code);
const message = (result: Result<string>): string => (result.ok ? '' : result.problem.message);

/** The platform's calendar as the second opinion: UTC, so that no time zone interferes. */
const DAY_MS = 86_400_000;
const isoOf = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);
const daysOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
/** 1900-01-01 to 2199-12-31 as days since 1970 */
const anyDay = fc.integer({ min: -25_567, max: 84_005 });

describe('parseDate: what offices write', () => {
  it.each([
    '2026.1.5',
    '2026.01.05',
    '2026-1-5',
    '2026-01-05',
    '2026/1/5',
    '2026\\1\\5',
    '2026、1、5',
    '2026。1。5',
    '2026年1月5日',
    '2026年01月05号',
    '2026年1月5',
    '2026 年 1 月 5 日',
    '2026. 1. 5',
    '2026.1.5.',
    '2026年1.5',
    '20260105',
    '２０２６．１．５',
    '２０２６年１月５日',
    '２０２６０１０５',
    '\u3000 2026-01-05\u00A0',
    '2026-01-05 00:00:00',
    '2026-01-05T00:00:00.000Z',
    '2026-01-05T08:30:00+08:00',
    '2026/1/5 8:30',
    '2026/1/5 8:30 PM',
    '2026年1月5日上午9时30分',
    '2026年1月5日下午3点',
    '2026年1月5日15:04',
    '20260105 08:30',
    '2026/1/5 星期一',
    '2026年1月5日（星期一）',
    '2026-01-05 周一',
    '二〇二六年一月五日',
    '二○二六年一月五日',
    '二零二六年一月五号',
    '46027',
    '46027.5',
  ])('%j', (written) => {
    expect(parseDate(written)).toEqual({ ok: true, value: '2026-01-05' });
  });

  it.each([
    ['二〇二五年十二月三十一日', '2025-12-31'],
    ['二〇二五年十月廿一日', '2025-10-21'],
    ['二〇二五年十一月十日', '2025-11-10'],
    ['二〇二五年正月十五日', '2025-01-15'],
    ['2024-02-29', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2199.12.31', '2199-12-31'],
  ])('%j → %s', (written, expected) => {
    expect(value(parseDate(written))).toBe(expected);
  });
});

describe('parseDate: what it refuses, and what it says', () => {
  it.each([
    ['', 'date-missing', '没有填写日期'],
    ['　', 'date-missing', '没有填写日期'],
    ['-', 'date-missing', '没有填写日期'],
    ['/', 'date-missing', '没有填写日期'],
    ['无', 'date-missing', '没有填写日期'],
    ['2026.2.30', 'invalid-date', '2026年2月30日不存在'],
    ['2026年2月29日', 'invalid-date', '2026年2月29日不存在'],
    ['2100-02-29', 'invalid-date', '2100年2月29日不存在'],
    ['2026-04-31', 'invalid-date', '2026年4月31日不存在'],
    ['2026.13.1', 'invalid-date', '2026年13月1日不存在'],
    ['2026.0.5', 'invalid-date', '2026年0月5日不存在'],
    ['20260230', 'invalid-date', '2026年2月30日不存在'],
    ['二〇二六年二月三十日', 'invalid-date', '2026年2月30日不存在'],
    ['26.1.5', 'invalid-date', '两位数字的年份'],
    ['26年1月5日', 'invalid-date', '两位数字的年份'],
    ['1月5日', 'invalid-date', '没有写年份'],
    ['1.5', 'invalid-date', '没有写年份'],
    ['2026', 'invalid-date', '只有年份'],
    ['2026年', 'invalid-date', '只有年份'],
    ['2026.1', 'invalid-date', '没有写到日'],
    ['2026年1月', 'invalid-date', '没有写到日'],
    ['202601', 'invalid-date', '没有写到日'],
    ['1899-12-31', 'invalid-date', '应在 1900 至 2199 年之间'],
    ['2200-01-01', 'invalid-date', '应在 1900 至 2199 年之间'],
    ['0226-01-05', 'invalid-date', '应在 1900 至 2199 年之间'],
    ['5/1/2026', 'invalid-date', '看不懂日期'],
    ['12', 'invalid-date', '看不懂日期'],
    ['去年', 'invalid-date', '看不懂日期'],
    ['2026.1.5至2026.1.8', 'invalid-date', '看不懂日期'],
    ['2026-1-5-6', 'invalid-date', '看不懂日期'],
    ['1000元', 'invalid-date', '看不懂日期'],
  ])('%j → %s %s', (written, code, words) => {
    const read = parseDate(written);
    expect(value(read)).toBe(code);
    expect(message(read)).toContain(words);
  });
});

describe('parseDate: day numbers of Excel', () => {
  it('knows the 1900 system, the fraction dropped', () => {
    // 2026-01-05: DATE(2026,1,5) is 46027 in Excel.
    expect(value(parseDate(46_027))).toBe('2026-01-05');
    expect(value(parseDate(46_027.999))).toBe('2026-01-05');
    expect(value(parseDate(36_526))).toBe('2000-01-01');
    expect(value(parseDate(2_200))).toBe('1906-01-08');
  });
  it('knows the 1904 system when the workbook says so: 1,462 days apart', () => {
    expect(value(parseDate(44_565, { date1904: true }))).toBe('2026-01-05');
    expect(value(parseDate('44565', { date1904: true }))).toBe('2026-01-05');
  });
  it('takes eight figures for a date, as number too', () => {
    expect(value(parseDate(20_260_105))).toBe('2026-01-05');
    expect(message(parseDate(20_260_230))).toContain('2026年2月30日不存在');
  });
  it('never takes a row number, a year or a month for a day number', () => {
    for (const number of [0, 1, 12, 60, 2026, 2026.1, 2026.12, 2199])
      expect(value(parseDate(number))).toBe('invalid-date');
  });
  it('refuses what is out of range or no number', () => {
    expect(value(parseDate(109_574))).toBe('2199-12-31');
    for (const number of [-1, 109_575, 109_999, 1e9, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(value(parseDate(number))).toBe('invalid-date');
    }
  });
});

describe('parseDate, as properties', () => {
  it('reads every day in every notation, and back from its Excel number', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const iso = isoOf(days);
        const [y, m, d] = iso.split('-').map(Number);
        for (const form of [
          iso,
          `${y}.${m}.${d}`,
          `${y}/${m}/${d}`,
          `${y}年${m}月${d}日`,
          `${iso} 23:59`,
          iso.replaceAll('-', ''),
          dateCn(iso),
        ]) {
          expect(value(parseDate(form)), form).toBe(iso);
        }
        const serial = days + 25_569;
        if (serial >= 2_200) expect(value(parseDate(serial))).toBe(iso);
      }),
    );
  });

  it('accepts year, month and day exactly when the calendar has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.nat(13), fc.nat(32), (y, m, d) => {
        const probe = new Date(Date.UTC(y, m - 1, d));
        const exists = probe.getUTCMonth() === m - 1 && probe.getUTCDate() === d && probe.getUTCFullYear() === y;
        expect(parseDate(`${y}.${m}.${d}`).ok).toBe(exists);
        expect(dayExists(y, m, d)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and what it accepts is a date of 1900–2199', () => {
    const signs = fc.constantFrom(...'0123456789.-/年月日号 :T二〇一十Z上午星期'.split(''));
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs, { maxLength: 20 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(written, (text) => {
        const read = parseDate(text);
        if (read.ok)
          expect(isIsoDate(read.value) && yearOf(read.value) >= 1900 && yearOf(read.value) <= 2199).toBe(true);
        else expect(read.problem.message).toMatch(/\p{Script=Han}.*。$/u);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('day arithmetic against the platform', () => {
  it('adds and counts days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (days, n) => {
        expect(addDays(isoOf(days), n)).toBe(isoOf(days + n));
        expect(daysBetween(isoOf(days), isoOf(days + n))).toBe(n);
      }),
    );
  });
  it('knows the weekday', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(weekday(isoOf(days)) % 7).toBe(new Date(days * DAY_MS).getUTCDay());
      }),
    );
  });
  it('reaches the ends of the calendar and no further', () => {
    expect(addDays('0001-01-02', -1)).toBe('0001-01-01');
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', '')).toThrow(RangeError);
  });
  it('counts from the day the reform of 1582 did not skip here: 1884-02-29 exists, 1885-02-29 does not', () => {
    expect([isIsoDate('1884-02-29'), isIsoDate('1885-02-29')]).toEqual([true, false]);
    expect(daysOf('1884-03-01') - daysOf('1884-02-28')).toBe(daysBetween('1884-02-28', '1884-03-01'));
  });
  it('checks the form of a date and of a month', () => {
    for (const wrong of ['2026-1-05', '2026-01-05 ', '26-01-05', '2026-00-10', '0000-01-01', '2026-01-05T00:00']) {
      expect(isIsoDate(wrong), wrong).toBe(false);
    }
    expect([isPeriod('2026-12'), isPeriod('2026-13'), isPeriod('2026-1')]).toEqual([true, false, false]);
    expect([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2026, 13)]).toEqual([29, 28, 0]);
  });
});

describe('months and their Chinese', () => {
  it('walks from month to month', () => {
    expect([periodOf('2026-01-31'), nextPeriod('2025-12'), previousPeriod('2026-01')]).toEqual([
      '2026-01',
      '2026-01',
      '2025-12',
    ]);
    expect([lastDayOf('2024-02'), lastDayOf('2026-02'), lastDayOf('2026-12')]).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-12-31',
    ]);
    fc.assert(
      fc.property(anyDay, (days) => {
        const period = periodOf(isoOf(days));
        expect(previousPeriod(nextPeriod(period))).toBe(period);
        expect(addDays(lastDayOf(period), 1)).toBe(`${nextPeriod(period)}-01`);
      }),
    );
  });
  it('writes no leading zeros', () => {
    expect([dateCn('2026-01-05'), dateCn('2026-11-30'), periodCn('2026-05')]).toEqual([
      '2026年1月5日',
      '2026年11月30日',
      '2026年5月',
    ]);
    expect([yearOf('2026-05'), yearOf('2026-05-01')]).toEqual([2026, 2026]);
  });
});
