/** Append-only tables refuse every change, and a book whose protection was taken away does not open. */
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../db/connection.ts';
import { SHAPES } from '../../db/rows.ts';
import { fullBook } from './full-book.ts';
import { codeOf, TestOffice } from './test-office.ts';

let office: TestOffice;
afterEach(() => office.discard());

const PROTECTED = ['audit', ...[...SHAPES.values()].map(({ name }) => name)];

describe('an append-only table', () => {
  beforeEach(() => {
    office = fullBook();
  });

  it('refuses UPDATE, DELETE, REPLACE and upsert, each table and each column', () => {
    const db = office.book.connection;
    for (const table of PROTECTED) {
      const columns = office.book
        .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
        .map(({ name }) => name);
      const refused = `append-only: ${table}`;
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(refused);
      expect(() => db.exec(`REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(refused);
      expect(() => db.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(refused);
      for (const column of columns) {
        expect(() => db.exec(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(refused);
        expect(() => db.exec(`UPDATE OR REPLACE ${table} SET ${column} = ${column}`)).toThrow(refused);
        expect(() => db.exec(`UPDATE OR IGNORE ${table} SET ${column} = ${column}`)).toThrow(refused);
      }
    }
  });

  it('refuses a REPLACE that clashes only in a unique index', () => {
    const db = office.book.connection;
    expect(() =>
      db.exec(`REPLACE INTO voucher (id, uid, kind, series, year, number, amount_fen, act_no)
        SELECT 1, 'x', kind, series, year, number, amount_fen, act_no FROM voucher LIMIT 1`),
    ).toThrow('append-only: voucher');
  });

  it('lets an act write what the balances, drafts and the last verified head need', () => {
    expect(
      office.refusal('accountant', 'fund.move', { movement: 'interest', on: office.today, amountFen: 1 }),
    ).toBeUndefined();
  });
});

/** Opens the file as an intruder with the key would, and leaves it altered. */
function intrude(deed: (db: Database.Database) => void): string | undefined {
  office.book.close();
  const db = connect(office.book.paths.database, office.dataKey);
  deed(db);
  db.close();
  return codeOf(() => office.reopen());
}

/** What the refusal says, so that it can be held against the object it must name. */
function messageOf(deed: (db: Database.Database) => void): string {
  office.book.close();
  const db = connect(office.book.paths.database, office.dataKey);
  deed(db);
  db.close();
  try {
    office.reopen();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('a book altered in its schema', () => {
  beforeEach(() => {
    office = new TestOffice();
  });

  it.each([
    ['a trigger taken away', 'DROP TRIGGER transfer_no_update', '缺少触发器 transfer_no_update'],
    [
      'a trigger made harmless',
      `DROP TRIGGER audit_no_delete; CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit WHEN 0 BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END`,
      '触发器 audit_no_delete 被改过',
    ],
    ['a trigger of its own', `CREATE TRIGGER helper AFTER INSERT ON transfer BEGIN SELECT 1; END`, '多出触发器 helper'],
    ['a table of its own', 'CREATE TABLE side_book (id INTEGER PRIMARY KEY)', '多出表 side_book'],
    ['a view of its own', 'CREATE VIEW nice AS SELECT 1', '多出视图 nice'],
    ['an index taken away', 'DROP INDEX voucher_number', '缺少索引 voucher_number'],
    ['a column more', 'ALTER TABLE transfer ADD COLUMN note TEXT', '表 transfer 被改过'],
    ['a table with another name', 'ALTER TABLE agency RENAME TO agents', '缺少表 agency'],
  ])('%s is refused by name', (_what, sql, named) => {
    expect(messageOf((db) => db.exec(sql))).toContain(named);
  });

  it('a CHECK weakened in the stored text is refused by name', () => {
    const message = messageOf((db) => {
      db.unsafeMode(true);
      db.pragma('writable_schema = ON');
      db.exec(
        `UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (amount_fen > 0)', 'CHECK (amount_fen <> 0)') WHERE name = 'transfer'`,
      );
      db.pragma('writable_schema = OFF');
    });
    expect(message).toContain('表 transfer 被改过');
  });

  it.each([
    ['a newer version', 'PRAGMA user_version = 99', 'book-newer'],
    ['no version, though it is full', 'PRAGMA user_version = 0', 'schema-altered'],
    ['a migration recorded differently', `UPDATE migration SET sha256 = 'x'`, 'migration-altered'],
    ['another kind of book', 'PRAGMA application_id = 1', 'not-a-township-book'],
  ])('%s is refused', (_what, sql, code) => {
    expect(intrude((db) => db.exec(sql))).toBe(code);
  });

  it('tells a file of another program from a wrong key', () => {
    office.book.close();
    expect(codeOf(() => connect(office.book.paths.database, new Uint8Array(32)))).toBe('key-wrong');
    const db = connect(office.book.paths.database, office.dataKey);
    expect(db.open).toBe(true);
    db.close();
  });
});

describe('a connection', () => {
  beforeEach(() => {
    office = new TestOffice();
  });

  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['recursive_triggers', 1],
    ['trusted_schema', 0],
    ['busy_timeout', 5000],
  ])('has %s = %s, also when the book is opened again', (pragma, value) => {
    expect(office.book.connection.pragma(pragma, { simple: true })).toBe(value);
    office.reopen();
    expect(office.book.connection.pragma(pragma, { simple: true })).toBe(value);
  });
});
