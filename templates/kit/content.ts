/**
 * PDF drawing operators of one page or of one stamp, in points from the top left. Repeated settings (font, ink, line
 * width) are written once.
 */
import type { EmbeddedFace, PdfReference } from './embed.ts';

/** A length with two decimals (0.01 pt is 0.0035 mm). */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** `#RRGGBB` as three components. */
function components(color: string): string {
  const part = (at: number) => String(Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000);
  return `${part(1)} ${part(3)} ${part(5)}`;
}

export class Content {
  readonly #ops: string[] = [];
  /** Resources the operators name. */
  readonly fonts = new Map<string, PdfReference>();
  readonly stamps = new Map<string, PdfReference>();
  readonly states = new Map<string, PdfReference>();
  #font = '';
  #fill = '';
  #stroke = '';
  #width = '';

  op(operator: string): void {
    this.#ops.push(operator);
  }

  fill(color: string): void {
    if (this.#fill === color) return;
    this.#fill = color;
    this.op(`${components(color)} rg`);
  }

  stroke(color: string, width: number): void {
    if (this.#stroke !== color) this.op(`${components(color)} RG`);
    const written = num(width);
    if (this.#width !== written) this.op(`${written} w`);
    this.#stroke = color;
    this.#width = written;
  }

  /** Selects a font; to be used between BT and ET. */
  font(face: EmbeddedFace, size: number): void {
    const written = `/${face.id} ${num(size)} Tf`;
    if (this.#font === written) return;
    this.#font = written;
    this.fonts.set(face.id, face.reference);
    this.op(written);
  }

  /** Draws inside q … Q: what is set inside does not last. */
  scoped(draw: () => void): void {
    const before = [this.#font, this.#fill, this.#stroke, this.#width] as const;
    this.op('q');
    draw();
    this.op('Q');
    [this.#font, this.#fill, this.#stroke, this.#width] = before;
  }

  get isEmpty(): boolean {
    return this.#ops.length === 0;
  }

  /** The operators as PDF text. */
  text(): string {
    return this.#ops.join('\n');
  }
}

/** The resources of a page or a stamp as PDF dictionaries. */
export function resourcesOf(content: Content): { Font: object; XObject: object; ExtGState: object } {
  return {
    Font: Object.fromEntries(content.fonts),
    XObject: Object.fromEntries(content.stamps),
    ExtGState: Object.fromEntries(content.states),
  };
}
