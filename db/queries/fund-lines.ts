/** E5: every posted line of help, blue or red, and where it stands with the county. */
import { lineStates, type FundLine, type LineRecord } from '../../domain/ledger/fund-lines.ts';
import type { Book } from '../book.ts';

const RECORD_SQL = `SELECT t.id AS transferId, t.period, t.reverses_id AS reversesId,
    CASE WHEN t.debit IN ('relief_cash', 'relief_goods', 'relief_service', 'relief_transfer') THEN t.amount_fen ELSE -t.amount_fen END AS amountFen,
    (SELECT max(batch_id) FROM batch_line l WHERE l.transfer_id = t.id) AS batchId,
    (SELECT answer FROM line_answer a WHERE a.transfer_id = t.id ORDER BY batch_id DESC LIMIT 1) AS lastAnswer,
    EXISTS (SELECT 1 FROM batch_answer b WHERE b.batch_id = (SELECT max(batch_id) FROM batch_line l WHERE l.transfer_id = t.id)) AS answered,
    EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id IN (t.id, t.reverses_id) AND e.kind = 'voided') AS voided
  FROM transfer t
  WHERE t.debit IN ('relief_cash', 'relief_goods', 'relief_service', 'relief_transfer')
     OR t.credit IN ('relief_cash', 'relief_goods', 'relief_service', 'relief_transfer')
  ORDER BY t.id`;

export const fundLines = (book: Book): FundLine[] => lineStates(book.all<LineRecord>(RECORD_SQL));
