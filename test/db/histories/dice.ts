/** Choices of one step of a history, drawn from a number: the same number gives the same choices (mulberry32). */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1 */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** min ≤ n ≤ max */
  between(min: number, max: number): number {
    return min + Math.floor(this.#next() * (max - min + 1));
  }

  /** true once in `n` throws */
  onceIn(n: number): boolean {
    return this.between(1, n) === 1;
  }

  one<T>(from: readonly T[]): T | undefined {
    return from[this.between(0, from.length - 1)];
  }

  of<T>(first: T, ...rest: readonly T[]): T {
    return [first, ...rest][this.between(0, rest.length)] ?? first;
  }

  /** Part of a sum, mostly all of it or less, now and then too much; never below 1. */
  part(fen: number): number {
    const whole = Math.max(fen, 1);
    if (this.onceIn(10)) return whole + this.between(1, 5_000);
    return this.onceIn(2) ? whole : this.between(1, whole);
  }
}
