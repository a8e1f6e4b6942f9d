import type { Book } from '../../db/book.ts';
import { ulid } from '../../db/ulid.ts';

/** A command typed twice is two intentions; a script that retries gives `--request-id` itself. */
export const newRequestId = (book: Book): string =>
  `cli-${ulid(Date.parse(book.surroundings.now()), book.surroundings.random(10))}`;
