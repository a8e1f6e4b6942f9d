/** Where the money is and whose it is, as an accountant would keep it on one sheet of paper. All in 分. */
import type { Source } from '../../domain/entities/codes.ts';

export type Place = 'bank' | 'cash' | 'goods' | 'in_transit';
export type Sum = Place | 'received' | 'surrendered' | 'interest' | 'shortage' | `source:${Source}`;
export type Change = Readonly<Partial<Record<Sum, number>>>;

const PLACES: readonly Place[] = ['bank', 'cash', 'goods', 'in_transit'];
const OWN: readonly Source[] = ['county', 'upper', 'donation', 'dibao_surplus'];
const NEVER_BELOW_ZERO: ReadonlySet<Sum> = new Set([...PLACES, ...OWN.map((source): Sum => `source:${source}`)]);

/** The same movement for another amount, or backwards. */
export const times = (change: Change, factor: number): Change =>
  Object.fromEntries(Object.entries(change).map(([sum, fen]) => [sum, fen * factor]));

export class Purse {
  readonly #fen = new Map<Sum, number>();

  fen(sum: Sum): number {
    return this.#fen.get(sum) ?? 0;
  }

  /** Whether a place or a source would go below zero. */
  isShort(change: Change): boolean {
    return (Object.entries(change) as [Sum, number][]).some(
      ([sum, fen]) => NEVER_BELOW_ZERO.has(sum) && fen < 0 && this.fen(sum) + fen < 0,
    );
  }

  apply(change: Change): void {
    for (const [sum, fen] of Object.entries(change) as [Sum, number][]) this.#fen.set(sum, this.fen(sum) + fen);
  }

  placesFen(): number {
    return PLACES.reduce((total, place) => total + this.fen(place), 0);
  }

  sourcesFen(): number {
    return OWN.reduce((total, source) => total + this.fen(`source:${source}`), 0);
  }

  sums(): Record<string, number> {
    return Object.fromEntries([...this.#fen].filter(([, fen]) => fen !== 0));
  }
}
