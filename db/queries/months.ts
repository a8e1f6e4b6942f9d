/** Months, heads and batches as the pages and the papers want them. */
import { nextPeriod } from '../../domain/calendar/date.ts';
import type { Book } from '../book.ts';
import type { Head } from '../chain.ts';
import { monthState, type MonthState } from '../periods.ts';

/** The head of a month's close: hash of the audit row that closed it, fixed for ever; undefined while it is open. */
export function closingHead(book: Book, period: string): Head | undefined {
  if (monthState(book, period) === 'open') return undefined;
  return book.get<Head>(
    `SELECT a.no, a.hash FROM month_event m JOIN audit a ON a.no = m.act_no WHERE m.period = ? AND m.kind IN ('closed', 'history') ORDER BY m.id DESC LIMIT 1`,
    period,
  );
}

export interface MonthItem {
  readonly period: string;
  readonly state: MonthState;
  readonly head: Head | null;
  readonly sent: boolean;
}

/** Every month from the first to the newest with an entry. */
export function listMonths(book: Book): MonthItem[] {
  const span = book.get<{ first: string | null; last: string | null }>(
    `SELECT min(period) AS first, max(period) AS last FROM
       (SELECT period FROM transfer UNION SELECT period FROM card_line UNION SELECT period FROM month_event)`,
  );
  if (span === undefined || span.first === null || span.last === null) return [];
  const months: MonthItem[] = [];
  for (let period = span.first; period <= span.last; period = nextPeriod(period))
    months.push({
      period,
      state: monthState(book, period),
      head: closingHead(book, period) ?? null,
      sent: book.get(`SELECT id FROM published_head WHERE what = 'package' AND period = ?`, period) !== undefined,
    });
  return months;
}

export interface BatchItem {
  readonly batchId: number;
  readonly uid: string;
  readonly reference: string;
  readonly onDate: string;
  readonly through: string;
  readonly totalFen: number;
  readonly answeredOn: string | null;
  readonly writtenOffFen: number;
  readonly replenishedFen: number;
}

export const listBatches = (book: Book): BatchItem[] =>
  book.all<BatchItem>(
    `SELECT b.id AS batchId, b.uid, b.reference, b.on_date AS onDate, b.through, b.total_fen AS totalFen, a.on_date AS answeredOn,
       coalesce((SELECT sum(l.amount_fen) FROM line_answer n JOIN batch_line l USING (batch_id, transfer_id)
         WHERE n.batch_id = b.id AND n.answer = 'written_off'), 0) AS writtenOffFen,
       coalesce((SELECT sum(CASE WHEN movement = 'replenish' THEN amount_fen ELSE -amount_fen END) FROM transfer WHERE batch_id = b.id), 0) AS replenishedFen
     FROM batch b LEFT JOIN batch_answer a ON a.batch_id = b.id ORDER BY b.id`,
  );
