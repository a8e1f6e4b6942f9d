/** Cells of an .xlsx by Excel, WPS, openpyxl or LibreOffice, without styles and formulas: what a person sees in them. */
import ExcelJS from 'exceljs';
import type { RawCell, RawMerge, RawRow, RawSheet } from '../../../domain/history/raw.ts';
import { fail, ok, type Result } from '../../../domain/problem.ts';
import { COLUMNS } from './limits.ts';
import { columnNumber, safeParts, validatedCells } from './xlsx-parts.ts';

/** What reading needs nothing of: each is a chance to fail on what another program wrote. */
const LOOKS = [
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'sheetProtection',
  'sheetViews',
];
const VALIDATIONS = 'dataValidations';
/** Validations over more cells than this (a drop-down on a whole column) are not copied: exceljs takes minutes. */
const VALIDATED_CELLS = 200_000;

/**
 * Opens the bytes of an .xlsx whose size has been checked.
 * @param purpose `read` leaves out everything but cells and merges, `copy` keeps what exceljs can keep
 * Error: `file-damaged`.
 */
export async function openXlsx(bytes: Uint8Array, purpose: 'read' | 'copy'): Promise<Result<ExcelJS.Workbook>> {
  const workbook = new ExcelJS.Workbook();
  try {
    const parts = safeParts(bytes, purpose);
    // exceljs is typed against an older Buffer; it takes any bytes.
    const data = Buffer.from(parts.buffer, parts.byteOffset, parts.byteLength) as unknown as ExcelJS.Buffer;
    const copied = purpose === 'copy' && validatedCells(bytes) <= VALIDATED_CELLS ? [] : [VALIDATIONS];
    await workbook.xlsx.load(data, { ignoreNodes: purpose === 'read' ? [VALIDATIONS, ...LOOKS] : copied });
  } catch {
    return damaged();
  }
  return workbook.worksheets.length > 0 ? ok(workbook) : damaged();
}

const damaged = (): Result<never> =>
  fail(
    'file-damaged',
    '这个工作簿已经损坏或不是通用的 .xlsx，没有导入任何内容。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  );

export const rawSheets = (workbook: ExcelJS.Workbook): RawSheet[] =>
  workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    rows: rawRows(sheet),
    merges: (sheet.model.merges ?? []).flatMap((range) => toMerge(range)),
    date1904: workbook.properties.date1904,
  }));

function rawRows(sheet: ExcelJS.Worksheet): RawRow[] {
  const rows: RawRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: (RawCell | undefined)[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column > COLUMNS || cell.type === ExcelJS.ValueType.Merge) return;
      const raw = toCell(cell.value, cell.numFmt);
      if (raw) cells[column - 1] = raw;
    });
    if (cells.length > 0) rows.push({ number, cells: Array.from(cells) });
  });
  return rows;
}

/** What a cell shows: the last result of a formula, the text of a link, rich text without its looks. */
function toCell(value: ExcelJS.CellValue, format: string | undefined): RawCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : { kind: 'text', text: value };
  if (typeof value === 'number') return toNumber(value, format);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return toDate(value);
  if ('richText' in value) return toCell(value.richText.map(({ text }) => text).join(''), format);
  if ('error' in value) return { kind: 'error', text: value.error };
  if ('hyperlink' in value) return toCell(value.text, format);
  // A formula without a result was never calculated (openpyxl writes such).
  return toCell(value.result, format) ?? { kind: 'error', text: '公式没有结果' };
}

function toNumber(value: number, format: string | undefined): RawCell | undefined {
  if (!Number.isFinite(value)) return { kind: 'error', text: '数字无效' };
  const zeros = /^(?:"[^"]*")?(0{2,})$/u.exec(format ?? '')?.[1];
  if (zeros === undefined || !Number.isInteger(value)) return { kind: 'number', value };
  return { kind: 'number', value, shown: String(value).padStart(zeros.length, '0') };
}

/** exceljs gives local dates as UTC instants; a serial can be a hair below midnight. */
function toDate(value: Date): RawCell {
  const ms = Math.round(value.getTime() / 1000) * 1000;
  if (Number.isNaN(ms)) return { kind: 'error', text: '日期无效' };
  return { kind: 'date', iso: new Date(ms).toISOString().slice(0, 10) };
}

/** `A1:R1` → rows and columns from 1. */
function toMerge(range: string): RawMerge[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range);
  if (!match) return [];
  const [, left = '', top, right = '', bottom] = match;
  return [{ top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) }];
}
