/** 销账申请 of a batch; of a 历史月份, whose batches nobody kept, its own lines. */
import { lineStates } from '../../../domain/ledger/fund-lines.ts';
import { fundChange, MOVEMENTS, type Movement } from '../../../domain/ledger/movements.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import { PROFILES } from '../../../domain/policy/profile.ts';
import { settingRead } from '../../../domain/policy/settings.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import { settingOnDay } from '../../../db/queries/office.ts';
import { lineRecords, type StoredLine } from '../../../db/queries/fund-lines.ts';
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

/**
 * undefined where the month has nothing to report, or no batch yet: a letter printed before its batch would ask for lines
 * that the batch's own letter asks for again.
 */
export function writeoffView(book: Book, month: PrintedMonth): WriteoffView | undefined {
  const batch = book.get<BatchRow>(
    'SELECT id, reference, on_date AS onDate, act_no AS actNo FROM batch WHERE through = ? ORDER BY id DESC LIMIT 1',
    month.period,
  );
  if (batch === undefined && month.state !== 'history') return undefined;
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
    ...notAsked(book, month, own),
    replenish: replenishOf(book, month),
    voucherCopy: '上报联',
    enclosures: [],
    reviewers: [`${office.county}民政局`, `${office.county}财政局`],
    contact: { name: office.unit, phone: office.phone ?? '' },
    date: batch?.onDate ?? month.madeOn,
  };
}

/** Lines of the batch; a 历史月份 without one shows its own. What came later changes neither. */
function rowsOf(book: Book, month: PrintedMonth, batch: BatchRow | undefined): ReliefRow[] {
  const asOf = batch?.actNo ?? month.asOf;
  const ids =
    batch === undefined
      ? linesOfMonth(book, month)
      : book
          .all<{ id: number }>(
            'SELECT transfer_id AS id FROM batch_line WHERE batch_id = ? ORDER BY transfer_id',
            batch.id,
          )
          .map(({ id }) => id);
  return ids.flatMap((id) => reliefById(book, id, asOf) ?? openingRow(book, id) ?? []);
}

/** Help of a 历史月份, red lines included: what an office asks for that kept no batches. */
const linesOfMonth = (book: Book, { period, asOf }: PrintedMonth): number[] =>
  lineRecords(book, asOf)
    .filter((line) => line.period === period && line.voided === 0)
    .map(({ transferId }) => transferId);

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
    : ({ ...row, year: null, number: null, width: null, approvedOn: null, orderedOn: null } as ReliefRow);
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
    onOrder: row.orderedOn !== null,
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

/**
 * Paid or taken back in the month, and not among the lines asked for: what waits for its papers, and what came back of
 * help the county had refused, which it never sees. A voided pair is nothing at all.
 */
function notAsked(
  book: Book,
  month: PrintedMonth,
  asked: ReadonlySet<number>,
): Pick<WriteoffView, 'heldBack' | 'refusedBack'> {
  const records = lineRecords(book, month.asOf);
  const states = new Map(lineStates(records).map(({ transferId, state }) => [transferId, state]));
  const left = records
    .filter(({ period, movement, voided }) => period === month.period && movement !== 'opening' && voided === 0)
    .filter(({ transferId }) => !asked.has(transferId));
  const isRefused = ({ transferId, reversesId }: StoredLine): boolean => {
    const state = states.get(transferId);
    return reversesId !== null && (state === 'settled' || state === 'refused');
  };
  return {
    heldBack: countAndSum(left.filter((line) => !isRefused(line))),
    refusedBack: countAndSum(left.filter(isRefused)),
  };
}

const countAndSum = (lines: readonly StoredLine[]): { count: number; fen: number } => ({
  count: lines.length,
  fen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
});

/** As the office had set it when the month was closed, else as the region does it. */
const replenishOf = (book: Book, { madeOn, asOf }: PrintedMonth): WriteoffView['replenish'] =>
  settingRead('replenish', settingOnDay(book, 'replenish', madeOn, asOf)) ?? PROFILES[lawOf(book).profile].replenish;
