import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AgentKind, CaseType, Cause, FoundBy, Way } from '../../domain/entities/codes.ts';
import type { Severity } from '../../domain/policy/finding.ts';
import { actNo, day, flag, key, uid } from './columns.ts';

export const reliefCase = sqliteTable('relief_case', {
  id: key(),
  uid: uid(),
  year: integer('year').notNull(),
  number: integer('number').notNull(),
  personId: integer('person_id').notNull(),
  householdId: integer('household_id').notNull(),
  type: text('type').notNull().$type<CaseType>(),
  cause: text('cause').notNull().$type<Cause>(),
  causeText: text('cause_text').notNull(),
  appliedOn: day('applied_on'),
  foundBy: text('found_by').notNull().$type<FoundBy>(),
  relativeOf: text('relative_of'),
  imported: flag('imported'),
  actNo: actNo(),
});

export const caseStep = sqliteTable('case_step', {
  id: key(),
  caseId: integer('case_id').notNull(),
  kind: text('kind').notNull(),
  onDate: day('on_date'),
  opinion: text('opinion'),
  staffId: integer('staff_id').notNull(),
  actNo: actNo(),
});

export const decision = sqliteTable('decision', {
  id: key(),
  uid: uid(),
  caseId: integer('case_id').notNull(),
  kind: text('kind').notNull().$type<'approved' | 'ordered' | 'refused'>(),
  onDate: day('on_date'),
  reference: text('reference'),
  way: text('way').$type<Way>(),
  amountFen: integer('amount_fen'),
  staged: flag('staged'),
  minutes: text('minutes'),
  opinion: text('opinion'),
  /** 特殊情况, where a document lets cash be paid only then */
  special: text('special'),
  paperworkDueOn: text('paperwork_due_on'),
  staffId: integer('staff_id'),
  actNo: actNo(),
});

export const finding = sqliteTable('finding', {
  id: key(),
  caseId: integer('case_id').notNull(),
  stage: text('stage').notNull().$type<'decision' | 'payment' | 'import'>(),
  /** decision.id at stage `decision`; transfer.id or, for 一卡通, card_line.id afterwards */
  subjectId: integer('subject_id').notNull(),
  code: text('code').notNull(),
  severity: text('severity').notNull().$type<Severity>(),
  message: text('message').notNull(),
  document: text('document').notNull(),
  article: text('article').notNull(),
  overrideReason: text('override_reason'),
  actNo: actNo(),
});

export const agency = sqliteTable('agency', {
  id: key(),
  caseId: integer('case_id').notNull(),
  kind: text('kind').$type<AgentKind>(),
  name: text('name').notNull(),
  relation: text('relation'),
  idNumber: text('id_number'),
  phone: text('phone'),
  reason: text('reason'),
  agreement: text('agreement'),
  countyFiling: text('county_filing'),
  consent: flag('consent'),
  actNo: actNo(),
});
