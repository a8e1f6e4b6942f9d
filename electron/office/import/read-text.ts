/** A table saved as text: UTF-8, UTF-16 (Excel's “Unicode 文本”) or GB18030; commas, tabs or semicolons. */
import type { RawCell, RawRow } from '../../../domain/history/raw.ts';
import { fail, ok, type Result } from '../../../domain/problem.ts';
import { COLUMNS } from './limits.ts';

/** Lines looked at to tell the separator. */
const SEPARATOR_LINES = 20;
const SEPARATORS = [',', '\t', ';'] as const;

/**
 * The text of a file. Strict UTF-8 first: GB18030 text of more than a few characters is hardly ever valid UTF-8.
 * Error: `file-encoding`.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030']) {
    try {
      return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      // Not this one.
    }
  }
  return fail(
    'file-encoding',
    '这个文本文件的编码认不出来。请用 Excel 或 WPS 打开，另存为“CSV UTF-8”或 .xlsx 后再导入。',
  );
}

/** Rows of a text table as a spreadsheet numbers them: a quoted cell may hold line breaks. Errors: `file-damaged` (an open quote). */
export function readText(text: string): Result<RawRow[]> {
  const separator = separatorOf(text);
  const records = splitRecords(text, separator);
  if (!records)
    return fail(
      'file-damaged',
      '这个 CSV 文件有引号没有配对，后面的内容分不清格子。请用 Excel 或 WPS 打开后另存再导入。',
    );
  return ok(
    records.flatMap((fields, index) => {
      const cells = fields.slice(0, COLUMNS).map((field) => toCell(field));
      return cells.some((cell) => cell !== undefined) ? [{ number: index + 1, cells }] : [];
    }),
  );
}

/** `="0001"` is how spreadsheets are told to leave a number alone. */
function toCell(field: string): RawCell | undefined {
  const text = (/^\s*="(.*)"\s*$/su.exec(field)?.[1] ?? field).replace(/^\s*'/u, '').trim();
  return text === '' ? undefined : { kind: 'text', text };
}

function separatorOf(text: string): string {
  const head = text
    .split(/\r\n|\r|\n/u, SEPARATOR_LINES)
    .join('\n')
    .replace(/"[^"]*"/gu, '');
  const counted = SEPARATORS.map((separator) => ({ separator, times: head.split(separator).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).separator;
}

/** RFC 4180 with any line ending; a quote inside an unquoted field is itself. Undefined where a quote never closes. */
function splitRecords(text: string, separator: string): string[][] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) {
      record.push(field);
      field = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      records.push([...record, field]);
      record = [];
      field = '';
    } else field += sign;
  }
  if (quoted) return undefined;
  if (field !== '' || record.length > 0) records.push([...record, field]);
  return records;
}
