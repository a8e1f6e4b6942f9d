/** Glyphs of one face on one line, written as one TJ array: extra space is movement between the codes. */
import type { Content } from './content.ts';
import type { EmbeddedFace } from './embed.ts';
import type { Face, Glyph } from './fonts.ts';
import type { Cluster } from './roles.ts';

export class GlyphRun {
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

  add(cluster: Cluster, glyph: Glyph, trackPt: number): void {
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
