/** E7: the chain is unbroken, and every table says exactly what the audit trail says was written. */
import { Refusal } from '../../domain/problem.ts';
import type { Book } from '../book.ts';
import { chainHash, GENESIS, type AuditRow, type Head } from '../chain.ts';
import { rowJson, SHAPES, type Cell, type TableShape } from '../rows.ts';
import type { Fault } from './fault.ts';

interface StoredAudit extends AuditRow {
  readonly hash: string;
}

const AUDIT_SQL = `SELECT no, at, staff_id AS staffId, session, act, request_id AS requestId, input_sha256 AS inputSha256,
  answer, rows, prev_hash AS prevHash, hash FROM audit WHERE no > ? ORDER BY no`;

/** Follows one audit row after another. */
class Follower {
  head: Head;
  constructor(head: Head) {
    this.head = head;
  }
  /** @returns what is wrong with `row`, if anything */
  follow(row: StoredAudit): Fault | undefined {
    const expected = this.head.no + 1;
    const before = this.head.hash;
    this.head = { no: row.no, hash: row.hash };
    if (row.no !== expected)
      return {
        rule: 'E7',
        where: `audit ${expected}`,
        message: `审计第 ${expected} 号缺失（下一条是第 ${row.no} 号）。`,
      };
    if (row.prevHash !== before)
      return {
        rule: 'E7',
        where: `audit ${row.no}.prev_hash`,
        message: `审计第 ${row.no} 号与前一条接不上（prev_hash 列）。`,
      };
    if (chainHash(row) !== row.hash)
      return {
        rule: 'E7',
        where: `audit ${row.no}`,
        message: `审计第 ${row.no} 号的内容与其校验码不符（${row.act}）。`,
      };
    return undefined;
  }
}

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
    const fault = follower.follow(row);
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
    this.advance();
  }
  advance(): void {
    const step = this.#rows.next();
    this.next = step.done === true ? undefined : step.value;
  }
  close(): void {
    this.#rows.return?.();
  }
}

/** The whole chain and the replay of every act against the tables. @returns the faults and the head reached */
export function checkChain(book: Book): { faults: Fault[]; head: Head } {
  const faults: Fault[] = [];
  const follower = new Follower({ no: 0, hash: GENESIS });
  const cursors = [...SHAPES.values()].map((shape) => new TableCursor(book, shape));
  for (const row of book.prepare(AUDIT_SQL).iterate(0) as Iterable<StoredAudit>) {
    const fault = follower.follow(row);
    if (fault !== undefined) faults.push(fault);
    const found = takeRows(cursors, row.no, faults);
    if (found.text !== row.rows) faults.push(...differences(row, found.rows));
  }
  for (const cursor of cursors) {
    if (cursor.next !== undefined) faults.push(strayRow(cursor.shape, cursor.next));
    cursor.close();
  }
  return { faults, head: follower.head };
}

/** The rows every table says act `no` wrote, as the trail would list them. */
function takeRows(cursors: readonly TableCursor[], no: number, faults: Fault[]): { text: string; rows: string[] } {
  const rows: string[] = [];
  for (const cursor of cursors) {
    for (;;) {
      const actNo = cursor.next?.[cursor.shape.actNoAt];
      if (cursor.next === undefined || typeof actNo !== 'number' || actNo > no) break;
      if (actNo < no) faults.push(strayRow(cursor.shape, cursor.next));
      else rows.push(rowJson(cursor.shape, cursor.next));
      cursor.advance();
    }
  }
  return { text: `[${rows.join(',')}]`, rows };
}

const strayRow = (shape: TableShape, cells: readonly Cell[]): Fault => ({
  rule: 'E7',
  where: `${shape.name} ${String(cells[0])}`,
  message: `表 ${shape.name} 中有一行（${String(cells[0])}）不是任何业务写入的，或其 act_no 列被改过。`,
});

type ListedRow = readonly [string, Readonly<Record<string, string | number>>];

/** Slow path: an act's rows differ, so say which row and which column. */
function differences(audit: StoredAudit, found: readonly string[]): Fault[] {
  const listed = parseRows(audit.rows);
  if (listed === undefined)
    return [{ rule: 'E7', where: `audit ${audit.no}.rows`, message: `审计第 ${audit.no} 号的 rows 列读不懂。` }];
  const actual = new Map(found.map((text) => JSON.parse(text) as ListedRow).map((row) => [rowName(row), row[1]]));
  const faults: Fault[] = [];
  for (const row of listed) {
    const name = rowName(row);
    const now = actual.get(name);
    actual.delete(name);
    if (now === undefined)
      faults.push({
        rule: 'E7',
        where: name,
        message: `审计第 ${audit.no} 号（${audit.act}）写入的 ${name} 在表中找不到。`,
      });
    else faults.push(...columnFaults(audit, name, row[1], now));
  }
  for (const name of actual.keys())
    faults.push({ rule: 'E7', where: name, message: `${name} 记在审计第 ${audit.no} 号名下，审计却没有这一行。` });
  return faults;
}

function columnFaults(audit: StoredAudit, name: string, was: ListedRow[1], now: ListedRow[1]): Fault[] {
  const columns = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...columns]
    .filter((column) => was[column] !== now[column])
    .map((column) => ({
      rule: 'E7',
      where: `${name}.${column}`,
      message: `${name} 的 ${column} 列被改过：审计第 ${audit.no} 号写入“${String(was[column] ?? '空')}”，现为“${String(now[column] ?? '空')}”。`,
    }));
}

function parseRows(text: string): ListedRow[] | undefined {
  try {
    return JSON.parse(text) as ListedRow[];
  } catch {
    return undefined;
  }
}

const KEYS = ['id', 'voucher_id', 'batch_id', 'transfer_id', 'seq', 'line'];

/** `transfer 12`, `voucher_event 12/2` */
const rowName = ([table, row]: ListedRow): string =>
  `${table} ${row['id'] === undefined ? KEYS.flatMap((column) => row[column] ?? []).join('/') : row['id']}`;
