/**
 * A register: a list that grows row by row, as PDF and as a workbook from one list of columns. Heading and 本页小计 on every
 * page, 合计, notes and signatures on the last; layout ours.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { unreachable } from '../../domain/problem.ts';
import { chainText, type ChainHead } from './chain.ts';
import type { DefaultWords } from './form-words.ts';
import type { GrowingColumn, GrowingTable, GrowingTotal } from './growing-table.ts';
import { INK, RED, type CellStyle, type TablePage } from './index.ts';
import { shortDate } from './short-date.ts';
import type { Sign } from './ruled.ts';

/** text · money (分) · number · date: how a value is set, and its cell in the workbook. */
export type RegisterKind = 'text' | 'money' | 'number' | 'date';

export interface RegisterColumn<Row> {
  /** Heading; a line feed breaks it on paper. */
  readonly title: string;
  /** mm; the columns of a register add up to 174 (portrait) or 275 (landscape). */
  readonly width: number;
  readonly kind: RegisterKind;
  /** null or '' leaves the cell empty for the hand. */
  readonly value: (row: Row, index: number) => string | number | null;
  /** Summed up under the column. */
  readonly sum?: boolean;
  readonly style?: CellStyle;
  /** Width in the workbook, half-width characters; default: as its longest value needs. */
  readonly sheetWidth?: number;
}

export interface Register<Row> {
  readonly words: DefaultWords;
  readonly landscape?: boolean;
  /** The office; stands at the left over the table: `填报单位：…`. */
  readonly unit: string;
  /** Period or the like, in the middle over the table. */
  readonly span?: string;
  /** Further lines over the table on the first page. */
  readonly lines?: readonly string[];
  /** Dates of this year are printed `11-02`; null: always with their year. */
  readonly year: number | null;
  readonly columns: readonly RegisterColumn<Row>[];
  readonly rows: readonly Row[];
  /** Whose row it is, for messages. */
  readonly owner: (row: Row, index: number) => string;
  /** Red rows: reversals. */
  readonly isRed?: (row: Row) => boolean;
  /** Least number of rows; empty ones are for the hand. */
  readonly least?: number;
  /** Least height of a row, mm: 12 where somebody signs in it. */
  readonly rowHeight?: number;
  /** What 合计 counts: `3户`; default the number of rows with 笔. */
  readonly countText?: string;
  readonly notes?: readonly string[];
  readonly signers?: readonly Sign[];
  readonly chain?: ChainHead;
}

/** A row of the list, or null for an empty line to be filled by hand. */
export type Line<Row> = Row | null;

const HAND = 3.9;

/** The rows with the empty lines after them. */
export const linesOf = <Row>({ rows, least = 0 }: Register<Row>): Line<Row>[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, least - rows.length) }, () => null),
];

/** A value as the paper prints it. */
function printed(value: string | number | null, kind: RegisterKind, year: number | null): string {
  if (value === null || value === '') return '';
  switch (kind) {
    case 'money':
      return typeof value === 'number' ? formatFen(value) : value;
    case 'date':
      return dateText(String(value), year);
    case 'text':
    case 'number':
      return String(value);
    default:
      return unreachable(kind);
  }
}

function dateText(date: IsoDate, year: number | null): string {
  if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return date;
  return year === null ? `${date.slice(0, 4)}\n${date.slice(5)}` : shortDate(date, year);
}

const KIND_STYLE: Readonly<Record<RegisterKind, CellStyle>> = {
  text: {},
  money: { role: 'song', align: 'right', pad: 1.2 },
  number: { role: 'song', align: 'center' },
  date: { role: 'song', align: 'center' },
};

/** The table on paper. */
export function registerTable<Row>(register: Register<Row>): GrowingTable<Line<Row>> {
  const row = register.rowHeight ?? (register.landscape === true ? 7 : 7.4);
  const columns = register.columns.map((column): GrowingColumn<Line<Row>> => ({
    title: column.title,
    width: column.width,
    text: (line, index) => (line === null ? '' : printed(column.value(line, index), column.kind, register.year)),
    grows: column.kind === 'text' || column.kind === 'date',
    style: { ...KIND_STYLE[column.kind], ...column.style },
  }));
  return {
    columns,
    head: 10,
    row,
    twoLines: Math.max(row, 9.4),
    line: HAND,
    inner: 0.15,
    style: { role: 'fang', size: 10.5, min: 9, pad: 0.8, lead: 1.08 },
    color: (line) => (line !== null && register.isRed?.(line) === true ? RED : INK),
    owner: (line, index) => (line === null ? '' : register.owner(line, index)),
  };
}

const sumOf = <Row>(column: RegisterColumn<Row>, lines: readonly Line<Row>[], from: number): number =>
  lines.reduce((sum: number, line, at) => {
    const value = line === null ? 0 : column.value(line, from + at);
    return typeof value === 'number' ? sum + value : sum;
  }, 0);

/** Sums of some lines, by column number; a register without summed columns has none. */
export function sumsOf<Row>(register: Register<Row>, lines: readonly Line<Row>[], from: number): Map<number, number> {
  const sums = new Map<number, number>();
  register.columns.forEach((column, index) => {
    if (column.sum === true) sums.set(index, sumOf(column, lines, from));
  });
  return sums;
}

/** A line of sums on paper. */
export function totalOf<Row>(
  register: Register<Row>,
  label: string,
  page: TablePage<Line<Row>>,
  strong: boolean,
): GrowingTotal {
  const sums = sumsOf(register, page.rows, page.from);
  const texts = [...sums].map(([index, sum]): [number, string] => [
    index,
    printed(sum, register.columns[index]?.kind ?? 'number', null),
  ]);
  const isNegative = [...sums.values()].some((sum) => sum < 0);
  return { label, sums: new Map(texts), strong, ...(isNegative ? { color: RED } : {}) };
}

/** The word of the total with what it counts. */
export const totalLabel = <Row>(register: Register<Row>): string =>
  `合计　${register.countText ?? `${register.rows.length}笔`}`;

/** Notes, footnotes and the head of the chain, as they stand under the table. */
export function notesOf<Row>({ notes = [], words, chain }: Register<Row>): string[] {
  return [...notes, ...words.footnotes, ...(chain === undefined ? [] : [chainText(chain)])];
}
