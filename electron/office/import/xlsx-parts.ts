/**
 * An .xlsx made safe for exceljs. It cuts the text of each part into pieces of 16,384 UTF-16 units and turns each into
 * bytes by itself: a character outside the basic plane (𫖯, 𬱖, 𠮷) on such a cut becomes two U+FFFD, silently. Written as
 * references they are plain ASCII. And what reading does not need is left out, so that it cannot fail on it.
 */
import { unzipSync, zipSync } from 'fflate';

/** Parts with the cells: of everything else only the looks would be missing. */
const CELLS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/u;
const TEXT = /\.(?:xml|rels|vml)$/iu;
/** First byte of a four-byte sequence of UTF-8. */
const FOUR_BYTES = 0xf0;

/**
 * @param bytes a zip file whose unpacked size has been checked
 * @param purpose `read` keeps the cells only, `copy` every part
 * @throws when the zip is damaged
 */
export function safeParts(bytes: Uint8Array, purpose: 'read' | 'copy'): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => purpose === 'copy' || CELLS.test(name.replace(/^\//u, '')) });
  for (const [name, part] of Object.entries(parts)) {
    if (TEXT.test(name) && part.some((byte) => byte >= FOUR_BYTES)) parts[name] = withReferences(part);
  }
  return zipSync(parts, { level: 0 });
}

function withReferences(part: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(part);
  const plain = text.replace(
    /[\u{10000}-\u{10FFFF}]/gu,
    (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
  return new TextEncoder().encode(plain);
}

/** Cells drop-down lists and other validations cover. exceljs keeps each cell of their ranges by itself. */
export function validatedCells(bytes: Uint8Array): number {
  const sheets = unzipSync(bytes, { filter: ({ name }) => /xl\/worksheets\/[^/]+\.xml$/u.test(name) });
  let cells = 0;
  for (const sheet of Object.values(sheets)) {
    const text = new TextDecoder().decode(sheet);
    for (const [, ranges = ''] of text.matchAll(/<dataValidation\s[^>]*?sqref="([^"]*)"/gu)) {
      for (const range of ranges.split(' ')) cells += cellsOf(range);
    }
  }
  return cells;
}

function cellsOf(range: string): number {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range.replaceAll('$', ''));
  if (!match) return 1;
  const [, left = '', top, right = '', bottom] = match;
  return (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
}

/** `A` → 1, `AA` → 27. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 64) - 64, 0);
