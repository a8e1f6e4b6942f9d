/** What a book takes from outside itself. Passed in, so that a test or the demonstration can set the clock and the chance. */
import { secureRandom } from './crypto.ts';

export interface Surroundings {
  /** Now, as a UTC ISO instant */
  readonly now: () => string;
  /** Today at the office, `YYYY-MM-DD` */
  readonly today: () => string;
  readonly random: (bytes: number) => Uint8Array;
}

/** China keeps one time zone without summer time, whatever the PC is set to. */
const BEIJING_MS = 8 * 3_600_000;

export const realSurroundings: Surroundings = {
  now: () => new Date().toISOString(),
  today: () => new Date(Date.now() + BEIJING_MS).toISOString().slice(0, 10),
  random: secureRandom,
};

/** A clock that stands where it is put, with chance drawn from `seed`: for the demonstration and for tests. */
export function setSurroundings(start: string, seed: number): Surroundings & { moveTo: (instant: string) => void } {
  let instant = start;
  let state = seed >>> 0 || 1;
  const nextByte = (): number => {
    // xorshift32: repeatable, and never used where secrecy matters
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) & 255;
  };
  return {
    now: () => instant,
    today: () => new Date(Date.parse(instant) + BEIJING_MS).toISOString().slice(0, 10),
    random: (bytes) => Uint8Array.from({ length: bytes }, nextByte),
    moveTo: (next) => {
      instant = next;
    },
  };
}
