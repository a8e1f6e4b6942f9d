/** 每月发放表 of the book: every payment and return of the month, and the register's own figures beside them (E3). */
import type { Way } from '../../../domain/entities/codes.ts';
import { MOVEMENTS } from '../../../domain/ledger/movements.ts';
import type { Book } from '../../../db/book.ts';
import { cardsOfPeriod, reliefOfPeriod, type CardRow, type ReliefRow } from '../../../db/queries/relief.ts';
import { voucherNo } from '../../../db/voucher-numbers.ts';
import type { FundWay, MonthlyLine, MonthlyView, NumberSpan, VoucherCount } from '../../../templates/monthly/index.ts';
import { chainHeadOf, type PrintedMonth } from './month.ts';
import { causeOf, isRed, numberOf, placeOf, redNumberOf, signedFen, wayOf } from './people.ts';

export function monthlyView(book: Book, month: PrintedMonth): MonthlyView {
  const relief = reliefOfPeriod(book, month.period, month.asOf);
  const cards = cardsOfPeriod(book, month.period, month.asOf);
  const { county, town, government } = month.office;
  return {
    county,
    town,
    government,
    period: month.period,
    lines: [...relief.filter(({ voided }) => voided === 0).map(reliefLine), ...cards.map(cardLine)],
    vouchers: voucherCounts(book, month),
    ledgerFen: ledgerSums(book, month),
    earlierBack: earlierBack(book, month),
    numbers: numberSpans(book, month),
    chain: chainHeadOf(month),
    madeOn: month.madeOn,
  };
}

const common = (row: ReliefRow | CardRow, way: Way, voucher: string | null) => ({
  name: row.name,
  idNumber: row.idNumber,
  place: placeOf(row),
  people: row.size,
  category: row.category,
  caseType: row.type,
  way,
  voucher,
  approvedOn: row.approvedOn,
  paidOn: row.onDate,
});

function reliefLine(row: ReliefRow): MonthlyLine {
  const line = common(row, wayOf(row), numberOf(row));
  if (!isRed(row))
    return {
      ...line,
      kind: 'payment',
      fen: row.amountFen,
      cause: causeOf(row),
      agent: row.agentName === null ? null : { name: row.agentName, relation: row.agentRelation ?? '' },
    };
  return {
    ...line,
    kind: 'reversal',
    fen: signedFen(row),
    word: wordOf(row),
    corrects: redNumberOf(row) ?? '服务',
    whole: row.amountFen === row.originalFen,
  };
}

function wordOf({ movement }: ReliefRow): '冲销' | '退回' | '追回' | '退赔' {
  if (movement === 'refund' || movement === 'recover' || movement === 'indemnity') return MOVEMENTS[movement];
  return MOVEMENTS.reversal;
}

const cardLine = (row: CardRow): MonthlyLine => ({
  ...common(row, 'card', null),
  kind: 'payment',
  fen: row.amountFen,
  cause: causeOf(row),
  agent: null,
});

interface CountRow {
  readonly kind: 'cash' | 'goods' | 'transfer';
  readonly issued: number;
  readonly red: number;
  readonly netFen: number;
}

/** Counted from the voucher register, not from the payments, so that the check line compares two things. */
function voucherCounts(book: Book, month: PrintedMonth): MonthlyView['vouchers'] {
  const rows = book.all<CountRow>(
    `SELECT v.kind, sum(v.red_of IS NULL) AS issued, sum(v.red_of IS NOT NULL) AS red,
       sum(CASE WHEN v.red_of IS NULL THEN v.amount_fen ELSE -v.amount_fen END) AS netFen
     FROM voucher v JOIN transfer t ON t.id = v.id WHERE t.period = ? AND t.act_no <= ? AND NOT EXISTS
       (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'voided' AND e.act_no <= ?) GROUP BY v.kind`,
    month.period,
    month.asOf,
    month.asOf,
  );
  const of = (kind: CountRow['kind']): VoucherCount =>
    rows.find((row) => row.kind === kind) ?? { issued: 0, red: 0, netFen: 0 };
  return { cash: of('cash'), goods: of('goods'), transfer: of('transfer') };
}

