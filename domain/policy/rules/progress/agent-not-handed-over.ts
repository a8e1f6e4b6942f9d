import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';
import { paymentText, standing } from './money.ts';

/** 代领款未确认转交: somebody else collected, and nobody confirmed that the person has it (国家 2019 二（三）, 吉林 2020 一). */
export const handOver: Duty<'agent-not-handed-over'> = {
  code: 'agent-not-handed-over',
  term: 'handover_days',
  todo: '确认代领款转交',
  advice: '请向救助对象本人核实并登记转交确认',
  subject: 'agent',
  open: ({ payments }) =>
    standing(payments).flatMap((payment) =>
      payment.agent === undefined || payment.agent.handedOverOn !== undefined
        ? []
        : [
            {
              since: payment.on,
              what: `${paymentText(payment)}由${payment.agent.name}代领，还没有确认转交给本人`,
            },
          ],
    ),
};

export const agentNotHandedOver: Rule<'agent-not-handed-over'> = {
  ...ON_PROGRESS,
  code: 'agent-not-handed-over',
  asks: ['handover_days'],
  judge: (...asked) => judgeDuty(handOver, ...asked),
};
