/** E7: whatever is altered behind the program's back is named by table, row and column. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainHash, type AuditRow, type Head } from '../../../db/chain.ts';
import { checkBook } from '../../../db/check/index.ts';
import { currentHead } from '../../../db/act.ts';
import { SHAPES, type Cell, type TableShape } from '../../../db/rows.ts';
import { fullBook } from '../full-book.ts';
import { codeOf, type TestOffice } from '../test-office.ts';

type Row = Record<string, Cell>;

let office: TestOffice;
beforeAll(() => {
  office = fullBook();
});
afterAll(() => office.discard());

/** What an intruder with the key can do: triggers away, the deed, triggers back; all undone again after `look`. */
function tampered<T>(deed: (sql: (text: string, ...cells: Cell[]) => void) => void, look: () => T): T {
  const db = office.book.connection;
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec('BEGIN');
  try {
    const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
      name: string;
      sql: string;
    }[];
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
    deed((text, ...cells) => void db.prepare(text).run(...cells));
    for (const { sql } of triggers) db.exec(sql);
    return look();
  } finally {
    db.exec('ROLLBACK');
    db.pragma('foreign_keys = ON');
    db.pragma('ignore_check_constraints = OFF');
  }
}

const faultsAt = (): string[] => checkBook(office.book).faults.map(({ where }) => where);
const alteredAt = (): string[] =>
  checkBook(office.book)
    .faults.filter(({ rule }) => rule === 'E7')
    .map(({ where }) => where)
    .filter((where) => where !== 'book.db');
const keyOf = (table: string): string[] =>
  office.book
    .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
    .map(({ name }) => name);
const nameOf = (table: string, row: Row): string =>
  `${table} ${keyOf(table)
    .map((key) => String(row[key]))
    .join('/')}`;
const rowsOf = (table: string): Row[] => office.book.all<Row>(`SELECT * FROM ${table}`);
const whereKey = (table: string): string =>
  keyOf(table)
    .map((key) => `${key} = ?`)
    .join(' AND ');

const shapes = [...SHAPES.values()];
const columns = shapes.flatMap((shape) => shape.columns.map((column) => [shape.name, column] as const));

/** Another value of the same kind; what was empty is filled. */
function other(table: string, column: string, cell: Cell | undefined): Cell {
  const type = office.book.get<{ type: string }>(
    `SELECT type FROM pragma_table_info('${table}') WHERE name = ?`,
    column,
  )?.type;
  return type === 'INTEGER' ? Number(cell ?? 0) + 1_000 : `${cell ?? ''}改`;
}

describe('a column', () => {
  it('is there to be altered in every table', () => {
    expect(shapes.filter(({ name }) => rowsOf(name).length === 0).map(({ name }) => name)).toEqual([]);
    expect(faultsAt()).toEqual([]);
  });

  it.each(columns)('%s.%s altered is named', (table, column) => {
    const row = rowsOf(table).at(-1) ?? {};
    const found = tampered(
      (sql) =>
        sql(
          `UPDATE ${table} SET ${column} = ? WHERE ${whereKey(table)}`,
          other(table, column, row[column]),
          ...keyOf(table).map((key) => row[key] ?? null),
        ),
      alteredAt,
    );
    // That one and no innocent one; SQLite itself may also find a CHECK broken (book.db).
    expect(found.filter((where) => !where.startsWith('audit '))).toEqual([`${nameOf(table, row)}.${column}`]);
  });

  it.each(columns.filter(([table, column]) => isNullable(table, column)))('%s.%s emptied is named', (table, column) => {
    const row = rowsOf(table).find((one) => one[column] !== null);
    if (row === undefined) throw new Error(`no row fills ${table}.${column}`);
    const found = tampered(
      (sql) =>
        sql(
          `UPDATE ${table} SET ${column} = NULL WHERE ${whereKey(table)}`,
          ...keyOf(table).map((key) => row[key] ?? null),
        ),
      faultsAt,
    );
    expect(found).toContain(`${nameOf(table, row)}.${column}`);
  });
});

/** By the schema's own definitions, so that the list stands before there is a book */
function isNullable(table: string, column: string): boolean {
  const shape = [...SHAPES].find(([, { name }]) => name === table);
  const definition =
    shape === undefined
      ? undefined
      : Object.values(shape[0] as unknown as Record<string, { name?: string; notNull?: boolean }>).find(
          (one) => one.name === column,
        );
  return definition?.notNull === false;
}

