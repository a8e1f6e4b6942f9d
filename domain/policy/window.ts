/** Windows of time in which rules count: a calendar year, twelve months, a number of days. */
import { addDays, type IsoDate, yearOf } from '../calendar/date.ts';

/** 一年: 自然年, or any twelve months running */
export const YEAR_WINDOWS = { calendar_year: '自然年', rolling_12_months: '连续 12 个月' } as const;
export type YearWindow = keyof typeof YEAR_WINDOWS;
export const YEAR_WINDOW_CODES = ['calendar_year', 'rolling_12_months'] as const satisfies readonly YearWindow[];

/** The same day one year earlier; 29 February becomes 28 February. */
export function yearBefore(date: IsoDate): IsoDate {
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5);
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}-${day}`;
}

/**
 * Of all windows that contain `date`, the items in the one that weighs most. A window is known by its last day, and
 * `opensAfter` gives the day before its first. With nothing later than `date` on record this is simply the window ending on it;
 * a voucher entered late is found in a window ending after it too.
 */
function heaviestWindow<T>(
  date: IsoDate,
  items: readonly T[],
  shape: { on: (item: T) => IsoDate; opensAfter: (end: IsoDate) => IsoDate; weight: (item: T) => number },
): readonly T[] {
  const ends = [date, ...items.map(shape.on).filter((on) => on > date && shape.opensAfter(on) < date)];
  let heaviest: readonly T[] = [];
  let most = 0;
  for (const end of ends) {
    const inside = items.filter((item) => shape.on(item) > shape.opensAfter(end) && shape.on(item) <= end);
    const weight = inside.reduce((sum, item) => sum + shape.weight(item), 0);
    if (weight > most) [heaviest, most] = [inside, weight];
  }
  return heaviest;
}

/** The items that fall into the same 年 as `date`: of all such years the one that weighs most, by number unless told otherwise. */
export function withinYear<T>(
  date: IsoDate,
  items: readonly T[],
  on: (item: T) => IsoDate,
  window: YearWindow,
  weight: (item: T) => number = () => 1,
): readonly T[] {
  if (window === 'calendar_year') return items.filter((item) => yearOf(on(item)) === yearOf(date));
  return heaviestWindow(date, items, { on, opensAfter: yearBefore, weight });
}

/** The items no more than `days` apart from each other and from `date`, the heaviest such set. 0 days is the same day. */
export function withinDays<T>(
  date: IsoDate,
  items: readonly T[],
  days: number,
  shape: { on: (item: T) => IsoDate; weight: (item: T) => number },
): readonly T[] {
  return heaviestWindow(date, items, { ...shape, opensAfter: (end) => addDays(end, -days - 1) });
}
