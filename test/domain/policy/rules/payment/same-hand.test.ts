import { describe, expect, it } from 'vitest';
import type { ProcedureFacts } from '../../../../../domain/policy/facts/payment.ts';
import { sameHand } from '../../../../../domain/policy/rules/payment/same-hand.ts';
import { facts, procedure, settings, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(sameHand, document({ id: 'office', provisions: { 'same-hand': [words('forbid')] } }));
const said = (over: Partial<ProcedureFacts>) =>
  ask({ procedure: procedure(over) }).findings.map((found) => found.message);

describe('same-hand', () => {
  it('three people, or one who took in and reviewed: no fault of this kind', () => {
    expect(said({ openedBy: 1, reviewedBy: 2, decidedBy: 3 })).toEqual([]);
    expect(said({ openedBy: 1, reviewedBy: 1, decidedBy: 3 })).toEqual([]);
    expect(said({ openedBy: 1, reviewedBy: undefined, decidedBy: 3 })).toEqual([]);
  });

  it('whoever took it in, reviewed it, or both, also decided it', () => {
    expect(said({ openedBy: 3, reviewedBy: 2, decidedBy: 3 })).toEqual([
      '本案的经办和审批系同一人；经办、审核与审批应分人办理，请换人审批。',
    ]);
    expect(said({ openedBy: 1, reviewedBy: 3, decidedBy: 3 })).toEqual([
      '本案的审核和审批系同一人；经办、审核与审批应分人办理，请换人审批。',
    ]);
    expect(said({ openedBy: 3, reviewedBy: 3, decidedBy: 3 })[0]).toContain('本案的经办、审核和审批系同一人');
  });

  it('the county decided: whoever wrote that down is not its approver', () => {
    expect(said({ level: 'county', openedBy: 3, reviewedBy: 3, decidedBy: 3 })).toEqual([]);
  });

  it('knows nothing where the procedure is not known', () => {
    expect(ask({}).findings).toEqual([]);
  });
});

const of = { ...facts(), stage: 'decision', procedure: procedure({ openedBy: 1, decidedBy: 1 }) } as const;

describe('same-hand, as a check', () => {
  it('the office forbids it of its own accord; no document speaks of it where that is switched off', () => {
    expect(verdictOf('same-hand', of, 'jilin-2020')).toBe('forbid 本办预防性检查 ⑲');
    const off = settings({ 'check.same-hand': 'off' });
    expect(verdictOf('same-hand', of, 'jilin-2020', off)).toBeUndefined();
  });
});
