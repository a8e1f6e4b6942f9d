/** What an office sets more strictly never lets more through; and whoever is counted, person and household both are. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/calendar/date.ts';
import { CASE_TYPES, WAYS, type CaseType, type Cause, type Way } from '../../../domain/entities/codes.ts';
import type { PaymentFacts } from '../../../domain/policy/facts/payment.ts';
import { compareSeverity, type Finding } from '../../../domain/policy/finding.ts';
import { profileNames } from '../../../domain/policy/profile.ts';
import { facts, handling, judgePayment, past, procedure, settings } from './payment-facts.ts';

/** Text of a setting from a number, and whether the larger number is the stricter. */
const KNOBS = {
  pay_deadline_days: { of: (n: number) => String(1 + (n % 365)), larger: false },
  split_window_days: { of: (n: number) => String(n % 366), larger: true },
  own_cash_cap: { of: (n: number) => String(1 + (n % 3000)), larger: false },
  township_limit: { of: (n: number) => String(1 + (n % 5000)), larger: false },
  collective_above: { of: (n: number) => String(1 + (n % 3000)), larger: false },
  day_payments_max: { of: (n: number) => String(1 + (n % 20)), larger: false },
  shared_households: { of: (n: number) => String(2 + (n % 5)), larger: false },
  shelter_max_days: { of: (n: number) => String(1 + (n % 30)), larger: false },
  year_end_days: { of: (n: number) => String(1 + (n % 31)), larger: true },
  dibao_city_month: { of: (n: number) => String(100 + (n % 900)), larger: false },
} as const satisfies Record<string, { of: (n: number) => string; larger: boolean }>;
type Knob = keyof typeof KNOBS;

const BASE = {
  same_cause_window: 'calendar_year',
  year_window: 'calendar_year',
  dibao_rural_month: '485',
  township_delegated: 'yes',
  publicity_days: '5',
  ...Object.fromEntries(Object.entries(KNOBS).map(([key, { of }]) => [key, of(400)])),
};

const anyDay = fc.integer({ min: -900, max: 900 }).map((n) => addDays('2025-12-20', n));
const anyFacts: fc.Arbitrary<PaymentFacts> = fc
  .record({
    day: anyDay,
    late: fc.integer({ min: 0, max: 60 }),
    type: fc.constantFrom(...(Object.keys(CASE_TYPES) as CaseType[])),
    way: fc.constantFrom(...(Object.keys(WAYS) as Way[])),
    fen: fc.oneof(fc.integer({ min: 40_000, max: 100_000 }), fc.integer({ min: 1, max: 900_000 })),
    cause: fc.constantFrom<Cause>('fire', 'illness'),
    before: fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 20_000, max: 110_000 })), {
      maxLength: 4,
    }),
    sameDay: fc.integer({ min: 0, max: 25 }),
    households: fc.integer({ min: 0, max: 5 }),
    nights: fc.integer({ min: 0, max: 40 }),
    minutes: fc.option(fc.constant('纪要1号'), { nil: undefined }),
  })
  .map(({ day, late, type, way, fen, cause, before, sameDay, households, nights, minutes }) => ({
    ...facts(
      {
        paidOn: day,
        approvedOn: addDays(day, -late),
        type,
        way,
        cause,
        amountFen: fen,
        approvedFen: fen,
        ...(households > 0 && { agent: { name: '何某代', kind: 'family', relation: '儿子', agreementNo: '3号' } }),
      },
      before.map(([ago, amountFen], n) =>
        past(addDays(day, -ago), { cause: 'fire', way: 'cash', amountFen, approvalKey: `A${n}` }),
      ),
    ),
    procedure: procedure({ minutes }),
    handling: handling({
      sameDay,
      agentElsewhere: households === 0 ? undefined : { households, by: 'number' },
      ...(way === 'service' && { service: { kind: 'shelter', from: day, to: addDays(day, nights) } }),
    }),
  }));

/** Everything `before` found is still found, and no less gravely; what was splitting below a limit may now be above it by itself. */
function expectNoLess(before: readonly Finding[], after: readonly Finding[]): void {
  const graver = new Map(after.map((one) => [one.code, one.severity]));
  for (const { code, severity } of before) {
    const now = graver.get(code) ?? (code === 'split-payment' ? graver.get('cash-over-limit') : undefined);
    expect(now, code).toBeDefined();
    if (now !== undefined) expect(compareSeverity(now, severity), code).toBeLessThanOrEqual(0);
  }
}

describe('strictness', () => {
  it.each(Object.keys(KNOBS) as Knob[])('%s: set more strictly, it never allows more', (knob) => {
    const { of, larger } = KNOBS[knob];
    const spoke = { number: 0 };
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...profileNames), fc.nat(9_999), fc.nat(9_999), (given, profile, a, b) => {
        const [low, high] = [of(a), of(b)].toSorted((x, y) => Number(x) - Number(y)) as [string, string];
        // An earlier payment above the stricter cap is that payment's own finding, not half of a split one.
        const between = ({ amountFen }: { amountFen: number }) =>
          amountFen > Number(low) * 100 && amountFen <= Number(high) * 100;
        fc.pre(knob !== 'own_cash_cap' || !given.history.some(between));
        const judged = (value: string) =>
          judgePayment(given, { profile, settings: settings({ ...BASE, [knob]: value }) }).findings;
        const [loose, strict] = larger ? [judged(low), judged(high)] : [judged(high), judged(low)];
        expectNoLess(loose, strict);
        if (strict.length > loose.length) spoke.number++;
      }),
      { numRuns: 1000 },
    );
    // Otherwise the knob turns nothing and the property says nothing.
    expect(spoke.number).toBeGreaterThan(0);
  });
});

describe('person and household', () => {
  it('help counts whether it was the person’s or the household’s, and the finding says whose', () => {
    fc.assert(
      fc.property(fc.constantFrom('person', 'household'), fc.integer({ min: 1, max: 100 }), (whose, ago) => {
        const key = whose === 'person' ? { householdKey: 'H9' } : { personKey: 'P9' };
        const history = [past(addDays('2026-12-20', -ago), { cause: 'illness', ...key })];
        const { findings } = judgePayment(facts({ paidOn: '2026-12-20', cause: 'illness' }, history), {
          profile: 'honghe-2019',
          settings: settings(BASE),
        });
        expect(findings.find(({ code }) => code === 'same-cause')).toMatchObject({ subject: whose });
      }),
    );
  });
});
