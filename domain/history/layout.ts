/**
 * Finding the heading of a sheet by its words: any order, titles above, one row or two (救助金额 over 现金 | 实物 | 一卡通).
 */
import type { Way } from '../entities/codes.ts';
import {
  type Claim,
  type FundField,
  fundClaim,
  listedPaymentClaim,
  paymentClaim,
  type PaymentField,
} from './fields.ts';
import { cellText, type RawRow, type RawSheet } from './raw.ts';
import { readWay } from './words.ts';

/** How far down a heading is looked for, in filled rows. */
const HEADING_SEARCH_ROWS = 40;
/** A ledger's heading has at least this many columns we know; fewer are a table of something else. */
const FEWEST_FIELDS = 4;
/** Fewer known words than this in a row say nothing about a sheet at all. */
const HINT_FIELDS = 2;

export interface Heading {
  /** Column, 0 is A. */
  readonly column: number;
  /** As written; of two rows joined by a slash. */
  readonly text: string;
  readonly field?: PaymentField | FundField;
}

/** A column of amounts; `way` where each way has its own column. */
export interface AmountColumn {
  readonly column: number;
  readonly way?: Way;
}

export interface PaymentLayout {
  readonly kind: 'payments';
  /** First and last row of the heading, row numbers. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<PaymentField, number>;
  readonly amounts: readonly AmountColumn[];
  readonly headings: readonly Heading[];
}

export interface FundLayout {
  readonly kind: 'fund';
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<FundField, number>;
  readonly headings: readonly Heading[];
}

export interface NoLayout {
  readonly kind: 'none';
  /** Why the sheet is not taken, for a person. */
  readonly reason: string;
}

/** The heading of a sheet and what it makes of the sheet. */
export function findLayout(sheet: RawSheet): PaymentLayout | FundLayout | NoLayout {
  let hint: string | undefined;
  for (let index = 0; index < Math.min(sheet.rows.length, HEADING_SEARCH_ROWS); index += 1) {
    const payments = paymentLayoutAt(sheet, index);
    if (typeof payments === 'object') return payments;
    const fund = fundLayoutAt(sheet, index);
    if (fund) return fund;
    hint ??= payments;
  }
  return { kind: 'none', reason: hint ?? '没有找到发放台账或资金收支的表头。' };
}

/** Headings of one row, or of a row and the one below it, per column. */
interface HeadingCell {
  readonly column: number;
  readonly upper: string;
  readonly lower: string;
}

const joined = ({ upper, lower }: HeadingCell): string => (upper && lower ? `${upper}/${lower}` : upper || lower);

const oneRow = (row: RawRow): HeadingCell[] =>
  row.cells.flatMap((cell, column) => (cell?.kind === 'text' ? [{ column, upper: cellText(cell), lower: '' }] : []));

/** The row and the one below as a two-row heading; undefined where the lower one is plainly data. */
function twoRows(sheet: RawSheet, index: number): HeadingCell[] | undefined {
  const upper = sheet.rows[index];
  const lower = sheet.rows[index + 1];
  if (!upper || lower?.number !== upper.number + 1) return undefined;
  const data = lower.cells.some((cell) => cell && (cell.kind !== 'text' || /\d{3,}/u.test(cellText(cell))));
  if (data) return undefined;
  const width = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length: width }, (_, column) => ({
    column,
    upper: cellText(upper.cells[mergedFrom(sheet, upper.number, column)]),
    lower: cellText(lower.cells[column]),
  })).filter((cell) => cell.upper !== '' || cell.lower !== '');
}

/** The column whose text stands over this one: its own, or the left end of a merged range. */
function mergedFrom(sheet: RawSheet, row: number, column: number): number {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left - 1 <= column && column <= right - 1,
  );
  return merge ? merge.left - 1 : column;
}

/** What a heading cell claims: both rows together, else the lower, else the upper. */
function claimOf<F>(cell: HeadingCell, claim: (text: string) => Claim<F> | undefined): Claim<F> | undefined {
  if (cell.lower === '') return claim(cell.upper);
  if (cell.upper === '') return claim(cell.lower);
  return claim(cell.upper + cell.lower) ?? claim(cell.lower);
}

/** Of several columns that claim a field the surest word wins, then the leftmost. */
function assign<F>(cells: readonly HeadingCell[], claim: (text: string) => Claim<F> | undefined): Map<F, number> {
  const best = new Map<F, { readonly column: number; readonly rank: number }>();
  for (const cell of cells) {
    const made = claimOf(cell, claim);
    if (!made) continue;
    const present = best.get(made.field);
    if (!present || made.rank < present.rank) best.set(made.field, { column: cell.column, rank: made.rank });
  }
  return new Map([...best].map(([field, { column }]) => [field, column]));
}

const headingsOf = (
  cells: readonly HeadingCell[],
  columns: ReadonlyMap<PaymentField | FundField, number>,
): Heading[] => {
  const fieldAt = new Map([...columns].map(([field, column]) => [column, field]));
  return cells.map((cell) => {
    const field = fieldAt.get(cell.column);
    return { column: cell.column, text: joined(cell), ...(field && { field }) };
  });
};

