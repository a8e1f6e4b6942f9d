/** One fact, two homes: the frozen SQL and the drizzle tables, the CHECK lists and the domain's words. They must agree. */
import Database from 'better-sqlite3';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import {
  GRAVITIES,
  LEVELS,
  PENDING_RELIEF,
  REFUSAL_GROUNDS,
  REGISTRIES,
  RESIDENCES,
  ROSTERS,
  SERVICE_KINDS,
  TEKUN_PAYEES,
  TEKUN_PURPOSES,
} from '../../domain/entities/case-codes.ts';
import { CASE_STEPS } from '../../domain/entities/steps.ts';
import {
  AGENT_KINDS,
  CASE_TYPES,
  CATEGORIES,
  CAUSES,
  FOUND_BY,
  SOURCES,
  VOUCHER_KINDS,
  WAYS,
} from '../../domain/entities/codes.ts';
import { NumberDeclared } from '../../domain/entities/vouchers.ts';
import { ACCOUNTS } from '../../domain/ledger/accounts.ts';
import { MOVEMENTS } from '../../domain/ledger/movements.ts';
import { PROFILES } from '../../domain/policy/profile.ts';
import { migrate } from '../../db/migrations/runner.ts';
import { ACT_TABLES } from '../../db/rows.ts';
import * as schema from '../../db/schema/index.ts';

const db = new Database(':memory:');
migrate(db);

interface SqlColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly pk: number;
}

const sqlTables = (
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all() as { name: string }[]
).map(({ name }) => name);
const columnsOf = (table: string): SqlColumn[] =>
  db.prepare(`SELECT name, type, "notnull", pk FROM pragma_table_info(?)`).all(table) as SqlColumn[];
const textOf = (table: string): string =>
  (db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(table) as { sql: string }).sql;

const tables: SQLiteTable[] = Object.values(schema).filter((one) => is(one, SQLiteTable));
/** Tables no act and no query of drizzle's touches */
const BARE = ['draft', 'migration'];

describe('drizzle and the migrations', () => {
  it('have the same tables', () => {
    expect([...tables.map(getTableName), ...BARE].toSorted()).toEqual(sqlTables);
  });

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    '%s: the same columns, types, NOT NULL and keys',
    (name, table) => {
      const composite = getTableConfig(table).primaryKeys.flatMap(({ columns }) =>
        columns.map((column) => column.name),
      );
      const drizzle = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        // A key of one column says PRIMARY KEY, in SQL as in drizzle; SQLite does not report that as NOT NULL.
        required: column.notNull || column.primary,
        key: column.primary || composite.includes(column.name),
      }));
      const sql = columnsOf(name).map(({ name: column, type, notnull, pk }) => ({
        name: column,
        type,
        required: notnull === 1 || pk > 0,
        key: pk > 0,
      }));
      expect(drizzle).toEqual(sql);
    },
  );

  it('name every append-only table among those the trail contains', () => {
    const guarded = (
      db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_no\\_update' ESCAPE '\\'")
        .all() as { name: string }[]
    )
      .map(({ name }) => name.replace(/_no_update$/, ''))
      .toSorted();
    expect(guarded).toEqual([...ACT_TABLES.map(getTableName), 'audit'].toSorted());
  });

  it('keep every table STRICT, every link RESTRICT, every written row under its act', () => {
    for (const table of sqlTables) {
      expect(textOf(table), table).toMatch(/STRICT(, WITHOUT ROWID)?$/);
      const links = db.prepare('SELECT on_delete AS onDelete FROM pragma_foreign_key_list(?)').all(table) as {
        onDelete: string;
      }[];
      expect(
        links.every(({ onDelete }) => onDelete === 'RESTRICT'),
        table,
      ).toBe(true);
    }
    for (const table of ACT_TABLES.map(getTableName))
      expect(
        columnsOf(table).find(({ name }) => name === 'act_no'),
        table,
      ).toMatchObject({ notnull: 1 });
  });
});

/** The words a CHECK allows for a column, every time it is said */
function checkedWords(table: string, column: string): string[][] {
  return [...textOf(table).matchAll(ONE_OF)]
    .filter(([, of]) => of === column)
    .map(([list]) => [...list.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? ''));
}

/** `kind = 'a' OR kind = 'b' OR …`, one column throughout; two words or one are lists too. */
const ONE_OF = /CHECK \((\w+) = '[^']*'(?: OR \1 = '[^']*')*\)/g;

describe('CHECK lists', () => {
  it.each([
    ['relief_case', 'type', CASE_TYPES],
    ['relief_case', 'cause', CAUSES],
    ['relief_case', 'found_by', FOUND_BY],
    ['household_version', 'category', CATEGORIES],
    ['case_step', 'kind', CASE_STEPS],
    ['decision', 'way', WAYS],
    ['agency', 'kind', AGENT_KINDS],
    ['relief_case', 'gravity', GRAVITIES],
    ['relief_case', 'residence', RESIDENCES],
    ['relief_case', 'pending', PENDING_RELIEF],
    ['household_version', 'registry', REGISTRIES],
    ['decision', 'level', LEVELS],
    ['decision', 'ground', REFUSAL_GROUNDS],
    ['transfer', 'service_kind', SERVICE_KINDS],
    ['roster', 'kind', ROSTERS],
    ['tekun_payment', 'purpose', TEKUN_PURPOSES],
    ['tekun_payment', 'payee_kind', TEKUN_PAYEES],
    ['tekun_payment', 'approved_by', LEVELS],
    ['transfer', 'movement', MOVEMENTS],
    ['transfer', 'debit', ACCOUNTS],
    ['transfer', 'credit', ACCOUNTS],
    ['transfer', 'source', SOURCES],
    ['voucher', 'kind', VOUCHER_KINDS],
    ['number_declaration', 'kind', Object.fromEntries(NumberDeclared.shape.kind.options.map((kind) => [kind, kind]))],
  ])('%s.%s has the words of the domain', (table, column, words) => {
    expect(checkedWords(table, column).map((list) => list.toSorted())).toEqual([Object.keys(words).toSorted()]);
  });

  it('leaves no list of words out', () => {
    const lists = sqlTables.flatMap((table) =>
      [...textOf(table).matchAll(ONE_OF)].map(([, column]) => `${table}.${column}`),
    );
    expect(sqlTables.flatMap((table) => [...textOf(table).matchAll(/\b\w+ IN \('/g)])).toEqual([]);
    expect(lists.toSorted()).toEqual([
      'agency.kind',
      'book.kind',
      'case_step.kind',
      'decision.ground',
      'decision.kind',
      'decision.level',
      'decision.way',
      'finding.severity',
      'finding.stage',
      'household_version.category',
      'household_version.registry',
      'line_answer.answer',
      'month_event.kind',
      'number_declaration.kind',
      'published_head.what',
      'relief_case.cause',
      'relief_case.found_by',
      'relief_case.gravity',
      'relief_case.pending',
      'relief_case.residence',
      'relief_case.type',
      'roster.kind',
      'tekun_payment.approved_by',
      'tekun_payment.payee_kind',
      'tekun_payment.purpose',
      'tekun_payment.way',
      'transfer.credit',
      'transfer.debit',
      'transfer.movement',
      'transfer.service_kind',
      'transfer.source',
      'voucher.kind',
      'voucher_event.kind',
    ]);
  });

  it('does not list profiles, which come and go with documents', () => {
    expect(checkedWords('book', 'profile')).toEqual([]);
    expect(Object.keys(PROFILES).length).toBeGreaterThan(0);
  });
});
