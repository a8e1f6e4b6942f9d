/** Fills report.json from the book, as it was at the month's close. */
import { previousPeriod } from '../../../domain/calendar/date.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import type { Book } from '../../../db/book.ts';
import { closingHead } from '../../../db/queries/months.ts';
import { cardsOfPeriod, reliefOfPeriod, type CardRow, type ReliefRow } from '../../../db/queries/relief.ts';
import { bookIdentity } from '../../../db/queries/summary.ts';
import type { PrintedMonth } from '../views/month.ts';
import { causeOf, numberOf, placeOf, signedFen, wayOf } from '../views/people.ts';
import { REPORT_FORMAT, type Report } from './report.ts';

export function collectReport(book: Book, month: PrintedMonth): Report {
  const { period, asOf } = month;
  const { uid, profile, demo } = bookIdentity(book);
  const relief = reliefOfPeriod(book, period, asOf);
  const standing = relief.filter(({ voided }) => voided === 0);
  const lines = [
    ...standing.map((row) => reliefLine(book, row)),
    ...cardsOfPeriod(book, period, asOf).map((row) => cardLine(book, row)),
  ];
  const totals = totalsOf(lines);
  return {
    format: REPORT_FORMAT,
    book: uid,
    county: month.office.county,
    town: month.office.town,
    profile,
    demo,
    period,
    state: month.state === 'history' ? 'history' : 'closed',
    closedOn: month.madeOn,
    head: month.head,
    previousHead: closingHead(book, previousPeriod(period)) ?? null,
    opening: balancesThrough(book, previousPeriod(period), asOf),
    closing: balancesThrough(book, period, asOf),
    movements: movementsOf(book, month),
    lines,
    totals,
    voidedVouchers: relief
      .filter(({ voided, reversesId }) => voided === 1 && reversesId === null)
      .map((row) => numberOf(row) ?? ''),
    outstanding: outstandingOf(book, period),
    batch: batchOf(book, period),
  };
}

const uidOf = (book: Book, table: 'transfer' | 'voucher', id: number): string | null =>
  book.get<{ uid: string }>(`SELECT uid FROM ${table} WHERE id = ?`, id)?.uid ?? null;

function reliefLine(book: Book, row: ReliefRow): Report['lines'][number] {
  return {
    ...personOf(row),
    uid: row.uid,
    voucher: numberOf(row),
    voucherUid: uidOf(book, 'voucher', row.id),
    voucherKind: row.voucherKind,
    way: wayOf(row),
    amountFen: signedFen(row),
    source: row.source,
    agent: row.agentName,
    corrects: row.reversesId === null ? null : uidOf(book, 'transfer', row.reversesId),
    findings: findingsOf(book, row.caseId, row.id),
  };
}

function cardLine(book: Book, row: CardRow): Report['lines'][number] {
  return {
    ...personOf(row),
    uid: row.uid,
    voucher: null,
    voucherUid: null,
    voucherKind: null,
    way: 'card',
    amountFen: row.amountFen,
    source: null,
    agent: null,
    corrects: null,
    findings: findingsOf(book, row.caseId, row.id),
  };
}

const personOf = (row: ReliefRow | CardRow) => ({
  onDate: row.onDate,
  name: row.name,
  idNumber: row.idNumber,
  village: placeOf(row),
  people: row.size,
  category: row.category,
  type: row.type,
  cause: causeOf(row),
  approvedOn: row.approvedOn,
  orderedOn: row.orderedOn,
});

const findingsOf = (book: Book, caseId: number, subjectId: number): Report['lines'][number]['findings'] =>
  book.all(
    `SELECT code, severity, message FROM finding WHERE case_id = ? AND subject_id = ? AND stage IN ('payment', 'import') ORDER BY id`,
    caseId,
    subjectId,
  );

function totalsOf(lines: readonly Report['lines'][number][]): Report['totals'] {
  const sum = (way: string): number =>
    lines.filter((line) => line.way === way).reduce((total, { amountFen }) => total + amountFen, 0);
  const [cash, goods, service, transfer] = [sum('cash'), sum('goods'), sum('service'), sum('transfer')];
  return { cash, goods, service, transfer, card: sum('card'), fund: cash + goods + service + transfer };
}

function balancesThrough(book: Book, period: string, asOf: number): Report['opening'] {
  const flows = book.all<{ debit: Account; credit: Account; fen: number }>(
    'SELECT debit, credit, sum(amount_fen) AS fen FROM transfer WHERE period <= ? AND act_no <= ? GROUP BY debit, credit',
    period,
    asOf,
  );
  const of = (account: Account): number =>
    flows.reduce(
      (sum, { debit, credit, fen }) => sum + (debit === account ? fen : 0) - (credit === account ? fen : 0),
      0,
    );
  return {
    bank: of('bank'),
    cash: of('cash'),
    goods: of('goods'),
    in_transit: of('in_transit'),
    shortage: of('shortage'),
    interest: -of('interest'),
  };
}

const movementsOf = (book: Book, { period, asOf }: PrintedMonth): Report['movements'] =>
  book.all(
    `SELECT uid, movement, debit, credit, amount_fen AS amountFen, source, on_date AS onDate, summary FROM transfer
     WHERE period = ? AND act_no <= ? ORDER BY on_date, id`,
    period,
    asOf,
  );

function outstandingOf(book: Book, period: string): string[] {
  const row = book.get<{ outstanding: string | null }>(
    `SELECT outstanding FROM month_event WHERE period = ? AND kind IN ('closed', 'history') ORDER BY id DESC LIMIT 1`,
    period,
  );
  return row === undefined || row.outstanding === null ? [] : (JSON.parse(row.outstanding) as string[]);
}

/** The newest batch through this month: it is made after the close and goes with the month's package. */
function batchOf(book: Book, period: string): Report['batch'] {
  const batch = book.get<{ id: number; uid: string; reference: string; totalFen: number }>(
    'SELECT id, uid, reference, total_fen AS totalFen FROM batch WHERE through = ? ORDER BY id DESC LIMIT 1',
    period,
  );
  if (batch === undefined) return null;
  const lines = book.all<{ uid: string }>(
    'SELECT t.uid FROM batch_line l JOIN transfer t ON t.id = l.transfer_id WHERE l.batch_id = ? ORDER BY l.transfer_id',
    batch.id,
  );
  return { uid: batch.uid, reference: batch.reference, totalFen: batch.totalFen, lines: lines.map(({ uid }) => uid) };
}
