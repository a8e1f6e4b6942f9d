/**
 * A paper: pages in millimetres from the top left, strokes and text. Everything is drawn synchronously from the
 * constructor to `end()`, so that two documents of one process cannot mix.
 *
 * Text that has no glyph or does not fit is collected, and `end()` refuses: nothing wrong ever reaches a printer.
 */
import PdfKit from 'pdfkit';
import { Content, num } from './content.ts';
import { EmbeddedFace, type NewReference, type PdfReference } from './embed.ts';
import type { Face } from './fonts.ts';
import type { Blank, DocumentOptions, PdfResult } from './output.ts';
import { roles, type Cluster, type RoleName } from './roles.ts';
import { refuseProblems, type Misfit, type MissingGlyph } from './trouble.ts';
import { INK, MIDDLE_TO_BASELINE, mm, ptmm, type Box, type Size } from './units.ts';

export type Align = 'left' | 'center' | 'right';

export interface PaperOptions extends DocumentOptions {
  readonly title: string;
  readonly size: Size;
  /** Centres of the 样张 marks of a demonstration book, mm; default: the middle of the page. */
  readonly sampleAt?: readonly (readonly [x: number, y: number])[];
}

export interface TextStyle {
  readonly role?: RoleName;
  /** pt */
  readonly size?: number;
  readonly color?: string;
  /** Space added between characters, mm. */
  readonly track?: number;
  /** Within `width` from x; without a width x is the left (left), the middle (center) or the right end (right). */
  readonly align?: Align;
  /** mm. A text wider than this does not fit. */
  readonly width?: number;
  /** Person and field, for the message when a glyph is missing or the text does not fit. */
  readonly owner?: string;
}

export interface StrokeStyle {
  readonly color?: string;
  /** Lengths on and off, mm. */
  readonly dash?: readonly [on: number, off: number];
}

/** A drawing that can be placed many times; see `Paper.stamp`. */
export interface Stamp {
  readonly id: string;
  readonly reference: PdfReference;
}

/** Light enough to read through, dark enough to survive a copier. */
const SAMPLE_INK = '#E9E9E9';

export class Paper {
  readonly size: Size;
  readonly blankMissing: boolean;
  /** Added to every position, mm; see `shifted`. */
  #dx = 0;
  #dy = 0;
  #content: Content | null = null;
  #pages = 0;
  #stamps = 0;
  #sampleMark: Stamp | null = null;
  readonly #doc: PDFKit.PDFDocument;
  readonly #faces = new Map<Face, EmbeddedFace>();
  readonly #states = new Map<number, PdfReference>();
  readonly #sampleAt: readonly (readonly [x: number, y: number])[];
  readonly #missing: MissingGlyph[] = [];
  readonly #misfits: Misfit[] = [];
  readonly #blanks = new Map<string, Blank>();

