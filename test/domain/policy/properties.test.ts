/** What must hold of the rules whatever the facts. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/calendar/date.ts';
import { CASE_TYPES, WAYS, type CaseType, type Cause, type Way } from '../../../domain/entities/codes.ts';
import { ruleTraits } from '../../../domain/policy/evaluate.ts';
import type { PastPayment } from '../../../domain/policy/facts/case.ts';
import type { PaymentFacts } from '../../../domain/policy/facts/payment.ts';
import { compareSeverity, Finding, RULE_CODES, type RuleCode, type Severity } from '../../../domain/policy/finding.ts';
import { mergeFindings } from '../../../domain/policy/merge.ts';
import { profileNames } from '../../../domain/policy/profile.ts';
import { judgePayment, settings } from './payment-facts.ts';

/** Days around 2023-06-08, where 红河 changes, and around the turn of the year. */
const anyDay = fc.integer({ min: -1400, max: 1000 }).map((n) => addDays('2023-06-08', n));
const near = (day: string) => fc.integer({ min: -400, max: 60 }).map((n) => addDays(day, n));
const anyFen = fc.oneof(fc.integer({ min: 1, max: 300_000 }), fc.constantFrom(50_000, 99_999, 100_000, 100_001));
const anyWay = fc.constantFrom(...(Object.keys(WAYS) as Way[]));
const anyCause = fc.constantFrom<Cause>('fire', 'illness', 'other');

const anyPast = (day: string): fc.Arbitrary<PastPayment> =>
  fc.record({
    personKey: fc.constantFrom(1, 2),
    householdKey: fc.constantFrom(1, 2),
    approvalKey: fc.integer({ min: 0, max: 4 }),
    caseKey: fc.constant(1),
    cause: anyCause,
    way: anyWay,
    amountFen: anyFen,
    paidOn: near(day),
    firstPaidOn: near(day),
  });

const anyFacts: fc.Arbitrary<PaymentFacts> = anyDay.chain((day) =>
  fc.record({
    recordLevel: fc.constantFrom('live' as const, 'history' as const),
    stage: fc.constantFrom('decision' as const, 'payment' as const),
    payment: fc.record({
      personKey: fc.constant(1),
      householdKey: fc.constant(1),
      approvalKey: fc.constant(0),
      type: fc.constantFrom(...(Object.keys(CASE_TYPES) as CaseType[])),
      cause: anyCause,
      way: anyWay,
      amountFen: anyFen,
      approvedFen: anyFen,
      approvedOn: fc.option(near(day), { nil: undefined }),
      orderedOn: fc.option(near(day), { nil: undefined }),
      emergency: fc.boolean(),
      paidOn: fc.constant(day),
      firstPaidOn: fc.option(near(day), { nil: undefined, freq: 8 }),
      special: fc.option(fc.record({ flagged: fc.boolean(), reason: fc.constantFrom('', '卧床') }), { nil: undefined }),
      agent: fc.option(
        fc.record({
          name: fc.constant('何某代'),
          kind: fc.constantFrom('guardian', 'carer', 'designated', 'family', 'staff'),
          relation: fc.constantFrom(undefined, '', '儿子', '邻居', '村干部'),
          agreementNo: fc.constantFrom(undefined, '3号'),
          countyFilingNo: fc.constantFrom(undefined, '1号'),
          consent: fc.boolean(),
          reason: fc.constantFrom('', '卧床'),
        }),
        { nil: undefined },
      ),
    }),
    history: fc.array(anyPast(day), { maxLength: 6 }),
  }),
);
const anyProfile = fc.constantFrom(...profileNames);
const anyDays = fc.integer({ min: 1, max: 365 });
const anyYear = fc.constantFrom('calendar_year', 'rolling_12_months');
const anySettings = fc
  .record({ pay: anyDays, split: anyDays, cause: anyYear, year: anyYear })
  .map(({ pay, split, cause, year }) => office(pay, split, cause, year));

function office(pay: number, split: number, cause = 'calendar_year', year = 'calendar_year') {
  return {
    pay_deadline_days: String(pay),
    split_window_days: String(split),
    same_cause_window: cause,
    year_window: year,
    own_cash_cap: '1000',
    dibao_city_month: '740',
    dibao_rural_month: '485',
  };
}

const severityOf = (findings: readonly Finding[]) => new Map(findings.map((one) => [one.code, one.severity]));
/** Everything `before` found is still found, and no less gravely. */
function expectNoLess(before: readonly Finding[], after: readonly Finding[]): void {
  const graver = severityOf(after);
  for (const { code, severity } of before) {
    const now = graver.get(code);
    expect(now).toBeDefined();
    if (now !== undefined) expect(compareSeverity(now, severity)).toBeLessThanOrEqual(0);
  }
}

