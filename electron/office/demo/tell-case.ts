/** One case, from the application to the file. */
import { addDays, lastDayOf, periodOf, type IsoDate } from '../../../domain/calendar/date.ts';
import type { CaseStep } from '../../../domain/entities/cases.ts';
import { workingDayFrom, workingDaysAfter, type Happening } from './agenda.ts';
import { goodsLine, SETTINGS } from './office.ts';
import { householdInput, personInput } from './people.ts';
import { fen, keyOf, type CaseStory, type Handout, type Help } from './story/case.ts';
import type { Storyteller } from './storyteller.ts';
import { tellHandout, tellSigned } from './tell-payment.ts';

const PUBLICITY_DAYS = Number(SETTINGS.find(({ key }) => key === 'publicity_days')?.value ?? 0);
/** Cases whose household is visited again: every third, by the case's own number. */
const VISITED_EACH = 3;

/** When things happened by the office's custom: urgent cases in two days, the others after 公示. */
interface Course {
  readonly surveyedOn: IsoDate;
  readonly reviewedOn: IsoDate;
  /** Only where a notice goes before the approval */
  readonly noticeOn: IsoDate | undefined;
  readonly decidedOn: IsoDate;
  readonly handouts: readonly Handout[];
}

function courseOf(story: CaseStory): Course {
  const { on, type, ordered } = story;
  if (ordered === true) {
    const decidedOn = story.decidedOn ?? workingDaysAfter(on, 5);
    return {
      surveyedOn: on,
      reviewedOn: decidedOn,
      noticeOn: undefined,
      decidedOn,
      handouts: story.handouts ?? [{ on }],
    };
  }
  if (type === 'urgent') {
    const decidedOn = story.decidedOn ?? workingDaysAfter(on, 1);
    const paidOn = story.help.way === 'card' ? workingDaysAfter(decidedOn, 3) : workingDaysAfter(decidedOn, 1);
    return {
      surveyedOn: on,
      reviewedOn: decidedOn,
      noticeOn: undefined,
      decidedOn,
      handouts: story.handouts ?? [{ on: paidOn }],
    };
  }
  const noticeOn = workingDaysAfter(on, 4);
  const decidedOn = story.decidedOn ?? workingDayFrom(addDays(noticeOn, PUBLICITY_DAYS + 1));
  return {
    surveyedOn: workingDaysAfter(on, 2),
    reviewedOn: workingDaysAfter(on, 3),
    noticeOn,
    decidedOn,
    handouts: story.handouts ?? [{ on: workingDaysAfter(decidedOn, 3) }],
  };
}

/** Everything that happens in a case; what was written by hand is told on the day it is entered. */
export function caseHappenings(story: CaseStory): Happening[] {
  const course = courseOf(story);
  const told = (on: IsoDate): IsoDate => (story.enteredOn !== undefined && on < story.enteredOn ? story.enteredOn : on);
  const at = (on: IsoDate, hour: Happening['at'], tell: Happening['tell']): Happening => ({
    on: told(on),
    at: hour,
    tell,
  });
  const before = [
    at(story.on, 'intake', (teller) => tellIntake(teller, story)),
    ...inquiry(story, course).map(({ kind, on, opinion, by }) =>
      at(on, 'survey', (teller) => tellStep(teller, story, { kind, on, opinion, by })),
    ),
  ];
  if (story.refused !== undefined)
    return [
      ...before,
      at(course.decidedOn, 'decision', (teller) => tellRefusal(teller, story, course.decidedOn)),
      ...afterRefusal(story, course, at),
    ];
  return [
    ...before,
    ...(story.ordered === true ? [at(story.on, 'decision', (teller) => tellOrder(teller, story))] : []),
    at(course.decidedOn, 'decision', (teller) => tellApproval(teller, story, course.decidedOn)),
    ...Object.entries(story.explained ?? {}).map(([code, reason]) =>
      at(course.handouts[0]?.on ?? course.decidedOn, 'decision', (teller) =>
        tellExplanation(teller, story, { code, reason }),
      ),
    ),
    ...course.handouts.flatMap((handout, index) => [
      at(handout.on, 'handing-out', (teller) => tellHandout(teller, story, handout)),
      at(handout.on, 'signing', (teller) => tellSigned(teller, story, handout, index)),
    ]),
    ...aftercare(story, course, at),
  ];
}

type At = (on: IsoDate, hour: Happening['at'], tell: Happening['tell']) => Happening;

interface Step {
  readonly kind: CaseStep;
  readonly on: IsoDate;
  readonly opinion?: string | undefined;
  readonly by?: 'clerk' | 'reviewer' | undefined;
}

