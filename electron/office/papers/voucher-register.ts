/** 凭证领用登记 from the vouchers, their events and the declared numbers. */
import { daysBetween, yearOf, type IsoDate } from '../../../domain/calendar/date.ts';
import type { Book } from '../../../db/book.ts';
import { unreturnedVouchers } from '../../../db/queries/inspection/open-papers.ts';
import type { Span } from '../../../db/queries/inspection/payments.ts';
import { numberGaps } from '../../../db/queries/number-gaps.ts';
import { listStaff, officeOn } from '../../../db/queries/office.ts';
import { voucherNo } from '../../../db/voucher-numbers.ts';
import {
  voucherRegisterPdf,
  voucherRegisterXlsx,
  type DayRun,
  type GapLine,
  type SeriesLine,
  type SpoiltLine,
  type UnsignedLine,
  type VoucherRegisterView,
} from '../../../templates/voucher-register/index.ts';
import { bookHead } from './book-head.ts';
import { officeDay } from './office-time.ts';
import { pdfFile, sheetFile, type PaperSpec } from './paper.ts';
import { spanName, spanOf, WHOLE } from './span.ts';
import { worded } from './words.ts';

interface SeriesRow {
  readonly series: string;
  readonly year: number;
  readonly start: number;
  readonly width: number;
  readonly at: string;
  readonly imported: 0 | 1;
  readonly last: number | null;
}

/** A series begun by an import has no day of its own. */
const SERIES_SQL = `SELECT s.series, s.year, s.start, s.width, a.at, a.act LIKE 'history.%' AS imported,
    (SELECT max(number) FROM (SELECT number FROM voucher v WHERE v.series = s.series AND v.year = s.year
      UNION ALL SELECT number FROM number_declaration d WHERE d.series = s.series AND d.year = s.year)) AS last
  FROM voucher_series s JOIN audit a ON a.no = s.act_no WHERE s.year BETWEEN ? AND ? ORDER BY s.year, s.series`;

/** 出纳 keep the unused vouchers. */
function keepersOn(book: Book, on: IsoDate): string {
  const keepers = listStaff(book, on).filter(({ active, roles }) => active && roles.includes('cashier'));
  return keepers.map(({ name }) => name).join('、');
}

function seriesLines(book: Book, { from, to }: Span): SeriesLine[] {
  const keeper = keepersOn(book, to);
  return book.all<SeriesRow>(SERIES_SQL, yearOf(from), yearOf(to)).map((row) => ({
    series: row.series,
    year: row.year,
    first: voucherNo(row.year, row.start, row.width),
    openedOn: row.imported === 1 ? null : officeDay(row.at),
    last: row.last === null ? '' : voucherNo(row.year, row.last, row.width),
    next: voucherNo(row.year, Math.max(row.start, (row.last ?? 0) + 1), row.width),
    keeper,
  }));
}

interface IssuedRow {
  readonly series: string;
  readonly year: number;
  readonly number: number;
  readonly width: number;
  readonly on: IsoDate;
  readonly red: 0 | 1;
  readonly signed: 0 | 1;
  readonly voided: 0 | 1;
  readonly taker: string | null;
}

const happened = (kind: 'signed' | 'voided'): string =>
  `EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = '${kind}' AND e.on_date <= @to)`;
const PAYER = `(SELECT name FROM staff_version WHERE staff_id = coalesce(t.payer_id, i.staff_id) ORDER BY valid_from DESC, id DESC LIMIT 1)`;
const ISSUED_SQL = `SELECT v.series, v.year, v.number, s.width, i.on_date AS "on", v.red_of IS NOT NULL AS red,
    ${happened('signed')} AS signed, ${happened('voided')} AS voided, ${PAYER} AS taker
  FROM voucher v JOIN voucher_event i ON i.voucher_id = v.id AND i.kind = 'issued' JOIN transfer t ON t.id = v.id
  JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  WHERE i.on_date BETWEEN @from AND @to ORDER BY v.year, v.series, v.number`;

/** One line for numbers that follow one another, issued on one day by one person. */
function dayRuns(book: Book, { from, to }: Span): DayRun[] {
  const runs: IssuedRow[][] = [];
  for (const row of book.all<IssuedRow>(ISSUED_SQL, { from, to })) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && follows(before, row)) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap(dayRun).toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

const follows = (a: IssuedRow, b: IssuedRow): boolean =>
  a.series === b.series && a.year === b.year && a.on === b.on && a.taker === b.taker && a.number + 1 === b.number;

