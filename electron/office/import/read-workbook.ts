/** An office's old workbook from disk: opened only after it is known to be one, and never larger than it should be. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { RawBook, RawSheet } from '../../../domain/history/raw.ts';
import { fail, ok, type Result } from '../../../domain/problem.ts';
import { fileKind } from './file-kind.ts';
import { FILE_BYTES, ROWS } from './limits.ts';
import { decodeText, readText } from './read-text.ts';
import { openXlsx, rawSheets } from './read-xlsx.ts';

/** A file as chosen: its bytes, and its name for sheets of text tables and for years that stand only there. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file from disk without opening what is plainly no workbook.
 * Errors: `file-missing`, and those of `readWorkbook`.
 */
export async function chooseFile(path: string): Promise<Result<ChosenFile>> {
  try {
    const { size } = await stat(path);
    // The size is judged with the other properties of the file; a huge one is not read for that.
    const bytes = size > FILE_BYTES ? new Uint8Array(FILE_BYTES + 1) : new Uint8Array(await readFile(path));
    return ok({ name: basename(path), bytes });
  } catch {
    return fail('file-missing', `打不开文件「${basename(path)}」。请核对它还在原处，并且没有被 Excel 或 WPS 占用。`);
  }
}

/**
 * The cells of an .xlsx or text table.
 *
 * Errors, each with one sentence for a person: `file-empty`, `file-too-large`, `file-damaged`, `file-encrypted`,
 * `file-macro`, `file-old-excel`, `file-not-a-table`, `file-encoding`, `too-many-rows`.
 */
export async function readWorkbook(file: ChosenFile): Promise<Result<RawBook>> {
  const kind = fileKind(file.bytes);
  if (!kind.ok) return kind;
  const name = basename(file.name, extname(file.name));
  const sheets = kind.value === 'xlsx' ? await xlsxSheets(file.bytes) : textSheets(file.bytes, name);
  if (!sheets.ok) return sheets;
  const rows = sheets.value.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > ROWS)
    return fail('too-many-rows', `这个文件有 ${rows} 行，一次最多导入 ${ROWS} 行。请按年度拆成几个文件，分次导入。`);
  if (rows === 0) return fail('file-empty', '这个工作簿里没有内容可以导入。请核对是否选错了文件。');
  return ok({ name, format: kind.value === 'xlsx' ? 'xlsx' : 'csv', sheets: sheets.value });
}

async function xlsxSheets(bytes: Uint8Array): Promise<Result<RawSheet[]>> {
  const workbook = await openXlsx(bytes, 'read');
  return workbook.ok ? ok(rawSheets(workbook.value)) : workbook;
}

function textSheets(bytes: Uint8Array, name: string): Result<RawSheet[]> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const rows = readText(text.value);
  return rows.ok ? ok([{ name, hidden: false, rows: rows.value, merges: [], date1904: false }]) : rows;
}
