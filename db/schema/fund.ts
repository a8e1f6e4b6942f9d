import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ServiceKind } from '../../domain/entities/case-codes.ts';
import type { Source } from '../../domain/entities/codes.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import type { Movement } from '../../domain/ledger/movements.ts';
import { actNo, day, flag, key, uid } from './columns.ts';

/** One movement of money or goods; balanced by construction, never edited. */
export const transfer = sqliteTable('transfer', {
  id: key(),
  uid: uid(),
  movement: text('movement').notNull().$type<Movement>(),
  debit: text('debit').notNull().$type<Account>(),
  credit: text('credit').notNull().$type<Account>(),
  amountFen: integer('amount_fen').notNull(),
  source: text('source').$type<Source>(),
  onDate: day('on_date'),
  period: text('period').notNull(),
  summary: text('summary').notNull(),
  document: text('document'),
  caseId: integer('case_id'),
  decisionId: integer('decision_id'),
  agencyId: integer('agency_id'),
  /** 发放责任人 */
  payerId: integer('payer_id'),
  witness: text('witness'),
  special: text('special'),
  payeeName: text('payee_name'),
  payeeBank: text('payee_bank'),
  payeeAccount: text('payee_account'),
  /** The row this one corrects: set on every red row */
  reversesId: integer('reverses_id'),
  /** The batch this one makes up for (补足) */
  batchId: integer('batch_id'),
  imported: flag('imported'),
  actNo: actNo(),
  serviceKind: text('service_kind').$type<ServiceKind>(),
  beginsOn: text('begins_on'),
  endsOn: text('ends_on'),
});

export const transferGoods = sqliteTable(
  'transfer_goods',
  {
    transferId: integer('transfer_id').notNull(),
    line: integer('line').notNull(),
    name: text('name').notNull(),
    spec: text('spec'),
    unit: text('unit').notNull(),
    quantityMilli: integer('quantity_milli').notNull(),
    unitPriceFen: integer('unit_price_fen').notNull(),
    amountFen: integer('amount_fen').notNull(),
    actNo: actNo(),
  },
  (t) => [primaryKey({ columns: [t.transferId, t.line] })],
);

/** 一卡通: paid by the county, so a line of the reports and never a movement of this fund. */
export const cardLine = sqliteTable('card_line', {
  id: key(),
  uid: uid(),
  caseId: integer('case_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  amountFen: integer('amount_fen').notNull(),
  onDate: day('on_date'),
  period: text('period').notNull(),
  imported: flag('imported'),
  actNo: actNo(),
});

/** Running balances, kept by each act and recomputed by E1. Keys: an account's code, or `source:` and a source's. */
export const balance = sqliteTable('balance', { key: text('key').primaryKey(), fen: integer('fen').notNull() });
