/** The book as a whole over a period: what the rules at a month's close and at sending look at. */
import { yearOf, type IsoDate } from '../../domain/calendar/date.ts';
import { PLACES, type Account } from '../../domain/ledger/accounts.ts';
import { sourceChange } from '../../domain/ledger/movements.ts';
import type { CaseType, Way } from '../../domain/entities/codes.ts';
import type { BookFacts, ListFacts, PeriodPayment } from '../../domain/policy/facts/book.ts';
import type { Stage } from '../../domain/policy/finding.ts';
import { settingOn } from '../../domain/policy/settings.ts';
import { balanceOf } from '../balances.ts';
import type { Book } from '../book.ts';
import { lawOf } from '../policy.ts';
import { numberGaps } from '../queries/number-gaps.ts';
import { officeOn } from '../queries/office.ts';
import { usedInYear } from '../queries/reports/quota.ts';
import { PAYMENT_MOVEMENTS, RELIEF_ACCOUNTS } from '../sql-words.ts';
import { voucherNo } from '../voucher-numbers.ts';

export interface BookQuestion {
  readonly stage: Stage;
  readonly on: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lists?: readonly ListFacts[];
}

export function bookFacts(book: Book, question: BookQuestion): BookFacts {
  const { stage, on, from, to } = question;
  const january = `${yearOf(to)}-01-01`;
  const office = officeOn(book, to);
  return {
    stage,
    on,
    from,
    to,
    payments: paymentsBetween(book, from, to),
    lists: question.lists ?? [],
    missingNumbers: numberGaps(book)
      .filter(({ imported }) => imported === 0)
      .flatMap(({ year, width, from: first, to: last }) =>
        first === last
          ? [voucherNo(year, first, width)]
          : [`${voucherNo(year, first, width)}至${voucherNo(year, last, width)}`],
      ),
    cash: { fen: placeOn(book, 'cash', to), lastMovedOn: cashLastMoved(book, to) },
    heldFen: PLACES.reduce((sum, place) => sum + placeOn(book, place, to), 0),
    grantedThisYearFen: grantedBetween(book, january, to),
    usedThisYearFen: usedBetween(book, january, to),
    ...lastYear(book, yearOf(to) - 1),
    upperHeldFen: sourceOn(book, 'upper', to),
    population: settingOn(lawOf(book).settings, 'population', to),
    bankAccountSet: office.bankAccount !== null,
    hotlineSet: office.phone !== null,
  };
}

const NAME = `(SELECT name FROM person_version v WHERE v.person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)`;

/** Payments whose day lies in the period and of which something stands; 一卡通 lines with them. */
const paymentsBetween = (book: Book, from: IsoDate, to: IsoDate): PeriodPayment[] =>
  book
    .all<{ onDate: IsoDate; way: Way; type: CaseType; fen: number; label: string }>(
      `SELECT t.on_date AS onDate, substr(t.debit, 8) AS way, c.type,
         t.amount_fen - (SELECT coalesce(sum(r.amount_fen), 0) FROM transfer r WHERE r.reverses_id = t.id) AS fen, ${NAME} AS label
       FROM transfer t JOIN relief_case c ON c.id = t.case_id
       WHERE t.on_date BETWEEN @from AND @to AND t.movement IN ${PAYMENT_MOVEMENTS} AND t.imported = 0
       UNION ALL
       SELECT l.on_date, 'card', c.type, l.amount_fen, ${NAME} FROM card_line l JOIN relief_case c ON c.id = l.case_id
       WHERE l.on_date BETWEEN @from AND @to AND l.imported = 0 ORDER BY 1`,
      { from, to },
    )
    .filter(({ fen }) => fen > 0)
    .map(({ onDate, way, type, fen, label }) => ({ on: onDate, way, type, amountFen: fen, label }));

/** Balance of a place at the end of a day: what is there now less what came after. */
const placeOn = (book: Book, place: (typeof PLACES)[number], on: IsoDate): number =>
  balanceOf(book, place) -
  (book.get<{ fen: number }>(
    `SELECT coalesce(sum(CASE WHEN debit = @place THEN amount_fen ELSE -amount_fen END), 0) AS fen FROM transfer
     WHERE (debit = @place OR credit = @place) AND on_date > @on`,
    { place, on },
  )?.fen ?? 0);

const cashLastMoved = (book: Book, to: IsoDate): IsoDate | undefined =>
  book.get<{ day: IsoDate | null }>(
    `SELECT max(on_date) AS day FROM transfer WHERE (debit = 'cash' OR credit = 'cash') AND on_date <= ?`,
    to,
  )?.day ?? undefined;

const grantedBetween = (book: Book, from: IsoDate, to: IsoDate): number =>
  book.get<{ fen: number }>(
    `SELECT coalesce(sum(amount_fen), 0) AS fen FROM transfer
     WHERE movement IN ('grant', 'supplement', 'replenish') AND on_date BETWEEN ? AND ?`,
    from,
    to,
  )?.fen ?? 0;

/** 分 of help by the fund in the year so far, net of what came back in it. */
const usedBetween = (book: Book, from: IsoDate, to: IsoDate): number =>
  book.get<{ fen: number }>(
    `SELECT coalesce(sum(CASE WHEN debit IN ${RELIEF_ACCOUNTS} THEN amount_fen WHEN credit IN ${RELIEF_ACCOUNTS} THEN -amount_fen ELSE 0 END), 0) AS fen
     FROM transfer WHERE on_date BETWEEN ? AND ? AND case_id IS NOT NULL`,
    from,
    to,
  )?.fen ?? 0;

/** Empty where the book does not reach back to the first day of that year. */
function lastYear(book: Book, year: number): Pick<BookFacts, 'usedLastYear' | 'grantedLastYearFen'> {
  const first = book.get<{ day: IsoDate | null }>('SELECT min(on_date) AS day FROM transfer')?.day;
  if (first === null || first === undefined || first > `${year}-01-31`) return {};
  return {
    usedLastYear: usedInYear(book, year),
    grantedLastYearFen: grantedBetween(book, `${year}-01-01`, `${year}-12-31`),
  };
}

/** Balance of a source at the end of a day. */
const sourceOn = (book: Book, source: string, on: IsoDate): number =>
  balanceOf(book, `source:${source}`) -
  book
    .all<{ debit: Account; credit: Account; amountFen: number }>(
      `SELECT debit, credit, sum(amount_fen) AS amountFen FROM transfer WHERE source = ? AND on_date > ? GROUP BY debit, credit`,
      source,
      on,
    )
    .reduce((sum, moved) => sum + sourceChange(moved), 0);
