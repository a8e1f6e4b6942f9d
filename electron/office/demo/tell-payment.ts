/** Handing out, in whichever way, and signing for it. */
import type { z } from 'zod';
import type { PaymentInput } from '../../../domain/entities/payments.ts';
import { unreachable } from '../../../domain/problem.ts';
import { goodsLine } from './office.ts';
import { addDays } from '../../../domain/calendar/date.ts';
import { accountOf, BANK } from './people.ts';
import { fen, keyOf, type CaseStory, type Handout } from './story/case.ts';
import type { Storyteller } from './storyteller.ts';
import { agentInput } from './tell-decision.ts';

type Input = z.input<typeof PaymentInput>;

export function tellHandout(teller: Storyteller, story: CaseStory, handout: Handout): void {
  const told = teller.case(keyOf(story));
  told.paid.push(teller.act('cashier', 'payment.pay', paymentInput(teller, story, handout)));
}

/** Signed on the day; a spoilt form is voided instead, with all four copies kept. @param index of the handout */
export function tellSigned(
  teller: Storyteller,
  story: CaseStory,
  { on, spoilt, unsigned }: Handout,
  index: number,
): void {
  const { voucherId } = teller.paid(keyOf(story), index);
  if (voucherId === null || unsigned === true) return;
  if (spoilt === undefined) teller.act('cashier', 'voucher.sign', { voucherId, on });
  else teller.act('cashier', 'voucher.void', { voucherId, on, reason: spoilt, copiesKept: 4 });
}

function paymentInput(teller: Storyteller, story: CaseStory, handout: Handout): Input {
  const { help, person } = story;
  const { caseId } = teller.case(keyOf(story));
  const { on } = handout;
  if (help.way === 'card') return { way: 'card', caseId, on, amountFen: fen(handout.yuan ?? help.yuan) };
  const common = {
    caseId,
    on,
    source: story.source ?? 'county',
    payerId: teller.session('cashier').staffId,
    ...whoCollects(teller, story),
    ...(story.witness !== undefined && { witness: story.witness }),
    ...(handout.form !== undefined && { formNumber: handout.form }),
    ...(story.special !== undefined && { special: story.special }),
  };
  switch (help.way) {
    case 'cash':
      return { way: 'cash', ...common, amountFen: fen(handout.yuan ?? help.yuan) };
    case 'goods':
      return { way: 'goods', ...common, goods: help.parcels.map(goodsLine) };
    case 'service':
      return {
        way: 'service',
        ...common,
        amountFen: fen(handout.yuan ?? help.yuan),
        service: help.service,
        kind: help.kind,
        begins: story.on,
        ends: addDays(story.on, help.days - 1),
        provider: help.provider,
        invoice: help.invoice,
      };
    case 'transfer':
      return {
        way: 'transfer',
        ...common,
        amountFen: fen(handout.yuan ?? help.yuan),
        bank: { name: person, bank: BANK, account: handout.account ?? accountOf(person) },
      };
    default:
      return unreachable(help.way);
  }
}

/** The filing made before, or the agent himself where he is named only now. */
function whoCollects(teller: Storyteller, story: CaseStory) {
  const agencyId = teller.case(keyOf(story)).steps.get('agency');
  if (agencyId !== undefined) return { agencyId };
  return story.agent === undefined ? {} : { agent: agentInput(story.agent, story.on) };
}
