/**
 * The annotated copy: the office's own workbook, same layout, with the reason beside each row that was not taken and its
 * cell red. It can be corrected and imported again: the added column is known and passed over.
 */
import ExcelJS from 'exceljs';
import { RESULT_HEADING } from '../../../domain/history/fields.ts';
import { cellText, type RawBook } from '../../../domain/history/raw.ts';
import type { SheetReading, UnderstoodHistory } from '../../../domain/history/understood.ts';
import { openXlsx } from './read-xlsx.ts';
import { xlsxBytes } from '../../../templates/kit/xlsx-bytes.ts';

/** All it has to know of what was understood: where the headings stand. */
type Understood = Pick<UnderstoodHistory, 'sheets'>;

/** What is written beside one row. */
export interface RowMark {
  readonly sheet: string;
  readonly row: number;
  /** Not taken: the cells are made red. Otherwise the text only is written. */
  readonly refused: boolean;
  /** Columns of the offending cells, 0 is A. */
  readonly columns: readonly number[];
  /** Sentences, one a line. */
  readonly messages: readonly string[];
}

/** Red that leaves black text readable. An own shade, so that an earlier copy's marks can be told and removed. */
const RED = 'FFFF6A5C';
const RESULT_WIDTH = 48;

interface Heading {
  readonly top: number;
  readonly headings: SheetReading['headings'];
}

/** The marks the reading itself gives; findings of the rules are added by `messages` of the same row. */
export function marksOf(
  history: Pick<UnderstoodHistory, 'rows'>,
  findings: ReadonlyMap<string, readonly string[]> = new Map(),
): RowMark[] {
  return history.rows.flatMap(({ sheet, row, problems, payment }) => {
    const refusing = problems.filter(({ refuses }) => refuses);
    const messages = [...problems.map(({ message }) => message), ...(findings.get(markKey(sheet, row)) ?? [])];
    if (messages.length === 0) return [];
    const columns = refusing.flatMap(({ column }) => (column === undefined ? [] : [column]));
    return [{ sheet, row, refused: payment === undefined, columns, messages }];
  });
}

/** Key of a row in the findings given to `marksOf`. */
export const markKey = (sheet: string, row: number): string => `${row}@${sheet}`;

/**
 * Writes the copy.
 * @param bytes the file as it was chosen
 * @param book its reading: what a text table, or a workbook exceljs reads but cannot write again, is copied from
 */
export async function annotate(
  bytes: Uint8Array,
  book: RawBook,
  history: Understood,
  marks: readonly RowMark[],
): Promise<Uint8Array> {
  const opened = book.format === 'xlsx' ? await openXlsx(bytes, 'copy') : undefined;
  if (opened?.ok) {
    try {
      return await written(opened.value, history, marks);
    } catch {
      // Something in its looks: the copy below has the same rows without them.
    }
  }
  return written(asWorkbook(book), history, marks);
}

async function written(
  workbook: ExcelJS.Workbook,
  history: Understood,
  marks: readonly RowMark[],
): Promise<Uint8Array> {
  for (const reading of history.sheets) {
    const { kind, headingTop: top, headingBottom: bottom, headings } = reading;
    const sheet = workbook.getWorksheet(sheetName(reading.sheet));
    if (!sheet || kind !== 'payments' || top === undefined || bottom === undefined) continue;
    const column = resultColumn(sheet, { top, headings });
    clear(sheet, column, bottom);
    writeHeading(sheet, column, top, bottom);
    for (const mark of marks) if (mark.sheet === reading.sheet) writeMark(sheet, column, mark);
  }
  return xlsxBytes(workbook);
}

/** The column an earlier copy added, or the first empty one behind the heading. */
function resultColumn(sheet: ExcelJS.Worksheet, { top, headings }: Heading): number {
  const earlier = headings.find(({ field }) => field === 'result');
  if (earlier) return earlier.column + 1;
  const used = new Set<number>();
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number < top) return;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (cell.value !== null) used.add(column);
    });
  });
  let column = Math.max(...headings.map((heading) => heading.column)) + 2;
  while (used.has(column)) column += 1;
  return column;
}

/** Removes the marks of an earlier copy. A red cell may be empty, which `eachCell` passes over. */
function clear(sheet: ExcelJS.Worksheet, column: number, headingBottom: number): void {
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number <= headingBottom) return;
    for (let at = 1; at <= row.cellCount; at += 1) {
      const cell = row.findCell(at);
      if (cell && isRed(cell)) cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'none' } };
    }
    const result = row.findCell(column);
    if (result) result.value = null;
  });
}

const isRed = ({ fill }: ExcelJS.Cell): boolean => fill?.type === 'pattern' && fill.fgColor?.argb === RED;

function writeHeading(sheet: ExcelJS.Worksheet, column: number, top: number, bottom: number): void {
  const cell = sheet.getRow(top).getCell(column);
  cell.value = RESULT_HEADING;
  cell.style = { ...sheet.getRow(top).getCell(Math.max(1, column - 1)).style };
  if (bottom > top && !cell.isMerged) sheet.mergeCells(top, column, bottom, column);
  sheet.getColumn(column).width = RESULT_WIDTH;
}

/** Styles are shared between cells as exceljs loads them: a cell gets its own before it is coloured. */
function writeMark(sheet: ExcelJS.Worksheet, column: number, { row, refused, columns, messages }: RowMark): void {
  const result = sheet.getRow(row).getCell(column);
  result.value = messages.join('\n');
  result.style = { ...result.style, alignment: { ...result.alignment, wrapText: true, vertical: 'top' } };
  if (!refused) return;
  // Where no cell is to blame (a column is missing) the reason itself is red.
  for (const at of columns.length > 0 ? columns.map((index) => index + 1) : [column]) {
    const cell = sheet.getRow(row).getCell(at);
    cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: RED } } };
  }
}

/** Names of sheets have at most 31 characters and none of these signs; those of an .xlsx already have. */
const sheetName = (name: string): string => name.replace(/[*?:/\\[\]]/gu, ' ').slice(0, 31);

/** The rows as a new workbook. Texts are marked as text, so that no number or date is changed by opening it. */
function asWorkbook(book: RawBook): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges } of book.sheets) {
    const sheet = workbook.addWorksheet(sheetName(name));
    for (const { number, cells } of rows) {
      cells.forEach((cell, column) => {
        if (cell === undefined) return;
        const target = sheet.getRow(number).getCell(column + 1);
        target.value = cell.kind === 'number' && cell.shown === undefined ? cell.value : cellText(cell);
        if (cell.kind === 'text' || cell.kind === 'date') target.numFmt = '@';
      });
    }
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  }
  return workbook;
}