describe('rules, whatever the facts', () => {
  it('each code at most once, worst first, every finding with a document, an article and a Chinese message', () => {
    fc.assert(
      fc.property(anyFacts, anyProfile, anySettings, (facts, profile, known) => {
        const { findings, missing } = judgePayment(facts, { profile, settings: settings(known) });
        expect(missing).toEqual([]);
        expect(new Set(findings.map((one) => one.code)).size).toBe(findings.length);
        expect(findings.map((one) => one.severity)).toEqual(
          findings.map((one) => one.severity).toSorted(compareSeverity),
        );
        for (const one of findings) {
          expect(Finding.safeParse(one).success).toBe(true);
          expect(one.message).toMatch(/^\P{Script=Latin}+。$/u);
        }
      }),
    );
  });

  it('adding a warning never removes a block', () => {
    const anyFinding = fc.record({
      code: fc.constant<RuleCode>('agent-no-papers'),
      severity: fc.constantFrom<Severity>('forbid', 'explain', 'remind'),
      message: fc.constantFrom('甲。', '乙。'),
      source: fc.record({ document: fc.constantFrom('一号', '二号'), article: fc.constantFrom('一', '二') }),
    });
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1 }), anyFinding, fc.nat(), (some, extra, at) => {
        const [before] = mergeFindings(some);
        const [after] = mergeFindings(some.toSpliced(at % (some.length + 1), 0, extra));
        expect(compareSeverity(after?.severity ?? 'remind', before?.severity ?? 'remind')).toBeLessThanOrEqual(0);
        const sources = [after?.source, ...(after?.alsoSources ?? [])];
        for (const { source } of [...some, extra]) expect(sources).toContainEqual(source);
      }),
    );
  });

  it('more on record never allows more: each earlier payment only adds findings', () => {
    fc.assert(
      fc.property(anyFacts, anyProfile, anySettings, (facts, profile, known) => {
        const context = { profile, settings: settings(known) };
        const fewer = { ...facts, history: facts.history.slice(1) };
        expectNoLess(judgePayment(fewer, context).findings, judgePayment(facts, context).findings);
      }),
    );
  });

  it('a stricter parameter never allows more: a shorter term, a longer window for splitting', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyProfile,
        fc.tuple(anyDays, anyDays),
        fc.tuple(anyDays, anyDays),
        (facts, profile, pay, split) => {
          const loose = settings(office(Math.max(...pay), Math.min(...split)));
          const strict = settings(office(Math.min(...pay), Math.max(...split)));
          expectNoLess(
            judgePayment(facts, { profile, settings: loose }).findings,
            judgePayment(facts, { profile, settings: strict }).findings,
          );
        },
      ),
    );
  });

  it('findings do not depend on later law: settings and documents that begin after the last date change nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyProfile, anySettings, anySettings, (facts, profile, known, later) => {
        const { payment } = facts;
        const last = [payment.paidOn, payment.approvedOn ?? '', payment.orderedOn ?? ''].toSorted().at(-1) ?? '';
        const then = settings(later, addDays(last, 1));
        const now = settings(known);
        const both = {
          ...now,
          pay_deadline_days: [...(now.pay_deadline_days ?? []), ...(then.pay_deadline_days ?? [])],
          split_window_days: [...(now.split_window_days ?? []), ...(then.split_window_days ?? [])],
          same_cause_window: [...(now.same_cause_window ?? []), ...(then.same_cause_window ?? [])],
          year_window: [...(now.year_window ?? []), ...(then.year_window ?? [])],
        };
        expect(judgePayment(facts, { profile, settings: both })).toEqual(
          judgePayment(facts, { profile, settings: now }),
        );
      }),
    );
  });

  it('before 云南 2023 an office in 云南 or 红河 is judged as if the document did not exist', () => {
    fc.assert(
      fc.property(anyFacts, anySettings, (facts, known) => {
        fc.pre(
          [facts.payment.paidOn, facts.payment.approvedOn ?? '', facts.payment.orderedOn ?? ''].every(
            (d) => d < '2023-06-08',
          ),
        );
        const now = settings(known);
        expect(judgePayment(facts, { profile: 'yunnan-2023', settings: now })).toEqual(
          judgePayment(facts, { profile: 'national-2019', settings: now }),
        );
        const { findings } = judgePayment(facts, { profile: 'honghe-2019', settings: now });
        for (const one of findings) {
          expect([one.source, ...(one.alsoSources ?? [])].map((source) => source.document)).not.toContain(
            '云民发〔2023〕65号',
          );
        }
      }),
    );
  });

  it('a missing setting is asked for only where some value of it would matter', () => {
    fc.assert(
      fc.property(anyFacts, anyProfile, (facts, profile) => {
        const unset = judgePayment(facts, { profile, settings: {} });
        const lenient = severityOf(judgePayment(facts, { profile, settings: settings(office(365, 0)) }).findings);
        const found = severityOf(unset.findings);
        for (const code of ['split-payment', 'paid-late'] as const) {
          // What is said without the setting holds under its most lenient value as well.
          if (found.has(code)) expect(lenient.has(code)).toBe(true);
        }
        const strict = severityOf(judgePayment(facts, { profile, settings: settings(office(1, 365)) }).findings);
        expect(unset.missing.includes('pay_deadline_days')).toBe(strict.has('paid-late'));
        expect(unset.missing.includes('split_window_days')).toBe(
          strict.has('split-payment') && !found.has('split-payment'),
        );
      }),
    );
  });

  it('every rule that judges an old file is reached by these facts', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyFacts, anySettings, (facts, known) => {
        for (const one of judgePayment(facts, { profile: 'honghe-2019', settings: settings(known) }).findings)
          reached.add(one.code);
      }),
      { numRuns: 2000, seed: 1 },
    );
    const onFile = RULE_CODES.filter((code) => ruleTraits(code).onFile);
    expect(onFile.length).toBe(8);
    expect([...reached]).toEqual(expect.arrayContaining(onFile));
  });
});
