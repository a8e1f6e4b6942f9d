/** The book itself, its audit trail, people who work with it, and dated settings. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { actNo, day, flag, key, uid } from './columns.ts';

export const book = sqliteTable('book', {
  id: key(),
  uid: uid(),
  kind: text('kind').notNull().$type<'township'>(),
  profile: text('profile').notNull(),
  demo: flag('demo'),
  createdAt: text('created_at').notNull(),
  actNo: actNo(),
});

export const audit = sqliteTable('audit', {
  no: integer('no').primaryKey(),
  at: text('at').notNull(),
  staffId: integer('staff_id').notNull(),
  session: text('session').notNull(),
  act: text('act').notNull(),
  requestId: text('request_id'),
  inputSha256: text('input_sha256').notNull(),
  answer: text('answer').notNull(),
  rows: text('rows').notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
});

export const staff = sqliteTable('staff', { id: key(), uid: uid(), actNo: actNo() });

export const staffVersion = sqliteTable('staff_version', {
  id: key(),
  staffId: integer('staff_id').notNull(),
  validFrom: day('valid_from'),
  name: text('name').notNull(),
  /** JSON array of role codes */
  roles: text('roles').notNull(),
  active: flag('active'),
  actNo: actNo(),
});

export const officeVersion = sqliteTable('office_version', {
  id: key(),
  validFrom: day('valid_from'),
  county: text('county').notNull(),
  town: text('town').notNull(),
  government: text('government').notNull(),
  unit: text('unit').notNull(),
  address: text('address'),
  phone: text('phone'),
  countyPhone: text('county_phone'),
  bankName: text('bank_name'),
  bankAccount: text('bank_account'),
  basis: text('basis'),
  actNo: actNo(),
});

export const setting = sqliteTable('setting', {
  id: key(),
  key: text('key').notNull(),
  validFrom: day('valid_from'),
  value: text('value').notNull(),
  actNo: actNo(),
});
