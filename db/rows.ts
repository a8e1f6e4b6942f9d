/**
 * How a row is written into the audit trail: canonical JSON, columns in schema order under their database names,
 * nulls left out (so that a column added later does not change what older rows say).
 */
import { getTableColumns, getTableName, type Column } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from './schema/index.ts';

export type Cell = string | number | null;

/** Tables whose every row belongs to an act, in the order in which an act's rows are listed. */
export const ACT_TABLES: readonly SQLiteTable[] = [
  schema.book,
  schema.staff,
  schema.staffVersion,
  schema.officeVersion,
  schema.setting,
  schema.person,
  schema.personVersion,
  schema.household,
  schema.householdVersion,
  schema.householdMember,
  schema.reliefCase,
  schema.caseStep,
  schema.decision,
  schema.agency,
  schema.batch,
  schema.transfer,
  schema.transferGoods,
  schema.cardLine,
  schema.finding,
  schema.voucherSeries,
  schema.voucher,
  schema.voucherEvent,
  schema.numberDeclaration,
  schema.batchLine,
  schema.batchAnswer,
  schema.lineAnswer,
  schema.cashCount,
  schema.monthEvent,
  schema.publishedHead,
  schema.historyImport,
  schema.historyRow,
  schema.roster,
  schema.rosterEntry,
  schema.holidayYear,
  schema.tekunPayment,
];

/** Composite keys: their rows do not arrive in key order, so an act's list is sorted by them. */
const COMPOSITE: Readonly<Record<string, readonly string[]>> = {
  transfer_goods: ['transfer_id', 'line'],
  voucher_event: ['voucher_id', 'seq'],
  batch_line: ['batch_id', 'transfer_id'],
  line_answer: ['batch_id', 'transfer_id'],
};

export interface TableShape {
  readonly name: string;
  readonly order: number;
  /** Property names of drizzle, in column order */
  readonly properties: readonly string[];
  /** Database names, in the same order */
  readonly columns: readonly string[];
  readonly insertSql: string;
  /** All rows in the order of the audit trail */
  readonly selectSql: string;
  /** Positions of the key's columns, for tables whose rows must be sorted; empty otherwise */
  readonly sortBy: readonly number[];
  readonly actNoAt: number;
  readonly idAt: number;
}

function shapeOf(table: SQLiteTable, order: number): TableShape {
  const entries: [string, Column][] = Object.entries(getTableColumns(table));
  const columns = entries.map(([, column]) => column.name);
  const name = getTableName(table);
  const composite = COMPOSITE[name] ?? [];
  return {
    name,
    order,
    properties: entries.map(([property]) => property),
    columns,
    insertSql: `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    selectSql: `SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${composite.length > 0 ? ['act_no', ...composite].join(', ') : 'id'}`,
    sortBy: composite.map((column) => columns.indexOf(column)),
    actNoAt: columns.indexOf('act_no'),
    idAt: columns.indexOf('id'),
  };
}

export const SHAPES: ReadonlyMap<SQLiteTable, TableShape> = new Map(
  ACT_TABLES.map((table, order) => [table, shapeOf(table, order)]),
);

/** `["transfer",{"id":1,…}]` */
export function rowJson(shape: TableShape, cells: readonly Cell[]): string {
  let json = `["${shape.name}",{`;
  let first = true;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell === null || cell === undefined) continue;
    json += `${first ? '' : ','}"${shape.columns[at]}":${typeof cell === 'number' ? String(cell) : JSON.stringify(cell)}`;
    first = false;
  }
  return `${json}}]`;
}

export interface WrittenRow {
  readonly shape: TableShape;
  readonly cells: readonly Cell[];
}

/** The `rows` column of an audit row. */
export function actRowsJson(rows: readonly WrittenRow[]): string {
  const sorted = rows.length < 2 ? rows : rows.toSorted(compareRows);
  return `[${sorted.map((row) => rowJson(row.shape, row.cells)).join(',')}]`;
}

function compareRows(a: WrittenRow, b: WrittenRow): number {
  if (a.shape !== b.shape) return a.shape.order - b.shape.order;
  for (const at of a.shape.sortBy) {
    const difference = Number(a.cells[at]) - Number(b.cells[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** JSON with object keys sorted: two equal inputs always give the same text. Every act's input goes through here. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (value === null || value === undefined || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members: string[] = [];
  for (const key of Object.keys(value).toSorted()) {
    const member: unknown = value[key as keyof typeof value];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
