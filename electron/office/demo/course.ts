/** When things happen in a case by the office's custom: urgent cases in two days, the others after 公示. */
import { addDays, type IsoDate } from '../../../domain/calendar/date.ts';
import { workingDayFrom, workingDaysAfter } from './agenda.ts';
import { PUBLICITY_DAYS } from './settings.ts';
import type { CaseStory, Handout } from './story/case.ts';

export interface Course {
  readonly surveyedOn: IsoDate;
  readonly reviewedOn: IsoDate;
  /** First and last day of the notice, only where one goes before the approval */
  readonly notice: { readonly on: IsoDate; readonly until: IsoDate } | undefined;
  /** The first day on which it can be decided: 公示期满, 集体研究, 报县 are of this day */
  readonly readyOn: IsoDate;
  readonly decidedOn: IsoDate;
  readonly handouts: readonly Handout[];
}

/** The county answers three working days after the case was handed up. */
const COUNTY_DAYS = 3;

export function courseOf(story: CaseStory): Course {
  const { on, type, ordered } = story;
  if (ordered === true) return orderedCourse(story);
  const notice = type === 'urgent' ? undefined : noticeOf(on);
  const readyOn = notice === undefined ? workingDaysAfter(on, 1) : workingDayFrom(addDays(notice.until, 1));
  const decidedOn = story.decidedOn ?? (story.county === true ? workingDaysAfter(readyOn, COUNTY_DAYS) : readyOn);
  const toAccount = story.help.way === 'card' || type === 'spending';
  return {
    surveyedOn: type === 'urgent' ? on : workingDaysAfter(on, 2),
    reviewedOn: type === 'urgent' ? min(readyOn, decidedOn) : workingDaysAfter(on, 3),
    notice,
    readyOn: min(readyOn, decidedOn),
    decidedOn,
    handouts: story.handouts ?? [{ on: workingDaysAfter(decidedOn, toAccount ? 3 : 1) }],
  };
}

function noticeOf(on: IsoDate): NonNullable<Course['notice']> {
  const posted = workingDaysAfter(on, 4);
  return { on: posted, until: addDays(posted, PUBLICITY_DAYS) };
}

/** 先行救助: ordered, looked into and paid on the day itself. */
function orderedCourse({ on, decidedOn = workingDaysAfter(on, 5), handouts = [{ on }] }: CaseStory): Course {
  return { surveyedOn: on, reviewedOn: decidedOn, notice: undefined, readyOn: decidedOn, decidedOn, handouts };
}

const min = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