/** 一卡通账号 and 实物名称 hold no amounts. */
const NO_AMOUNT = /号|户|行|名|日期|时间|人/u;

/** Columns such as 现金 | 实物折款 | 一卡通 that hold the amounts, one way each. */
function wayColumns(cells: readonly HeadingCell[]): AmountColumn[] {
  return cells.flatMap((cell) => {
    const word = (cell.lower || cell.upper)
      .replace(/[（(][^（(]*[)）]/u, '')
      .replace(/(?:折款|折价|折合)?(?:金额)?$/u, '');
    const way = NO_AMOUNT.test(word) ? undefined : readWay(word);
    const over = cell.lower === '' ? undefined : paymentClaim(cell.upper)?.field;
    return way !== undefined && (over === undefined || over === 'amount' || over === 'way')
      ? [{ column: cell.column, way }]
      : [];
  });
}

/** The payment ledger's heading at this row, a hint why it is none, or undefined where nothing points to one. */
function paymentLayoutAt(sheet: RawSheet, index: number): PaymentLayout | string | undefined {
  const row = sheet.rows[index];
  if (!row) return undefined;
  const single = paymentLayout(oneRow(row), row.number, row.number);
  const pair = twoRows(sheet, index);
  const double = pair && paymentLayout(pair, row.number, row.number + 1);
  const below = sheet.rows[index + 1];
  // A title over a heading of one row adds nothing to it: the next row will do.
  const alone = below ? weight(paymentLayout(oneRow(below), below.number, below.number)) : 0;
  return complete(double && weight(double) > Math.max(weight(single), alone) ? double : single);
}

const weight = (layout: PaymentLayout): number =>
  layout.columns.size + layout.amounts.filter(({ way }) => way !== undefined).length;

function paymentLayout(cells: readonly HeadingCell[], top: number, bottom: number): PaymentLayout {
  const columns = assign(cells, paymentClaim);
  const ways = wayColumns(cells);
  const byWay =
    ways.length > 1 && (!columns.has('amount') || ways.some(({ column }) => column === columns.get('amount')));
  if (byWay) {
    columns.delete('amount');
    return { kind: 'payments', top, bottom, columns, amounts: ways, headings: headingsOf(cells, columns) };
  }
  const amount = columns.get('amount');
  const amounts = amount === undefined ? [] : [{ column: amount }];
  return { kind: 'payments', top, bottom, columns, amounts, headings: headingsOf(cells, columns) };
}

/** The layout if a ledger can be read by it, else a hint what is missing. */
function complete(layout: PaymentLayout): PaymentLayout | string | undefined {
  const { columns, amounts } = layout;
  const dated = columns.has('paidOn') || columns.has('approvedOn') || columns.has('appliedOn');
  if (columns.has('name') && amounts.length > 0 && dated && weight(layout) >= FEWEST_FIELDS) return layout;
  if (columns.size < HINT_FIELDS || !columns.has('name')) return undefined;
  const missing = [...(amounts.length > 0 ? [] : ['金额']), ...(dated ? [] : ['发放日期'])].join('、');
  return `第 ${layout.top} 行像是名单的表头，但没有${missing || '足够的'}列，不是发放台账。`;
}

function fundLayoutAt(sheet: RawSheet, index: number): FundLayout | undefined {
  const row = sheet.rows[index];
  if (!row) return undefined;
  const single = fundLayout(oneRow(row), row.number, row.number);
  const pair = twoRows(sheet, index);
  const double = pair && fundLayout(pair, row.number, row.number + 1);
  const below = sheet.rows[index + 1];
  const alone = below && fundLayout(oneRow(below), below.number, below.number);
  const fields = Math.max(single?.columns.size ?? 0, alone?.columns.size ?? 0);
  return double && double.columns.size > fields ? double : single;
}

function fundLayout(cells: readonly HeadingCell[], top: number, bottom: number): FundLayout | undefined {
  const columns = assign(cells, fundClaim);
  const dated = columns.has('date') || (columns.has('month') && columns.has('day'));
  if (!columns.has('summary') || !dated || !(columns.has('income') || columns.has('expense'))) return undefined;
  return { kind: 'fund', top, bottom, columns, headings: headingsOf(cells, columns) };
}

/** A heading repeated further down (a new page, a new month), by the listed words only: the row could be data. */
export function repeatedLayout(sheet: RawSheet, index: number): PaymentLayout | undefined {
  const row = sheet.rows[index];
  if (!row) return undefined;
  const claimed = new Set(oneRow(row).flatMap(({ upper }) => listedPaymentClaim(upper)?.field ?? []));
  if (!claimed.has('name') || claimed.size < FEWEST_FIELDS) return undefined;
  const layout = paymentLayoutAt(sheet, index);
  return typeof layout === 'object' ? layout : undefined;
}
