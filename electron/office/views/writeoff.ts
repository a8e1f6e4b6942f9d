/** 销账申请 of a batch; while a month has none, of the lines that would go into it. */
import { lineStates, reportableLines, type LineRecord } from '../../../domain/ledger/fund-lines.ts';
import { fundChange, MOVEMENTS, type Movement } from '../../../domain/ledger/movements.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import type { Book } from '../../../db/book.ts';
import { reliefById, type ReliefRow } from '../../../db/queries/relief.ts';
import type { FundMovement, WriteoffLine, WriteoffView } from '../../../templates/writeoff/index.ts';
import type { PrintedMonth } from './month.ts';
import { numberOf, signedFen, wayOf } from './people.ts';

interface BatchRow {
  readonly id: number;
  readonly reference: string;
  readonly onDate: string;
  readonly actNo: number;
}

/** undefined where the month has nothing to report. */
export function writeoffView(book: Book, month: PrintedMonth): WriteoffView | undefined {
  const batch = book.get<BatchRow>(
    'SELECT id, reference, on_date AS onDate, act_no AS actNo FROM batch WHERE through = ? ORDER BY id DESC LIMIT 1',
    month.period,
  );
  const rows = rowsOf(book, month, batch);
  if (rows.length === 0) return undefined;
  const { office, period } = month;
  const level = office.town.endsWith('镇') ? '我镇' : office.town.endsWith('街道') ? '我街道' : '我乡';
  const own = new Set(rows.filter((row) => row.period === period).map(({ id }) => id));
  return {
    form: { kind: 'letter' },
    issuer: office.government,
    we: level,
    addressees: [`${office.county}民政局`, `${office.county}财政局`],
    documentNumber: batch?.reference ?? null,
    period,
    batch: batch?.reference ?? '（待编）',
    fund: fundMovement(book, month),
    lines: rows.map((row) => lineOf(book, row, period)),
    heldBack: heldBack(book, month, own),
    replenish: true,
    voucherCopy: '上报联',
    enclosures: [],
    reviewers: [`${office.county}民政局`, `${office.county}财政局`],
    contact: { name: office.unit, phone: office.phone ?? '' },
    date: batch?.onDate ?? month.madeOn,
  };
}

/** Lines of the batch; without one, those the month's close left to be reported. What came later changes neither. */
function rowsOf(book: Book, month: PrintedMonth, batch: BatchRow | undefined): ReliefRow[] {
  const asOf = batch?.actNo ?? month.asOf;
  const ids =
    batch === undefined
      ? reportableAt(book, month)
      : book
          .all<{ id: number }>(
            'SELECT transfer_id AS id FROM batch_line WHERE batch_id = ? ORDER BY transfer_id',
            batch.id,
          )
          .map(({ id }) => id);
  return ids.flatMap((id) => reliefById(book, id, asOf) ?? openingRow(book, id) ?? []);
}

/** Records of the lines as the book knew them when act `@asOf` was written. */
const RECORD_SQL = `SELECT t.id AS transferId, t.movement, t.period, t.reverses_id AS reversesId,
    CASE WHEN substr(t.debit, 1, 7) = 'relief_' THEN t.amount_fen ELSE -t.amount_fen END AS amountFen,
    l.batch_id AS batchId, (SELECT answer FROM line_answer n WHERE n.transfer_id = t.id AND n.act_no <= @asOf ORDER BY n.batch_id DESC LIMIT 1) AS lastAnswer,
    EXISTS (SELECT 1 FROM batch_answer a WHERE a.batch_id = l.batch_id AND a.act_no <= @asOf) AS answered,
    EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id IN (t.id, t.reverses_id) AND e.kind = 'voided' AND e.act_no <= @asOf) AS voided
  FROM transfer t LEFT JOIN batch_line l ON l.transfer_id = t.id
    AND l.batch_id = (SELECT max(batch_id) FROM batch_line b WHERE b.transfer_id = t.id AND b.act_no <= @asOf)
  WHERE (substr(t.debit, 1, 7) = 'relief_' OR substr(t.credit, 1, 7) = 'relief_') AND t.act_no <= @asOf ORDER BY t.id`;

/** Keys of the lines a batch made at the month's close would have brought. */
function reportableAt(book: Book, { period, asOf }: PrintedMonth): number[] {
  const records = book.all<LineRecord>(RECORD_SQL, { asOf });
  const blueOf = new Map(
    records.flatMap(({ transferId, reversesId }) => (reversesId === null ? [] : [[transferId, reversesId] as const])),
  );
  return reportableLines(lineStates(records), blueOf, (line) => line.period <= period).map(
    ({ transferId }) => transferId,
  );
}

