/** 受理: who asks, for what, and how the office came to know. */
import { addDays } from '../../../domain/calendar/date.ts';
import { helpFen } from './help.ts';
import { accountHolder, cadreOf, cadrePhone, householdInput, PEOPLE, personInput } from './people.ts';
import { keyOf, type CaseStory } from './story/case.ts';
import type { Storyteller } from './storyteller.ts';

/** People ask for round sums, and rarely for less than they get. */
const ROUND_FEN = 50_000;

export function tellIntake(teller: Storyteller, story: CaseStory): void {
  const key = keyOf(story);
  if (teller.told.cases.has(key)) throw new Error(`two cases are called ${key}`);
  const { person, help, handouts } = story;
  const toAccount = help.way === 'card' || help.way === 'transfer';
  const { caseId } = teller.act('clerk', 'case.open', {
    applicant: toAccount ? accountHolder(person, handouts?.[0]?.account) : personInput(person),
    household: householdInput(person),
    type: story.type,
    cause: story.cause,
    causeText: story.what,
    appliedOn: story.on,
    requestedFen: Math.ceil(helpFen(help) / ROUND_FEN) * ROUND_FEN,
    residence: story.residence ?? 'local',
    gravity: story.gravity ?? (story.type === 'spending' || help.way === 'card' ? 'heavy' : 'light'),
    ...howFound(story),
    ...circumstances(story),
  });
  teller.told.cases.set(key, { caseId, paid: [], steps: new Map() });
}

const howFound = ({ foundBy = 'applied', person }: CaseStory) => ({
  foundBy,
  ...(foundBy === 'reported' && { reporter: { name: cadreOf(person), phone: cadrePhone(person) } }),
});

const circumstances = ({ on, type, person, ordered, occurred, otherAid, pending, relativeOf }: CaseStory) => ({
  ...(type === 'urgent' && {
    occurredOn: occurred?.on ?? (ordered === true ? on : addDays(on, -1)),
    occurredAt: occurred?.at ?? `${PEOPLE[person].village}${PEOPLE[person].group}`,
  }),
  ...(otherAid !== undefined && { otherAid }),
  ...(pending !== undefined && { pending }),
  ...(relativeOf !== undefined && { relativeOf }),
});
