/** A register as a workbook, from the columns it is printed with. Sums are values, worked out once. */
import { buildWorkbook, type SheetColumn, type SheetRow, type SheetSpec, type WorkbookOptions } from './index.ts';
import { notesOf, sumsOf, totalLabel, type Register, type RegisterColumn } from './register.ts';
import { columnWidth, noteLines } from './sheet-width.ts';

const plain = (title: string): string => title.replaceAll('\n', '');

function columnOf<Row>(column: RegisterColumn<Row>, rows: readonly Row[]): SheetColumn {
  const texts = rows.map((row, index) => String(column.value(row, index) ?? ''));
  const least = column.kind === 'money' ? 15 : 6;
  const width = column.sheetWidth ?? columnWidth([plain(column.title), ...texts], { min: least, max: 40 });
  return { title: plain(column.title), kind: column.kind === 'date' ? 'text' : column.kind, width };
}

function rowOf<Row>(register: Register<Row>, row: Row, index: number): SheetRow {
  const cells = register.columns.map((column) => column.value(row, index));
  return register.isRed?.(row) === true ? { cells, look: 'red' } : { cells };
}

/** The sheet of a register; `name` is its tab. */
export function registerSheet<Row>(register: Register<Row>, name: string): SheetSpec {
  const { words, unit, span, lines = [], rows } = register;
  const columns = register.columns.map((column) => columnOf(column, rows));
  const sums = sumsOf(register, rows, 0);
  const total = register.columns.map((_, index) => (index === 0 ? '合计' : (sums.get(index) ?? null)));
  const hasMoney = columns.some(({ kind }) => kind === 'money');
  const over = [unit, span ?? '', hasMoney ? '单位：元' : ''].filter((part) => part !== '').join('　　');
  return {
    name,
    title: words.title,
    lines: [over, ...lines],
    columns: columns.map((column, index) => (index === 0 ? { ...column, kind: 'text' as const } : column)),
    rows: [
      ...rows.map((row, index) => rowOf(register, row, index)),
      ...(sums.size > 0 ? [{ cells: total, look: 'total' as const }] : []),
    ],
    notes: noteLines([...(sums.size > 0 ? [totalLabel(register)] : []), ...notesOf(register)], columns),
  };
}

/** A register as .xlsx of one sheet. */
export const registerXlsx = <Row>(
  register: Register<Row>,
  name: string,
  options: WorkbookOptions,
): Promise<Uint8Array> => buildWorkbook([registerSheet(register, name)], options);
