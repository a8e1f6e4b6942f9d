/** One case, from the application to the file. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Happening } from './agenda.ts';
import { courseOf, type Course } from './course.ts';
import { reaches, type CaseStory } from './story/case.ts';
import { afterRefusal, aftercare } from './tell-aftercare.ts';
import { financed, tellAgency, tellApproval, tellExplanation, tellOrder, tellRefusal } from './tell-decision.ts';
import { inquiry } from './tell-inquiry.ts';
import { tellIntake } from './tell-intake.ts';
import { tellHandout, tellSigned } from './tell-payment.ts';
import { planned, type At } from './tell-step.ts';

/** Everything that happens in a case; what was written by hand is told on the day it is entered. */
export function caseHappenings(story: CaseStory): Happening[] {
  const course = courseOf(story);
  const told = (on: IsoDate): IsoDate => (story.enteredOn !== undefined && on < story.enteredOn ? story.enteredOn : on);
  const at: At = (on, hour, tell) => ({ on: told(on), at: hour, tell });
  const before = [
    at(story.on, 'intake', (teller) => tellIntake(teller, story)),
    ...inquiry(story, course).map(planned(story, at, 'survey')),
  ];
  if (story.withdrawn !== undefined) return [...before, ...withdrawal(story, story.withdrawn, at)];
  if (story.refused !== undefined)
    return [
      ...before,
      at(course.decidedOn, 'decision', (teller) => tellRefusal(teller, story, course.decidedOn)),
      ...afterRefusal(story, course, at),
    ];
  return [...before, ...help(story, course, at)];
}

function withdrawal(story: CaseStory, { on, why }: NonNullable<CaseStory['withdrawn']>, at: At): Happening[] {
  const step = planned(story, at, 'aftercare');
  return [step({ on, step: () => ({ kind: 'withdrawn', opinion: why }) })];
}

function help(story: CaseStory, course: Course, at: At): Happening[] {
  const { decidedOn, handouts } = course;
  const ordered = story.ordered === true;
  const firstOn = handouts[0]?.on ?? decidedOn;
  const orders = ordered ? [at(story.on, 'decision', (teller) => tellOrder(teller, story))] : [];
  const filing = at(ordered ? story.on : decidedOn, 'decision', (teller) =>
    tellAgency(teller, story, ordered ? story.on : decidedOn),
  );
  const approval = reaches(story, 'approved')
    ? [at(decidedOn, 'decision', (teller) => tellApproval(teller, story, decidedOn)), filing]
    : [];
  const finance = reaches(story, 'agreed') ? financed(story, course).map(planned(story, at, 'decision')) : [];
  const explained = Object.entries(story.explained ?? {}).map(([code, reason]) =>
    at(firstOn, 'decision', (teller) => tellExplanation(teller, story, { code, reason })),
  );
  const paid =
    reaches(story, 'paid') || ordered
      ? handouts.flatMap((handout, index) => [
          at(handout.on, 'handing-out', (teller) => tellHandout(teller, story, handout)),
          at(handout.on, 'signing', (teller) => tellSigned(teller, story, handout, index)),
        ])
      : [];
  return [
    ...orders,
    ...approval,
    ...finance,
    ...explained,
    ...paid,
    ...(reaches(story, 'approved') ? aftercare(story, course, at) : []),
  ];
}
