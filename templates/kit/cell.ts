/** Text fitted into a cell: its size, then smaller by half points, then more lines, then refused. Never cut, never "…". */
import type { Align, Paper } from './paper.ts';
import { roles, splitClusters, type RoleName } from './roles.ts';
import { INK, MIDDLE_TO_BASELINE, MIN_PT_LASER, ptmm, type Box } from './units.ts';
import { breakLines } from './wrap.ts';

export interface CellStyle {
  readonly role?: RoleName;
  /** Wanted size, pt. */
  readonly size?: number;
  /** Smallest size on one line, pt. */
  readonly min?: number;
  /** Most lines. */
  readonly lines?: number;
  /** Sizes once it takes more lines; default: as on one line. */
  readonly wrapped?: { readonly size: number; readonly min: number };
  readonly align?: Align;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Free space left and right, mm. */
  readonly pad?: number;
  /** Line distance, em; set tighter down to `TIGHTEST` when the cell is low. */
  readonly lead?: number;
  readonly color?: string;
  /** Space added between characters, mm. */
  readonly track?: number;
  /** Person and field, for messages. */
  readonly owner?: string;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Line distance, mm. */
  readonly pitch: number;
}

const TIGHTEST = 1.04;
/** Longer texts are filled line by line; shorter ones are balanced. */
const BALANCED = 16;
/** A last line of fewer full-width characters than this looks lost: then a longer text is balanced too. */
const LOST = 4;

/** How a text fits a cell of w × h mm, or null if it does not. Line feeds in the text are kept. */
export function fitText(text: string, w: number, h: number, style: CellStyle = {}): FittedText | null {
  const { size = 10.5, min = Math.min(size, MIN_PT_LASER), lines = 1, pad = 1.2, track = 0, role = 'fang' } = style;
  const room = w - 2 * pad;
  const given = text.split('\n');
  const { size: wrappedSize, min: wrappedMin } = style.wrapped ?? { size, min };
  if (given.length === 1) {
    for (let z = size; z >= min; z -= 0.5) {
      if (roles[role].width(text, z, track) <= room + 0.05 && ptmm(z) <= h) return { size: z, lines: [text], pitch: 0 };
    }
    if (lines === 1) return null;
  }
  for (let z = wrappedSize; z >= wrappedMin; z -= 0.5) {
    const broken = given.flatMap((part) => wrapText(part, role, z, room, lines - given.length + 1));
    const pitch = pitchFor(broken.length, z, h, style.lead ?? 1.22);
    if (broken.length <= lines && pitch !== null) return { size: z, lines: broken, pitch };
  }
  return null;
}

/** Line distance in mm, or null if so many lines do not stand in h. */
function pitchFor(count: number, size: number, h: number, lead: number): number | null {
  if (count < 2) return ptmm(size) <= h + 0.01 ? 0 : null;
  const possible = (h / ptmm(size) - 1) / (count - 1);
  return possible < TIGHTEST - 0.005 ? null : ptmm(size) * Math.min(lead, possible);
}

/**
 * A text broken into lines of at most `width` mm. A name that needs two lines breaks after its ·, words with a bracket
 * at their end before it; a short text is balanced over its two lines.
 */
export function wrapText(
  text: string,
  role: RoleName,
  size: number,
  width: number,
  lines = Number.POSITIVE_INFINITY,
): string[] {
  const measure = (part: string) => roles[role].width(part, size);
  if (measure(text) <= width + 0.05) return [text];
  const halves = lines >= 2 ? (splitAtDot(text, measure) ?? splitAtBracket(text)) : null;
  if (halves !== null && halves.every((part) => measure(part) <= width + 0.05)) return halves;
  const advance = (character: string) => ptmm(roles[role].advance(character) * size);
  const breakAt = (room: number) => breakLines(text, { advance, room: () => room, overhang: ptmm(size) * 0.5 });
  const broken = breakAt(width);
  const [first, second] = broken;
  if (broken.length !== 2 || first === undefined || second === undefined) return broken;
  const isLost = measure(second) < ptmm(size) * LOST;
  if (!isLost && (splitClusters(text).length > BALANCED || measure(second) >= measure(first) * 0.6)) return broken;
  const even = breakAt(Math.min(width, (measure(first) + measure(second)) / 2 + ptmm(size) * 0.6));
  return even.length === 2 ? even : broken;
}

