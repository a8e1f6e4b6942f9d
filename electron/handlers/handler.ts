/** What a handler is: one line from a procedure of the contract to the act or query that does it. */
import { perform, type Tx } from '../../db/act.ts';
import type { Book } from '../../db/book.ts';
import { type Preview, previewOf } from '../../db/preview.ts';
import type { Session } from '../../db/session.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import type { InputOf, OutputOf, ProcedureName } from '../contract/index.ts';

export interface Caller {
  readonly book: Book;
  readonly session: Session;
  /** Set for acts */
  readonly requestId: string;
}

type Handler<N extends ProcedureName> = (caller: Caller, input: InputOf<N>) => OutputOf<N>;
/** Handlers of some of the procedures. */
export type Handlers<N extends ProcedureName> = { readonly [P in N]: Handler<P> };

/** Wraps an act so that it runs once for each request, in one transaction, on record. */
export const acting =
  <I, O>(act: ProcedureName, body: (tx: Tx, input: I) => O) =>
  ({ book, session, requestId }: Caller, input: I): O =>
    perform(book, session, { act, requestId, input }, (tx) => body(tx, input));

/** Wraps the same act so that it only says what the rules find. */
export const previewing =
  <I>(body: (tx: Tx, input: I) => { readonly findings: readonly Finding[] }) =>
  ({ book, session }: Caller, input: I): Preview =>
    previewOf(book, session, (tx) => body(tx, input));