/** Relief of the month by the ledger's accounts, red negative; what comes back of help before this book is none of its vouchers'. */
function ledgerSums(book: Book, month: PrintedMonth): Record<FundWay, number> {
  const sum = (account: string): number =>
    book.get<{ fen: number }>(
      `SELECT coalesce(sum(CASE WHEN debit = ? THEN amount_fen ELSE -amount_fen END), 0) AS fen FROM transfer
       WHERE ? IN (debit, credit) AND movement <> 'opening' AND period = ? AND act_no <= ?
         AND NOT EXISTS (SELECT 1 FROM transfer o WHERE o.id = transfer.reverses_id AND o.movement = 'opening')`,
      account,
      account,
      month.period,
      month.asOf,
    )?.fen ?? 0;
  return {
    cash: sum('relief_cash'),
    goods: sum('relief_goods'),
    service: sum('relief_service'),
    transfer: sum('relief_transfer'),
  };
}

const earlierBack = (book: Book, { period, asOf }: PrintedMonth): MonthlyView['earlierBack'] =>
  book.get<MonthlyView['earlierBack']>(
    `SELECT count(*) AS count, 0 - coalesce(sum(t.amount_fen), 0) AS fen FROM transfer t JOIN transfer o ON o.id = t.reverses_id
     WHERE o.movement = 'opening' AND t.period = ? AND t.act_no <= ?`,
    period,
    asOf,
  ) ?? { count: 0, fen: 0 };

interface NumberRow {
  readonly series: string;
  readonly year: number;
  readonly number: number;
  readonly width: number;
  readonly voided: 0 | 1;
}

const DECLARED = { lost: '遗失', not_imported: '未导入', spoilt: '废票' } as const;

/** First and last number used in the month by each series, with void ones and those nobody can show. */
function numberSpans(book: Book, month: PrintedMonth): NumberSpan[] {
  const rows = book.all<NumberRow>(
    `SELECT v.series, v.year, v.number, s.width, EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'voided' AND e.act_no <= ?) AS voided
     FROM voucher v JOIN transfer t ON t.id = v.id JOIN voucher_series s ON s.series = v.series AND s.year = v.year
     WHERE t.period = ? AND t.act_no <= ? ORDER BY v.series, v.year, v.number`,
    month.asOf,
    month.period,
    month.asOf,
  );
  const groups = Map.groupBy(rows, ({ series, year }) => `${series}/${year}`);
  return [...groups.values()].map((group) => spanOf(book, group, month.asOf));
}

function spanOf(book: Book, group: readonly NumberRow[], asOf: number): NumberSpan {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new Error('an empty group of numbers');
  const print = (number: number): string => voucherNo(first.year, number, first.width);
  return {
    first: print(first.number),
    last: print(last.number),
    voided: group.filter(({ voided }) => voided === 1).map(({ number }) => print(number)),
    missing: missingBetween(book, first, last.number, asOf).map(({ number, declared }) => ({
      number: print(number),
      declared,
    })),
  };
}

/** Numbers of the span that no voucher bore when the month closed; vouchers of other months in between are not missing. */
function missingBetween(
  book: Book,
  first: NumberRow,
  last: number,
  asOf: number,
): { number: number; declared: string }[] {
  const used = new Set(
    book
      .all<{ number: number }>(
        'SELECT number FROM voucher WHERE series = ? AND year = ? AND number BETWEEN ? AND ? AND act_no <= ?',
        first.series,
        first.year,
        first.number,
        last,
        asOf,
      )
      .map(({ number }) => number),
  );
  const declared = new Map(
    book
      .all<{ number: number; kind: keyof typeof DECLARED }>(
        'SELECT number, kind FROM number_declaration WHERE series = ? AND year = ? AND act_no <= ?',
        first.series,
        first.year,
        asOf,
      )
      .map(({ number, kind }) => [number, DECLARED[kind]]),
  );
  const numbers = Array.from({ length: last - first.number + 1 }, (_, index) => first.number + index);
  return numbers
    .filter((number) => !used.has(number))
    .map((number) => ({ number, declared: declared.get(number) ?? '' }));
}
