/** Pages filled from top to bottom before anything is drawn, so that 第x页共y页 is known. */
import type { Paper } from '../kit/index.ts';

type Draw = (paper: Paper, x: number, y: number) => void;

interface Placed {
  /** mm below the top of the page's room */
  readonly y: number;
  readonly draw: Draw;
}

export class Flow {
  readonly pages: Placed[][] = [[]];
  readonly #first: number;
  readonly #next: number;
  #used = 0;

  /** Heights of the first and of the other pages' room, mm. */
  constructor(first: number, next: number) {
    this.#first = first;
    this.#next = next;
  }

  get left(): number {
    return (this.pages.length === 1 ? this.#first : this.#next) - this.#used + 0.01;
  }

  get isFresh(): boolean {
    return this.#used === 0;
  }

  /** Goes on a new page unless so much room is left, or the page is empty anyway. */
  need(height: number): void {
    if (height <= this.left || this.isFresh) return;
    this.pages.push([]);
    this.#used = 0;
  }

  /** Space, mm; none at the top of a page. */
  gap(height: number): void {
    if (!this.isFresh) this.#used += height;
  }

  place(height: number, draw: Draw): void {
    this.pages.at(-1)?.push({ y: this.#used, draw });
    this.#used += height;
  }
}
