/** What the rules would say of an act that is still being typed: the act itself, rehearsed, so that the two cannot differ. */
import { Finding } from '../domain/policy/finding.ts';
import { Refusal } from '../domain/problem.ts';
import type { Tx } from './act.ts';
import type { Book } from './book.ts';
import { rehearse } from './rehearse.ts';
import type { Session } from './session.ts';

export interface Preview {
  readonly findings: readonly Finding[];
  /** Why the act would be refused as it stands; null where it would be done */
  readonly refused: { readonly code: string; readonly message: string } | null;
}

/** @param body an act that answers its findings; nothing of it stays */
export function previewOf(
  book: Book,
  session: Session,
  body: (tx: Tx) => { readonly findings: readonly Finding[] },
): Preview {
  try {
    return rehearse(book, session, body, ({ findings }) => ({ findings, refused: null }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, details } = error.problem;
    return { findings: findingsIn(details), refused: { code, message } };
  }
}

/** A refusal by the rules carries what they found; any other refusal carries none. */
function findingsIn(details: unknown): Finding[] {
  const given: unknown =
    typeof details === 'object' && details !== null && 'findings' in details ? details.findings : [];
  const parsed = Finding.array().safeParse(given);
  return parsed.success ? parsed.data : [];
}
