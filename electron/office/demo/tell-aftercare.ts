/** What follows a decision: 备案, 核验, 转交, 录入, 公示, 回访, 转介, 归档. */
import { addDays, lastDayOf, periodOf, type IsoDate } from '../../../domain/calendar/date.ts';
import { workingDayFrom, workingDaysAfter, type Happening } from './agenda.ts';
import type { Course } from './course.ts';
import { approvedFen } from './help.ts';
import { PEOPLE } from './people.ts';
import { fen, keyOf, reaches, type CaseStory, type Demand, type Handout, type Visit } from './story/case.ts';
import { planned, tellStep, type At, type Planned } from './tell-step.ts';

/** Cases whose household is visited again: every third, by the case's own number. */
const VISITED_EACH = 3;
const ROUTINE_VISIT: Visit = { said: '救助款物已用于解决困难，生活基本恢复。', stillInNeed: false };

export function aftercare(story: CaseStory, course: Course, at: At): Happening[] {
  const step = planned(story, at, 'aftercare');
  const last = course.handouts.at(-1)?.on ?? course.decidedOn;
  const visitOn = workingDaysAfter(last, 12);
  return [
    ...(story.county === true ? [] : [step(filed(course.decidedOn))]),
    ...(reaches(story, 'paid')
      ? course.handouts.flatMap((handout, index) => afterHandout(story, handout, index, at))
      : []),
    ...(story.demand === undefined ? [] : [step(demanded(story.demand))]),
    ...(reaches(story, 'entered') ? entries(story, course).map(step) : []),
    ...(story.until === undefined
      ? [...closing(story, course).map(step), visit(story, visitOn, at), ...referral(story, visitOn, at)]
      : []),
  ];
}

const filed = (decidedOn: IsoDate): Planned => ({
  on: workingDaysAfter(decidedOn, 1),
  step: (teller) => ({
    kind: 'filed',
    opinion: '报县民政局备案。',
    detail: { reference: teller.told.reference('南民备', decidedOn) },
  }),
});

/** The signed form is looked at, and whoever collected for somebody else is asked for. */
function afterHandout(story: CaseStory, handout: Handout, index: number, at: At): Happening[] {
  const { on, spoilt, unsigned } = handout;
  if (spoilt !== undefined) return [];
  const seen = at(on, 'aftercare', (teller) => {
    const { voucherId } = teller.paid(keyOf(story), index);
    if (voucherId === null || unsigned === true) return;
    const fingerprint = PEOPLE[story.person].born < '1960-01-01' || index % 2 === 0;
    tellStep(teller, story, {
      on,
      step: () => ({ kind: 'receipt_seen', detail: { voucherId, signature: true, fingerprint } }),
    });
  });
  if (story.agent === undefined || story.agent.unconfirmed === true) return [seen];
  const handedOn = workingDaysAfter(on, 2);
  const handed = at(handedOn, 'aftercare', (teller) =>
    tellStep(teller, story, {
      on: handedOn,
      step: () => ({
        kind: 'handed_over',
        opinion: '入户问过，款物已如数收到。',
        detail: { transferId: teller.paid(keyOf(story), index).id },
      }),
    }),
  );
  return [seen, handed];
}

const demanded = ({ on, yuan, ground, dueOn }: Demand): Planned => ({
  on,
  step: (teller) => ({
    kind: 'recovery_demanded',
    detail: { amountFen: fen(yuan), ground, dueOn, reference: teller.told.reference('勐追', on) },
  }),
});

/**
 * 省级系统: its own number and the five dates, after each handing out (发放一个); what was ordered has its approval entered when it
 * comes.
 */
function entries(story: CaseStory, course: Course): Planned[] {
  const { decidedOn, handouts } = course;
  const days = handouts.filter(({ spoilt }) => spoilt === undefined).map(({ on }) => on);
  const last = days.at(-1) ?? decidedOn;
  return [...days, ...(last < decidedOn ? [decidedOn] : [])].map((day) => entered(story, course, day));
}