/** The two halves of a name after the · that makes them most alike, or null without ·. */
function splitAtDot(text: string, measure: (part: string) => number): [string, string] | null {
  let best: [string, string] | null = null;
  let longest = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf('·'); at >= 0; at = text.indexOf('·', at + 1)) {
    const halves: [string, string] = [text.slice(0, at + 1), text.slice(at + 1)];
    const longer = Math.max(measure(halves[0]), measure(halves[1]));
    if (longer < longest) [best, longest] = [halves, longer];
  }
  return best;
}

/** 侄子（监护人） as 侄子 and （监护人）, or null without a bracket at the end. */
function splitAtBracket(text: string): [string, string] | null {
  const at = text.endsWith('）') ? text.lastIndexOf('（') : -1;
  return at < 1 ? null : [text.slice(0, at), text.slice(at)];
}

/** Draws a text into a cell. What has no glyph is left blank or refused, what does not fit is refused (`Paper.end`). */
export function drawCell(paper: Paper, text: string, box: Box, style: CellStyle = {}): void {
  const { role = 'fang', owner = text } = style;
  if (text === '' || !paper.legible(text, role, owner)) return;
  const fitted = fitText(text, box.w, box.h, style);
  if (fitted === null) paper.misfit(owner, text);
  else drawFitted(paper, fitted, box, style);
}

/** Draws a text already fitted (a table lays out before it draws). */
export function drawFitted(paper: Paper, fitted: FittedText, box: Box, style: CellStyle): void {
  const { role = 'fang', pad = 1.2, vertical = 'middle', align = 'left', color = INK, track = 0, owner = '' } = style;
  const { size, lines, pitch } = fitted;
  const room = box.w - 2 * pad;
  const block = pitch * (lines.length - 1);
  const half = ptmm(size) / 2;
  const first =
    vertical === 'top'
      ? box.y + pad + half
      : vertical === 'bottom'
        ? box.y + box.h - pad - block - half
        : box.y + (box.h - block) / 2;
  lines.forEach((line, index) => {
    const natural = roles[role].width(line, size, track);
    // Closing punctuation that stands over: the line is set a little tighter.
    const squeeze = natural > room ? (room - natural) / Math.max(1, splitClusters(line).length - 1) : 0;
    paper.text(line, box.x + pad, first + index * pitch + ptmm(size) * MIDDLE_TO_BASELINE, {
      role,
      size,
      color,
      owner,
      align,
      width: room,
      track: track + squeeze,
    });
  });
}

/** Characters one under another in the middle of a cell; `step` is their distance, mm. A full-width space leaves a gap. */
export function drawVertical(
  paper: Paper,
  text: string,
  box: Box,
  style: { role?: RoleName; size?: number; color?: string; step?: number } = {},
): void {
  const { role = 'song', size = 10.5, color = INK } = style;
  const characters = splitClusters(text);
  const step = Math.min(style.step ?? ptmm(size) * 1.5, box.h / characters.length);
  if (step < ptmm(size) * 0.98) {
    paper.misfit(text, text);
    return;
  }
  const top = box.y + (box.h - step * characters.length) / 2;
  characters.forEach((character, index) => {
    const baseline = top + step * (index + 0.5) + ptmm(size) * MIDDLE_TO_BASELINE;
    if (character.trim() !== '')
      paper.text(character, box.x + box.w / 2, baseline, { role, size, color, align: 'center' });
  });
}
