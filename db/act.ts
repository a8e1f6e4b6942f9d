/**
 * The only way anything is written: one act, one IMMEDIATE transaction, one audit row that contains every row it wrote.
 * An act is synchronous from BEGIN to COMMIT; a refusal or a fault inside leaves the book as it was.
 */
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { MAX_FEN } from '../domain/money/fen.ts';
import { Refusal } from '../domain/problem.ts';
import { settleBalances, type BalanceChanges } from './balances.ts';
import type { Book } from './book.ts';
import { chainHash, GENESIS, type Head } from './chain.ts';
import { saidPlainly } from './connection.ts';
import { sha256 } from './crypto.ts';
import { actRowsJson, canonicalJson, SHAPES, type Cell, type WrittenRow } from './rows.ts';
import type { Session } from './session.ts';
import { ulid } from './ulid.ts';

export interface ActRequest {
  /** Name of the act, as in the contract */
  readonly act: string;
  /** Made once for each intention: the same id with the same input gets the stored answer */
  readonly requestId: string;
  readonly input: unknown;
}

/** What an act works with inside its transaction. */
export class Tx {
  readonly book: Book;
  readonly session: Session;
  /** UTC instant of the act */
  readonly at: string;
  readonly today: string;
  readonly #atMs: number;
  readonly #balances: BalanceChanges = new Map();
  #rows: WrittenRow[] = [];
  #head: Head;

  constructor(book: Book, session: Session) {
    this.book = book;
    this.session = session;
    this.at = book.surroundings.now();
    this.today = book.surroundings.today();
    this.#atMs = Date.parse(this.at);
    this.#head = currentHead(book);
  }

  /** Number of the audit row this act is writing. */
  get actNo(): number {
    return this.#head.no + 1;
  }

  newUid(): string {
    return ulid(this.#atMs, this.book.surroundings.random(10));
  }

  /** Writes a row and remembers it for the audit trail. @returns its integer key, 0 for tables with a composite one */
  insert<T extends SQLiteTable>(table: T, values: Omit<T['$inferInsert'], 'actNo'>): number {
    const shape = SHAPES.get(table);
    if (shape === undefined) throw new Error('not a table of acts');
    const given: Readonly<Record<string, unknown>> = values;
    const cells = shape.properties.map((property) => storable((given[property] ?? null) as Cell));
    cells[shape.actNoAt] = this.actNo;
    const { lastInsertRowid } = this.book.prepare(shape.insertSql).run(cells);
    const id = shape.idAt < 0 ? 0 : Number(lastInsertRowid);
    if (shape.idAt >= 0) cells[shape.idAt] = id;
    this.#rows.push({ shape, cells });
    return id;
  }

  /** Adds to a running balance; all are judged when the act ends, so that red and blue of one correction go together. */
  addToBalance(key: string, fen: number): void {
    const sum = (this.#balances.get(key) ?? 0) + fen;
    if (!Number.isSafeInteger(sum) || Math.abs(sum) > MAX_FEN)
      throw new Refusal('amount-too-large', '金额超出本账能记的范围，请核对。');
    this.#balances.set(key, sum);
  }

  /** Closes an audit row for what was written so far; a long act (import) keeps each row of the trail small. */
  writeAudit(act: string, input: unknown, answer: unknown, requestId: string | null): void {
    const row = {
      no: this.actNo,
      at: this.at,
      staffId: this.session.staffId,
      // Canonical as it stands: its keys are written in order.
      session: JSON.stringify({ door: this.session.door, name: this.session.name, roles: this.session.roles }),
      act,
      requestId,
      inputSha256: sha256(canonicalJson(input)),
      answer: JSON.stringify(answer ?? null),
      rows: actRowsJson(this.#rows),
      prevHash: this.#head.hash,
    };
    const hash = chainHash(row);
    this.book
      .prepare(
        'INSERT INTO audit (no, at, staff_id, session, act, request_id, input_sha256, answer, rows, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        row.no,
        row.at,
        row.staffId,
        row.session,
        act,
        requestId,
        row.inputSha256,
        row.answer,
        row.rows,
        row.prevHash,
        hash,
      );
    this.#head = { no: row.no, hash };
    this.#rows = [];
  }

  settle(): void {
    settleBalances(this.book, this.#balances);
  }
}

/** Half of a surrogate pair (a damaged old workbook) cannot be kept in UTF-8: trail and table must say the same. */
const storable = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toWellFormed() : cell);

/** The newest audit row's number and hash. */
export function currentHead(book: Book): Head {
  return book.get<Head>('SELECT no, hash FROM audit ORDER BY no DESC LIMIT 1') ?? { no: 0, hash: GENESIS };
}

/**
 * Runs an act. @returns what `body` answers, or the stored answer of the same request
 * @throws Refusal where the act is refused, the disk is full, the book busy …: nothing was written
 */
export function perform<T>(book: Book, session: Session, request: ActRequest, body: (tx: Tx) => T): T {
  const run = (): T => {
    const stored = book.get<{ act: string; inputSha256: string; answer: string }>(
      'SELECT act, input_sha256 AS inputSha256, answer FROM audit WHERE request_id = ?',
      request.requestId,
    );
    if (stored !== undefined) return answerAgain<T>(stored, request);
    const tx = new Tx(book, session);
    const answer = body(tx);
    tx.settle();
    tx.writeAudit(request.act, request.input, answer, request.requestId);
    return answer;
  };
  try {
    return book.inTransaction(run);
  } catch (error) {
    throw saidPlainly(error);
  }
}

function answerAgain<T>(stored: { act: string; inputSha256: string; answer: string }, request: ActRequest): T {
  if (stored.act !== request.act || stored.inputSha256 !== sha256(canonicalJson(request.input)))
    throw new Refusal('request-reused', '这个请求编号已用于另一笔业务，没有重复记入。请刷新页面后重新提交。');
  return JSON.parse(stored.answer) as T;
}
