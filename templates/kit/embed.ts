/**
 * A face inside one PDF: which glyphs it uses, under which codes, and what text they stand for.
 *
 * The text of a glyph is the text it was asked for, never what a font library remembers from another document; two
 * code points that share an outline get two codes, so both can be searched and copied.
 */
import { deflateSync } from 'node:zlib';
import type { Face, Glyph } from './fonts.ts';

/** The part of a pdfkit document used here. */
export interface PdfReference {
  data: Record<string, unknown>;
  write(chunk: Uint8Array | string): void;
  end(): void;
}
export type NewReference = (data: Record<string, unknown>) => PdfReference;

/** Entries one bfchar block may have (Adobe technical note 5014). */
const BLOCK = 100;

export class EmbeddedFace {
  readonly id: string;
  readonly reference: PdfReference;
  readonly #face: Face;
  readonly #codes = new Map<string, string>();
  readonly #glyphs: number[] = [0];
  readonly #texts: string[] = [''];
  readonly #widths: number[] = [0];

  /** @param id resource name, e.g. `F1`. */
  constructor(face: Face, id: string, reference: PdfReference) {
    this.#face = face;
    this.id = id;
    this.reference = reference;
  }

  /** The four hex digits that show `glyph` and read as `text`. */
  code(text: string, glyph: Glyph): string {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = hex4(this.#glyphs.push(glyph.id) - 1);
    this.#texts.push(text);
    this.#widths.push(Math.round(glyph.advance * 1e5) / 100);
    this.#codes.set(text, code);
    return code;
  }

  /** Writes the font program and its dictionaries. */
  finish(newReference: NewReference): void {
    const { font, file } = this.#face;
    const em = (units: number) => Math.round((units * 1e5) / font.unitsPerEm) / 100;
    const name = `${subsetTag(this.id)}+${font.postscriptName.replaceAll(' ', '_')}`;
    const program = file.subset(this.#glyphs);
    // Level 1: outlines hardly compress, and the default level would take half of a voucher's time.
    const stream = newReference({ Filter: 'FlateDecode', Length1: program.length });
    stream.write(deflateSync(program, { level: 1 }));
    stream.end();
    const { bbox } = font;
    const descriptor = newReference({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [em(bbox.minX), em(bbox.minY), em(bbox.maxX), em(bbox.maxY)],
      ItalicAngle: font.italicAngle,
      Ascent: em(font.ascent),
      Descent: em(font.descent),
      CapHeight: em(font.capHeight || font.ascent),
      StemV: 80,
      FontFile2: stream,
    });
    descriptor.end();
    const descendant = newReference({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      // String objects: pdfkit writes a primitive string as a PDF name.
      CIDSystemInfo: { Registry: Object('Adobe'), Ordering: Object('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      W: [0, this.#widths],
    });
    descendant.end();
    const map = newReference({});
    map.write(toUnicode(this.#texts));
    map.end();
    this.reference.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: map,
    };
    this.reference.end();
  }
}

const hex4 = (value: number) => value.toString(16).padStart(4, '0');

/** Six capitals that mark a subset, different for each face of a document. */
const subsetTag = (id: string) =>
  [...Buffer.from(id.padEnd(6, '0'))].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');

/** The ToUnicode map: code n stands for `texts[n]`; code 0 (.notdef) for nothing. */
function toUnicode(texts: readonly string[]): string {
  const entries = texts.slice(1).map((text, index) => {
    const utf16 = Buffer.from(text, 'utf16le').swap16().toString('hex');
    return `<${hex4(index + 1)}> <${utf16}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += BLOCK) {
    const block = entries.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
