/**
 * A table whose rows grow with their longest cell: a 25-character name or a 60-character place takes as many lines as it
 * needs at the smallest type, and is never refused or cut. Every cell is fitted once, before the first page is drawn, so
 * that the number of pages is known; pages come from the kit's `paginate`.
 */
import {
  drawCell,
  drawFitted,
  fitText,
  INK,
  paginate,
  type CellStyle,
  type FittedText,
  type Paper,
  type TablePage,
  type TotalLine,
} from './index.ts';
import { drawTableHead } from './table.ts';

export interface GrowingColumn<Row> {
  /** Heading; a line feed breaks it. */
  readonly title: string;
  /** mm */
  readonly width: number;
  readonly text: (row: Row, index: number) => string;
  /** May take more lines; other columns stay on one. */
  readonly grows?: boolean;
  readonly style?: CellStyle;
}

export interface GrowingTable<Row> {
  readonly columns: readonly GrowingColumn<Row>[];
  /** Heights in mm: heading, a row, a row of two lines, and what each further line adds. */
  readonly head: number;
  readonly row: number;
  readonly twoLines: number;
  readonly line: number;
  /** Style of all cells, before the column's own. */
  readonly style: CellStyle;
  /** Rule between rows and columns, mm. */
  readonly inner: number;
  readonly color?: (row: Row) => string;
  /** Whose row it is, for messages. */
  readonly owner: (row: Row, index: number) => string;
}

export interface LaidRow<Row> {
  readonly row: Row;
  readonly height: number;
  /** By column; null: empty, or longer than `MOST_LINES`. */
  readonly cells: readonly (FittedText | null)[];
}

/** A cell that needs more is a mistake in the field, not a long name. */
const MOST_LINES = 12;
const OUTER = 0.4;
/** Least space over and under several lines together, mm: type must not touch the rules. */
const AIR = 0.8;

/** A line of sums; `strong` sets its figures in bold. */
export interface GrowingTotal extends TotalLine {
  readonly strong?: boolean;
}

/** Fits every cell of every row. */
export function layRows<Row>(table: GrowingTable<Row>, rows: readonly Row[]): LaidRow<Row>[] {
  const styles = table.columns.map((column): CellStyle => ({ ...table.style, ...column.style }));
  return rows.map((row, index) => {
    let height = table.row;
    const cells = table.columns.map((column, place) => {
      const text = column.text(row, index);
      if (text === '') return null;
      const most = column.grows === true ? MOST_LINES : 1;
      for (let lines = 1; lines <= most; lines++) {
        const needed = lines === 1 ? table.row : table.twoLines + (lines - 2) * table.line;
        const fitted = fitText(text, column.width, lines === 1 ? needed : needed - AIR, { ...styles[place], lines });
        if (fitted === null) continue;
        height = Math.max(height, needed);
        return fitted;
      }
      return null;
    });
    return { row, height, cells };
  });
}

/** Distributes laid rows; as many as fit, up to three, go with the end block (`tail` mm high) on the last page. */
export function paginateRows<Row>(
  rows: readonly LaidRow<Row>[],
  room: { readonly first: number; readonly next: number; readonly tail: number },
): TablePage<LaidRow<Row>>[] {
  let tailRows = 0;
  let height = 0;
  for (const row of rows.toReversed().slice(0, 3)) {
    height += row.height;
    if (height + room.tail > room.next) break;
    tailRows++;
  }
  return paginate(rows, (row) => row.height, { ...room, tailRows: Math.max(1, tailRows) });
}

/** Draws heading, the rows of one page and their totals from (x, y), framed; returns the y below. */
export function drawRows<Row>(
  paper: Paper,
  table: GrowingTable<Row>,
  x: number,
  y: number,
  page: TablePage<LaidRow<Row>>,
  totals: readonly GrowingTotal[],
): number {
  const lefts = table.columns.map((_, index) => x + widthOf(table.columns.slice(0, index)));
  const width = widthOf(table.columns);
  drawTableHead(paper, table.columns, lefts, y, table.head);
  let top = y + table.head;
  page.rows.forEach((laid, at) => {
    paper.line(x, top, x + width, top, table.inner);
    drawRow(paper, table, lefts, top, laid, page.from + at);
    top += laid.height;
  });
  const rowsEnd = top;
  totals.forEach((total, at) => {
    paper.line(x, top, x + width, top, at === 0 ? table.inner + 0.1 : table.inner);
    drawTotal(paper, table, lefts, top, total);
    top += table.row;
  });
  lefts.slice(1).forEach((left, at) => {
    const besideSum = totals.some(({ sums }) => sums.has(at) || sums.has(at + 1));
    paper.line(left, y, left, besideSum ? top : rowsEnd, table.inner);
  });
  paper.box({ x, y, w: width, h: top - y }, OUTER);
  return top;
}

const widthOf = (columns: readonly { readonly width: number }[]): number =>
  columns.reduce((sum, column) => sum + column.width, 0);

function drawRow<Row>(
  paper: Paper,
  table: GrowingTable<Row>,
  lefts: readonly number[],
  y: number,
  laid: LaidRow<Row>,
  index: number,
): void {
  const color = table.color?.(laid.row) ?? INK;
  const who = table.owner(laid.row, index);
  table.columns.forEach((column, place) => {
    const text = column.text(laid.row, index);
    const owner = `${who}的${column.title.replace('\n', '')}`;
    const style = { ...table.style, ...column.style, color, owner };
    if (text === '' || !paper.legible(text, style.role ?? 'fang', owner)) return;
    const fitted = laid.cells[place];
    if (fitted === null || fitted === undefined) paper.misfit(owner, text);
    else drawFitted(paper, fitted, { x: lefts[place] ?? 0, y, w: column.width, h: laid.height }, style);
  });
}

function drawTotal<Row>(
  paper: Paper,
  table: GrowingTable<Row>,
  lefts: readonly number[],
  y: number,
  total: GrowingTotal,
): void {
  const labelWidth = widthOf(table.columns.slice(0, Math.min(...total.sums.keys(), table.columns.length)));
  const labelBox = { x: lefts[0] ?? 0, y, w: labelWidth, h: table.row };
  drawCell(paper, total.label, labelBox, { role: 'hei', size: 10.5, min: 9, pad: 1.5 });
  for (const [index, text] of total.sums) {
    const column = table.columns[index];
    if (column === undefined) continue;
    const box = { x: lefts[index] ?? 0, y, w: column.width, h: table.row };
    const bold = total.strong === true ? { role: 'songB' as const } : {};
    const style = { ...table.style, ...column.style, ...bold, color: total.color ?? INK, owner: total.label };
    // A sum is a figure longer than its addends: it may use the padding.
    const tight = fitText(text, box.w, box.h, style) === null ? { pad: 0.4 } : {};
    drawCell(paper, text, box, { ...style, ...tight });
  }
}
