/** Drawing in millimetres from the top left: lines, boxes, fills, turned and repeated drawings. Text is in paper.ts. */
import { Content, num, resourcesOf } from './content.ts';
import type { NewReference, PdfReference } from './embed.ts';
import { INK, mm, type Box, type Size } from './units.ts';

export interface StrokeStyle {
  readonly color?: string;
  /** Lengths on and off, mm. */
  readonly dash?: readonly [on: number, off: number];
}

/** A drawing that can be placed many times; see `Canvas.stamp`. */
export interface Stamp {
  readonly id: string;
  readonly reference: PdfReference;
}

export class Canvas {
  readonly size: Size;
  protected readonly newReference: NewReference;
  /** Where operators go; null before the first page. */
  protected content: Content | null = null;
  /** Added to every position, mm; see `shifted`. */
  #dx = 0;
  #dy = 0;
  #stamps = 0;
  readonly #states = new Map<number, PdfReference>();

  constructor(size: Size, newReference: NewReference) {
    this.size = size;
    this.newReference = newReference;
  }

  protected ink(): Content {
    if (this.content === null) throw new Error('page() comes before drawing');
    return this.content;
  }

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
    const ink = this.ink();
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
      state = this.newReference({ Type: 'ExtGState', ca: opacity, CA: opacity });
      state.end();
      this.#states.set(opacity, state);
    }
    const name = `A${Math.round(opacity * 100)}`;
    this.ink().states.set(name, state);
    this.ink().op(`/${name} gs`);
  }

  /** Draws once what is placed often: the form of a voucher under a hundred people's values. */
  stamp(draw: () => void): Stamp {
    const outer = this.content;
    const [dx, dy] = [this.#dx, this.#dy];
    const inner = new Content();
    this.content = inner;
    this.#dx = this.#dy = 0;
    draw();
    this.content = outer;
    [this.#dx, this.#dy] = [dx, dy];
    const reach = mm(Math.max(...this.size)) * 2;
    const reference = this.newReference({
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
    const ink = this.ink();
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
    const path = points.map(([x, y], index) => `${this.xy(x, y)} ${index === 0 ? 'm' : 'l'}`);
    this.#stroke(path.join(' '), width, style);
  }

  /** The outline of a rectangle. */
  box(box: Box, width = 0.2, style: StrokeStyle = {}): void {
    this.#stroke(`${this.xy(box.x, box.y)} ${num(mm(box.w))} ${num(mm(box.h))} re`, width, style);
  }

  /** Filled rectangles. */
  fillAll(boxes: readonly Box[], color: string): void {
    this.ink().fill(color);
    for (const box of boxes) this.ink().op(`${this.xy(box.x, box.y)} ${num(mm(box.w))} ${num(mm(box.h))} re`);
    this.ink().op('f');
  }

  /** Filled bars on a grid whose unit is `unit` mm and whose origin is (x, y): `[column, row, length]`, one unit high. */
  fillGrid(
    x: number,
    y: number,
    unit: number,
    bars: readonly (readonly [number, number, number])[],
    color: string,
  ): void {
    const ink = this.ink();
    ink.scoped(() => {
      ink.fill(color);
      const scale = mm(unit).toFixed(4);
      ink.op(`${scale} 0 0 ${scale} ${this.xy(x, y)} cm`);
      for (const [column, row, length] of bars) ink.op(`${column} ${row} ${length} 1 re`);
      ink.op('f');
    });
  }

  /** A point as operands, moved as `shifted` says. */
  protected xy(x: number, y: number): string {
    return `${num(mm(x + this.#dx))} ${num(mm(y + this.#dy))}`;
  }

  #stroke(path: string, width: number, style: StrokeStyle): void {
    const ink = this.ink();
    const { dash, color = INK } = style;
    ink.stroke(color, mm(width));
    if (dash === undefined) ink.op(`${path} S`);
    else ink.op(`[${num(mm(dash[0]))} ${num(mm(dash[1]))}] 0 d ${path} S [] 0 d`);
  }
}
