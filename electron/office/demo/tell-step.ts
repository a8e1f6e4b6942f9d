/** One step of a case on record, by whoever's work it is. */
import type { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { CaseStep, CaseStepInput } from '../../../domain/entities/steps.ts';
import type { Happening } from './agenda.ts';
import type { Who } from './office.ts';
import { keyOf, type CaseStory } from './story/case.ts';
import type { Storyteller } from './storyteller.ts';

type Input = z.input<typeof CaseStepInput>;
/** Kind, opinion and detail; the day is the plan's. */
export type Step = { [K in CaseStep]: Omit<Extract<Input, { kind: K }>, 'caseId' | 'on'> }[CaseStep];

export interface Planned {
  readonly on: IsoDate;
  readonly by?: Extract<Who, 'clerk' | 'reviewer' | 'cashier'>;
  readonly step: (teller: Storyteller) => Step;
}

/** An event on its day, or on the day the case was entered where it happened before. */
export type At = (on: IsoDate, hour: Happening['at'], tell: Happening['tell']) => Happening;

export function tellStep(teller: Storyteller, story: CaseStory, { on, by = 'clerk', step }: Planned): void {
  const told = teller.case(keyOf(story));
  const made = step(teller);
  const { stepId } = teller.act(by, 'case.step', { caseId: told.caseId, on, ...made });
  told.steps.set(made.kind, stepId);
}

export const planned =
  (story: CaseStory, at: At, hour: Happening['at']) =>
  (plan: Planned): Happening =>
    at(plan.on, hour, (teller) => tellStep(teller, story, plan));
