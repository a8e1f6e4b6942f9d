import type { Book } from '../book.ts';
import type { Paging } from './lists.ts';

export interface AuditItem {
  readonly no: number;
  readonly at: string;
  readonly staff: string;
  readonly act: string;
  readonly hash: string;
}

/** The trail, newest first. */
export function listAudit(book: Book, page: Paging): { total: number; rows: AuditItem[] } {
  const total = book.get<{ n: number }>('SELECT count(*) AS n FROM audit')?.n ?? 0;
  const rows = book.all<AuditItem>(
    `SELECT no, at, json_extract(session, '$.name') AS staff, act, hash FROM audit ORDER BY no DESC LIMIT ? OFFSET ?`,
    page.limit,
    page.offset,
  );
  return { total, rows };
}
