/** 现金盘点表: the count a month was closed on, or the newest one of the month. */
import { DENOMINATIONS } from '../../../domain/entities/fund.ts';
import { fundChange } from '../../../domain/ledger/movements.ts';
import type { Account } from '../../../domain/ledger/accounts.ts';
import { settingRead } from '../../../domain/policy/settings.ts';
import type { Book } from '../../../db/book.ts';
import { settingOnDay } from '../../../db/queries/office.ts';
import type { CashCountView } from '../../../templates/cash-count/index.ts';
import { chainHeadOf, type PrintedMonth } from './month.ts';

interface CountRow {
  readonly id: number;
  readonly onDate: string;
  readonly at: string;
  readonly pieces: string;
  readonly bookFen: number;
  readonly iousFen: number;
  readonly unbookedIn: string;
  readonly unbookedOut: string;
  readonly explanation: string | null;
}

interface Unbooked {
  readonly what: string;
  readonly amountFen: number;
}

const COUNT_SQL = `SELECT c.id, c.on_date AS onDate, a.at, c.pieces, c.book_fen AS bookFen, c.ious_fen AS iousFen,
    c.unbooked_in AS unbookedIn, c.unbooked_out AS unbookedOut, c.explanation
  FROM cash_count c JOIN audit a ON a.no = c.act_no`;

/** undefined where the month was never counted (历史月份). */
export function cashCountView(book: Book, month: PrintedMonth): CashCountView | undefined {
  const row =
    book.get<CountRow>(
      `${COUNT_SQL} WHERE c.id = (SELECT count_id FROM month_event WHERE period = ? AND kind = 'closed' ORDER BY id DESC LIMIT 1)`,
      month.period,
    ) ?? book.get<CountRow>(`${COUNT_SQL} WHERE substr(c.on_date, 1, 7) = ? ORDER BY c.id DESC LIMIT 1`, month.period);
  if (row === undefined) return undefined;
  const pieces = JSON.parse(row.pieces) as number[];
  return {
    government: month.office.government,
    period: month.period,
    number: numberInYear(book, row),
    date: row.onDate,
    time: localTime(row.at),
    place: `${month.office.unit}保险柜`,
    pieces: DENOMINATIONS.map((_, index) => pieces[index] ?? 0),
    coinsFen: 0,
    journalFen: row.bookFen,
    unbookedIn: papers(row.unbookedIn),
    unbookedOut: papers(row.unbookedOut),
    ious: row.iousFen === 0 ? [] : [{ what: '白条', fen: row.iousFen }],
    limitFen: settingRead('cash_hand_limit', settingOnDay(book, 'cash_hand_limit', row.onDate, month.asOf)) ?? null,
    ledger: ledgerOn(book, month),
    explanation: row.explanation,
    chain: chainHeadOf(month),
  };
}

/** Counts are numbered through the year, as their paper says. */
function numberInYear(book: Book, { id, onDate }: CountRow): string {
  const year = onDate.slice(0, 4);
  const count = book.get<{ count: number }>(
    'SELECT count(*) AS count FROM cash_count WHERE id <= ? AND substr(on_date, 1, 4) = ?',
    id,
    year,
  )?.count;
  return `${year}-${String(count ?? 0).padStart(2, '0')}`;
}

const papers = (json: string) =>
  (JSON.parse(json) as Unbooked[]).map(({ what, amountFen }) => ({ what, fen: amountFen }));

/** Beijing time `HH:MM` of a UTC instant. */
const localTime = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);

/** Balances of the month's own postings, which is what its ledger shows. */
function ledgerOn(book: Book, month: PrintedMonth): CashCountView['ledger'] {
  const rows = book.all<{ debit: Account; credit: Account; amountFen: number }>(
    'SELECT debit, credit, sum(amount_fen) AS amountFen FROM transfer WHERE period <= ? AND act_no <= ? GROUP BY debit, credit',
    month.period,
    month.asOf,
  );
  const of = (account: Account): number =>
    rows.reduce(
      (sum, { debit, credit, amountFen }) =>
        sum + (debit === account ? amountFen : 0) - (credit === account ? amountFen : 0),
      0,
    );
  return {
    bankFen: of('bank'),
    goodsFen: of('goods'),
    inTransitFen: of('in_transit'),
    balanceFen: rows.reduce((sum, row) => sum + fundChange(row), 0),
  };
}
