/** Write-off batches, cash counts, months, published heads, imports, drafts. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { actNo, day, key, uid } from './columns.ts';

export const batch = sqliteTable('batch', {
  id: key(),
  uid: uid(),
  reference: text('reference').notNull(),
  onDate: day('on_date'),
  through: text('through').notNull(),
  totalFen: integer('total_fen').notNull(),
  actNo: actNo(),
});

export const batchLine = sqliteTable(
  'batch_line',
  {
    batchId: integer('batch_id').notNull(),
    transferId: integer('transfer_id').notNull(),
    /** Signed: a red line is negative */
    amountFen: integer('amount_fen').notNull(),
    actNo: actNo(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.transferId] })],
);

export const batchAnswer = sqliteTable('batch_answer', {
  id: key(),
  batchId: integer('batch_id').notNull(),
  onDate: day('on_date'),
  document: text('document').notNull(),
  actNo: actNo(),
});

export const lineAnswer = sqliteTable(
  'line_answer',
  {
    batchId: integer('batch_id').notNull(),
    transferId: integer('transfer_id').notNull(),
    answer: text('answer').notNull().$type<'written_off' | 'refused' | 'returned'>(),
    reason: text('reason'),
    actNo: actNo(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.transferId] })],
);

export const cashCount = sqliteTable('cash_count', {
  id: key(),
  uid: uid(),
  onDate: day('on_date'),
  /** JSON: pieces in the order of DENOMINATIONS */
  pieces: text('pieces').notNull(),
  countedFen: integer('counted_fen').notNull(),
  bookFen: integer('book_fen').notNull(),
  /** 已开具未签回: on vouchers whose money may still be in the safe */
  unsignedFen: integer('unsigned_fen').notNull(),
  iousFen: integer('ious_fen').notNull(),
  unbookedIn: text('unbooked_in').notNull(),
  unbookedOut: text('unbooked_out').notNull(),
  /** counted − (book + unbooked in − unbooked out) */
  differenceFen: integer('difference_fen').notNull(),
  explanation: text('explanation'),
  cashier: text('cashier').notNull(),
  supervisor: text('supervisor').notNull(),
  actNo: actNo(),
});

export const monthEvent = sqliteTable('month_event', {
  id: key(),
  period: text('period').notNull(),
  kind: text('kind').notNull().$type<'closed' | 'reopened' | 'history'>(),
  onDate: day('on_date'),
  reason: text('reason'),
  /** JSON array of papers outstanding at the close */
  outstanding: text('outstanding'),
  countId: integer('count_id'),
  staffId: integer('staff_id').notNull(),
  secondStaffId: integer('second_staff_id'),
  actNo: actNo(),
});

/** A head of the chain that left this book on paper or in a package: the book must contain it for ever. */
export const publishedHead = sqliteTable('published_head', {
  id: key(),
  auditNo: integer('audit_no').notNull(),
  hash: text('hash').notNull(),
  what: text('what').notNull().$type<'papers' | 'package'>(),
  period: text('period').notNull(),
  /** SHA-256 of the package file */
  sha256: text('sha256'),
  actNo: actNo(),
});

export const historyImport = sqliteTable('history_import', {
  id: key(),
  uid: uid(),
  fileName: text('file_name').notNull(),
  fileSha256: text('file_sha256').notNull(),
  rows: integer('rows').notNull(),
  accepted: integer('accepted').notNull(),
  refused: integer('refused').notNull(),
  actNo: actNo(),
});

/** What has been taken from old workbooks, so that a corrected copy brings only the rest. */
export const historyRow = sqliteTable('history_row', {
  id: key(),
  importId: integer('import_id').notNull(),
  rowKey: text('row_key').notNull(),
  sheet: text('sheet').notNull(),
  rowNo: integer('row_no').notNull(),
  /** null for a line of the fund's own sheet */
  caseId: integer('case_id'),
  actNo: actNo(),
});

export const verifiedHead = sqliteTable('verified_head', {
  id: key(),
  no: integer('no').notNull(),
  hash: text('hash').notNull(),
});
