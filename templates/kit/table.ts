/**
 * Tables that go over pages. First `paginate` (so that "第x页 共y页" is known), then `drawTable` page by page: the head is
 * repeated, each page may carry its subtotal.
 */
import { drawCell, drawFitted, fitText, type CellStyle } from './cell.ts';
import type { Paper } from './paper.ts';
import { INK } from './units.ts';

export interface Column<Row> {
  /** Heading; a line feed breaks it. */
  readonly title: string;
  /** mm */
  readonly width: number;
  /** `index` counts from 0 through the whole table. */
  readonly text: (row: Row, index: number) => string;
  readonly style?: CellStyle;
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  /** Heights in mm: heading, a row, and a row in which a cell needs two lines. */
  readonly head: number;
  readonly row: number;
  readonly tallRow: number;
  /** Rule widths, mm. */
  readonly outer?: number;
  readonly inner?: number;
  /** Style of all cells, before the column's own. */
  readonly style?: CellStyle;
  /** Ink of a row, e.g. red for a reversal. */
  readonly color?: (row: Row) => string;
  /** Person and field of a cell, for messages; default: the cell's text. */
  readonly owner?: (row: Row, column: Column<Row>) => string;
}

/** A line of sums under the rows: `label` in the first columns, sums by column number. */
export interface TotalLine {
  readonly label: string;
  readonly sums: ReadonlyMap<number, string>;
  readonly color?: string;
}

const CELL: CellStyle = { role: 'fang', size: 10.5, min: 9, pad: 0.8, lead: 1.08 };

/** The style a cell is fitted and drawn with. */
function styleOf<Row>(table: Table<Row>, column: Column<Row>, row: Row): CellStyle {
  const owner = table.owner?.(row, column);
  const base = { ...CELL, ...table.style, ...column.style, color: table.color?.(row) ?? INK };
  return owner === undefined ? base : { ...base, owner };
}

/** Height of a row, mm: `row`, or `tallRow` if a cell does not fit one line. */
export function rowHeight<Row>(table: Table<Row>, row: Row, index: number): number {
  const isTall = table.columns.some((column) => {
    const text = column.text(row, index);
    const style = styleOf(table, column, row);
    return (style.lines ?? 1) > 1 && text !== '' && fitText(text, column.width, table.row, style) === null;
  });
  return isTall ? table.tallRow : table.row;
}

/** The rows of one page. */
export interface TablePage<Row> {
  readonly rows: readonly Row[];
  /** Number of the first row in the whole table, from 0. */
  readonly from: number;
}

export interface Pagination {
  /** Room for rows (without head and totals) on the first and on the other pages, mm. */
  readonly first: number;
  readonly next: number;
  /** Room the end block needs on the last page under its rows, mm. */
  readonly tail?: number;
  /** Fewest rows that go with the end block; default 3. */
  readonly tailRows?: number;
}

/** Distributes rows over pages. There is always one page, even without rows; the end block never stands alone. */
export function paginate<Row>(
  rows: readonly Row[],
  heightOf: (row: Row, index: number) => number,
  room: Pagination,
): TablePage<Row>[] {
  const { tail = 0, tailRows = 3 } = room;
  const heights = rows.map((row, index) => heightOf(row, index));
  const roomOf = (page: number) => (page === 0 ? room.first : room.next);
  const starts: number[] = [0];
  let used = 0;
  heights.forEach((height, index) => {
    const isFull = index > (starts.at(-1) ?? 0) && used + height > roomOf(starts.length - 1) + 0.01;
    if (isFull) starts.push(index);
    used = (isFull ? 0 : used) + height;
  });
  const lastStart = starts.at(-1) ?? 0;
  if (used + tail > roomOf(starts.length - 1) + 0.01 && rows.length - lastStart > 1) {
    starts.push(Math.max(lastStart + 1, rows.length - tailRows));
  }
  // Never a last page of fewer rows than go with the end block, if the page before can spare them.
  const last = starts.length - 1;
  const [before, start] = [starts[last - 1], starts[last]];
  if (before !== undefined && start !== undefined && rows.length - start < tailRows) {
    starts[last] = Math.max(before + 1, rows.length - tailRows);
  }
  return starts.map((from, page) => ({ from, rows: rows.slice(from, starts[page + 1] ?? rows.length) }));
}