type OpeningRow = Pick<
  ReliefRow,
  'id' | 'movement' | 'debit' | 'credit' | 'amountFen' | 'onDate' | 'period' | 'document' | 'reversesId' | 'name'
>;

/** 期初未销账, and what came back of it: paid before this book began, so there is no case, but name and old number are on record. */
function openingRow(book: Book, id: number): ReliefRow | undefined {
  const row = book.get<OpeningRow>(
    `SELECT t.id, t.movement, t.debit, t.credit, t.amount_fen AS amountFen, t.on_date AS onDate, t.period, coalesce(t.document, o.document) AS document,
       t.reverses_id AS reversesId, coalesce(t.payee_name, o.payee_name) AS name
     FROM transfer t LEFT JOIN transfer o ON o.id = t.reverses_id WHERE t.id = ?`,
    id,
  );
  return row === undefined
    ? undefined
    : ({ ...row, year: null, number: null, width: null, approvedOn: null } as ReliefRow);
}

/** What a line without a number of this book is known by: the invoice of a service, or of the one taken back; an old number. */
const documentOf = (book: Book, { document, reversesId }: ReliefRow): string | null =>
  document ??
  book.get<{ document: string | null }>('SELECT document FROM transfer WHERE id = ?', reversesId)?.document ??
  null;

function lineOf(book: Book, row: ReliefRow, period: string): WriteoffLine {
  const number = numberOf(row);
  const document = documentOf(book, row);
  return {
    voucher: number ?? document ?? '—',
    // 期初未销账 has its 四联单 in the register before this book.
    hasVoucher: number !== null || (row.movement === 'opening' && document !== null),
    date: row.onDate,
    name: row.name,
    way: wayOf(row),
    fen: signedFen(row),
    approvedOn: row.approvedOn,
    attachments: null,
    state: 'open',
    // 期初未销账 was paid before its month by the book, and is none of that month's expenditure.
    earlier: row.period !== period || row.movement === 'opening',
  };
}

interface Flow {
  readonly movement: Movement;
  readonly debit: Account;
  readonly credit: Account;
  readonly amountFen: number;
  readonly relief: 0 | 1;
  readonly before: 0 | 1;
}

/** 期初 stands before its month, not in it. */
const FLOW_SQL = `SELECT movement, debit, credit, sum(amount_fen) AS amountFen,
    (substr(debit, 1, 7) = 'relief_' OR substr(credit, 1, 7) = 'relief_') AS relief,
    (period < @period OR movement = 'opening') AS before
  FROM transfer WHERE act_no <= @asOf AND period <= @period GROUP BY movement, debit, credit, before`;

/** opening + movements − paid = closing, over the fund held. */
function fundMovement(book: Book, month: PrintedMonth): FundMovement {
  const flows = book.all<Flow>(FLOW_SQL, { asOf: month.asOf, period: month.period });
  const before = flows.filter((flow) => flow.before === 1);
  const during = flows.filter((flow) => flow.before === 0);
  const sum = (some: readonly Flow[]): number => some.reduce((total, flow) => total + fundChange(flow), 0);
  const other = Map.groupBy(
    during.filter((flow) => flow.relief === 0 && fundChange(flow) !== 0),
    ({ movement }) => MOVEMENTS[movement],
  );
  const openingFen = sum(before);
  return {
    openingFen,
    movements: [...other].map(([word, some]) => ({ word, fen: sum(some) })),
    paidFen: -sum(during.filter((flow) => flow.relief === 1)),
    closingFen: openingFen + sum(during),
    countDifferenceFen: null,
  };
}

/** Paid or taken back in the month, and not among the lines asked for. A voided pair is nothing at all. */
function heldBack(book: Book, month: PrintedMonth, asked: ReadonlySet<number>): { count: number; fen: number } {
  const left = book
    .all<LineRecord & { movement: Movement }>(RECORD_SQL, { asOf: month.asOf })
    .filter(({ period, movement, voided }) => period === month.period && movement !== 'opening' && voided === 0)
    .filter(({ transferId }) => !asked.has(transferId));
  return { count: left.length, fen: left.reduce((sum, { amountFen }) => sum + amountFen, 0) };
}
