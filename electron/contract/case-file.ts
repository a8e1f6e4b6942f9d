/** Everything the book knows of one case, as the page of a case and its papers read it. Money in 分. */
import { z } from 'zod';
import {
  Gravity,
  Level,
  PendingRelief,
  RefusalGround,
  Registry,
  Residence,
  ServiceKind,
} from '../../domain/entities/case-codes.ts';
import { CaseType, Category, Cause, FoundBy, Source, Way } from '../../domain/entities/codes.ts';
import { CASE_STEPS, type CaseStep } from '../../domain/entities/steps.ts';
import { Severity } from '../../domain/policy/finding.ts';
import { VoucherState } from './shapes.ts';

const fen = z.int();
const text = z.string().nullable();

export const StoredFinding = z.strictObject({
  stage: z.enum(['intake', 'decision', 'payment', 'purchase', 'tekun', 'close', 'sending', 'import']),
  code: z.string(),
  severity: Severity,
  message: z.string(),
  document: z.string(),
  article: z.string(),
  overrideReason: text,
  by: z.string(),
});

export const Agency = z.strictObject({
  id: z.int(),
  kind: text,
  name: z.string(),
  relation: text,
  idNumber: text,
  phone: text,
  reason: text,
  agreement: text,
  countyFiling: text,
  consent: z.boolean(),
  noFamily: text,
  filedOn: text,
  countyFiledOn: text,
});

const Person = z.strictObject({
  personId: z.int(),
  name: z.string(),
  idNumber: z.string(),
  phone: text,
  address: text,
  bankName: text,
  bankAccount: text,
  accountVerified: z.boolean().nullable(),
});

const Step = z.strictObject({
  id: z.int(),
  kind: z.enum(Object.keys(CASE_STEPS) as [CaseStep, ...CaseStep[]]),
  onDate: z.string(),
  opinion: text,
  staffId: z.int(),
  staff: z.string(),
  /** As the kind of step wants it (domain/entities/steps.ts) */
  detail: z.record(z.string(), z.unknown()).optional(),
});

const Decision = z.strictObject({
  id: z.int(),
  kind: z.enum(['approved', 'ordered', 'refused']),
  on: z.string(),
  reference: text,
  way: Way.nullable(),
  amountFen: fen.nullable(),
  staged: z.boolean(),
  minutes: text,
  opinion: text,
  special: text,
  paperworkDueOn: text,
  level: Level,
  ground: RefusalGround.nullable(),
  staff: text,
});

const Payment = z.strictObject({
  id: z.int(),
  way: Way,
  on: z.string(),
  amountFen: fen,
  returnedFen: fen,
  returnedOn: text,
  source: Source.nullable(),
  voucher: z.strictObject({ number: z.string(), state: VoucherState, signedOn: text }).nullable(),
  agencyId: z.int().nullable(),
  payer: text,
  witness: text,
  payee: z.strictObject({ name: text, bank: text, account: text }),
  service: z.strictObject({ kind: ServiceKind, begins: text, ends: text }).nullable(),
  document: text,
  goods: z
    .array(
      z.strictObject({
        name: z.string(),
        spec: z.string().optional(),
        unit: z.string(),
        quantityMilli: z.int(),
        unitPriceFen: fen,
        amountFen: fen,
      }),
    )
    .readonly(),
  writeOff: z.strictObject({ reportedOn: text, done: z.boolean() }).nullable(),
});

export const CaseFile = z.strictObject({
  caseId: z.int(),
  uid: z.string(),
  number: z.string(),
  type: CaseType,
  cause: Cause,
  causeText: z.string(),
  appliedOn: z.string(),
  foundBy: FoundBy,
  relativeOf: text,
  gravity: Gravity.nullable(),
  residence: Residence.nullable(),
  occurredOn: text,
  occurredAt: text,
  requestedFen: fen.nullable(),
  otherAid: text,
  pending: PendingRelief.nullable(),
  reporter: z.strictObject({ name: z.string(), phone: text }).nullable(),
  imported: z.boolean(),
  openedBy: z.string(),
  person: Person,
  householdId: z.int(),
  household: z.strictObject({
    village: z.string(),
    group: text,
    size: z.int(),
    category: Category,
    registry: Registry.nullable(),
  }),
  members: z
    .array(
      z.strictObject({
        name: z.string(),
        idNumber: z.string(),
        relation: z.string(),
        health: text,
        occupation: text,
        yearlyIncomeFen: fen.nullable(),
      }),
    )
    .readonly(),
  steps: z.array(Step).readonly(),
  decisions: z.array(Decision).readonly(),
  agencies: z.array(Agency).readonly(),
  payments: z.array(Payment).readonly(),
  findings: z.array(StoredFinding).readonly(),
});
