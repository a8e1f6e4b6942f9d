/** Places people fill: fingerprints, seals, signatures, boxes to tick. */
import type { Paper } from './paper.ts';
import type { RoleName } from './roles.ts';
import { FAINT, INK, MIDDLE_TO_BASELINE, MIN_PT_LASER, ptmm, type Box } from './units.ts';

/** A place for a fingerprint: 15 × 18 mm fit. */
export const FINGER = { w: 15.6, h: 18.6 } as const;
/** Diameter of a township's official seal, mm (国发〔1999〕25号); villages, bureaus and units up to 45. */
export const SEAL = { township: 42, bureau: 45 } as const;

/** The dashed place of a fingerprint, its top left at (x, y). */
export function drawFingerPlace(paper: Paper, x: number, y: number, color: string = FAINT): void {
  paper.box({ x, y, ...FINGER }, 0.2, { color, dash: [0.9, 0.9] });
  const baseline = y + FINGER.h / 2 + ptmm(MIN_PT_LASER) * MIDDLE_TO_BASELINE;
  paper.text('指印', x + FINGER.w / 2, baseline, { role: 'song', size: MIN_PT_LASER, align: 'center', color });
}

/** The word of a seal's place at its foot, where the seal covers it; no circle is ever drawn. */
export function drawSealPlace(paper: Paper, box: Box, color: string = FAINT, word = '（公章）'): void {
  paper.text(word, box.x + box.w / 2, box.y + box.h - 2.2, { role: 'song', size: 10.5, align: 'center', color });
}

export interface SignStyle {
  readonly who?: string;
  /** Date line; hand-filled by default. */
  readonly date?: string;
  /** Word of a seal's place over the line, e.g. `（公章）`. */
  readonly seal?: string;
  readonly size?: number;
}

/** The line at the foot of an opinion box: who signs at the left, the date at the right, the seal's word above. */
export function drawSignLine(paper: Paper, box: Box, style: SignStyle = {}): void {
  const { who = '签名：', date = '年　　月　　日', seal, size = 10.5 } = style;
  const y = box.y + box.h - 3;
  paper.text(who, box.x + 2, y, { role: 'song', size });
  paper.text(date, box.x, y, { role: 'song', size, align: 'right', width: box.w - 3 });
  if (seal !== undefined) {
    paper.text(seal, box.x, y - 6.5, { role: 'song', size, align: 'right', width: box.w - 14, color: FAINT });
  }
}

/** A square to tick, its top left at (x, y). */
export function drawTickBox(paper: Paper, x: number, y: number, side = 3.2): void {
  paper.box({ x, y, w: side, h: side }, 0.25);
}

/** The tick in such a square. */
export function drawTick(paper: Paper, x: number, y: number, side = 3.2): void {
  const points = [
    [x + side * 0.12, y + side * 0.5],
    [x + side * 0.42, y + side * 0.85],
    [x + side * 1.05, y - side * 0.05],
  ] as const;
  paper.polyline(points, 0.55, { color: INK });
}

/** Words with squares in a row, those in `on` ticked; returns where the row ends. Middle of the row at `middle`. */
export function drawTickRow(
  paper: Paper,
  words: readonly string[],
  on: readonly string[],
  x: number,
  middle: number,
  style: { size?: number; role?: RoleName; gap?: number } = {},
): number {
  const { size = 10.5, role = 'fang', gap = 3 } = style;
  let at = x;
  for (const word of words) {
    drawTickBox(paper, at, middle - 1.6);
    if (on.includes(word)) drawTick(paper, at, middle - 1.6);
    at = paper.text(word, at + 4.2, middle + ptmm(size) * MIDDLE_TO_BASELINE, { role, size }) + gap;
  }
  return at;
}

/** A word the office has not given, left as a line for the hand: a notice without its telephone must not say so silently. */
export const orHandFilled = (text: string, characters = 8): string => (text === '' ? '＿'.repeat(characters) : text);
