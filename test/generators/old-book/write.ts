/** Turns grids of cells into the bytes of an .xlsx or .csv. */
import ExcelJS from 'exceljs';
import { xlsxBytes } from '../../../templates/kit/xlsx-bytes.ts';
import { encodeGb18030 } from './gb18030.ts';
import type { Random } from './random.ts';
import type { Written } from './styles.ts';

/** A total as spreadsheets keep it: a formula and its last result, in 元. */
export interface Sum {
  readonly sumYuan: number;
}
export type GridCell = Written | Sum | undefined;

export interface Grid {
  readonly name: string;
  readonly rows: GridCell[][];
  /** top, left, bottom, right, from 1 */
  readonly merges: [number, number, number, number][];
}

/** The same seed, the same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 1));

export async function toXlsx(grids: readonly Grid[], random: Random): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: MADE, modified: MADE });
  for (const { name, rows, merges } of grids) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== undefined && cell !== '') put(sheet.getRow(row + 1).getCell(column + 1), cell, random);
      });
    });
    for (const range of merges) sheet.mergeCells(...range);
  }
  return xlsxBytes(workbook);
}

function put(cell: ExcelJS.Cell, written: Exclude<GridCell, undefined>, random: Random): void {
  if (typeof written === 'string') {
    cell.value = random.chance(0.05)
      ? { richText: [{ text: written.slice(0, 1), font: { bold: true } }, { text: written.slice(1) }] }
      : written;
  } else if (typeof written === 'number') cell.value = written;
  else if ('date' in written) {
    cell.value = new Date(`${written.date}T00:00:00Z`);
    cell.numFmt = random.pick(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'yyyy/m/d;@', 'm/d/yy']);
  } else if ('padded' in written) {
    cell.value = written.padded;
    cell.numFmt = '0000';
  } else cell.value = random.chance(0.5) ? written.sumYuan : { formula: 'SUM(1,1)', result: written.sumYuan };
}

export function toCsv({ rows }: Grid, random: Random): Uint8Array {
  const quote = (text: string): string =>
    /[",\r\n]/u.test(text) || random.chance(0.05) ? `"${text.replaceAll('"', '""')}"` : text;
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => Array.from({ length: width }, (_, column) => quote(asText(row[column]))).join(','));
  const text = `${lines.join('\r\n')}\r\n`;
  const encoding = random.pick(['gb18030', 'gb18030', 'utf8', 'utf8-bom']);
  if (encoding === 'gb18030') return encodeGb18030(text);
  return new TextEncoder().encode(encoding === 'utf8-bom' ? `\uFEFF${text}` : text);
}

/** As Excel shows a cell when it saves text: long numbers lose their digits. */
function asText(cell: GridCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return cell >= 1e15 ? cell.toExponential(5).toUpperCase() : String(cell);
  if ('date' in cell) return cell.date.replace(/-0?/gu, '/');
  return 'padded' in cell ? String(cell.padded).padStart(4, '0') : String(cell.sumYuan);
}
