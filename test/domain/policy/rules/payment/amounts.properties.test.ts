/** What must hold of the rules on amounts and channel, whatever the facts and however much the office has set. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../domain/calendar/date.ts';
import { CASE_TYPES, type CaseType, WAYS, type Way } from '../../../../../domain/entities/codes.ts';
import type { PaymentFacts } from '../../../../../domain/policy/facts/payment.ts';
import type { CodeOn } from '../../../../../domain/policy/finding.ts';
import { profileNames } from '../../../../../domain/policy/profile.ts';
import { PAYMENT_RULES } from '../../../../../domain/policy/rules/payment/index.ts';
import { facts, judgePayment, past, procedure, settings } from '../../payment-facts.ts';
import { asked } from './asked.ts';

/** The more is approved, the more they find. */
const ON_AMOUNTS: readonly CodeOn<'payment'>[] = [
  'cash-over-limit',
  'card-required',
  'over-township-limit',
  'over-single-cap',
  'over-year-cap',
  'small-urgent-over',
  'meeting-missing',
];
const OFFICE = {
  pay_deadline_days: '30',
  split_window_days: '7',
  year_window: 'calendar_year',
  own_cash_cap: '700',
  dibao_city_month: '300',
  dibao_rural_month: '200',
  township_limit: '2000',
  township_delegated: 'yes',
  collective_above: '1500',
  tiers: '[{"months":3,"standard":"city"}]',
};

const anyDay = fc.integer({ min: -400, max: 1000 }).map((n) => addDays('2023-06-08', n));
const anyFen = fc.oneof(fc.integer({ min: 1, max: 3_000_000 }), fc.constantFrom(100_000, 100_001, 1_080_000));
const anySettings = fc.subarray(Object.entries(OFFICE)).map((some) => settings(Object.fromEntries(some)));
const anyProfile = fc.constantFrom(...profileNames);

const anyFacts: fc.Arbitrary<PaymentFacts> = fc
  .record({
    paidOn: anyDay,
    type: fc.constantFrom(...(Object.keys(CASE_TYPES) as CaseType[])),
    way: fc.constantFrom(...(Object.keys(WAYS) as Way[])),
    amountFen: anyFen,
    earlierFen: anyFen,
    earlier: fc.integer({ min: 1, max: 400 }),
    emergency: fc.boolean(),
    decided: fc.option(
      fc.record({
        level: fc.constantFrom('township' as const, 'county' as const),
        staged: fc.boolean(),
        discussion: fc.constantFrom(undefined, '2026-3'),
        suggestedFen: fc.constantFrom(undefined, 90_000),
      }),
      { nil: undefined },
    ),
    gravity: fc.constantFrom(undefined, 'light' as const, 'heavy' as const, 'major' as const),
    special: fc.constantFrom(undefined, { flagged: false }, { flagged: true, reason: '卧床' }),
  })
  .map(({ paidOn, type, way, amountFen, emergency, special, gravity, decided, ...rest }) => ({
    ...facts({ paidOn, type, way, amountFen, emergency, special, orderedOn: emergency ? paidOn : undefined }, [
      past(addDays(paidOn, -rest.earlier), { amountFen: rest.earlierFen, cause: 'illness', way: 'cash' }),
    ]),
    subject: { size: 3, gravity },
    ...(decided === undefined ? {} : { procedure: procedure(decided) }),
  }));

describe('rules on amounts, whatever the facts', () => {
  it('ask only for what they say they may ask for', () => {
    fc.assert(
      fc.property(anyFacts, anyProfile, anySettings, (of, profile, known) => {
        for (const rule of Object.values(PAYMENT_RULES)) {
          const missing = asked(rule.code, of, profile, known);
          expect(missing.filter((key) => !(rule.asks as readonly string[]).includes(key))).toEqual([]);
        }
      }),
    );
  });

  it('ask for nothing an office has set, and are then sure', () => {
    fc.assert(
      fc.property(anyFacts, anyProfile, (of, profile) => {
        for (const code of ON_AMOUNTS) expect(asked(code, of, profile, settings(OFFICE))).toEqual([]);
      }),
    );
  });

  it('a greater sum is never let through where a smaller one was not', () => {
    fc.assert(
      fc.property(anyFacts, anyFen, anyProfile, (of, more, profile) => {
        const found = (judged: PaymentFacts): readonly string[] =>
          judgePayment(judged, { profile, settings: settings(OFFICE) })
            .findings.map((one) => one.code)
            .filter((code) => (ON_AMOUNTS as readonly string[]).includes(code));
        const greater = { ...of, payment: { ...of.payment, approvedFen: of.payment.approvedFen + more } };
        expect(found(greater)).toEqual(expect.arrayContaining([...found(of)]));
      }),
    );
  });

  it('how an approval is cut into stages changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 100 }), anyProfile, (of, parts, profile) => {
        const codes = (amountFen: number): readonly string[] =>
          judgePayment(
            { ...of, payment: { ...of.payment, amountFen, approvedFen: of.payment.approvedFen } },
            { profile, settings: settings(OFFICE) },
          )
            .findings.filter(({ code }) => (ON_AMOUNTS as readonly string[]).includes(code))
            .map((one) => `${one.code} ${one.severity}`);
        const { approvedFen } = of.payment;
        expect(codes(Math.max(1, Math.floor(approvedFen / parts)))).toEqual(codes(approvedFen));
      }),
    );
  });

  it('each is reached', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyFacts, anyProfile, (of, profile) => {
        for (const { code } of judgePayment(of, { profile, settings: settings(OFFICE) }).findings) reached.add(code);
      }),
      { numRuns: 1000, seed: 1 },
    );
    const others = [
      'amount-off-tier',
      'cash-without-need',
      'discussion-missing',
      'spending-type-cash',
      'staged-not-allowed',
    ];
    expect([...ON_AMOUNTS, ...others].filter((code) => !reached.has(code))).toEqual([]);
  });
});
