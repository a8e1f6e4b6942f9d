import type { Severity, Stage } from '../../domain/policy/finding.ts';
import type { Book } from '../book.ts';

export interface StoredFinding {
  readonly stage: Stage | 'tekun' | 'import';
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly document: string;
  readonly article: string;
  readonly overrideReason: string | null;
  /** Whose act recorded it: the approver's, where a reason stands */
  readonly by: string;
}

/** What the rules said of a case, in the order in which it was said. */
export const caseFindings = (book: Book, caseId: number): StoredFinding[] =>
  book.all<StoredFinding>(
    `SELECT f.stage, f.code, f.severity, f.message, f.document, f.article, f.override_reason AS overrideReason,
       coalesce(json_extract(a.session, '$.name'), '') AS "by"
     FROM finding f JOIN audit a ON a.no = f.act_no WHERE f.case_id = ? ORDER BY f.id`,
    caseId,
  );