/** What goes before a decision. 急难型 may leave three steps out (红民社救〔2019〕5号 二（二）1), on record. */
function inquiry({ on, type, ordered, refused }: CaseStory, course: Course): Step[] {
  const surveyed: Step[] = [
    { kind: 'accepted', on },
    { kind: 'surveyed', on: course.surveyedOn, opinion: '情况属实。' },
  ];
  const reviewed: Step = {
    kind: 'reviewed',
    on: course.reviewedOn,
    opinion: refused === undefined ? '建议给予临时救助。' : '建议不予救助。',
    by: 'reviewer',
  };
  if (ordered === true)
    return [...surveyed, { kind: 'paperwork', on: course.decidedOn, opinion: '补齐经办人员签字、盖章。' }, reviewed];
  if (type === 'urgent')
    return [
      ...surveyed,
      { kind: 'skipped', on: course.surveyedOn, opinion: '急难型简化核对、评议、公示：红民社救〔2019〕5号二（二）1。' },
      reviewed,
    ];
  return [
    ...surveyed,
    { kind: 'checked', on: course.surveyedOn, opinion: '家庭经济状况符合支出型救助条件。' },
    { kind: 'appraised', on: course.reviewedOn, opinion: '村（社区）评议同意。' },
    reviewed,
    ...(course.noticeOn === undefined || refused !== undefined
      ? []
      : [{ kind: 'notice_before', on: course.noticeOn } as const]),
  ];
}

function aftercare(story: CaseStory, { handouts, decidedOn }: Course, at: At): Happening[] {
  const last = handouts.at(-1)?.on ?? decidedOn;
  const nextMonth = addDays(lastDayOf(periodOf(last)), 10);
  const steps: Step[] = [
    { kind: 'filed', on: workingDaysAfter(decidedOn, 1), opinion: '报县民政局备案。' },
    { kind: 'entered', on: workingDaysAfter(last, 1), opinion: '录入云南省城乡社会救助信息系统。' },
    { kind: 'notice_after', on: workingDayFrom(nextMonth) },
    { kind: 'archived', on: workingDaysAfter(nextMonth, 8) },
  ];
  const visit: Step = {
    kind: 'visited',
    on: workingDaysAfter(last, 12),
    opinion: '救助款物已用于解决困难，生活基本恢复。',
  };
  return [
    ...steps.map((step) => at(step.on, 'aftercare', (teller) => tellStep(teller, story, step))),
    at(visit.on, 'aftercare', (teller) => {
      if (teller.case(keyOf(story)).caseId % VISITED_EACH === 0) tellStep(teller, story, visit);
    }),
  ];
}

function afterRefusal(story: CaseStory, { decidedOn }: Course, at: At): Happening[] {
  if (story.referred === undefined) return [];
  const step: Step = { kind: 'referred', on: workingDaysAfter(decidedOn, 1), opinion: story.referred };
  return [at(step.on, 'aftercare', (teller) => tellStep(teller, story, step))];
}

function tellIntake(teller: Storyteller, story: CaseStory): void {
  const key = keyOf(story);
  if (teller.told.cases.has(key)) throw new Error(`two cases are called ${key}`);
  const { caseId } = teller.act('clerk', 'case.open', {
    applicant: personInput(story.person),
    household: householdInput(story.person),
    type: story.type,
    cause: story.cause,
    causeText: story.what,
    appliedOn: story.on,
    foundBy: story.foundBy ?? 'applied',
    ...(story.relativeOf !== undefined && { relativeOf: story.relativeOf }),
  });
  teller.told.cases.set(key, { caseId, paid: [] });
}

function tellStep(teller: Storyteller, story: CaseStory, { kind, on, opinion, by = 'clerk' }: Step): void {
  const { caseId } = teller.case(keyOf(story));
  teller.act(by, 'case.step', { caseId, kind, on, ...(opinion !== undefined && { opinion }) });
}

/** 分 of the whole help. */
const helpFen = (help: Help): number =>
  help.way === 'goods' ? help.parcels.reduce((sum, parcel) => sum + goodsLine(parcel).amountFen, 0) : fen(help.yuan);

const granted = (story: CaseStory) => ({
  way: story.help.way,
  staged: (story.handouts ?? []).filter(({ yuan }) => yuan !== undefined).length > 1,
  ...(story.special !== undefined && { special: story.special }),
  ...(story.minutes !== undefined && { minutes: story.minutes }),
  overrides: Object.entries(story.overrides ?? {}).map(([code, reason]) => ({ code, reason })),
});

function tellOrder(teller: Storyteller, story: CaseStory): void {
  teller.act('approver', 'case.decide', {
    caseId: teller.case(keyOf(story)).caseId,
    kind: 'ordered',
    on: story.on,
    reference: teller.told.reference('勐先救', story.on),
    amountFen: helpFen(story.help),
    opinion: '情况紧急，先行救助，随后补办手续。',
    ...granted(story),
  });
}

function tellApproval(teller: Storyteller, story: CaseStory, on: IsoDate): void {
  teller.act('approver', 'case.decide', {
    caseId: teller.case(keyOf(story)).caseId,
    kind: 'approved',
    on,
    reference: teller.told.reference('勐临救', on),
    amountFen: story.approvedYuan === undefined ? helpFen(story.help) : fen(story.approvedYuan),
    opinion: '同意救助。',
    ...granted(story),
  });
}

function tellExplanation(
  teller: Storyteller,
  story: CaseStory,
  given: { readonly code: string; readonly reason: string },
): void {
  teller.act('approver', 'case.explain', { caseId: teller.case(keyOf(story)).caseId, ...given });
}

function tellRefusal(teller: Storyteller, story: CaseStory, on: IsoDate): void {
  teller.act('approver', 'case.decide', {
    caseId: teller.case(keyOf(story)).caseId,
    kind: 'refused',
    on,
    reference: teller.told.reference('勐不予', on),
    opinion: story.refused ?? '',
  });
}
