/** Places left empty for handwriting because no font has the character: on record, so that somebody fills them. */
import { perform } from '../../db/act.ts';
import type { Book } from '../../db/book.ts';
import { sha256 } from '../../db/crypto.ts';
import type { Session } from '../../db/session.ts';
import type { Blank } from '../../templates/kit/index.ts';

export function recordBlanks(book: Book, session: Session, period: string, blanks: readonly Blank[]): void {
  if (blanks.length === 0) return;
  const input = { period, blanks };
  const requestId = `blanks-${sha256(JSON.stringify(input)).slice(0, 48)}`;
  // The audit row itself is the record: who printed what with which character missing.
  perform(book, session, { act: 'papers.blanks', requestId, input }, () => input);
}