const entered = (story: CaseStory, { surveyedOn, reviewedOn, decidedOn, handouts }: Course, day: IsoDate): Planned => ({
  on: workingDaysAfter(day, 1),
  step: (teller) => ({
    kind: 'entered',
    opinion: '录入云南省城乡社会救助信息系统。',
    detail: {
      number: `539921LS${story.on.replaceAll('-', '')}${String(teller.case(keyOf(story)).caseId).padStart(4, '0')}`,
      dates: {
        applied: story.on,
        entered: surveyedOn,
        ...(decidedOn <= day && { reviewed: reviewedOn, approved: decidedOn }),
        paid: handouts.findLast(({ on }) => on <= day)?.on ?? day,
      },
    },
  }),
});

/** 发放后公示 in the month after, and the file when all has been made known. */
function closing(story: CaseStory, { handouts }: Course): Planned[] {
  const given = handouts.filter(({ spoilt }) => spoilt === undefined).map(({ on }) => on);
  const months = [...new Set(given.map((on) => addDays(lastDayOf(periodOf(on)), 10)))];
  const posted = months.map((month): Planned => {
    const on = workingDayFrom(month);
    return { on, step: () => ({ kind: 'notice_after', detail: { place: '乡政府政务公开栏', until: addDays(on, 6) } }) };
  });
  const archived: Planned = {
    on: workingDaysAfter(months.at(-1) ?? story.on, 8),
    step: (teller) => ({
      kind: 'archived',
      detail: {
        fileNumber: teller.told.reference('勐临救档', story.on),
        pages: 14 + (teller.case(keyOf(story)).caseId % 9) + (story.type === 'spending' ? 11 : 0),
      },
    }),
  };
  return [...posted, archived];
}

function visit(story: CaseStory, on: IsoDate, at: At): Happening {
  return at(on, 'aftercare', (teller) => {
    if (story.visit === undefined && teller.case(keyOf(story)).caseId % VISITED_EACH !== 0) return;
    const { said, stillInNeed } = story.visit ?? ROUTINE_VISIT;
    tellStep(teller, story, {
      on,
      step: () => ({
        kind: 'visited',
        opinion: said,
        detail: { visitor: teller.nameOf('clerk'), stillInNeed, confirmedFen: approvedFen(story) },
      }),
    });
  });
}

/** 转介 on the day of the visit or refusal, and its reply ten working days later. */
export function referral(story: CaseStory, on: IsoDate, at: At): Happening[] {
  const { referral: given } = story;
  if (given === undefined) return [];
  const { answer, ...where } = given;
  const step = planned(story, at, 'aftercare');
  const referred = step({ on, step: () => ({ kind: 'referred', detail: { ...where, consent: true } }) });
  if (answer === undefined) return [referred];
  return [
    referred,
    step({
      on: workingDaysAfter(on, 10),
      step: (teller) => ({
        kind: 'referral_answered',
        detail: { referralId: teller.case(keyOf(story)).steps.get('referred') ?? 0, ...answer },
      }),
    }),
  ];
}

/** 告知书送达, then 转介 and 归档. */
export function afterRefusal(story: CaseStory, { decidedOn }: Course, at: At): Happening[] {
  const step = planned(story, at, 'aftercare');
  const servedOn = workingDaysAfter(decidedOn, 1);
  return [
    step({
      on: servedOn,
      step: () => ({
        kind: 'refusal_served',
        detail: { receivedBy: story.refused?.servedTo ?? story.person, way: '当面送达' },
      }),
    }),
    ...referral(story, servedOn, at),
    step({
      on: workingDaysAfter(decidedOn, 15),
      step: (teller) => ({
        kind: 'archived',
        detail: { fileNumber: teller.told.reference('勐临救档', story.on), pages: 9 },
      }),
    }),
  ];
}
