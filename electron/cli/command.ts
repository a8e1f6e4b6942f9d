/** What a command of the command line is, and how it speaks: people read sentences, machines read `--json`. */
import { saidPlainly } from '../../db/connection.ts';
import { openBook, type OpenBook } from '../../db/open.ts';
import type { Arguments, OptionKind } from './arguments.ts';
import { readPassword } from './password.ts';

export interface Spoken {
  /** For `--json`, one line on standard output */
  readonly json: unknown;
  /** For a person */
  readonly lines: readonly string[];
  /** 1 where something is wrong, though the command itself did its work */
  readonly exitCode?: 0 | 1;
}

export interface Command {
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many words it takes besides its options; one more is a mistake, never passed over */
  readonly words: number;
  readonly run: (given: Arguments) => Promise<Spoken>;
}

/** Opens the book named by `--book` for this command and closes it afterwards. */
export async function withBook<T>(given: Arguments, work: (open: OpenBook) => Promise<T> | T): Promise<T> {
  const open = openBook(given.need('book'), {
    password: await readPassword(given),
    user: given.text('user'),
    door: 'command',
  });
  try {
    return await work(open);
  } catch (error) {
    throw saidPlainly(error);
  } finally {
    open.book.close();
  }
}
