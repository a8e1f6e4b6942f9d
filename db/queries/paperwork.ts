/** 先行救助 whose paperwork is not complete: paid on an order, no approval yet. */
import { nextPeriod } from '../../domain/calendar/date.ts';
import type { Book } from '../book.ts';

interface Unfinished {
  readonly name: string;
  readonly reference: string | null;
  readonly dueOn: string | null;
}

/** One Chinese line for each case ordered in or before `period` and still without an approval. */
export const unfinishedPaperwork = (book: Book, period: string): string[] =>
  book
    .all<Unfinished>(
      `SELECT (SELECT name FROM person_version v WHERE v.person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS name,
         d.reference, d.paperwork_due_on AS dueOn
       FROM decision d JOIN relief_case c ON c.id = d.case_id
       WHERE d.kind = 'ordered' AND d.on_date < ? AND NOT EXISTS
         (SELECT 1 FROM decision e WHERE e.case_id = d.case_id AND e.kind <> 'ordered') ORDER BY d.id`,
      `${nextPeriod(period)}-01`,
    )
    .map(
      ({ name, reference, dueOn }) =>
        `${name}先行救助（${reference ?? '无编号'}）待补办手续${dueOn === null ? '' : `，期限 ${dueOn}`}`,
    );
