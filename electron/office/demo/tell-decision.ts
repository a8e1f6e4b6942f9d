/** Order, approval, refusal; what the approver must explain; and what has to be there before money goes out. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { z } from 'zod';
import type { AgentInput } from '../../../domain/entities/payments.ts';
import type { Course } from './course.ts';
import { approvedFen, helpFen } from './help.ts';
import { inventedId, PEOPLE } from './people.ts';
import { keyOf, type Agent, type CaseStory } from './story/case.ts';
import type { Storyteller } from './storyteller.ts';
import type { Planned } from './tell-step.ts';

const granted = (story: CaseStory) => ({
  way: story.help.way,
  staged: (story.handouts ?? []).filter(({ yuan }) => yuan !== undefined).length > 1,
  ...(story.special !== undefined && { special: story.special }),
  overrides: Object.entries(story.overrides ?? {}).map(([code, reason]) => ({ code, reason })),
});

export function tellOrder(teller: Storyteller, story: CaseStory): void {
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

/** What the county decided is put on record by the township's approver, under the county's number. */
export function tellApproval(teller: Storyteller, story: CaseStory, on: IsoDate): void {
  const county = story.county === true;
  const minutes = teller.told.minutes.get(keyOf(story));
  teller.act('approver', 'case.decide', {
    caseId: teller.case(keyOf(story)).caseId,
    kind: 'approved',
    on,
    reference: teller.told.reference(county ? '南临救' : '勐临救', on),
    amountFen: approvedFen(story),
    level: county ? 'county' : 'township',
    opinion: county ? '县民政局审批同意。' : '同意救助。',
    ...(minutes !== undefined && { minutes }),
    ...granted(story),
  });
}

export function tellExplanation(
  teller: Storyteller,
  story: CaseStory,
  given: { readonly code: string; readonly reason: string },
): void {
  teller.act('approver', 'case.explain', { caseId: teller.case(keyOf(story)).caseId, ...given });
}

export function tellRefusal(teller: Storyteller, story: CaseStory, on: IsoDate): void {
  const { refused } = story;
  if (refused === undefined) return;
  teller.act('approver', 'case.decide', {
    caseId: teller.case(keyOf(story)).caseId,
    kind: 'refused',
    on,
    reference: teller.told.reference('勐不予', on),
    ground: refused.ground,
    opinion: refused.reason,
  });
}

/** 财务审批, signed by the accountant; 一卡通 passes the county's finance. */
export const financed = ({ help }: CaseStory, { decidedOn }: Course): Planned[] =>
  help.way === 'card'
    ? []
    : [
        {
          on: decidedOn,
          step: (teller) => ({
            kind: 'finance_agreed',
            opinion: '审批手续齐全，同意支付。',
            detail: { by: teller.nameOf('accountant') },
          }),
        },
      ];

/** Agents are no people of the township's table: their numbers come after its. */
export const agentInput = (
  { born, sex, atPayment: _named, unconfirmed: _open, ...agent }: Agent,
  filedOn?: IsoDate,
): z.input<typeof AgentInput> => ({
  ...agent,
  idNumber: inventedId(born, sex, Object.keys(PEOPLE).length),
  ...(agent.countyFiling !== undefined && filedOn !== undefined && { countyFiledOn: filedOn }),
});

/** 代领备案 before the payment; the payment then names it. */
export function tellAgency(teller: Storyteller, story: CaseStory, on: IsoDate): void {
  const { agent } = story;
  if (agent === undefined || agent.atPayment === true) return;
  const told = teller.case(keyOf(story));
  const { agencyId } = teller.act('clerk', 'agency.file', { caseId: told.caseId, on, agent: agentInput(agent, on) });
  told.steps.set('agency', agencyId);
}
