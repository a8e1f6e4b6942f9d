import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../../../domain/policy/layers/layer.ts';
import { cashWithoutNeed } from '../../../../../domain/policy/rules/payment/cash-without-need.ts';
import { facts, findingOf, JILIN, NATIONAL, payment, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const CODE = 'cash-without-need';
const NONE = { flagged: false };
const REASON = { flagged: true, reason: '卧床，村里没有银行网点' };

const paid = (paidOn: string) => facts({ paidOn, approvedOn: '2020-05-20', special: NONE });
const severities = (...layers: readonly Layer[]) =>
  alone(cashWithoutNeed, ...layers)({ payment: payment({ special: NONE }) }).findings.map((one) => one.severity);

describe('cash-without-need', () => {
  it('吉林: 急难型 cash wants 确需 and why; a mark without words, or words without a mark, are no reason', () => {
    expect(verdictOf(CODE, facts({ special: NONE }), 'jilin-2020')).toBe(`explain ${JILIN} 二`);
    expect(verdictOf(CODE, facts({ special: { flagged: true, reason: ' ' } }), 'jilin-2020')).toBe(
      `explain ${JILIN} 二`,
    );
    expect(verdictOf(CODE, facts({ special: { flagged: false, reason: '卧床' } }), 'jilin-2020')).toBe(
      `explain ${JILIN} 二`,
    );
    expect(verdictOf(CODE, facts({ special: REASON }), 'jilin-2020')).toBeUndefined();
  });

  it('says what cash is limited to and what to do', () => {
    expect(findingOf(CODE, facts({ special: NONE }), 'jilin-2020')?.message).toBe(
      '急难型现金 500.00 元：限于确需以现金形式发放，没有写明理由；请写明，或改由其他方式发放。',
    );
  });

  it('吉林 begins on 2020-05-28, by the day of payment; before, and in 江西, the national 原则上 is said', () => {
    expect(verdictOf(CODE, paid('2020-05-28'), 'jilin-2020')).toBe(`explain ${JILIN} 二`);
    expect(verdictOf(CODE, paid('2020-05-27'), 'jilin-2020')).toBe(`remind ${NATIONAL} 二（三）`);
    expect(verdictOf(CODE, facts({ special: NONE }), 'jiangxi-2020')).toBe(`remind ${NATIONAL} 二（三）`);
  });

  it('红河 and 云南 open cash to 急难型: nothing is wanted, before 2023-06-08 nor after', () => {
    for (const paidOn of ['2023-06-07', '2023-06-08']) {
      expect(verdictOf(CODE, facts({ paidOn, special: NONE }))).toBeUndefined();
    }
    expect(verdictOf(CODE, facts({ special: NONE }), 'yunnan-2023')).toBeUndefined();
    // The province's document came later: until then only the national one is there.
    expect(verdictOf(CODE, facts({ paidOn: '2023-06-07', special: NONE }), 'yunnan-2023')).toBe(
      `remind ${NATIONAL} 二（三）`,
    );
  });

  it('支出型 is asked for its reason by spending-type-cash, other ways by nobody', () => {
    expect(verdictOf(CODE, facts({ type: 'spending', special: NONE }), 'jilin-2020')).toBeUndefined();
    for (const way of ['card', 'transfer', 'goods', 'service'] as const) {
      expect(verdictOf(CODE, facts({ way, special: NONE }), 'jilin-2020')).toBeUndefined();
    }
  });

  it('nothing is held against a payment of which it is not known', () => {
    expect(verdictOf(CODE, facts(), 'jilin-2020')).toBeUndefined();
  });

  it('old rows have no column for the reason', () => {
    expect(verdictOf(CODE, facts({ special: NONE }, [], 'history'), 'jilin-2020')).toBeUndefined();
  });

  it('is answered only by the same document, by a later one of higher authority, or where it only points a direction', () => {
    const when = '特殊情况';
    const needing = (severity: 'explain' | 'remind', from: string) =>
      document({
        id: 'honghe-2019',
        authority: 'prefecture',
        effectiveFrom: from,
        provisions: { [CODE]: [{ ...words(severity), types: ['urgent'], effect: 'wants', when }] },
      });
    const opening = (types: readonly ['urgent' | 'spending']) =>
      document({
        id: 'yunnan-2023',
        effectiveFrom: '2023-06-08',
        provisions: { [CODE]: [{ ...words('remind'), types, effect: 'open', when }] },
      });
    expect(severities(needing('explain', '2023-06-07'), opening(['urgent']))).toEqual([]);
    expect(severities(needing('explain', '2023-06-08'), opening(['urgent']))).toEqual(['explain']);
    expect(severities(needing('remind', '2024-01-01'), opening(['urgent']))).toEqual([]);
    expect(severities(needing('explain', '2023-06-07'), opening(['spending']))).toEqual(['explain']);
  });
});
