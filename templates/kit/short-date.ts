import { yearOf, type IsoDate } from '../../domain/calendar/date.ts';

/** A date under a heading that names the year: `11-02`; another year's is written out. */
export const shortDate = (date: IsoDate, year: number): string =>
  yearOf(date) === year ? date.slice(5) : `${date.slice(0, 4)}\n${date.slice(5)}`;
