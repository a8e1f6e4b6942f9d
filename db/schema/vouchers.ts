import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { VoucherKind } from '../../domain/entities/codes.ts';
import { actNo, day, key, uid } from './columns.ts';

export const voucherSeries = sqliteTable('voucher_series', {
  id: key(),
  series: text('series').notNull(),
  year: integer('year').notNull(),
  start: integer('start').notNull(),
  /** Digits a number is printed with */
  width: integer('width').notNull(),
  actNo: actNo(),
});

/** 四联单. Its key is its transfer's: one slip, one movement. */
export const voucher = sqliteTable('voucher', {
  id: key(),
  uid: uid(),
  kind: text('kind').notNull().$type<VoucherKind>(),
  series: text('series').notNull(),
  year: integer('year').notNull(),
  number: integer('number').notNull(),
  formNumber: text('form_number'),
  amountFen: integer('amount_fen').notNull(),
  /** The voucher a red slip corrects */
  redOf: integer('red_of'),
  actNo: actNo(),
});

export type VoucherEventKind = 'issued' | 'signed' | 'voided' | 'reversed' | 'reprinted';

export const voucherEvent = sqliteTable(
  'voucher_event',
  {
    voucherId: integer('voucher_id').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull().$type<VoucherEventKind>(),
    onDate: day('on_date'),
    reason: text('reason'),
    copies: integer('copies'),
    staffId: integer('staff_id').notNull(),
    actNo: actNo(),
  },
  (t) => [primaryKey({ columns: [t.voucherId, t.seq] })],
);

/** A number no voucher of this book bears, and why. */
export const numberDeclaration = sqliteTable('number_declaration', {
  id: key(),
  series: text('series').notNull(),
  year: integer('year').notNull(),
  number: integer('number').notNull(),
  kind: text('kind').notNull().$type<'lost' | 'not_imported' | 'spoilt'>(),
  reason: text('reason').notNull(),
  actNo: actNo(),
});
