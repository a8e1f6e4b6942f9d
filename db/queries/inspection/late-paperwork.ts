/** 先行救助补办手续: orders whose paperwork came after its day, or has not come at all. */
import { daysBetween, type IsoDate } from '../../../domain/calendar/date.ts';
import { caseNumber } from '../../acts/cases.ts';
import type { Book } from '../../book.ts';
import type { Paging } from '../lists.ts';
import { nameOf, type Span } from './payments.ts';

export interface LatePaperwork {
  readonly caseId: number;
  readonly caseNumber: string;
  readonly name: string;
  readonly orderedOn: IsoDate;
  /** null: neither the order nor the office's settings name a day */
  readonly dueOn: IsoDate | null;
  /** The decision that completed it; null while it is open */
  readonly completedOn: IsoDate | null;
  /** Days beyond the due day, to the decision or to the span's end; null without a due day */
  readonly daysLate: number | null;
}

interface Row extends Omit<LatePaperwork, 'caseNumber' | 'daysLate'> {
  readonly year: number;
  readonly number: number;
}

/** Without a due day an order is late only while nothing has followed it. */
const LATE = `FROM (SELECT d.case_id, d.on_date AS ordered_on, d.paperwork_due_on AS due_on,
    (SELECT min(e.on_date) FROM decision e WHERE e.case_id = d.case_id AND e.kind <> 'ordered' AND e.on_date <= @to) AS completed_on
  FROM decision d WHERE d.kind = 'ordered' AND d.on_date BETWEEN @from AND @to) l JOIN relief_case c ON c.id = l.case_id
  WHERE CASE WHEN l.completed_on IS NULL THEN l.due_on IS NULL OR l.due_on < @to ELSE l.completed_on > l.due_on END`;

/** Orders of the span as they stood at its end, the earliest first. */
export function latePaperwork(book: Book, { from, to }: Span, page: Paging): { total: number; rows: LatePaperwork[] } {
  const total = book.get<{ n: number }>(`SELECT count(*) AS n ${LATE}`, { from, to })?.n ?? 0;
  const rows = book.all<Row>(
    `SELECT c.id AS caseId, c.year, c.number, ${nameOf('c')} AS name, l.ordered_on AS orderedOn, l.due_on AS dueOn, l.completed_on AS completedOn
     ${LATE} ORDER BY l.ordered_on, c.id LIMIT @limit OFFSET @offset`,
    { from, to, ...page },
  );
  return {
    total,
    rows: rows.map(({ year, number, ...row }) => ({
      ...row,
      caseNumber: caseNumber(year, number),
      daysLate: row.dueOn === null ? null : daysBetween(row.dueOn, row.completedOn ?? to),
    })),
  };
}
