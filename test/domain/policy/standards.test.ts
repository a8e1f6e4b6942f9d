import { describe, expect, it } from 'vitest';
import {
  lastYearStandard,
  monthStandard,
  type StandardLookup,
  yearStandard,
} from '../../../domain/policy/standards.ts';
import { settingOn, type Settings } from '../../../domain/policy/settings.ts';
import { settings } from './payment-facts.ts';

const by =
  (known: Settings): StandardLookup =>
  (key, on) =>
    settingOn(known, key, on);
/** 吉林市 2022: 城市 600 元 and 农村 410 元 a month from 1 July; before it, say, 560 and 380. */
const JILIN_CITY = by({
  dibao_city_month: [
    { validFrom: '2021-01-01', value: 56_000 },
    { validFrom: '2022-07-01', value: 60_000 },
  ],
  dibao_rural_month: [
    { validFrom: '2021-02-01', value: 38_000 },
    { validFrom: '2022-07-02', value: 41_000 },
  ],
});

describe('低保 standards', () => {
  it('the month’s on a day, city and rural apart', () => {
    expect(monthStandard('city', '2022-06-30', JILIN_CITY)).toBe(56_000);
    expect(monthStandard('city', '2022-07-01', JILIN_CITY)).toBe(60_000);
    expect(monthStandard('rural', '2022-07-01', JILIN_CITY)).toBe(38_000);
    expect(monthStandard('rural', '2021-01-31', JILIN_CITY)).toBeUndefined();
  });

  it('the year’s on a day is twelve times the month’s of that day', () => {
    expect(yearStandard('city', '2022-06-30', JILIN_CITY)).toBe(672_000);
    expect(yearStandard('city', '2022-07-01', JILIN_CITY)).toBe(720_000);
    expect(yearStandard('rural', '2021-01-31', JILIN_CITY)).toBeUndefined();
  });

  it('last year’s is the sum of its months: a change on 1 July counts for six of them', () => {
    // 6 × 560 + 6 × 600 = 6,960 元
    expect(lastYearStandard('city', '2023-01-01', JILIN_CITY)).toBe(696_000);
    expect(lastYearStandard('city', '2023-12-31', JILIN_CITY)).toBe(696_000);
    expect(lastYearStandard('city', '2022-12-31', JILIN_CITY)).toBe(672_000);
    expect(lastYearStandard('city', '2024-02-29', JILIN_CITY)).toBe(720_000);
  });

  it('each month goes by its first day: set on 2 July, it counts from August', () => {
    // 7 × 380 + 5 × 410 = 4,710 元
    expect(lastYearStandard('rural', '2023-03-10', JILIN_CITY)).toBe(471_000);
  });

  it('is not known where a month is not', () => {
    expect(lastYearStandard('rural', '2022-03-10', JILIN_CITY)).toBeUndefined();
    expect(lastYearStandard('city', '2021-03-10', JILIN_CITY)).toBeUndefined();
    const sinceSecond = by(settings({ dibao_city_month: '600' }, '2025-01-02'));
    expect(lastYearStandard('city', '2026-03-10', sinceSecond)).toBeUndefined();
  });
});
