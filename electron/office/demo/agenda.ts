/** What happens when: every event of the story with its day, played in the order of time. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { addWorkingDays, isWorkingDay } from '../../../domain/calendar/working-days.ts';
import { STATE_COUNCIL_HOLIDAYS } from '../../../domain/calendar/holidays.ts';
import type { Storyteller } from './storyteller.ts';

/** The order of work within a day: money comes before it goes, and the safe is counted when all is done. */
const HOURS = [
  'office',
  'money',
  'intake',
  'survey',
  'decision',
  'handing-out',
  'signing',
  'correction',
  'aftercare',
  'evening',
  'count',
  'closing',
  'report',
] as const;
type Hour = (typeof HOURS)[number];
const EVENING = HOURS.indexOf('evening');

export interface Happening {
  /** The day the book is told */
  readonly on: IsoDate;
  readonly at: Hour;
  readonly tell: (teller: Storyteller) => void | Promise<void>;
}

/** Events of one day and hour keep the order in which they are written. */
export async function play(teller: Storyteller, happenings: readonly Happening[], until: IsoDate): Promise<void> {
  const inOrder = happenings
    .filter(({ on }) => on <= until)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : HOURS.indexOf(a.at) - HOURS.indexOf(b.at)));
  for (const { on, at, tell } of inOrder) {
    teller.goTo(on, HOURS.indexOf(at) >= EVENING);
    await tell(teller);
  }
}

/** The n-th working day after a day. */
export const workingDaysAfter = (day: IsoDate, n: number): IsoDate =>
  addWorkingDays(day, n, STATE_COUNCIL_HOLIDAYS).date;

/** The day itself if the office is open, else the next one it is. */
export const workingDayFrom = (day: IsoDate): IsoDate =>
  isWorkingDay(day, STATE_COUNCIL_HOLIDAYS) ? day : workingDaysAfter(day, 1);
