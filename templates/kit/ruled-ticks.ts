/** Squares to tick with their words, set in as many lines as they need. */
import { drawTick, drawTickBox, ptmm, roles, wrapText, type Paper } from './index.ts';
import { baselineAt } from './strips.ts';

const SIZE = 11;
const LINE = 6;
/** Square and the space to its word; space after a word; padding of the line, mm. */
const SQUARE = 4.2;
const GAP = 2.6;
const PAD = 2;
const EDGE = 1.5;

interface PlacedWord {
  readonly lines: readonly string[];
  readonly on: boolean;
  readonly x: number;
  readonly line: number;
}

export interface LaidTicks {
  /** mm */
  readonly height: number;
  readonly draw: (paper: Paper, x: number, y: number) => void;
}

/** Places the words within `w` mm, after `lead`; a word in `on` is ticked, one longer than a line is broken. */
export function layTicks(words: readonly string[], on: readonly string[], w: number, lead = ''): LaidTicks {
  const room = w - 2 * PAD;
  const placed: PlacedWord[] = [];
  let [x, line] = [lead === '' ? 0 : roles.song.width(lead, SIZE) + 1, 0];
  for (const word of words) {
    const lines = wrapText(word, 'fang', SIZE, room - SQUARE);
    const width = SQUARE + Math.max(...lines.map((part) => roles.fang.width(part, SIZE)));
    if (x > 0 && x + width > room + 0.05) [x, line] = [0, line + 1];
    placed.push({ lines, on: on.includes(word), x, line });
    if (lines.length > 1) [x, line] = [0, line + lines.length];
    else x += width + GAP;
  }
  const last = placed.at(-1);
  const count = last === undefined ? 1 : last.line + last.lines.length;
  const draw = (paper: Paper, left: number, top: number) => {
    paper.text(lead, left + PAD, baselineAt(top + EDGE + LINE / 2, SIZE), { role: 'song', size: SIZE });
    for (const word of placed) drawWord(paper, word, left + PAD, top + EDGE);
  };
  return { height: count * LINE + 2 * EDGE, draw };
}

function drawWord(paper: Paper, word: PlacedWord, x: number, y: number): void {
  const middle = y + (word.line + 0.5) * LINE;
  const side = ptmm(SIZE) * 0.82;
  drawTickBox(paper, x + word.x, middle - side / 2, side);
  if (word.on) drawTick(paper, x + word.x, middle - side / 2, side);
  word.lines.forEach((text, at) => {
    paper.text(text, x + word.x + SQUARE, baselineAt(middle + at * LINE, SIZE), { role: 'fang', size: SIZE });
  });
}
