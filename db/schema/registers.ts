import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Level, Roster, TekunPayee, TekunPurpose } from '../../domain/entities/case-codes.ts';
import type { Way } from '../../domain/entities/codes.ts';
import { actNo, day, key, uid } from './columns.ts';

/** A county roster; the newest of its kind as of a day is the one in force. */
export const roster = sqliteTable('roster', {
  id: key(),
  uid: uid(),
  kind: text('kind').notNull().$type<Roster>(),
  asOf: day('as_of'),
  fileName: text('file_name').notNull(),
  lines: integer('lines').notNull(),
  actNo: actNo(),
});

export const rosterEntry = sqliteTable('roster_entry', {
  id: key(),
  rosterId: integer('roster_id').notNull(),
  name: text('name').notNull(),
  idNumber: text('id_number').notNull(),
  village: text('village'),
  diedOn: text('died_on'),
  actNo: actNo(),
});

/** 放假安排 of a year; the last one entered counts. `off` and `worked` are JSON. */
export const holidayYear = sqliteTable('holiday_year', {
  id: key(),
  year: integer('year').notNull(),
  document: text('document').notNull(),
  off: text('off').notNull(),
  worked: text('worked').notNull(),
  actNo: actNo(),
});

/** 特困丧葬费、医疗费: another fund's payment, on record only. */
export const tekunPayment = sqliteTable('tekun_payment', {
  id: key(),
  uid: uid(),
  personId: integer('person_id').notNull(),
  purpose: text('purpose').notNull().$type<TekunPurpose>(),
  onDate: day('on_date'),
  amountFen: integer('amount_fen').notNull(),
  way: text('way').notNull().$type<Way>(),
  payeeKind: text('payee_kind').notNull().$type<TekunPayee>(),
  payeeName: text('payee_name').notNull(),
  payeeBank: text('payee_bank'),
  payeeAccount: text('payee_account'),
  designated: integer('designated').$type<0 | 1>(),
  approvedBy: text('approved_by').notNull().$type<Level>(),
  reference: text('reference').notNull(),
  note: text('note'),
  actNo: actNo(),
});
