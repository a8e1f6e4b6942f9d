/** Every migration in order. A new one is appended; none is ever changed. */
import { firstBook } from './0001-first-book.ts';
import { caseLife } from './0002-case-life.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [firstBook, caseLife];
