/**
 * E7, slow path: run only where the quick replay found a difference. Every row the audit trail lists is looked up by its
 * key and compared column by column, then every table is searched for rows the trail does not know.
 */
import type { Book } from '../book.ts';
import { SHAPES, type Cell, type TableShape } from '../rows.ts';
import type { Fault } from './fault.ts';

type Columns = Readonly<Record<string, Cell>>;

/** A row that is missing, or one too many: where both are the same but for the key, the key was altered. */
interface Unmatched {
  readonly name: string;
  readonly actNo: Cell;
  readonly columns: Columns;
}

interface TableState {
  readonly shape: TableShape;
  readonly key: readonly string[];
  readonly findSql: string;
  readonly listed: Set<string>;
  readonly missing: Unmatched[];
}

/** @returns one fault for each column, row or entry of the trail that differs */
export function findDifferences(book: Book): Fault[] {
  const tables = new Map([...SHAPES.values()].map((shape) => [shape.name, stateOf(book, shape)]));
  const faults: Fault[] = [];
  for (const { no, rows } of book.prepare('SELECT no, rows FROM audit ORDER BY no').iterate() as Iterable<{
    no: number;
    rows: string;
  }>) {
    const listed = parseRows(rows);
    if (listed === undefined) faults.push(fault(`audit ${no}.rows`, `审计第 ${no} 号的 rows 列读不懂。`));
    for (const [table, columns] of listed ?? []) {
      const state = tables.get(table);
      if (state === undefined) faults.push(fault(`audit ${no}.rows`, `审计第 ${no} 号写到了没有的表 ${table}。`));
      else faults.push(...compareRow(book, state, no, columns));
    }
  }
  for (const state of tables.values()) faults.push(...strayRows(book, state));
  return faults;
}

const fault = (where: string, message: string): Fault => ({ rule: 'E7', where, message });

function stateOf(book: Book, shape: TableShape): TableState {
  const key = book
    .all<{ name: string; pk: number }>(
      `SELECT name, pk FROM pragma_table_info('${shape.name}') WHERE pk > 0 ORDER BY pk`,
    )
    .map(({ name }) => name);
  const findSql = `SELECT ${shape.columns.join(', ')} FROM ${shape.name} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`;
  return { shape, key, findSql, listed: new Set(), missing: [] };
}

/** `transfer 12`, `voucher_event 12/2` */
const rowName = ({ shape, key }: TableState, columns: Columns): string =>
  `${shape.name} ${key.map((column) => String(columns[column] ?? '')).join('/')}`;

function compareRow(book: Book, state: TableState, no: number, was: Columns): Fault[] {
  const name = rowName(state, was);
  state.listed.add(name);
  const now = book.get<Columns>(state.findSql, ...state.key.map((column) => was[column] ?? null));
  if (now === undefined) {
    state.missing.push({ name, actNo: no, columns: was });
    return [];
  }
  return state.shape.columns.flatMap((column) => {
    // The trail lists a row under the act that wrote it, whatever the row itself says.
    const before = column === 'act_no' ? no : (was[column] ?? null);
    const after = now[column] ?? null;
    return before === after ? [] : [columnFault(name, column, { no, before, after })];
  });
}

const columnFault = (name: string, column: string, it: { no: Cell; before: Cell; after: Cell }): Fault =>
  fault(
    `${name}.${column}`,
    `${name} 的 ${column} 列被改过：审计第 ${String(it.no)} 号写入“${String(it.before ?? '空')}”，现为“${String(it.after ?? '空')}”。`,
  );

/** Rows no act wrote, paired where possible with the rows that have gone. */
function strayRows(book: Book, state: TableState): Fault[] {
  const faults: Fault[] = [];
  const { shape, missing } = state;
  for (const row of book
    .prepare(`SELECT ${shape.columns.join(', ')} FROM ${shape.name}`)
    .iterate() as Iterable<Columns>) {
    const name = rowName(state, row);
    if (state.listed.has(name)) continue;
    const at = missing.findIndex(({ columns }) => sameButKey(state, columns, row));
    const [was] = at < 0 ? [] : missing.splice(at, 1);
    if (was === undefined) faults.push(fault(name, `${name} 不是任何业务写入的。`));
    else
      for (const column of state.key.filter((one) => was.columns[one] !== row[one]))
        faults.push(
          columnFault(was.name, column, {
            no: was.actNo,
            before: was.columns[column] ?? null,
            after: row[column] ?? null,
          }),
        );
  }
  for (const { name, actNo } of missing)
    faults.push(fault(name, `审计第 ${String(actNo)} 号写入的 ${name} 在表中找不到。`));
  return faults;
}

const sameButKey = ({ shape, key }: TableState, a: Columns, b: Columns): boolean =>
  shape.columns.every((column) => key.includes(column) || (a[column] ?? null) === (b[column] ?? null));

type ListedRow = readonly [string, Columns];

function parseRows(text: string): readonly ListedRow[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) && rows.every(isListedRow) ? rows : undefined;
  } catch {
    return undefined;
  }
}

const isListedRow = (row: unknown): row is ListedRow =>
  Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'object' && row[1] !== null;
