/**
 * A paper: pages in millimetres from the top left, strokes and text. Everything is drawn synchronously from the
 * constructor to `end()`, so that two documents of one process cannot mix.
 *
 * Text that has no glyph or does not fit is collected, and `end()` refuses: nothing wrong ever reaches a printer.
 */
import PdfKit from 'pdfkit';
import { Canvas, type Stamp } from './canvas.ts';
import { Content, resourcesOf } from './content.ts';
import { EmbeddedFace, type PdfReference } from './embed.ts';
import type { Face } from './fonts.ts';
import { GlyphRun } from './glyph-run.ts';
import type { Blank, DocumentOptions, PdfResult } from './output.ts';
import { roles, type Cluster, type RoleName } from './roles.ts';
import { refuseProblems, type Misfit, type MissingGlyph } from './trouble.ts';
import { INK, MIDDLE_TO_BASELINE, mm, ptmm, type Size } from './units.ts';

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

/** Name of the program in the document's properties. */
const MAKER = 'relief-fund-ledger';
/** Light enough to read through, dark enough to survive a copier. */
const SAMPLE_INK = '#E9E9E9';

export class Paper extends Canvas {
  #pages = 0;
  #sampleMark: Stamp | null = null;
  readonly #blankMissing: boolean;
  readonly #doc: PDFKit.PDFDocument;
  readonly #faces = new Map<Face, EmbeddedFace>();
  readonly #sampleAt: readonly (readonly [x: number, y: number])[];
  readonly #missing: MissingGlyph[] = [];
  readonly #misfits: Misfit[] = [];
  readonly #blanks = new Map<string, Blank>();

  constructor(options: PaperOptions) {
    const doc = new PdfKit({
      autoFirstPage: false,
      // 1.4 brought transparency.
      pdfVersion: '1.4',
      lang: 'zh-CN',
      info: { Title: options.title, Producer: MAKER, Creator: MAKER, CreationDate: new Date(options.madeAt) },
      // Empty: otherwise pdfkit loads Helvetica, which no paper uses.
      font: '',
    });
    // pdfkit's types leave the data of a reference out.
    super(options.size, (data) => doc.ref(data) as unknown as PdfReference);
    this.#doc = doc;
    this.#blankMissing = options.blankMissing ?? false;
    const centre = [options.size[0] / 2, options.size[1] / 2] as const;
    this.#sampleAt = options.sample === true ? (options.sampleAt ?? [centre]) : [];
  }

  /** Number of pages so far. */
  get pages(): number {
    return this.#pages;
  }

  /** Begins a page of the paper's size. */
  page(): void {
    this.#flush();
    this.#doc.addPage({ size: [mm(this.size[0]), mm(this.size[1])], margin: 0 });
    this.content = new Content();
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
    const ink = this.ink();
    ink.fill(color);
    ink.op('BT');
    let at = x;
    let run: GlyphRun | null = null;
    for (const cluster of clusters) {
      if (typeof cluster === 'string') continue;
      if (cluster.glyph !== null) {
        if (run === null || run.face !== cluster.face) {
          run?.write(ink);
          run = new GlyphRun(cluster.face, this.#embedded(cluster.face), size, this.xy(at, y));
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
      embedded = new EmbeddedFace(face, `F${this.#faces.size + 1}`, this.newReference({}));
      this.#faces.set(face, embedded);
    }
    return embedded;
  }

  /** Whether every character can be drawn; if not, it is recorded as blank or as the reason to refuse. */
  legible(text: string, role: RoleName, owner: string): boolean {
    const lost = roles[role].missing(text);
    for (const character of lost) {
      const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (this.#blankMissing) this.#blanks.set(`${owner} ${codePoint} ${text}`, { owner, codePoint, text });
      else this.#missing.push({ character, codePoint, owner });
    }
    return lost.length === 0;
  }

  /** Records that a text does not fit its place, which stays empty: as a blank for handwriting, or `end()` will refuse. */
  misfit(owner: string, text: string): void {
    if (this.#blankMissing) this.#blanks.set(`${owner} ${text}`, { owner, codePoint: '', text });
    else this.#misfits.push({ owner, text });
  }

  #flush(): void {
    if (this.content === null) return;
    const { page } = this.#doc;
    const { Font, XObject, ExtGState } = resourcesOf(this.content);
    Object.assign(page.fonts, Font);
    Object.assign(page.xobjects, XObject);
    Object.assign(page.ext_gstates, ExtGState);
    if (!this.content.isEmpty) this.#doc.addContent(this.content.text());
    this.content = null;
  }

  /**
   * Finishes the document.
   * @throws Refusal `glyph-missing` (details.missing) or `does-not-fit` (details.misfits); nothing has been output then.
   */
  end(): Promise<PdfResult> {
    try {
      if (this.#pages === 0) throw new Error('a paper without pages');
      refuseProblems(this.#missing, this.#misfits);
      this.#flush();
      for (const embedded of this.#faces.values()) embedded.finish(this.newReference);
      this.#doc.end();
    } catch (refusal) {
      return Promise.reject(refusal instanceof Error ? refusal : new Error(String(refusal)));
    }
    const result = { blanks: [...this.#blanks.values()], pages: this.#pages };
    return collect(this.#doc).then((pdf) => ({ pdf, ...result }));
  }
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
