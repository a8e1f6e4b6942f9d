/**
 * Workbooks (exceljs): A4 landscape, fitted to the width, heading rows repeated. The same input gives the same bytes:
 * dates are passed in, and xlsx-bytes.ts zips the parts with one fixed time.
 */
import ExcelJS from 'exceljs';
import { xlsxBytes } from './xlsx-bytes.ts';

/** text: kept as typed (identity and voucher numbers) · money: 分 in, 元 with two decimals out · number: a count. */
export type SheetColumnKind = 'text' | 'money' | 'number';

export interface SheetColumn {
  readonly title: string;
  readonly kind: SheetColumnKind;
  /** Characters (an identity number needs 20). */
  readonly width: number;
}

export interface SheetRow {
  /** One value a column; 分 where the column is money; null leaves it empty. */
  readonly cells: readonly (string | number | null)[];
  /** red: a reversal · total: bold with a rule above. */
  readonly look?: 'red' | 'total';
}

export interface SheetSpec {
  /** Name of the tab. */
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the heading (unit, period, 单位：元). */
  readonly lines?: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Lines under the rows. */
  readonly notes?: readonly string[];
}

export interface WorkbookOptions {
  /** UTC instant in ISO form. */
  readonly madeAt: string;
  readonly creator: string;
  /** Demonstration book: 样张 in the header of each printed page. */
  readonly sample?: boolean;
}

const MONEY = '#,##0.00;[Red]-#,##0.00';
/** A text that begins like this would be run as a formula by a program that reads the file anew (CSV export). */
const FORMULA_LIKE = /^[=+\-@\t\r]/;
/** A4 in SpreadsheetML; the library's own name for it is a const enum, which has no value at run time. */
const PAPER_A4 = 9;

/** The text as a cell may hold it: one that looks like a formula gets a leading apostrophe. */
export const neutralText = (text: string): string => (FORMULA_LIKE.test(text) ? `'${text}` : text);

/** Builds an .xlsx file. */
export async function buildWorkbook(sheets: readonly SheetSpec[], options: WorkbookOptions): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const at = new Date(options.madeAt);
  Object.assign(workbook, { creator: options.creator, lastModifiedBy: options.creator, created: at, modified: at });
  for (const spec of sheets) addSheet(workbook, spec, options.sample ?? false);
  return xlsxBytes(workbook);
}

function addSheet(workbook: ExcelJS.Workbook, spec: SheetSpec, sample: boolean): void {
  const headingRow = 2 + (spec.lines?.length ?? 0);
  const sheet = workbook.addWorksheet(spec.name, {
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `1:${headingRow}`,
      margins: { left: 0.43, right: 0.43, top: 0.8, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页　共 &N 页', ...(sample ? { oddHeader: '&C样张' } : {}) },
    views: [{ state: 'frozen', xSplit: 0, ySplit: headingRow }],
  });
  Object.assign(sheet.pageSetup, { paperSize: PAPER_A4 });
  spec.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width;
  });
  addTitle(sheet, spec, headingRow);
  for (const row of spec.rows) addRow(sheet, spec.columns, row);
  for (const note of spec.notes ?? []) addLine(sheet, spec.columns.length, note);
}

function addLine(sheet: ExcelJS.Worksheet, columns: number, text: string): ExcelJS.Row {
  const row = sheet.addRow([neutralText(text)]);
  if (columns > 1) sheet.mergeCells(row.number, 1, row.number, columns);
  row.getCell(1).font = { name: '宋体', size: 10.5 };
  row.getCell(1).alignment = { vertical: 'middle', wrapText: true };
  const width = Array.from({ length: columns }, (_, index) => sheet.getColumn(index + 1).width ?? 10).reduce(
    (a, b) => a + b,
    0,
  );
  row.height = linesOf(text, width) * LINE_POINTS;
  return row;
}

/** Height of one line of 10.5 pt, pt. A merged or wrapped row without a height of its own is cut by spreadsheet programs. */
const LINE_POINTS = 15;

/** Lines a text takes in a column `width` half-width characters wide; Chinese takes two each. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  const widths = text.split('\n').map((line) => [...line].reduce((sum, char) => sum + (char > '\u2E7F' ? 2 : 1), 0));
  return widths.reduce((lines, wide) => lines + Math.max(1, Math.ceil(wide / room)), 0);
}

function addTitle(sheet: ExcelJS.Worksheet, spec: SheetSpec, headingRow: number): void {
  const title = addLine(sheet, spec.columns.length, spec.title);
  title.height = 28;
  title.getCell(1).font = { name: '宋体', size: 18, bold: true };
  title.getCell(1).alignment = { vertical: 'middle', horizontal: 'center' };
  for (const line of spec.lines ?? []) addLine(sheet, spec.columns.length, line);
  const heading = sheet.addRow(spec.columns.map((column) => column.title));
  if (heading.number !== headingRow) throw new Error(`heading is row ${heading.number}, not ${headingRow}`);
  heading.height = 30;
  heading.eachCell((cell) => {
    cell.font = { name: '黑体', size: 10.5 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = THIN;
  });
}

const THIN: Partial<ExcelJS.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

function addRow(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], row: SheetRow): void {
  const added = sheet.addRow(columns.map((column, index) => cellValue(column.kind, row.cells[index] ?? null)));
  const lines = columns.map((column, index) =>
    column.kind === 'text' ? linesOf(String(row.cells[index] ?? ''), column.width) : 1,
  );
  added.height = Math.max(1, ...lines) * LINE_POINTS;
  columns.forEach((column, index) => {
    const cell = added.getCell(index + 1);
    cell.border = THIN;
    cell.font = {
      name: '宋体',
      size: 10.5,
      bold: row.look === 'total',
      ...(row.look === 'red' ? { color: { argb: 'FFD7000F' } } : {}),
    };
    cell.alignment = {
      vertical: 'middle',
      horizontal: column.kind === 'text' ? 'left' : 'right',
      wrapText: column.kind === 'text',
    };
    cell.numFmt = column.kind === 'money' ? MONEY : column.kind === 'text' ? '@' : '0';
  });
}

function cellValue(kind: SheetColumnKind, value: string | number | null): string | number | null {
  if (value === null) return null;
  if (typeof value === 'number') return kind === 'money' ? value / 100 : kind === 'text' ? String(value) : value;
  return neutralText(value);
}
