/** Shapes of the answers of an inspection. Money is in 分. */
import { z } from 'zod';
import { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import { Severity, STAGES } from '../../domain/policy/finding.ts';
import { LineStateCode } from './shapes.ts';

const fen = z.int();
const day = z.string();

export const tally = { payments: z.int(), households: z.int(), fen };
export const AverageDays = z.strictObject({ cases: z.int(), days: z.number().nullable() });

const FindingStage = z.enum([...(Object.keys(STAGES) as [keyof typeof STAGES]), 'tekun', 'import']);

const LabelledPayment = z.strictObject({
  kind: z.enum(['transfer', 'card']),
  id: z.int(),
  uid: z.string(),
  caseId: z.int(),
  householdId: z.int(),
  way: Way,
  amountFen: fen,
  onDate: day,
  caseNumber: z.string(),
  name: z.string(),
  village: z.string(),
  voucher: z.string().nullable(),
});

const FindingCount = z.strictObject({
  code: z.string(),
  severity: Severity,
  stage: FindingStage,
  count: z.int(),
  explained: z.int(),
  cases: z.int(),
});

const FindingItem = z.strictObject({
  findingId: z.int(),
  stage: FindingStage,
  onDate: day,
  code: z.string(),
  severity: Severity,
  message: z.string(),
  document: z.string(),
  article: z.string(),
  caseNumber: z.string().nullable(),
  name: z.string().nullable(),
  voucher: z.string().nullable(),
  reason: z.string().nullable(),
  reasonBy: z.string().nullable(),
  reasonAt: z.string().nullable(),
});

const EqualAmounts = z.strictObject({
  period: z.string(),
  amountFen: fen,
  count: z.int(),
  households: z.int(),
  sumFen: fen,
  payments: z.array(LabelledPayment).readonly(),
});

const YearEnd = z.strictObject({
  year: z.int(),
  from: day,
  to: day,
  count: z.int(),
  sumFen: fen,
  yearCount: z.int(),
  yearFen: fen,
  perMille: z.int(),
});

const CashHeld = z.strictObject({
  longest: z.strictObject({ from: day, to: day, days: z.int(), amountFen: fen }).nullable(),
  highest: z.strictObject({ onDate: day, amountFen: fen }).nullable(),
  daysOverLimit: z.int(),
  daysWithLimit: z.int(),
});

const Unreturned = z.strictObject({
  voucherId: z.int(),
  number: z.string(),
  name: z.string(),
  amountFen: fen,
  issuedOn: day,
  days: z.int(),
});

const AgeClass = z.enum(['under30', 'to60', 'to90', 'over90']);
const AgeSum = z.strictObject({ count: z.int(), sumFen: fen });
const Overdue = z.strictObject({
  classes: z.strictObject({ under30: AgeSum, to60: AgeSum, to90: AgeSum, over90: AgeSum }),
  total: z.int(),
  sumFen: fen,
  rows: z
    .array(
      z.strictObject({
        transferId: z.int(),
        voucher: z.string().nullable(),
        name: z.string(),
        onDate: day,
        days: z.int(),
        age: AgeClass,
        amountFen: fen,
        state: LineStateCode,
      }),
    )
    .readonly(),
});

const SameHand = z.strictObject({
  transferId: z.int(),
  caseNumber: z.string(),
  voucher: z.string().nullable(),
  name: z.string(),
  onDate: day,
  amountFen: fen,
  openedBy: z.string(),
  reviewedBy: z.string().nullable(),
  decidedBy: z.string(),
  paidBy: z.string(),
  combinations: z
    .array(z.enum(['opened-decided', 'opened-reviewed', 'reviewed-decided', 'decided-paid', 'opened-paid']))
    .readonly(),
});

const LatePaperwork = z.strictObject({
  caseId: z.int(),
  caseNumber: z.string(),
  name: z.string(),
  orderedOn: day,
  dueOn: day.nullable(),
  completedOn: day.nullable(),
  daysLate: z.int().nullable(),
});

const listOf = <R extends z.ZodType>(row: R) => ({ total: z.int(), rows: z.array(row) });

export const View = z.strictObject({
  findingCounts: z.array(FindingCount),
  findings: z.strictObject(listOf(FindingItem)),
  equalAmounts: z.array(EqualAmounts).nullable(),
  yearEnd: z.array(YearEnd).nullable(),
  cash: CashHeld,
  unreturned: z.strictObject({ ...listOf(Unreturned), sumFen: fen }),
  overdue: Overdue,
  gaps: z.array(z.strictObject({ from: z.string(), to: z.string(), imported: z.boolean() })),
  sameHand: z.strictObject(listOf(SameHand)),
  latePaperwork: z.strictObject(listOf(LatePaperwork)),
});

export const Sample = z.strictObject({
  seed: z.string(),
  population: z.int(),
  populationFen: fen,
  sampleFen: fen,
  rows: z.array(LabelledPayment.extend({ ground: z.enum(['largest', 'way', 'drawn']) })).readonly(),
});

export const SharedAgent = z.strictObject({
  by: z.enum(['number', 'phone', 'account', 'name']),
  key: z.string(),
  names: z.array(z.string()).readonly(),
  households: z.int(),
  sumFen: fen,
  first: day,
  last: day,
  payments: z
    .array(
      z.strictObject({
        transferId: z.int(),
        caseNumber: z.string(),
        voucher: z.string().nullable(),
        name: z.string(),
        onDate: day,
        amountFen: fen,
      }),
    )
    .readonly(),
});

export const Compared = z.strictObject({
  personId: z.int(),
  name: z.string(),
  idNumber: z.string(),
  village: z.string(),
  category: Category,
  rosterCategory: Category.nullable(),
  householdRosterCategory: Category.nullable(),
  diedOn: day.nullable(),
  payments: z.int(),
  sumFen: fen,
  firstOn: day,
  lastOn: day,
  differs: z.boolean(),
});

export const CardImport = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        transferId: z.int(),
        voucher: z.string(),
        way: z.enum(['cash', 'goods']),
        onDate: day,
        name: z.string(),
        idNumber: z.string(),
        phone: z.string().nullable(),
        village: z.string(),
        group: z.string().nullable(),
        bankName: z.string().nullable(),
        bankAccount: z.string().nullable(),
        type: CaseType,
        category: Category,
        amountFen: fen,
      }),
    )
    .readonly(),
  leftOut: z
    .array(
      z.strictObject({
        transferId: z.int(),
        voucher: z.string(),
        why: z.enum(['voided', 'returned', 'red']),
        amountFen: fen,
        corrects: z.string().nullable(),
      }),
    )
    .readonly(),
  sumFen: fen,
  correctionsFen: fen,
  vouchers: z.int(),
  complete: z.boolean(),
  repeatedNumbers: z.array(z.string()).readonly(),
});