describe('a row', () => {
  it.each(shapes)('$name: one taken away is named', ({ name: table }: TableShape) => {
    const row = rowsOf(table).at(-1) ?? {};
    const found = tampered(
      (sql) => sql(`DELETE FROM ${table} WHERE ${whereKey(table)}`, ...keyOf(table).map((key) => row[key] ?? null)),
      faultsAt,
    );
    expect(found).toContain(nameOf(table, row));
  });

  it.each(shapes)('$name: one slipped in is named', ({ name: table, columns: all }: TableShape) => {
    const row = rowsOf(table).at(-1) ?? {};
    const forged: Row = Object.fromEntries(
      all.map((column) => [
        column,
        column === 'act_no' ? (row[column] ?? 1) : other(table, column, row[column] ?? null),
      ]),
    );
    const found = tampered(
      (sql) =>
        sql(
          `INSERT INTO ${table} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
          ...all.map((column) => forged[column] ?? null),
        ),
      faultsAt,
    );
    expect(found).toContain(nameOf(table, forged));
  });
});

const AUDIT_COLUMNS = [
  'no',
  'at',
  'staff_id',
  'session',
  'act',
  'request_id',
  'input_sha256',
  'answer',
  'rows',
  'prev_hash',
  'hash',
];

describe('the trail itself', () => {
  it.each(AUDIT_COLUMNS)('audit.%s altered is named', (column) => {
    const { no } = currentHead(office.book);
    const middle = Math.floor(no / 2);
    const row = rowsOf('audit').find((one) => one['no'] === middle) ?? {};
    const found = tampered(
      (sql) => sql(`UPDATE audit SET ${column} = ? WHERE no = ?`, other('audit', column, row[column]), middle),
      faultsAt,
    );
    // A row's hash covers all its columns and cannot tell which of them was altered, its own two hashes excepted.
    const named = column === 'prev_hash' || column === 'hash' ? `audit ${middle}.${column}` : `audit ${middle}`;
    expect(found).toContain(named);
  });

  it('names the act whose row is gone, and every row it had written', () => {
    const row = rowsOf('audit').find((one) => one['act'] === 'payment.pay') ?? {};
    const no = Number(row['no']);
    const found = tampered((sql) => sql('DELETE FROM audit WHERE no = ?', no), faultsAt);
    const [transfer] = office.book.all<{ id: number }>('SELECT id FROM transfer WHERE act_no = ?', no);
    expect(found).toEqual(expect.arrayContaining([`audit ${no}`, `transfer ${transfer?.id ?? 0}`]));
  });

  it('names rows of the trail that cannot be read', () => {
    const found = tampered((sql) => sql(`UPDATE audit SET rows = '[["transfer"]]' WHERE no = 3`), faultsAt);
    expect(found).toEqual(expect.arrayContaining(['audit 3', 'audit 3.rows']));
  });

  it('names a running balance that was altered', () => {
    const found = tampered((sql) => sql(`UPDATE balance SET fen = fen + 1 WHERE key = 'cash'`), faultsAt);
    expect(found).toEqual(['cash']);
  });
});

/** The trail and every table cut back to act `no`, balances put right: what a careful intruder leaves. */
function cutBack(sql: (text: string, ...cells: Cell[]) => void, no: number): void {
  for (const { name } of shapes) sql(`DELETE FROM ${name} WHERE act_no > ?`, no);
  sql('DELETE FROM audit WHERE no > ?', no);
  sql('DELETE FROM verified_head');
  sql('DELETE FROM balance');
  sql(`INSERT INTO balance SELECT key, sum(fen) FROM (
    SELECT debit AS key, amount_fen AS fen FROM transfer UNION ALL SELECT credit, -amount_fen FROM transfer
    UNION ALL SELECT 'source:' || source, CASE WHEN debit IN ('bank', 'cash', 'goods', 'in_transit', 'shortage') THEN amount_fen ELSE -amount_fen END
      FROM transfer WHERE source IS NOT NULL) GROUP BY key`);
}

const messages = (against?: Head): string[] => checkBook(office.book, against).faults.map(({ message }) => message);

describe('another book in its place', () => {
  it('lacks its tail: shown by a head it printed or sent', () => {
    const published = office.book.get<{ no: number }>('SELECT audit_no AS no FROM published_head')?.no ?? 0;
    const recorded = office.book.get<{ no: number }>('SELECT act_no AS no FROM published_head')?.no ?? 0;
    const sent = office.book.get<Head>('SELECT no, hash FROM audit WHERE no = ?', published);
    const head = currentHead(office.book);
    // Cut behind the sent head: the book alone cannot tell, whoever holds a later head can.
    expect(
      tampered(
        (sql) => cutBack(sql, recorded),
        () => messages(),
      ),
    ).toEqual([]);
    expect(
      tampered(
        (sql) => cutBack(sql, recorded),
        () => messages(head),
      ),
    ).toEqual([`所给月报包的校验码（第 ${head.no} 号）对不上：账簿里没有第 ${head.no} 号审计记录，可能是较早的副本。`]);
    // Cut before it: whoever holds the package can.
    expect(
      tampered(
        (sql) => cutBack(sql, published - 1),
        () => messages(sent),
      ),
    ).toHaveLength(1);
  });

  it('was written anew from some act on, hashes and all: shown by the head that was sent', () => {
    const sent = office.book.get<Head>('SELECT audit_no AS no, hash FROM published_head');
    const found = tampered(
      (sql) => rewriteFrom(sql, 8),
      () => messages(sent),
    );
    expect(found).toHaveLength(2);
    expect(found.every((message) => message.includes('账簿可能被换过'))).toBe(true);
  });

  it('is an older copy put back: shown by a later head', () => {
    const older = join(office.folder, 'older.db');
    office.reopen();
    office.book.connection.pragma('wal_checkpoint(TRUNCATE)');
    cpSync(office.book.paths.database, older);
    office.act('accountant', 'fund.move', { movement: 'interest', on: office.today, amountFen: 7 });
    const head = currentHead(office.book);
    const newer = join(office.folder, 'newer.db');
    office.book.connection.pragma('wal_checkpoint(TRUNCATE)');
    cpSync(office.book.paths.database, newer);
    office.book.close();
    cpSync(older, office.book.paths.database);
    office.reopen();
    expect(messages()).toEqual([]);
    expect(messages(head)[0]).toContain('可能是较早的副本');
    office.book.close();
    cpSync(newer, office.book.paths.database);
    office.reopen();
    expect(messages(head)).toEqual([]);
  });
});

/** An act says something else than it did, and every hash from there on is reckoned anew. */
function rewriteFrom(sql: (text: string, ...cells: Cell[]) => void, no: number): void {
  sql(`UPDATE audit SET at = '2026-01-01T00:00:00.000Z' WHERE no = ?`, no);
  let before = office.book.get<{ hash: string }>('SELECT hash FROM audit WHERE no = ?', no - 1)?.hash ?? '';
  const rows = office.book.all<AuditRow>(
    `SELECT no, at, staff_id AS staffId, session, act, request_id AS requestId, input_sha256 AS inputSha256, answer, rows, prev_hash AS prevHash
     FROM audit WHERE no >= ? ORDER BY no`,
    no,
  );
  for (const row of rows) {
    const hash = chainHash({ ...row, prevHash: before });
    sql('UPDATE audit SET prev_hash = ?, hash = ? WHERE no = ?', before, hash, row.no);
    before = hash;
  }
  sql('DELETE FROM verified_head');
}

describe('opening', () => {
  it('is refused where the trail since the last verified head was altered', () => {
    const own = fullBook();
    const db = own.book.connection;
    db.exec('DROP TRIGGER audit_no_update');
    db.exec(`UPDATE audit SET answer = '"another"' WHERE no = (SELECT max(no) FROM audit)`);
    db.exec(
      `CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END`,
    );
    expect(codeOf(() => own.reopen())).toBe('chain-broken');
    own.discard();
  });

  it('is refused where acts it had verified are gone', () => {
    const own = fullBook();
    own.reopen();
    const db = own.book.connection;
    db.exec('DROP TRIGGER audit_no_delete');
    db.exec(`DELETE FROM audit WHERE no = (SELECT max(no) FROM audit)`);
    db.exec(
      `CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END`,
    );
    expect(codeOf(() => own.reopen())).toBe('chain-broken');
    own.discard();
  });
});