/** Draws the head and the rows of one page from (x, y), then the totals, framed; returns the y below. */
export function drawTable<Row>(
  paper: Paper,
  table: Table<Row>,
  x: number,
  y: number,
  page: TablePage<Row>,
  totals: readonly TotalLine[] = [],
): number {
  const { outer = 0.4, inner = 0.15, columns } = table;
  const lefts = columnLefts(columns, x);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  drawTableHead(paper, columns, lefts, y, table.head);
  let top = y + table.head;
  page.rows.forEach((row, at) => {
    paper.line(x, top, x + width, top, inner);
    const height = rowHeight(table, row, page.from + at);
    drawRow(paper, table, lefts, top, height, row, page.from + at);
    top += height;
  });
  const rowsEnd = top;
  for (const total of totals) {
    paper.line(x, top, x + width, top, total === totals[0] ? inner + 0.1 : inner);
    drawTotal(paper, table, lefts, top, total);
    top += table.row;
  }
  columns.forEach((_, index) => {
    if (index === 0) return;
    const end = totals.some(({ sums }) => sums.has(index) || sums.has(index - 1)) ? top : rowsEnd;
    paper.line(lefts[index] ?? x, y, lefts[index] ?? x, end, inner);
  });
  paper.box({ x, y, w: width, h: top - y }, outer);
  return top;
}

function columnLefts<Row>(columns: readonly Column<Row>[], x: number): number[] {
  let left = x;
  return columns.map((column) => {
    left += column.width;
    return left - column.width;
  });
}

/** The heading row of a table: titles in 黑体, a line feed breaks them. */
export function drawTableHead(
  paper: Paper,
  columns: readonly { readonly title: string; readonly width: number }[],
  lefts: readonly number[],
  y: number,
  height: number,
): void {
  columns.forEach((column, index) => {
    const box = { x: lefts[index] ?? 0, y, w: column.width, h: height };
    drawCell(paper, column.title, box, {
      role: 'hei',
      size: 10.5,
      min: 9,
      lines: 2,
      align: 'center',
      pad: 0.4,
      lead: 1.12,
    });
  });
}

function drawRow<Row>(
  paper: Paper,
  table: Table<Row>,
  lefts: readonly number[],
  y: number,
  height: number,
  row: Row,
  index: number,
): void {
  table.columns.forEach((column, place) => {
    const text = column.text(row, index);
    const style = styleOf(table, column, row);
    const owner = style.owner ?? text;
    if (text === '' || !paper.legible(text, style.role ?? 'fang', owner)) return;
    const fitted = fitText(text, column.width, height, style);
    if (fitted === null) paper.misfit(owner, text);
    else drawFitted(paper, fitted, { x: lefts[place] ?? 0, y, w: column.width, h: height }, style);
  });
}

function drawTotal<Row>(paper: Paper, table: Table<Row>, lefts: readonly number[], y: number, total: TotalLine): void {
  const firstSum = Math.min(...total.sums.keys(), table.columns.length);
  const labelWidth = table.columns.slice(0, firstSum).reduce((sum, column) => sum + column.width, 0);
  const left = lefts[0] ?? 0;
  drawCell(
    paper,
    total.label,
    { x: left, y, w: labelWidth, h: table.row },
    { role: 'hei', size: 10.5, min: 9, pad: 1.5 },
  );
  for (const [index, text] of total.sums) {
    const column = table.columns[index];
    if (column === undefined) continue;
    const box = { x: lefts[index] ?? 0, y, w: column.width, h: table.row };
    drawCell(paper, text, box, {
      ...CELL,
      ...table.style,
      ...column.style,
      color: total.color ?? INK,
      owner: total.label,
    });
  }
}
