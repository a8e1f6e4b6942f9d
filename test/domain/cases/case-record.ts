/** Records of cases for the tests: a case told step by step. */
import { STATE_COUNCIL_HOLIDAYS } from '../../../domain/calendar/holidays.ts';
import { type Law, lawOn } from '../../../domain/cases/law.ts';
import type { CaseRecord, RecordedDecision, RecordedPayment, RecordedStep } from '../../../domain/cases/record.ts';
import { type Needs, type Route, routeOf } from '../../../domain/cases/route.ts';
import { type CaseState, caseState } from '../../../domain/cases/state.ts';
import type { CaseStep, StepDetail } from '../../../domain/entities/steps.ts';
import type { ProfileName } from '../../../domain/policy/profile.ts';
import { settings } from '../policy/payment-facts.ts';

export const law = (profile: ProfileName, known: Readonly<Record<string, string>> = {}): Law =>
  lawOn({ profile, settings: settings(known), holidays: STATE_COUNCIL_HOLIDAYS }, '2026-06-30');

export const newCase = (over: Partial<CaseRecord> = {}): CaseRecord => ({
  recordLevel: 'live',
  key: 1,
  number: '2026-0012',
  name: '岩温',
  type: 'urgent',
  category: 'general',
  appliedOn: '2026-03-02',
  steps: [],
  decisions: [],
  payments: [],
  agencies: [{ id: 7, name: '玉光' }],
  ...over,
});

let lastId = 100;

/** A step with a key of its own. */
export function step<K extends CaseStep>(
  kind: K,
  on: string,
  detail?: StepDetail<K>,
  id = (lastId += 1),
): RecordedStep {
  return { id, kind, on, detail } as RecordedStep;
}

export const decided = (over: Partial<RecordedDecision> = {}): RecordedDecision => ({
  kind: 'approved',
  on: '2026-03-10',
  level: 'township',
  way: 'cash',
  amountFen: 50_000,
  staged: false,
  ...over,
});

/** 500 元 in cash on 2026-03-11, its voucher issued and not signed, its line not reported */
export const payment = (over: Partial<RecordedPayment> = {}): RecordedPayment => ({
  id: 31,
  on: '2026-03-11',
  way: 'cash',
  amountFen: 50_000,
  returns: [],
  voucher: { id: 41, number: '2026-000012', issuedOn: '2026-03-11' },
  writeOff: { done: false },
  ...over,
});

export const NO_NEEDS: Needs = { meeting: false, county: false, finance: false };

export const route = (record: CaseRecord, of: Law, needs: Partial<Needs> = {}): Route =>
  routeOf(record, of, { ...NO_NEEDS, ...needs });

/** What happens to a case next. */
export type Event = (record: CaseRecord) => CaseRecord;
export const does =
  <K extends CaseStep>(kind: K, on: string, detail?: StepDetail<K>): Event =>
  (record) => ({ ...record, steps: [...record.steps, step(kind, on, detail)] });
export const decides =
  (over: Partial<RecordedDecision> = {}): Event =>
  (record) => ({ ...record, decisions: [...record.decisions, decided(over)] });
export const pays =
  (over: Partial<RecordedPayment> = {}): Event =>
  (record) => ({ ...record, payments: [...record.payments, payment(over)] });
/** The last payment, seen again after something happened to it */
export const later =
  (over: Partial<RecordedPayment>): Event =>
  (record) => ({
    ...record,
    payments: record.payments.map((one, index, all) => (index === all.length - 1 ? { ...one, ...over } : one)),
  });
export const signed = (on: string): Event =>
  later({ voucher: { id: 41, number: '2026-000012', issuedOn: on, signedOn: on } });

/** The states of a case as its story goes on, each before the event that ends it. */
export function statesOf(
  events: readonly Event[],
  { start = newCase(), of, needs }: { start?: CaseRecord; of: Law; needs?: Partial<Needs> },
): CaseState[] {
  const states: CaseState[] = [];
  let record = start;
  for (const event of [...events, undefined]) {
    states.push(caseState(record, route(record, of, needs), of));
    if (event !== undefined) record = event(record);
  }
  return states;
}
