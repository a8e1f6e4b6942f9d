/** E5: every posted line of help, blue or red, and where it stands with the county. */
import { lineStates, type FundLine, type LineRecord } from '../../domain/ledger/fund-lines.ts';
import type { Movement } from '../../domain/ledger/movements.ts';
import type { Book } from '../book.ts';
import { RELIEF_ACCOUNTS } from '../sql-words.ts';

/** Each small table is gathered once and joined: looked up line by line, a book of 15,000 cases would take 2 s. */
const RECORD_SQL = `WITH
  newest AS MATERIALIZED (SELECT transfer_id, max(batch_id) AS batch_id FROM batch_line WHERE act_no <= @asOf GROUP BY transfer_id),
  -- With max(), SQLite takes the other columns of a group from the row that holds the maximum.
  last AS MATERIALIZED (SELECT transfer_id, max(batch_id) AS batch_id, answer FROM line_answer WHERE act_no <= @asOf GROUP BY transfer_id),
  voided AS MATERIALIZED (SELECT voucher_id FROM voucher_event WHERE kind = 'voided' AND act_no <= @asOf)
  SELECT t.id AS transferId, t.movement, t.period, t.reverses_id AS reversesId,
    CASE WHEN t.debit IN ${RELIEF_ACCOUNTS} THEN t.amount_fen ELSE -t.amount_fen END AS amountFen,
    n.batch_id AS batchId, l.answer AS lastAnswer,
    coalesce(n.batch_id IN (SELECT batch_id FROM batch_answer WHERE act_no <= @asOf), 0) AS answered,
    t.id IN voided OR coalesce(t.reverses_id IN voided, 0) AS voided
  FROM transfer t LEFT JOIN newest n ON n.transfer_id = t.id LEFT JOIN last l ON l.transfer_id = t.id
  WHERE t.act_no <= @asOf AND (t.debit IN ${RELIEF_ACCOUNTS} OR t.credit IN ${RELIEF_ACCOUNTS})
  ORDER BY t.id`;

export interface StoredLine extends LineRecord {
  readonly movement: Movement;
}

/** The lines as the book knew them when act `asOf` was written; by default as they are. */
export const lineRecords = (book: Book, asOf = Number.MAX_SAFE_INTEGER): StoredLine[] =>
  book.all<StoredLine>(RECORD_SQL, { asOf });

export const fundLines = (book: Book): FundLine[] => lineStates(lineRecords(book));
