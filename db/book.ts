/** An open book: the connection, its prepared statements, and where time and chance come from. */
import type Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Connection } from './connection.ts';
import { addLogin, type NewLogin } from './keys.ts';
import type { BookPaths } from './paths.ts';
import * as schema from './schema/index.ts';
import type { Surroundings } from './surroundings.ts';

export type Statement = Database.Statement;

export class Book {
  readonly connection: Connection;
  readonly query: BetterSQLite3Database<typeof schema>;
  readonly paths: BookPaths;
  readonly surroundings: Surroundings;
  readonly #dataKey: Uint8Array;
  readonly #prepared = new Map<string, Statement>();
  readonly #arrays = new Map<string, Statement>();
  readonly #transaction: Database.Transaction<(work: () => unknown) => unknown>;

  constructor(connection: Connection, dataKey: Uint8Array, paths: BookPaths, surroundings: Surroundings) {
    this.connection = connection;
    this.query = drizzle(connection, { schema });
    this.#dataKey = dataKey;
    this.paths = paths;
    this.surroundings = surroundings;
    this.#transaction = connection.transaction((work: () => unknown) => work());
  }

  /** A statement prepared once for this book: the hot queries go through here, the rest through `query`. */
  prepare(sql: string): Statement {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  /** The same, answering arrays instead of objects. */
  prepareArrays(sql: string): Statement {
    let statement = this.#arrays.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare(sql).raw(true);
      this.#arrays.set(sql, statement);
    }
    return statement;
  }

  /** One IMMEDIATE transaction around `work`, which must be synchronous; whatever it throws rolls back. */
  inTransaction<T>(work: () => T): T {
    return this.#transaction.immediate(work) as T;
  }

  get<T>(sql: string, ...parameters: unknown[]): T | undefined {
    return this.prepare(sql).get(...parameters) as T | undefined;
  }

  all<T>(sql: string, ...parameters: unknown[]): T[] {
    return this.prepare(sql).all(...parameters) as T[];
  }

  /** Wraps the data key for one more person; the key itself never leaves this object. */
  addLogin(login: NewLogin): void {
    addLogin(this.paths.folder, this.#dataKey, login);
  }

  close(): void {
    this.connection.close();
  }
}
