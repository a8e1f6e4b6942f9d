import { describe, expect, it } from 'vitest';
import type { HandlingFacts } from '../../../../../domain/policy/facts/payment.ts';
import { sharedAgent } from '../../../../../domain/policy/rules/payment/shared-agent.ts';
import { facts, handling, payment, settings, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(sharedAgent, document({ id: 'office', provisions: { 'shared-agent': [words('explain')] } }));
const agent = { name: '何某代', kind: 'family', relation: '儿子' } as const;
const judged = (agentElsewhere: HandlingFacts['agentElsewhere'], least?: string) =>
  ask(
    { payment: payment({ agent }), handling: handling({ agentElsewhere }) },
    least === undefined ? {} : { shared_households: least },
  );

describe('shared-agent', () => {
  it('3 households, this one counted: said from two others on', () => {
    expect(judged({ households: 1, by: 'number' }, '3').findings).toEqual([]);
    expect(judged({ households: 2, by: 'number' }, '3').findings).toMatchObject([
      {
        severity: 'explain',
        subject: 'agent',
        message:
          '代领人何某代（同一身份证号）一年内连同本户代领 3 户，达到本办规定的 3 户；请向各户核实是否知情、款物是否足额转交。',
        details: { households: 3, least: 3 },
      },
    ]);
  });

  it('known by name or telephone only: may be two people', () => {
    expect(judged({ households: 1, by: 'name' }, '2').findings[0]?.message).toBe(
      '代领人何某代（同名）一年内连同本户代领 2 户，达到本办规定的 2 户；请核对是否同一人；系同一人的，请向各户核实是否知情、款物是否足额转交。',
    );
    expect(judged({ households: 1, by: 'phone' }, '2').findings[0]?.message).toContain('（同一联系电话）');
  });

  it('asks for the number, but not of an agent of one household', () => {
    expect(judged({ households: 1, by: 'number' })).toEqual({ findings: [], missing: ['shared_households'] });
    expect(judged({ households: 0, by: 'number' })).toEqual({ findings: [], missing: [] });
    expect(judged(undefined)).toEqual({ findings: [], missing: [] });
  });

  it('the person himself is nobody’s agent', () => {
    const elsewhere = { households: 5, by: 'number' } as const;
    expect(ask({ handling: handling({ agentElsewhere: elsewhere }) }, { shared_households: '2' }).findings).toEqual([]);
  });
});

describe('shared-agent, as a check', () => {
  it('the office wants an explanation; no document counts households where that is switched off', () => {
    const elsewhere = { households: 2, by: 'number' } as const;
    const of = { ...facts({ agent }), handling: handling({ agentElsewhere: elsewhere }) };
    const THREE = { shared_households: '3' };
    expect(verdictOf('shared-agent', of, 'jilin-2020', settings(THREE))).toBe('explain 本办预防性检查 ⑦');
    const off = settings({ ...THREE, 'check.shared-agent': 'off' });
    expect(verdictOf('shared-agent', of, 'jilin-2020', off)).toBeUndefined();
  });
});
