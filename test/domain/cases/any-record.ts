/** Records of cases as chance has them: any steps in any order, sensible or not. */
import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/date.ts';
import type { Law } from '../../../domain/cases/law.ts';
import type { CaseRecord, RecordedDecision, RecordedPayment, RecordedStep } from '../../../domain/cases/record.ts';
import { PROCEDURE_STEPS, type ProcedureStep } from '../../../domain/entities/case-codes.ts';
import { type CaseStep, CASE_STEPS, PAPERWORK, type Paperwork } from '../../../domain/entities/steps.ts';
import { decided, law, newCase, payment, step } from './case-record.ts';

/** Every term set to five days. */
export const ALL_TERMS = Object.fromEntries(
  [
    'supplement_days',
    'publicity_days',
    'disclosure_days',
    'entry_days',
    'filing_days',
    'sign_days',
    'returned_days',
    'referral_days',
    'recovery_days',
    'handover_days',
    'follow_up_days',
    'archive_days',
    'objection_days',
    'write_off_days',
    'pay_deadline_days',
  ].map((key) => [key, '5']),
);
export const PROFILES_TRIED = ['national-2019', 'lincang-2023', 'honghe-2019', 'jiangxi-2020', 'jilin-2020'] as const;
export const LAWS: readonly Law[] = PROFILES_TRIED.map((profile) => law(profile, ALL_TERMS));

export const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-03-02', days));
const key = fc.integer({ min: 1, max: 4 });
const procedureStep = fc.constantFrom(...(Object.keys(PROCEDURE_STEPS) as ProcedureStep[]));

/** Keys are few, so that answers, receipts and confirmations often name something there is. */
export const anyStep: fc.Arbitrary<RecordedStep> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(CASE_STEPS) as CaseStep[])),
    on: anyDay,
    id: key,
    other: key,
    skipped: procedureStep,
    paper: fc.option(fc.constantFrom(...(Object.keys(PAPERWORK) as Paperwork[])), { nil: undefined }),
    yes: fc.boolean(),
  })
  .map(({ kind, on, id, other, skipped, paper, yes }) => {
    switch (kind) {
      case 'skipped':
        return step(kind, on, { step: skipped, rule: '试' }, id);
      case 'receipt_seen':
        return step(kind, on, { voucherId: other, signature: yes, fingerprint: false }, id);
      case 'handed_over':
        return step(kind, on, { transferId: other }, id);
      case 'objection':
        return step(kind, on, { what: '试' }, id);
      case 'objection_answered':
        return step(kind, on, { objectionId: other, upheld: yes, result: '试' }, id);
      case 'referral_answered':
        return step(kind, on, { referralId: other, accepted: yes, result: '试' }, id);
      case 'recovery_demanded':
        return step(kind, on, { amountFen: other * 10_000, ground: '试', dueOn: undefined }, id);
      case 'paperwork':
        return step(kind, on, { item: paper }, id);
      case 'visited':
        return step(kind, on, { stillInNeed: yes }, id);
      default:
        return step(kind, on, undefined, id);
    }
  });

const anyDecision: fc.Arbitrary<RecordedDecision> = fc
  .record({
    kind: fc.constantFrom('approved', 'approved', 'ordered', 'refused'),
    on: anyDay,
    level: fc.constantFrom('township', 'county'),
    staged: fc.boolean(),
  })
  .map((over) => decided(over));

const anyPayment: fc.Arbitrary<RecordedPayment> = fc
  .record({
    id: key,
    on: anyDay,
    way: fc.constantFrom('cash', 'goods', 'card'),
    amountFen: fc.constantFrom(20_000, 30_000, 50_000),
    signed: fc.boolean(),
    agent: fc.boolean(),
    back: fc.constantFrom('none', 'returned', 'recovered'),
    done: fc.boolean(),
  })
  .map(({ id, on, way, amountFen, signed, agent, back, done }) =>
    payment({
      id,
      on,
      way,
      amountFen,
      voucher:
        way === 'card' ? undefined : { id, number: `2026-00000${id}`, issuedOn: on, signedOn: signed ? on : undefined },
      agencyId: agent ? 7 : undefined,
      returns: back === 'none' ? [] : [{ on: addDays(on, 2), amountFen: 10_000, kind: back }],
      writeOff: way === 'card' ? undefined : { done },
    }),
  );

export const anyRecord: fc.Arbitrary<CaseRecord> = fc
  .record({
    type: fc.constantFrom('urgent', 'spending'),
    category: fc.constantFrom('dibao', 'general', undefined),
    steps: fc.array(anyStep, { maxLength: 12 }),
    decisions: fc.array(anyDecision, { maxLength: 2 }),
    payments: fc.array(anyPayment, { maxLength: 2 }),
  })
  .map((over) => newCase(over));
