/**
 * 低保标准 as the office has set it, by the month and by the year. Standards change in the middle of a year (吉林市 2022: from 1
 * July), so a year that is over is the sum of its months.
 */
import { type IsoDate, isoDate, yearOf } from '../calendar/date.ts';
import type { Registry } from '../entities/case-codes.ts';
import type { Fen } from '../money/fen.ts';

export type StandardKey = 'dibao_city_month' | 'dibao_rural_month';
/** A setting on a day; `Office.settingAt` is one. */
export type StandardLookup = (key: StandardKey, on: IsoDate) => Fen | undefined;

export const STANDARD_KEYS: Readonly<Record<Registry, StandardKey>> = {
  city: 'dibao_city_month',
  rural: 'dibao_rural_month',
};
export const STANDARD_NAMES: Readonly<Record<Registry, string>> = { city: '城市低保标准', rural: '农村低保标准' };

/** 分 for one person a month, as in force on a day; undefined where none was set by then. */
export const monthStandard = (of: Registry, on: IsoDate, lookUp: StandardLookup): Fen | undefined =>
  lookUp(STANDARD_KEYS[of], on);

/** 年标准 on a day: twelve times the month's of that day, 分. */
export function yearStandard(of: Registry, on: IsoDate, lookUp: StandardLookup): Fen | undefined {
  const month = monthStandard(of, on, lookUp);
  return month === undefined ? undefined : 12 * month;
}

/**
 * 上一年年标准, 分: the twelve months of the calendar year before `on`, each by the standard of its first day. undefined where a
 * month has none.
 */
export function lastYearStandard(of: Registry, on: IsoDate, lookUp: StandardLookup): Fen | undefined {
  let sum = 0;
  for (let month = 1; month <= 12; month += 1) {
    const standard = monthStandard(of, isoDate(yearOf(on) - 1, month, 1), lookUp);
    if (standard === undefined) return undefined;
    sum += standard;
  }
  return sum;
}
