/** Shapes that several answers share. Money is in 分. */
import { z } from 'zod';
import { CASE_STATE_CODES } from '../../domain/cases/state.ts';
import { CaseType, Category, Cause, Source, VoucherKind, Way } from '../../domain/entities/codes.ts';
import { LINE_STATES, type LineState } from '../../domain/ledger/fund-lines.ts';
import { Movement } from '../../domain/ledger/movements.ts';
import { Account } from '../../domain/ledger/accounts.ts';
import { Finding } from '../../domain/policy/finding.ts';

export const Findings = z.array(Finding).readonly();
export const Nothing = z.strictObject({});

/** A page of a list: lists are cut in the database, never in memory. */
export const PAGE_ROWS_MAX = 500;
export const Page = { offset: z.int().nonnegative().default(0), limit: z.int().min(1).max(PAGE_ROWS_MAX).default(50) };

export const TransferRow = z.strictObject({
  id: z.int(),
  uid: z.string(),
  movement: Movement,
  debit: Account,
  credit: Account,
  amountFen: z.int(),
  source: Source.nullable(),
  onDate: z.string(),
  period: z.string(),
  summary: z.string(),
  document: z.string().nullable(),
  caseId: z.int().nullable(),
  reversesId: z.int().nullable(),
  voucher: z.string().nullable(),
  imported: z.boolean(),
});

export const VoucherState = z.enum(['issued', 'signed', 'voided', 'reversed']);

export const VoucherRow = z.strictObject({
  voucherId: z.int(),
  uid: z.string(),
  kind: VoucherKind,
  number: z.string(),
  formNumber: z.string().nullable(),
  amountFen: z.int(),
  onDate: z.string(),
  period: z.string(),
  name: z.string(),
  caseId: z.int().nullable(),
  redOf: z.string().nullable(),
  state: VoucherState,
  reprints: z.int(),
});

export const CaseRow = z.strictObject({
  caseId: z.int(),
  uid: z.string(),
  number: z.string(),
  name: z.string(),
  village: z.string(),
  category: Category,
  type: CaseType,
  cause: Cause,
  causeText: z.string(),
  appliedOn: z.string(),
  state: z.enum(['open', 'ordered', 'approved', 'refused', 'paid']),
  /** Derived from the recorded steps */
  progress: z.enum(CASE_STATE_CODES),
  way: Way.nullable(),
  approvedFen: z.int().nullable(),
  paidFen: z.int(),
  imported: z.boolean(),
});

export const LineStateCode = z.enum(Object.keys(LINE_STATES) as [LineState, ...LineState[]]);

export const LineRow = z.strictObject({
  transferId: z.int(),
  voucher: z.string().nullable(),
  name: z.string(),
  onDate: z.string(),
  period: z.string(),
  amountFen: z.int(),
  state: LineStateCode,
  batchId: z.int().nullable(),
});

export const Fault = z.strictObject({
  rule: z.string(),
  where: z.string(),
  message: z.string(),
  pending: z.boolean().optional(),
});
export const Head = z.strictObject({ no: z.int(), hash: z.string() });
