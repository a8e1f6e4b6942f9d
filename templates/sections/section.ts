/** A section of a paper of several registers: a heading, lines of text, a table. From one list of columns, as in kit/register.ts. */
import { yearOf, type IsoDate } from '../../domain/calendar/date.ts';
import { drawRows, layRows } from '../kit/growing-table.ts';
import { wrapText, type Paper, type SheetSpec } from '../kit/index.ts';
import { registerSheet } from '../kit/register-sheet.ts';
import { linesOf, registerTable, totalLabel, totalOf, type Register } from '../kit/register.ts';
import { partedRegister } from './long-text.ts';

/** What a section's table is told; columns add up to 174 mm (portrait) or 275 mm (landscape). */
type SectionTable<Row> = Pick<
  Register<Row>,
  'columns' | 'rows' | 'owner' | 'isRed' | 'least' | 'rowHeight' | 'countText' | 'year'
>;

interface SectionWords {
  /** Without its number: 一、二、 are set by the paper. */
  readonly heading: string;
  /** Name of its tab in the workbook. */
  readonly tab: string;
  /** Lines between heading and table. */
  readonly texts?: readonly string[];
  /** Said in place of a table without rows; default 无。 */
  readonly none?: string;
}

/** A table measured: nothing is drawn before all pages are known. */
export interface LaidTable {
  /** Heights, mm: heading, each row, and the line of sums under the last. */
  readonly head: number;
  readonly rows: readonly number[];
  readonly total: number;
  /** Draws rows `from` to before `to` with the heading over them, the sums where `to` is the end; returns the y below. */
  readonly draw: (paper: Paper, place: { x: number; y: number; from: number; to: number }) => number;
}

export interface Section {
  readonly heading: string;
  readonly tab: string;
  readonly texts: readonly string[];
  readonly lay: (landscape: boolean) => LaidTable;
  /** Its sheet; `over` are the paper's title, unit and span. */
  readonly sheet: (over: Pick<Register<unknown>, 'words' | 'unit' | 'span'>) => SheetSpec;
}

const NO_ROWS: LaidTable = { head: 0, rows: [], total: 0, draw: (_, { y }) => y };

/** The year all dates are of, which a register may then leave out; null where they are of several. */
export function sharedYear(dates: readonly IsoDate[]): number | null {
  const years = new Set(dates.map(yearOf));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** A section of any kind of rows. */
export function section<Row>(words: SectionWords, table: SectionTable<Row>): Section {
  const { heading, tab, texts = [], none = '无。' } = words;
  const own = { words: { title: heading, footnotes: [], copies: null }, unit: '', ...table };
  const isEmpty = linesOf(own).length === 0;
  return {
    heading,
    tab,
    texts: isEmpty ? [...texts, none] : texts,
    lay: (landscape) => (isEmpty ? NO_ROWS : layTable({ ...own, landscape })),
    sheet: ({ words: { title }, unit, span }) =>
      registerSheet(
        {
          ...own,
          words: { ...own.words, title: `${title}（${heading}）` },
          unit,
          ...(span === undefined ? {} : { span }),
          lines: texts,
        },
        tab,
      ),
  };
}

/** A section that is text only; its lines stand in a sheet of one column. */
export const textSection = (words: SectionWords & { readonly texts: readonly string[] }): Section => ({
  heading: words.heading,
  tab: words.tab,
  texts: words.texts,
  lay: () => NO_ROWS,
  sheet: ({ words: { title }, unit }) => ({
    name: words.tab,
    title: `${title}（${words.heading}）`,
    lines: [unit],
    columns: [{ title: words.heading, kind: 'text', width: SHEET_TEXT }],
    rows: words.texts
      .flatMap((text) => wrapText(text, 'song', 10.5, SHEET_TEXT * 1.7))
      .map((cell) => ({ cells: [cell] })),
  }),
});

/** Half-width characters of a sheet's only column. */
const SHEET_TEXT = 110;

function layTable<Row>(whole: Register<Row>): LaidTable {
  const register = partedRegister(whole);
  const table = registerTable(register);
  const laid = layRows(table, linesOf(register));
  const hasSums = register.columns.some(({ sum }) => sum === true);
  const all = { rows: register.rows, from: 0 };
  return {
    head: table.head,
    rows: laid.map(({ height }) => height),
    total: hasSums ? table.row : 0,
    draw(paper, { x, y, from, to }) {
      const isEnd = to === laid.length;
      const totals = hasSums && isEnd ? [totalOf(register, totalLabel(register), all, true)] : [];
      return drawRows(paper, table, x, y, { rows: laid.slice(from, to), from }, totals);
    },
  };
}
