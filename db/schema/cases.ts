import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Gravity, Level, PendingRelief, RefusalGround, Residence } from '../../domain/entities/case-codes.ts';
import type { AgentKind, CaseType, Cause, FoundBy, Way } from '../../domain/entities/codes.ts';
import type { CaseStep } from '../../domain/entities/steps.ts';
import type { Severity, Stage } from '../../domain/policy/finding.ts';
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
  gravity: text('gravity').$type<Gravity>(),
  residence: text('residence').$type<Residence>(),
  occurredOn: text('occurred_on'),
  occurredAt: text('occurred_at'),
  requestedFen: integer('requested_fen'),
  otherAid: text('other_aid'),
  pending: text('pending').$type<PendingRelief>(),
  reporterName: text('reporter_name'),
  reporterPhone: text('reporter_phone'),
});

export const caseStep = sqliteTable('case_step', {
  id: key(),
  caseId: integer('case_id').notNull(),
  kind: text('kind').notNull().$type<CaseStep>(),
  onDate: day('on_date'),
  opinion: text('opinion'),
  /** JSON as the step's kind wants it (domain/entities/steps.ts) */
  detail: text('detail'),
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
  level: text('level').$type<Level>(),
  ground: text('ground').$type<RefusalGround>(),
});

export const finding = sqliteTable('finding', {
  id: key(),
  /** Empty where the whole book, or another fund's payment, is judged */
  caseId: integer('case_id'),
  stage: text('stage').notNull().$type<Stage | 'tekun' | 'import'>(),
  /** What was judged: relief_case.id at intake; decision.id; transfer.id or, for 一卡通, card_line.id; month_event.id at close; batch.id at sending; tekun_payment.id */
  subjectId: integer('subject_id').notNull(),
  period: text('period'),
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
  noFamily: text('no_family'),
  filedOn: text('filed_on'),
  countyFiledOn: text('county_filed_on'),
});
