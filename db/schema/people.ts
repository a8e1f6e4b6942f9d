import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Registry } from '../../domain/entities/case-codes.ts';
import type { Category } from '../../domain/entities/codes.ts';
import { actNo, day, flag, key, uid } from './columns.ts';

export const person = sqliteTable('person', { id: key(), uid: uid(), actNo: actNo() });

export const personVersion = sqliteTable('person_version', {
  id: key(),
  personId: integer('person_id').notNull(),
  validFrom: day('valid_from'),
  name: text('name').notNull(),
  idNumber: text('id_number').notNull(),
  phone: text('phone'),
  address: text('address'),
  bankName: text('bank_name'),
  bankAccount: text('bank_account'),
  actNo: actNo(),
  accountVerified: integer('account_verified').$type<0 | 1>(),
});

export const household = sqliteTable('household', {
  id: key(),
  uid: uid(),
  headId: integer('head_id').notNull(),
  actNo: actNo(),
});

export const householdVersion = sqliteTable('household_version', {
  id: key(),
  householdId: integer('household_id').notNull(),
  validFrom: day('valid_from'),
  village: text('village').notNull(),
  villageGroup: text('village_group'),
  size: integer('size').notNull(),
  category: text('category').notNull().$type<Category>(),
  actNo: actNo(),
  registry: text('registry').$type<Registry>(),
});

export const householdMember = sqliteTable('household_member', {
  id: key(),
  householdId: integer('household_id').notNull(),
  personId: integer('person_id').notNull(),
  relation: text('relation').notNull(),
  present: flag('present'),
  validFrom: day('valid_from'),
  actNo: actNo(),
  health: text('health'),
  occupation: text('occupation'),
  yearlyIncomeFen: integer('yearly_income_fen'),
});