function dayRun(rows: readonly IssuedRow[]): DayRun[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = (is: (row: IssuedRow) => boolean): number => rows.filter(is).length;
  return [
    {
      on: first.on,
      first: voucherNo(first.year, first.number, first.width),
      last: voucherNo(last.year, last.number, last.width),
      count: rows.length,
      voided: count(({ voided }) => voided === 1),
      red: count(({ red }) => red === 1),
      signed: count(({ signed }) => signed === 1),
      unsigned: count(({ signed, voided }) => signed === 0 && voided === 0),
      taker: first.taker ?? '',
    },
  ];
}

interface SpoiltRow {
  readonly what: 'voided' | 'lost' | 'not_imported' | 'spoilt';
  readonly year: number;
  readonly number: number;
  readonly width: number;
  readonly on: IsoDate | null;
  readonly at: string;
  readonly reason: string | null;
  readonly copies: number | null;
  readonly by: string | null;
}

const SPOILT = { voided: '作废', lost: '遗失', not_imported: '未导入', spoilt: '废票' } as const;

/** Void ones by the day of the void, declared ones by the day they were declared. */
const SPOILT_SQL = `SELECT 'voided' AS what, v.year, v.number, s.width, e.on_date AS "on", a.at, e.reason, e.copies, json_extract(a.session, '$.name') AS "by"
  FROM voucher_event e JOIN voucher v ON v.id = e.voucher_id JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  JOIN audit a ON a.no = e.act_no WHERE e.kind = 'voided'
  UNION ALL SELECT d.kind, d.year, d.number, s.width, NULL, a.at, d.reason, NULL, json_extract(a.session, '$.name')
  FROM number_declaration d JOIN voucher_series s ON s.series = d.series AND s.year = d.year JOIN audit a ON a.no = d.act_no
  ORDER BY 2, 3`;

function spoiltLines(book: Book, { from, to }: Span): SpoiltLine[] {
  return book
    .all<SpoiltRow>(SPOILT_SQL)
    .map(({ what, year, number, width, on, at, reason, copies, by }) => ({
      number: voucherNo(year, number, width),
      what: SPOILT[what],
      on: on ?? officeDay(at),
      reason: reason ?? '',
      copies,
      by: by ?? '',
    }))
    .filter(({ on }) => on >= from && on <= to);
}

const gapLines = (book: Book, { from, to }: Span): GapLine[] =>
  numberGaps(book)
    .filter(({ year }) => year >= yearOf(from) && year <= yearOf(to))
    .map((gap) => ({
      first: voucherNo(gap.year, gap.from, gap.width),
      last: voucherNo(gap.year, gap.to, gap.width),
      count: gap.to - gap.from + 1,
      note: gap.imported === 1 ? '旧台账缺这些号，待说明' : '',
    }));

const HOLDER_SQL = `SELECT ${PAYER} AS name FROM voucher v JOIN transfer t ON t.id = v.id
  JOIN voucher_event i ON i.voucher_id = v.id AND i.kind = 'issued' WHERE v.id = ?`;

/** 已开具、未签领 on a day, with whoever was to hand the money over: he has the voucher. */
export const unsignedLines = (book: Book, on: IsoDate): UnsignedLine[] =>
  unreturnedVouchers(book, on, WHOLE).rows.map(({ voucherId, number, name, amountFen, issuedOn }) => ({
    number,
    name,
    fen: amountFen,
    issuedOn,
    days: daysBetween(issuedOn, on),
    holder: book.get<{ name: string | null }>(HOLDER_SQL, voucherId)?.name ?? '',
  }));

export const voucherRegisterView = (book: Book, span: Span): VoucherRegisterView => ({
  government: officeOn(book, span.to).government,
  ...span,
  series: seriesLines(book, span),
  days: dayRuns(book, span),
  spoilt: spoiltLines(book, span),
  gaps: gapLines(book, span),
  unsigned: unsignedLines(book, span.to),
  chain: bookHead(book),
});

export const voucherRegister: PaperSpec = {
  title: '凭证领用登记',
  asks: ['range'],
  async make(book, request, options) {
    const span = spanOf(request);
    const view = voucherRegisterView(book, span);
    const name = `凭证领用登记-${spanName(span)}`;
    return [
      pdfFile(name, await voucherRegisterPdf(worded(book, 'voucher-register', view), options)),
      sheetFile(name, await voucherRegisterXlsx(worded(book, 'voucher-register', view), options)),
    ];
  },
};
