/** What a file really is, by its content: endings lie. Everything but a plain .xlsx and a text table gets its sentence. */
import { fail, ok, type Result } from '../../../domain/problem.ts';
import { FILE_BYTES, PARTS, UNPACKED_BYTES } from './limits.ts';
import { readZipParts, type ZipPart } from './zip-parts.ts';

export type FileKind = 'xlsx' | 'text';

const SAVE_AS = '请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再导入。';

/** Beginnings of files people pick by mistake, and what to call them. */
const WRONG: readonly (readonly [string, string])[] = [
  ['%PDF', ' PDF 文件'],
  ['{\\rtf', ' RTF 文档'],
  ['\u0089PNG', '图片'],
  ['\u00ff\u00d8\u00ff', '图片'],
  ['GIF8', '图片'],
  ['Rar!', ' RAR 压缩包'],
  ['7z\u00bc\u00af', ' 7z 压缩包'],
  ['\u001f\u008b', '压缩包'],
  ['SQLite format 3', '数据库文件'],
];
const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
/** Container of .xls, .doc and of encrypted .xlsx. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** BIFF2–BIFF4 worksheets without a container (Excel before 1993). */
const OLD_BIFF = ['\t\u0000', '\t\u0002', '\t\u0004'];

/**
 * Tells what kind of table the bytes hold.
 *
 * Errors: `file-empty`, `file-too-large`, `file-damaged`, `file-encrypted`, `file-macro`, `file-old-excel` (.xls, .et),
 * `file-not-a-table` (named after what it is).
 */
export function fileKind(bytes: Uint8Array): Result<FileKind> {
  if (bytes.length === 0) return fail('file-empty', '这个文件是空的，没有内容可以导入。请核对是否选错了文件。');
  if (bytes.length > FILE_BYTES) {
    return fail(
      'file-too-large',
      `这个文件超过 ${FILE_BYTES / 1024 / 1024} MB，不像一本台账。请按年度拆开，或去掉图片后再导入。`,
    );
  }
  const head = latin1(bytes.subarray(0, 16));
  if (head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP)) return zipKind(bytes);
  if (head.startsWith(COMPOUND)) return compoundKind(bytes);
  if (OLD_BIFF.some((start) => head.startsWith(start)))
    return fail('file-old-excel', `这是很早以前的 Excel 格式。${SAVE_AS}`);
  const wrong = WRONG.find(([start]) => head.startsWith(start));
  if (wrong) return notATable(wrong[1]);
  return textKind(bytes);
}

const notATable = (what: string): Result<never> =>
  fail('file-not-a-table', `这是${what}，不是台账表格。请选择 .xlsx 或 .csv 文件。`);

const damaged = (): Result<never> =>
  fail(
    'file-damaged',
    '这个文件已经损坏，打不开，没有导入任何内容。请换一份完好的副本，或用 Excel、WPS 修复后另存再导入。',
  );

const encrypted = (): Result<never> =>
  fail('file-encrypted', '这个工作簿设了打开密码。请用 Excel 或 WPS 打开，取消密码并另存后再导入。');

function zipKind(bytes: Uint8Array): Result<FileKind> {
  const zip = readZipParts(bytes, UNPACKED_BYTES, PARTS);
  if (zip.kind === 'damaged') return damaged();
  if (zip.kind === 'too-large') {
    return fail(
      'file-too-large',
      '这个文件展开后过大，不像一本台账，没有打开。请按年度拆开，或复制内容到新工作簿后再导入。',
    );
  }
  const { parts } = zip;
  const has = (name: RegExp): boolean => parts.some((part) => name.test(part.name));
  if (parts.some((part: ZipPart) => part.encrypted)) return encrypted();
  if (has(/vbaProject\.bin$/iu) || has(/^xl\/macrosheets\//iu)) {
    return fail('file-macro', `这个工作簿带有宏，为了安全没有打开。${SAVE_AS}`);
  }
  if (has(/^xl\/workbook\.bin$/iu)) return fail('file-old-excel', `这是 Excel 二进制工作簿（.xlsb）。${SAVE_AS}`);
  if (has(/^xl\/.*\.xml$/iu) && has(/^\[Content_Types\]\.xml$/iu)) return ok('xlsx');
  if (has(/^word\//iu)) return notATable(' Word 文档');
  if (has(/^ppt\//iu)) return notATable('演示文稿');
  if (has(/^content\.xml$/iu)) return fail('file-not-a-table', `这是 OpenDocument 文档（.ods）。${SAVE_AS}`);
  return notATable('压缩包');
}

/** An OLE container: an encrypted .xlsx names the stream EncryptedPackage, an .xls the stream Workbook or Book. */
function compoundKind(bytes: Uint8Array): Result<never> {
  const text = latin1(bytes);
  const stream = (name: string): boolean => text.includes([...name].join('\u0000'));
  if (stream('EncryptedPackage')) return encrypted();
  if (stream('WordDocument')) return notATable(' Word 文档');
  if (stream('PowerPoint Document')) return notATable('演示文稿');
  if (stream('Workbook') || stream('Book'))
    return fail('file-old-excel', `这是旧格式的工作簿（.xls 或 .et）。${SAVE_AS}`);
  return notATable('其他程序的文件');
}

/** Text: tables saved by spreadsheets, but not web pages or XML, and nothing with bytes no text has. */
function textKind(bytes: Uint8Array): Result<FileKind> {
  const start = bytes.subarray(0, 4096);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const text = latin1(start).replace(/^\u00ef\u00bb\u00bf/u, '');
  if (/^\s*(?:<\?xml|<!doctype|<html|<table|<meta)/iu.test(text)) {
    return fail('file-not-a-table', `这是网页或 XML 文件，只是名字像表格。${SAVE_AS}`);
  }
  if (!wide && start.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))) return notATable('其他程序的文件');
  if (text.trim() === '') return fail('file-empty', '这个文件里没有内容可以导入。请核对是否选错了文件。');
  return ok('text');
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
