/** What a place could have paid on a past day without being short on any day since. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Place } from '../../domain/ledger/accounts.ts';
import type { Book } from '../book.ts';

/** Days as the books of the months show them: a row entered late stands at the head of the month it was entered in. */
const HEADROOM_SQL = `WITH days AS (
    SELECT max(on_date, period || '-01') AS day, sum(CASE WHEN debit = ? THEN amount_fen ELSE -amount_fen END) AS fen
    FROM transfer WHERE ? IN (debit, credit) GROUP BY 1),
  running AS (SELECT day, lead(day) OVER w AS next, sum(fen) OVER w AS fen FROM days WINDOW w AS (ORDER BY day))
  SELECT min(fen) AS fen, min(day) AS first FROM running WHERE next IS NULL OR next > ?`;

/** @returns 分 ≥ 0: the lowest balance at the end of `from` and of every day after it */
export function headroomFen(book: Book, place: Place, from: IsoDate): number {
  const lowest = book.get<{ fen: number | null; first: IsoDate | null }>(HEADROOM_SQL, place, place, from);
  // Before its first movement a place held nothing.
  if (lowest === undefined || lowest.first === null || lowest.first > from) return 0;
  return Math.max(0, lowest.fen ?? 0);
}
