/** 备用金收支明细账 of the book: one year of the fund held (存款 + 现金 + 物资 + 在途), all sources. */
import { dateCn, nextPeriod, yearOf } from '../../../domain/calendar/date.ts';
import { CAUSES } from '../../../domain/entities/codes.ts';
import { fundChange, MOVEMENTS, type Movement } from '../../../domain/ledger/movements.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import type { Book } from '../../../db/book.ts';
import { reliefOfPeriod, type ReliefRow } from '../../../db/queries/relief.ts';
import { NUMBER_WIDTH } from '../../../db/voucher-numbers.ts';
import {
  LEDGER_KINDS,
  paymentSummary,
  reversalSummary,
  type LedgerKind,
  type LedgerLine,
  type LedgerMonth,
  type LedgerOpening,
  type LedgerView,
} from '../../../templates/ledger/index.ts';
import { chainHeadOf, printedMonth, type PrintedMonth } from './month.ts';
import { numberOf, wayOf } from './people.ts';

interface MovedRow {
  readonly id: number;
  readonly movement: Movement;
  readonly debit: Account;
  readonly credit: Account;
  readonly amountFen: number;
  readonly onDate: string;
  readonly summary: string;
  readonly document: string | null;
  readonly caseId: number | null;
  readonly reversesId: number | null;
  readonly originalMovement: Movement | null;
  readonly originalDate: string | null;
  readonly originalName: string | null;
  readonly originalDocument: string | null;
}

/** The year up to and including the month; months before it as they were closed. */
export function ledgerView(book: Book, month: PrintedMonth): LedgerView {
  const year = yearOf(month.period);
  const first = firstPeriod(book, month);
  const months: LedgerMonth[] = [];
  for (let period = first; period <= month.period; period = nextPeriod(period))
    months.push(ledgerMonth(book, period, month));
  return {
    government: month.office.government,
    account: '临时救助备用金（全部资金来源）',
    year,
    opening: openingOf(book, year, first, month),
    months,
    startPage: 1,
    figures: 'columns',
    chain: chainHeadOf(month),
  };
}

/** First month of the year with postings of its own; opening entries stand before the first line. */
function firstPeriod(book: Book, { period }: PrintedMonth): string {
  const first =
    book.get<{ period: string | null }>(`SELECT min(period) AS period FROM transfer WHERE movement <> 'opening'`)
      ?.period ?? period;
  const january = `${yearOf(period)}-01`;
  const begins = first > january ? first : january;
  // The month of 期初 itself has nothing but its opening balance.
  return begins > period ? period : begins;
}

function openingOf(book: Book, year: number, first: string, month: PrintedMonth): LedgerOpening {
  const rows = book.all<{ debit: Account; credit: Account; amountFen: number }>(
    `SELECT debit, credit, sum(amount_fen) AS amountFen FROM transfer WHERE (period < ? OR (movement = 'opening' AND period <= ?)) AND act_no <= ? GROUP BY debit, credit`,
    first,
    first,
    month.asOf,
  );
  const balanceFen = rows.reduce((sum, row) => sum + fundChange(row), 0);
  const hasEarlier = book.get('SELECT id FROM transfer WHERE period < ? LIMIT 1', `${year}-01`) !== undefined;
  return { label: hasEarlier ? '上年结转' : '期初余额', balanceFen, yearInFen: 0, yearOutFen: 0 };
}

const MOVED_SQL = `SELECT t.id, t.movement, t.debit, t.credit, t.amount_fen AS amountFen, t.on_date AS onDate, t.summary, t.document,
    t.case_id AS caseId, t.reverses_id AS reversesId, o.movement AS originalMovement, o.on_date AS originalDate,
    o.payee_name AS originalName, o.document AS originalDocument
  FROM transfer t LEFT JOIN transfer o ON o.id = t.reverses_id
  WHERE t.period = ? AND t.movement <> 'opening' AND t.act_no <= ? ORDER BY t.on_date, t.id`;

