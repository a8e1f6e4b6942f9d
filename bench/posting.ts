/**
 * A posting: payment, voucher and audit row in one act, with all its look-ups, rules, balances and the chain, against a
 * bare transaction that inserts the same three rows with prepared SQL, in turns, on the same file system.
 */
import { join } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { connect, type Connection } from '../db/connection.ts';
import { SHAPES } from '../db/rows.ts';
import { audit, transfer, voucher } from '../db/schema/index.ts';
import { inFolder } from './folder.ts';
import { beginMonth, keepMonths, paidOnAt } from './history.ts';
import { mean, median, time, type Figure } from './measure.ts';
import { Office, type Approved } from './office.ts';

const MONTHS = 12;
const CASES_A_MONTH = 150;
const BLOCKS = 24;
const BLOCK = 50;

type Row = readonly unknown[];
/** A transfer, a voucher, an audit row */
type ThreeRows = readonly [Row, Row, Row];

const TABLES = [transfer, voucher, audit].map((table) => ({
  name: getTableName(table),
  columns: Object.values(getTableColumns(table)).map(({ name }) => name),
}));

export async function measure(): Promise<Figure[]> {
  return inFolder((folder) => {
    const office = new Office(join(folder, 'book'));
    const period = keepMonths(office, MONTHS, CASES_A_MONTH);
    const approved = approveMany(office, period, BLOCKS * BLOCK);
    office.book.connection.exec(`VACUUM INTO '${join(folder, 'copy.db')}'`);
    const copy = connect(join(folder, 'copy.db'), office.dataKey);
    const plain = connect(join(folder, 'plain.db'), office.dataKey, { create: true });
    for (const {
      name,
      columns: [key, ...rest],
    } of TABLES)
      plain.exec(`CREATE TABLE ${name} (${key} INTEGER PRIMARY KEY, ${rest.join(', ')})`);
    const taken = inTurns(office, approved, bareInsert(copy), bareInsert(plain));
    for (const connection of [copy, plain, office.book.connection]) connection.close();
    return figures(taken);
  });
}

/** Cash cases ready to be paid, with the money for them in the safe. */
export function approveMany(office: Office, period: string, cases: number): Approved[] {
  beginMonth(office, period, cases);
  return Array.from({ length: cases }, (_, n) => {
    const paidOn = paidOnAt(period, n / cases);
    office.moveTo(paidOn);
    // The filing of an agent would be a fourth row.
    return office.approve('cash', paidOn, { agents: false });
  });
}

function bareInsert(connection: Connection): (rows: ThreeRows) => void {
  const [first, second, third] = TABLES.map(({ name, columns }) =>
    connection.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`),
  );
  const insert = connection.transaction((rows: ThreeRows) => {
    first?.run(rows[0]);
    second?.run(rows[1]);
    third?.run(rows[2]);
  });
  return (rows) => insert.immediate(rows);
}

interface Taken {
  readonly acts: number[];
  /** Into a copy of the same book: the same keys, indexes and checks */
  readonly copies: number[];
  /** Into three tables that have nothing but a key */
  readonly plain: number[];
}

/** A block of acts, then the rows they wrote once more by bare SQL: what slows the machine down slows all three. */
function inTurns(
  office: Office,
  approved: readonly Approved[],
  intoCopy: (rows: ThreeRows) => void,
  intoPlain: (rows: ThreeRows) => void,
): Taken {
  const taken: Taken = { acts: [], copies: [], plain: [] };
  for (let block = 0; block < BLOCKS; block++) {
    const ids: number[] = [];
    for (const one of approved.slice(block * BLOCK, (block + 1) * BLOCK)) {
      office.moveTo(one.paidOn);
      taken.acts.push(time(() => ids.push(office.pay(one).id)));
    }
    const rows = ids.map((id) => rowsOf(office, id));
    for (const one of rows) taken.copies.push(time(() => intoCopy(one)));
    for (const one of rows) taken.plain.push(time(() => intoPlain(one)));
  }
  return taken;
}

function rowsOf(office: Office, transferId: number): ThreeRows {
  const row = (table: number, where: string, key: unknown): Row => {
    const shape = TABLES[table];
    return office.book
      .prepareArrays(`SELECT ${shape?.columns.join(', ')} FROM ${shape?.name} WHERE ${where} = ?`)
      .get(key) as Row;
  };
  const moved = row(0, 'id', transferId);
  const actNo = moved[SHAPES.get(transfer)?.actNoAt ?? -1];
  return [moved, row(1, 'id', transferId), row(2, 'no', actNo)];
}

function figures({ acts, copies, plain }: Taken): Figure[] {
  return [
    { what: 'a posting, median', value: median(acts), unit: 'ms' },
    { what: 'A: three rows bare, in a copy of the book', value: median(copies), unit: 'ms' },
    { what: 'B: three rows bare, tables without index or check', value: median(plain), unit: 'ms' },
    { what: 'posting / A, medians', value: median(acts) / median(copies), unit: 'x', target: 2 },
    { what: 'posting / A, means (checkpoints included)', value: mean(acts) / mean(copies), unit: 'x', target: 2 },
    { what: 'posting / B, medians', value: median(acts) / median(plain), unit: 'x', target: 2 },
  ];
}
