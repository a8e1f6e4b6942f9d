import type { Severity } from '../../domain/policy/finding.ts';
import type { Book } from '../book.ts';

export interface StoredFinding {
  readonly stage: 'decision' | 'payment' | 'import';
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly document: string;
  readonly article: string;
  readonly overrideReason: string | null;
}

/** What the rules said of a case, in the order in which it was said. */
export const caseFindings = (book: Book, caseId: number): StoredFinding[] =>
  book.all<StoredFinding>(
    `SELECT stage, code, severity, message, document, article, override_reason AS overrideReason FROM finding WHERE case_id = ? ORDER BY id`,
    caseId,
  );