function ledgerMonth(book: Book, period: string, printed: PrintedMonth): LedgerMonth {
  const own = period === printed.period ? printed : printedMonthOrSelf(book, period, printed);
  const relief = new Map(reliefOfPeriod(book, period, own.asOf).map((row) => [row.id, row]));
  const lines = book
    .all<MovedRow>(MOVED_SQL, period, own.asOf)
    .filter((row) => fundChange(row) !== 0)
    .map((row) => ledgerLine(row, relief.get(row.id)));
  return { period, lines, closed: own.state !== 'open' };
}

/** A month without any entry of its own still has its lines in the book: none. */
function printedMonthOrSelf(book: Book, period: string, printed: PrintedMonth): PrintedMonth {
  const known = book.get(
    'SELECT id FROM transfer WHERE period = ? UNION SELECT id FROM month_event WHERE period = ?',
    period,
    period,
  );
  return known === undefined ? { ...printed, period } : printedMonth(book, period);
}

/** A return stands in the column of what it takes back, red and negative. */
function ledgerLine(row: MovedRow, relief: ReliefRow | undefined): LedgerLine {
  const change = fundChange(row);
  const red = row.reversesId !== null;
  const side = change > 0 === red ? 'out' : 'in';
  return {
    date: row.onDate,
    kind: red ? 'red' : kindOf(row.movement),
    number: shortNumber(relief === undefined ? null : numberOf(relief)) ?? '',
    summary: summaryOf(row, relief),
    side,
    fen: side === 'in' ? change : -change,
  };
}

/** The year stands over the column, so the number alone is written. */
const shortNumber = (number: string | null): string | null =>
  number === null ? null : number.slice(number.indexOf('-') + 1);

function kindOf(movement: Movement): LedgerKind {
  switch (movement) {
    case 'pay_cash':
      return 'cash';
    case 'issue_goods':
    case 'receive_goods':
      return 'goods';
    case 'buy_service':
      return 'service';
    case 'pay_transfer':
      return 'transfer';
    case 'grant':
    case 'supplement':
    case 'replenish':
    case 'interest':
    case 'surrender':
      return 'bank';
    default:
      return 'other';
  }
}

function summaryOf(row: MovedRow, relief: ReliefRow | undefined): LedgerLine['summary'] {
  const words = row.summary.slice(row.summary.indexOf('：') + 1);
  if (relief === undefined) {
    if (row.originalMovement === 'opening') return recoverySummary(row, words);
    return [row.document === null ? row.summary : `${row.summary}（${row.document}）`, row.summary];
  }
  if (row.reversesId === null)
    return paymentSummary({
      name: relief.name,
      cause: relief.cause === 'other' ? relief.causeText : CAUSES[relief.cause],
      isGoods: wayOf(relief) === 'goods',
      village: relief.village,
      byAgent: relief.agentName !== null,
    });
  const number =
    relief.redNumber === null ? '' : String(relief.redNumber).padStart(relief.redWidth ?? NUMBER_WIDTH, '0');
  if (relief.voided === 1) return [`作废${number}号四联单：${words}`, `作废${number}号四联单`];
  const original = row.originalDate ?? row.onDate;
  const [full, short = full] =
    number === ''
      ? serviceReversal(original, words)
      : reversalSummary({ date: original, kind: LEDGER_KINDS[wayOf(relief)], number }, words);
  const word = MOVEMENTS[row.movement];
  return row.movement === 'reversal' ? [full, short] : [`${word}，${full}`, `${word}，${short}`];
}

/** A service has no 四联单 to name. */
function serviceReversal(date: string, reason: string): readonly [string, string] {
  const base = `冲销${dateCn(date).replace(/^\d+年/u, '')}服务救助`;
  return [`${base}（${reason}）`, base];
}

/** 追回 of help of before this book: the name and the number of the old register. */
function recoverySummary(row: MovedRow, reason: string): LedgerLine['summary'] {
  const base = `${MOVEMENTS[row.movement]}期初前发放${row.originalName ?? ''}${row.originalDocument === null ? '' : `${row.originalDocument}号`}`;
  return [`${base}：${reason}`, base];
}
