/** Runs an act and takes everything back: the preview of an import is the import itself, so the two cannot differ. */
import { Refusal } from '../domain/problem.ts';
import { Tx } from './act.ts';
import type { Book } from './book.ts';
import { saidPlainly } from './connection.ts';
import type { Session } from './session.ts';

class TakenBack extends Error {}

/** @param look reads the book as the act would leave it @returns what `look` answers; the book is as before */
export function rehearse<A, T>(book: Book, session: Session, body: (tx: Tx) => A, look: (answer: A) => T): T {
  const outcome: { answer?: T } = {};
  const run = (): void => {
    const tx = new Tx(book, session);
    const answer = body(tx);
    tx.settle();
    outcome.answer = look(answer);
    throw new TakenBack();
  };
  try {
    book.inTransaction(run);
  } catch (error) {
    if (!(error instanceof TakenBack)) throw saidPlainly(error);
  }
  if (!('answer' in outcome)) throw new Refusal('rehearsal-failed', '预演没有完成，请重试。');
  return outcome.answer;
}