  constructor(options: PaperOptions) {
    this.size = options.size;
    this.blankMissing = options.blankMissing ?? false;
    const centre = [options.size[0] / 2, options.size[1] / 2] as const;
    this.#sampleAt = options.sample === true ? (options.sampleAt ?? [centre]) : [];
    this.#doc = new PdfKit({
      autoFirstPage: false,
      lang: 'zh-CN',
      info: { Title: options.title, Producer: 'relief-fund-ledger', CreationDate: new Date(options.madeAt) },
      // Empty: otherwise pdfkit loads Helvetica, which no paper uses.
      font: '',
    });
  }

  /** Number of pages so far. */
  get pages(): number {
    return this.#pages;
  }

  /** Begins a page of the paper's size. */
  page(): void {
    this.#flush();
    this.#doc.addPage({ size: [mm(this.size[0]), mm(this.size[1])], margin: 0 });
    this.#content = new Content();
    this.#pages++;
    if (this.#sampleAt.length === 0) return;
    this.#sampleMark ??= this.stamp(() => this.#drawSampleMark());
    for (const [x, y] of this.#sampleAt) this.place(this.#sampleMark, x, y);
  }

  #drawSampleMark(): void {
    this.text('样张', 0, ptmm(120) * MIDDLE_TO_BASELINE, {
      role: 'heiB',
      size: 120,
      color: SAMPLE_INK,
      align: 'center',
    });
  }

  #ink(): Content {
    if (this.#content === null) throw new Error('page() comes before drawing');
    return this.#content;
  }

  readonly #newReference: NewReference = (data) => this.#doc.ref(data) as unknown as PdfReference;

  /** Draws with every position moved by (dx, dy) mm. */
  shifted(dx: number, dy: number, draw: () => void): void {
    this.#dx += dx;
    this.#dy += dy;
    draw();
    this.#dx -= dx;
    this.#dy -= dy;
  }

  /** Draws turned by `degrees` (clockwise) about (x, y), which becomes (0, 0). `opacity` 0–1. */
  rotated(degrees: number, x: number, y: number, draw: () => void, opacity = 1): void {
    const ink = this.#ink();
    const angle = (degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
    const minusSin = (-Math.sin(angle)).toFixed(5);
    ink.scoped(() => {
      ink.op(`${cos} ${sin} ${minusSin} ${cos} ${num(mm(x + this.#dx))} ${num(mm(y + this.#dy))} cm`);
      if (opacity < 1) this.#transparent(opacity);
      const [dx, dy] = [this.#dx, this.#dy];
      this.#dx = this.#dy = 0;
      draw();
      [this.#dx, this.#dy] = [dx, dy];
    });
  }

  #transparent(opacity: number): void {
    let state = this.#states.get(opacity);
    if (state === undefined) {
      state = this.#newReference({ Type: 'ExtGState', ca: opacity, CA: opacity });
      state.end();
      this.#states.set(opacity, state);
    }
    const name = `A${Math.round(opacity * 100)}`;
    this.#ink().states.set(name, state);
    this.#ink().op(`/${name} gs`);
  }

  /** Draws once what is placed often: the form of a voucher under a hundred people's values. */
  stamp(draw: () => void): Stamp {
    const outer = this.#content;
    const [dx, dy] = [this.#dx, this.#dy];
    const inner = new Content();
    this.#content = inner;
    this.#dx = this.#dy = 0;
    draw();
    this.#content = outer;
    [this.#dx, this.#dy] = [dx, dy];
    const reach = mm(Math.max(...this.size)) * 2;
    const reference = this.#newReference({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [-reach, -reach, reach, reach],
      Resources: resourcesOf(inner),
    });
    reference.write(inner.text());
    reference.end();
    return { id: `S${++this.#stamps}`, reference };
  }

  /** Draws a stamp with its origin at (x, y). */
  place(stamp: Stamp, x = 0, y = 0): void {
    const ink = this.#ink();
    ink.stamps.set(stamp.id, stamp.reference);
    ink.op(`q 1 0 0 1 ${num(mm(x + this.#dx))} ${num(mm(y + this.#dy))} cm /${stamp.id} Do Q`);
  }

  /** A straight line, `width` mm. */
  line(x1: number, y1: number, x2: number, y2: number, width = 0.2, style: StrokeStyle = {}): void {
    this.polyline(
      [
        [x1, y1],
        [x2, y2],
      ],
      width,
      style,
    );
  }

  /** A line through points. */
  polyline(points: readonly (readonly [x: number, y: number])[], width = 0.2, style: StrokeStyle = {}): void {
    const path = points.map(([x, y], index) => `${this.#xy(x, y)} ${index === 0 ? 'm' : 'l'}`);
    this.#stroke(path.join(' '), width, style);
  }

  /** The outline of a rectangle. */
  box(box: Box, width = 0.2, style: StrokeStyle = {}): void {
    this.#stroke(`${this.#xy(box.x, box.y)} ${num(mm(box.w))} ${num(mm(box.h))} re`, width, style);
  }

  /** A filled rectangle. */
  fill(box: Box, color: string): void {
    this.#ink().fill(color);
    this.#ink().op(`${this.#xy(box.x, box.y)} ${num(mm(box.w))} ${num(mm(box.h))} re f`);
  }

  /** Filled rectangles in one path: no hair between neighbours (a QR code). */
  fillAll(boxes: readonly Box[], color: string): void {
    this.#ink().fill(color);
    for (const box of boxes) this.#ink().op(`${this.#xy(box.x, box.y)} ${num(mm(box.w))} ${num(mm(box.h))} re`);
    this.#ink().op('f');
  }

  /** Filled bars on a grid whose unit is `unit` mm and whose origin is (x, y): `[column, row, length]`, one unit high. */
  fillGrid(x: number, y: number, unit: number, bars: readonly (readonly [number, number, number])[], color: string): void {
    const ink = this.#ink();
    ink.scoped(() => {
      ink.fill(color);
      const scale = mm(unit).toFixed(4);
      ink.op(`${scale} 0 0 ${scale} ${this.#xy(x, y)} cm`);
      for (const [column, row, length] of bars) ink.op(`${column} ${row} ${length} 1 re`);
      ink.op('f');
    });
  }

  #xy(x: number, y: number): string {
    return `${num(mm(x + this.#dx))} ${num(mm(y + this.#dy))}`;
  }

  #stroke(path: string, width: number, style: StrokeStyle): void {
    const ink = this.#ink();
    const { dash, color = INK } = style;
    ink.stroke(color, mm(width));
    if (dash === undefined) ink.op(`${path} S`);
    else ink.op(`[${num(mm(dash[0]))} ${num(mm(dash[1]))}] 0 d ${path} S [] 0 d`);
  }

  /**
   * Draws one line of text with its baseline at y; returns where it ends, mm.
   * Refused at `end()` if a character has no glyph or the text is wider than `style.width`.
   */
  text(text: string, x: number, y: number, style: TextStyle = {}): number {
    const { role = 'fang', size = 12, color = INK, track = 0, align = 'left', width, owner = text } = style;
    const natural = roles[role].width(text, size, track);
    const room = width ?? 0;
    const start = align === 'left' ? x : align === 'right' ? x + room - natural : x + (room - natural) / 2;
    if (text === '' || !this.legible(text, role, owner)) return start;
    if (width !== undefined && natural > width + 0.05) this.misfit(owner, text);
    else this.#show(roles[role].clusters(text), start, y, size, track, color);
    return start + natural;
  }

  #show(
    clusters: readonly (Cluster | string)[],
    x: number,
    y: number,
    size: number,
    track: number,
    color: string,
  ): void {
    const ink = this.#ink();
    ink.fill(color);
    ink.op('BT');
    let at = x;
    let run: GlyphRun | null = null;
    for (const cluster of clusters) {
      if (typeof cluster === 'string') continue;
      if (cluster.glyph !== null) {
        if (run === null || run.face !== cluster.face) {
          run?.write(ink);
          run = new GlyphRun(cluster.face, this.#embedded(cluster.face), size, this.#xy(at, y));
        }
        run.add(cluster, cluster.glyph, mm(track));
      } else run?.skip(cluster.advance, mm(track));
      at += ptmm(cluster.advance * size) + track;
    }
    run?.write(ink);
    ink.op('ET');
  }

  #embedded(face: Face): EmbeddedFace {
    let embedded = this.#faces.get(face);
    if (embedded === undefined) {
      embedded = new EmbeddedFace(face, `F${this.#faces.size + 1}`, this.#newReference({}));
      this.#faces.set(face, embedded);
    }
    return embedded;
  }

  /** Whether every character can be drawn; if not, it is recorded as blank or as the reason to refuse. */
  legible(text: string, role: RoleName, owner: string): boolean {
    const lost = roles[role].missing(text);
    for (const character of lost) {
      const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (this.blankMissing) this.#blanks.set(`${owner} ${codePoint} ${text}`, { owner, codePoint, text });
      else this.#missing.push({ character, codePoint, owner });
    }
    return lost.length === 0;
  }

  /** Records that a text does not fit its place: `end()` will refuse. */
  misfit(owner: string, text: string): void {
    this.#misfits.push({ owner, text });
  }

  #flush(): void {
    if (this.#content === null) return;
    const { page } = this.#doc;
    const { Font, XObject, ExtGState } = resourcesOf(this.#content);
    Object.assign(page.fonts, Font);
    Object.assign(page.xobjects, XObject);
    Object.assign(page.ext_gstates, ExtGState);
    if (!this.#content.isEmpty) this.#doc.addContent(this.#content.text());
    this.#content = null;
  }

  /**
   * Finishes the document.
   * @throws Refusal `glyph-missing` (details.missing) or `does-not-fit` (details.misfits); nothing has been output then.
   */
  end(): Promise<PdfResult> {
    try {
      refuseProblems(this.#missing, this.#misfits);
      this.#flush();
      for (const embedded of this.#faces.values()) embedded.finish(this.#newReference);
      this.#doc.end();
    } catch (refusal) {
      return Promise.reject(refusal instanceof Error ? refusal : new Error(String(refusal)));
    }
    const result = { blanks: [...this.#blanks.values()], pages: this.#pages };
    return collect(this.#doc).then((pdf) => ({ pdf, ...result }));
  }
}

/** Glyphs of one face on one line, as a TJ array. */
class GlyphRun {
  readonly face: Face;
  readonly #embedded: EmbeddedFace;
  readonly #size: number;
  readonly #origin: string;
  readonly #parts: string[] = [];
  #hex = '';
  /** Movement still to be written, thousandths of an em. */
  #move = 0;

  constructor(face: Face, embedded: EmbeddedFace, size: number, origin: string) {
    this.face = face;
    this.#embedded = embedded;
    this.#size = size;
    this.#origin = origin;
  }

  add(cluster: Cluster, glyph: { id: number; advance: number }, trackPt: number): void {
    const side = ((cluster.advance - glyph.advance) / 2) * 1000;
    this.#move += side;
    const whole = Math.round(this.#move);
    if (whole !== 0) {
      this.#closeHex();
      this.#parts.push(String(-whole));
      this.#move -= whole;
    }
    this.#hex += this.#embedded.code(cluster.text, glyph);
    this.#move += side + (trackPt / this.#size) * 1000;
  }

  skip(advance: number, trackPt: number): void {
    this.#move += advance * 1000 + (trackPt / this.#size) * 1000;
  }

  #closeHex(): void {
    if (this.#hex !== '') this.#parts.push(`<${this.#hex}>`);
    this.#hex = '';
  }

  write(ink: Content): void {
    this.#closeHex();
    ink.font(this.#embedded, this.#size);
    ink.op(`1 0 0 -1 ${this.#origin} Tm [${this.#parts.join('')}] TJ`);
  }
}

function resourcesOf(content: Content): { Font: object; XObject: object; ExtGState: object } {
  return {
    Font: Object.fromEntries(content.fonts),
    XObject: Object.fromEntries(content.stamps),
    ExtGState: Object.fromEntries(content.states),
  };
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
