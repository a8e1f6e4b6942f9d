import type { HandlingFacts } from '../../facts/payment.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 一人代领多户: the agent, by identity number, name or telephone, collects for as many households as the office has set, this one
 * included. What points to him by name or telephone only may be two people and is said so.
 */
export const sharedAgent: Rule<'shared-agent'> = {
  code: 'shared-agent',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  asks: ['shared_households'],
  judge: ({ payment, handling }, clauses, { setting }) => {
    const { agent } = payment;
    const elsewhere = handling?.agentElsewhere;
    // The number is at least two: for one household alone nobody is a shared agent.
    if (agent === undefined || elsewhere === undefined || elsewhere.households === 0) return NOTHING;
    const least = setting('shared_households');
    if (least === undefined) return asksFor('shared_households');
    const households = elsewhere.households + 1;
    if (households < least) return NOTHING;
    return findingOfEach('shared-agent', clauses, {
      message: `代领人${agent.name}${KNOWN_BY[elsewhere.by]}一年内连同本户代领 ${households} 户，达到本办规定的 ${least} 户；${TO_DO[elsewhere.by]}。`,
      subject: 'agent',
      details: { agent: agent.name, households, least, by: elsewhere.by },
    });
  },
};

type KnownBy = NonNullable<HandlingFacts['agentElsewhere']>['by'];
const ASK_EACH = '请向各户核实是否知情、款物是否足额转交';
const KNOWN_BY: Readonly<Record<KnownBy, string>> = {
  number: '（同一身份证号）',
  name: '（同名）',
  phone: '（同一联系电话）',
};
const TO_DO: Readonly<Record<KnownBy, string>> = {
  number: ASK_EACH,
  name: `请核对是否同一人；系同一人的，${ASK_EACH}`,
  phone: `请核对是否同一人；系同一人的，${ASK_EACH}`,
};
