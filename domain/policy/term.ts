/** A term of days, as an office sets one: calendar days (5) or working days (5工作日, 5w). */
import { addDays, type IsoDate } from '../calendar/date.ts';
import { addWorkingDays, type HolidayTable } from '../calendar/working-days.ts';

export interface Term {
  readonly days: number;
  readonly working: boolean;
}

export const termText = ({ days, working }: Term): string => `${days} 个${working ? '工作日' : '自然日'}`;

/** The last day of a term that begins after `from`; the day itself is not counted (民法典 第二百零一条). */
export const termEnd = (from: IsoDate, term: Term, holidays: HolidayTable): IsoDate =>
  term.working ? addWorkingDays(from, term.days, holidays).date : addDays(from, term.days);
