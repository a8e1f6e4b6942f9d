/** 金额, an integer number of 分. Never a fraction, never 元. */
export type Fen = number;

/**
 * The largest amount the program reads or prints: 9,999,999,999.99 元 (百亿元 less one 分), in 分. Far above any
 * township's fund, far below 2^53, and its capitals still have one 亿 section of one digit pair.
 */
export const MAX_FEN = 999_999_999_999;

/** An amount outside ±MAX_FEN or with a fraction is a bug of the caller: refuse to print a wrong figure. */
export function assertFen(fen: Fen): void {
  if (!Number.isSafeInteger(fen) || Math.abs(fen) > MAX_FEN) throw new RangeError(`not an amount in 分: ${fen}`);
}
