/** E7: the chain is unbroken, and every table says exactly what the audit trail says was written. */
import { Refusal } from '../../domain/problem.ts';
import type { Book } from '../book.ts';
import { chainHash, GENESIS, type AuditRow, type Head } from '../chain.ts';
import { rowJson, SHAPES, type Cell, type TableShape } from '../rows.ts';
import type { Fault } from './fault.ts';
import { findDifferences } from './replay.ts';

interface StoredAudit extends AuditRow {
  readonly hash: string;
}

const AUDIT_SQL = `SELECT no, at, staff_id AS staffId, session, act, request_id AS requestId, input_sha256 AS inputSha256,
  answer, rows, prev_hash AS prevHash, hash FROM audit WHERE no > ? ORDER BY no`;

/** Follows one audit row after another. */
class Follower {
  head: Head;
  /** Hash the last row should have had, by its own content */
  #computed: string;
  constructor(head: Head) {
    this.head = head;
    this.#computed = head.hash;
  }
  /** @returns what is wrong with `row`, or with the joint before it */
  follow(row: StoredAudit): Fault[] {
    const before = { ...this.head, computed: this.#computed };
    this.#computed = chainHash(row);
    this.head = { no: row.no, hash: row.hash };
    const faults: Fault[] = [];
    if (row.no !== before.no + 1)
      faults.push(chainFault(`audit ${before.no + 1}`, `审计第 ${before.no + 1} 号缺失（下一条是第 ${row.no} 号）。`));
    else if (row.prevHash !== before.hash && row.prevHash !== before.computed)
      faults.push(chainFault(`audit ${row.no}.prev_hash`, `审计第 ${row.no} 号与前一条接不上（prev_hash 列）。`));
    // The next row still knows the hash that stood here before somebody altered it.
    else if (row.prevHash !== before.hash)
      faults.push(chainFault(`audit ${before.no}.hash`, `审计第 ${before.no} 号的 hash 列被改过。`));
    if (this.#computed !== row.hash)
      faults.push(chainFault(`audit ${row.no}`, `审计第 ${row.no} 号的内容与其校验码不符（${row.act}）。`));
    return faults;
  }
}

const chainFault = (where: string, message: string): Fault => ({ rule: 'E7', where, message });

/** Quick check at opening: everything written since the last verified head, then that head moves on. */
export function verifyChainSince(book: Book): void {
  const verified = book.get<Head>('SELECT no, hash FROM verified_head WHERE id = 1') ?? { no: 0, hash: GENESIS };
  if (verified.no > 0) {
    const row = book.get<{ hash: string }>('SELECT hash FROM audit WHERE no = ?', verified.no);
    if (row?.hash !== verified.hash)
      throw new Refusal(
        'chain-broken',
        `账簿的审计链在第 ${verified.no} 号处与上次核对的不同，账簿可能被换过或改过，已停止打开。请用备份核对。`,
      );
  }
  const follower = new Follower(verified);
  for (const row of book.prepare(AUDIT_SQL).iterate(verified.no) as Iterable<StoredAudit>) {
    const [fault] = follower.follow(row);
    if (fault !== undefined)
      throw new Refusal('chain-broken', `${fault.message}账簿可能被改过，已停止打开。请用备份核对。`);
  }
  if (follower.head.no > verified.no) rememberHead(book, follower.head);
}

export function rememberHead(book: Book, head: Head): void {
  book
    .prepare(
      'INSERT INTO verified_head (id, no, hash) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET no = excluded.no, hash = excluded.hash',
    )
    .run(head.no, head.hash);
}

/** One table's rows in the order of the trail, with a look at the next one. */
class TableCursor {
  readonly shape: TableShape;
  readonly #rows: Iterator<Cell[]>;
  next: Cell[] | undefined;
  constructor(book: Book, shape: TableShape) {
    this.shape = shape;
    this.#rows = (book.connection.prepare(shape.selectSql).raw(true).iterate() as IterableIterator<Cell[]>)[
      Symbol.iterator
    ]();
  }
  advance(): void {
    const step = this.#rows.next();
    this.next = step.done === true ? undefined : step.value;
  }
  close(): void {
    this.#rows.return?.();
  }
}

/**
 * The whole chain, and the replay of every act against the tables: first quickly, act by act as text; only where that
 * differs row by row, to name what differs. @returns the faults and the head reached
 */
export function checkChain(book: Book): { faults: Fault[]; head: Head } {
  const faults: Fault[] = [];
  const follower = new Follower({ no: 0, hash: GENESIS });
  const cursors = [...SHAPES.values()].map((shape) => new TableCursor(book, shape));
  let same = true;
  try {
    for (const cursor of cursors) cursor.advance();
    for (const row of book.prepare(AUDIT_SQL).iterate(0) as Iterable<StoredAudit>) {
      faults.push(...follower.follow(row));
      same &&= rowsOf(cursors, row.no) === row.rows;
    }
    same &&= cursors.every((cursor) => cursor.next === undefined);
  } finally {
    // Also where a page cannot be read: a book with an open cursor could not be closed.
    for (const cursor of cursors) cursor.close();
  }
  if (!same) faults.push(...findDifferences(book));
  return { faults, head: follower.head };
}

/** What every table says act `no` wrote, as the trail would list it. */
function rowsOf(cursors: readonly TableCursor[], no: number): string {
  const rows: string[] = [];
  for (const cursor of cursors)
    while (cursor.next?.[cursor.shape.actNoAt] === no) {
      rows.push(rowJson(cursor.shape, cursor.next));
      cursor.advance();
    }
  return `[${rows.join(',')}]`;
}
