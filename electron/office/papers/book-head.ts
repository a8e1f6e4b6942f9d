/** Head of the audit chain as papers on demand bear it: the book as it is at the moment of printing. */
import { currentHead } from '../../../db/act.ts';
import type { Book } from '../../../db/book.ts';
import { printedHead } from '../../../db/chain.ts';
import type { ChainHead } from '../../../templates/kit/chain.ts';

export function bookHead(book: Book): ChainHead {
  const { no, hash } = currentHead(book);
  return { code: printedHead(hash), row: no };
}
