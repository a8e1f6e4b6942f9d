/**
 * A TrueType file as far as a PDF needs it: the outline of a glyph, and a file with only some glyphs.
 *
 * fontkit subsets too, but decodes every outline for every document and takes a glyph's text from a cache that other
 * documents have filled (fontkit issue 154). Copying the bytes is an order faster and has no memory.
 */

interface Table {
  readonly offset: number;
  readonly length: number;
}

/** Tables a font program embedded in a PDF may have (PDF 32000-1, 9.9); glyf, loca and hmtx are written anew. */
const COPIED = ['cvt ', 'fpgm', 'head', 'hhea', 'maxp', 'prep'] as const;

/** Flags of a component in a composite glyph (OpenType, glyf). */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const XY_SCALE = 0x40;
const TWO_BY_TWO = 0x80;

export class TrueTypeFile {
  readonly #bytes: Buffer;
  readonly #tables = new Map<string, Table>();
  readonly #longLoca: boolean;
  readonly #metrics: number;

  /** @param bytes a whole .ttf file (not a collection, not CFF, not WOFF). */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const count = bytes.readUInt16BE(4);
    for (let i = 0; i < count; i++) {
      const at = 12 + i * 16;
      const tag = bytes.toString('latin1', at, at + 4);
      this.#tables.set(tag, { offset: bytes.readUInt32BE(at + 8), length: bytes.readUInt32BE(at + 12) });
    }
    this.#longLoca = bytes.readInt16BE(this.#table('head').offset + 50) === 1;
    this.#metrics = bytes.readUInt16BE(this.#table('hhea').offset + 34);
  }

  #table(tag: string): Table {
    const table = this.#tables.get(tag);
    if (table === undefined) throw new Error(`TrueType table ${tag} is missing`);
    return table;
  }

  /** Whether the glyph has no outline: some fonts list code points they do not draw. */
  isEmpty(glyph: number): boolean {
    return this.#outline(glyph).length === 0;
  }

  #outline(glyph: number): Buffer {
    const loca = this.#table('loca').offset;
    const at = (index: number) =>
      this.#longLoca ? this.#bytes.readUInt32BE(loca + index * 4) : this.#bytes.readUInt16BE(loca + index * 2) * 2;
    const glyf = this.#table('glyf').offset;
    return this.#bytes.subarray(glyf + at(glyph), glyf + at(glyph + 1));
  }

  /** Advance and left bearing of a glyph as the four bytes of hmtx. */
  #metric(glyph: number): Buffer {
    const hmtx = this.#table('hmtx').offset;
    if (glyph < this.#metrics) return this.#bytes.subarray(hmtx + glyph * 4, hmtx + glyph * 4 + 4);
    const last = Buffer.from(this.#bytes.subarray(hmtx + (this.#metrics - 1) * 4, hmtx + this.#metrics * 4));
    this.#bytes.copy(
      last,
      2,
      hmtx + this.#metrics * 4 + (glyph - this.#metrics) * 2,
      hmtx + this.#metrics * 4 + (glyph - this.#metrics) * 2 + 2,
    );
    return last;
  }

  /**
   * A font file with the given glyphs only. Glyph n of the result is `glyphs[n]`; the parts of composite glyphs follow.
   * A glyph may occur twice (two code points of one outline).
   */
  subset(glyphs: readonly number[]): Buffer {
    const all = [...glyphs];
    const place = new Map<number, number>();
    all.forEach((glyph, index) => place.set(glyph, place.get(glyph) ?? index));
    const include = (glyph: number): number => {
      const known = place.get(glyph);
      if (known !== undefined) return known;
      place.set(glyph, all.length);
      return all.push(glyph) - 1;
    };
    const outlines: Buffer[] = [];
    const loca: number[] = [0];
    let offset = 0;
    for (let i = 0; i < all.length; i++) {
      const outline = withComponents(this.#outline(all[i] ?? 0), include);
      outlines.push(outline);
      offset += outline.length;
      const odd = offset % 4;
      if (odd > 0) {
        outlines.push(Buffer.alloc(4 - odd));
        offset += 4 - odd;
      }
      loca.push(offset);
    }
    return this.#file(all, Buffer.concat(outlines), loca);
  }

  #file(glyphs: readonly number[], glyf: Buffer, loca: readonly number[]): Buffer {
    const tables = new Map<string, Buffer>();
    for (const tag of COPIED) {
      const table = this.#tables.get(tag);
      if (table !== undefined)
        tables.set(tag, Buffer.from(this.#bytes.subarray(table.offset, table.offset + table.length)));
    }
    tables.get('head')?.writeInt16BE(1, 50);
    tables.get('hhea')?.writeUInt16BE(glyphs.length, 34);
    tables.get('maxp')?.writeUInt16BE(glyphs.length, 4);
    const offsets = Buffer.alloc(loca.length * 4);
    loca.forEach((value, index) => offsets.writeUInt32BE(value, index * 4));
    tables.set('loca', offsets).set('glyf', glyf);
    tables.set('hmtx', Buffer.concat(glyphs.map((glyph) => this.#metric(glyph))));
    return assemble(tables);
  }
}

/** The outline with the numbers of its components replaced by those of the subset; a simple glyph unchanged. */
function withComponents(outline: Buffer, include: (glyph: number) => number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const copy = Buffer.from(outline);
  for (let at = 10, flags = MORE; (flags & MORE) !== 0;) {
    flags = copy.readUInt16BE(at);
    copy.writeUInt16BE(include(copy.readUInt16BE(at + 2)), at + 2);
    at += (flags & WORDS) !== 0 ? 8 : 6;
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & XY_SCALE) !== 0) at += 4;
    else if ((flags & TWO_BY_TWO) !== 0) at += 8;
  }
  return copy;
}

function assemble(tables: ReadonlyMap<string, Buffer>): Buffer {
  const tags = [...tables.keys()].toSorted();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const head = Buffer.alloc(12 + tags.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tags.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tags.length - power) * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  tags.forEach((tag, index) => {
    const data = tables.get(tag) ?? Buffer.alloc(0);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    const at = 12 + index * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum(padded), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
