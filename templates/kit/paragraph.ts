/** Running text in the measures of GB/T 9704-2012: 28 characters a line, 22 lines a page of 156 × 225 mm. */
import type { Paper } from './paper.ts';
import { roles, splitClusters, type RoleName } from './roles.ts';
import { INK, MIDDLE_TO_BASELINE, PT_OF, ptmm } from './units.ts';
import { breakLines } from './wrap.ts';

/** 版心 of GB/T 9704-2012 5.2: margins 37 top, 28 left, text 156 × 225 mm. */
export const TEXT_AREA = { x: 28, y: 37, w: 156, h: 225 } as const;
/** Distance of characters, mm: 28 a line. */
export const CHARACTER_PITCH = TEXT_AREA.w / 28;
/** Distance of lines, mm: 22 a page. */
export const LINE_PITCH = TEXT_AREA.h / 22;

/** Most space that is added between two characters to fill a line, em; then the line stays short. */
const LOOSEST = 0.35;

export interface ParagraphStyle {
  /** Width of the lines, mm. */
  readonly width?: number;
  /** pt */
  readonly size?: number;
  /** Distance of full-width characters, mm. */
  readonly pitch?: number;
  /** Distance of lines, mm. */
  readonly linePitch?: number;
  readonly role?: RoleName;
  /** First line in by so many characters. */
  readonly indent?: number;
  /** Other lines in by so many characters. */
  readonly hang?: number;
  readonly color?: string;
  readonly owner?: string;
}

export interface Paragraph {
  readonly lines: readonly string[];
  /** mm */
  readonly height: number;
  readonly style: Required<ParagraphStyle>;
  /** The text goes on elsewhere: its last line here is set full like the others. */
  readonly goesOn?: boolean;
}

/** Breaks a paragraph into lines without drawing it. */
export function layoutParagraph(text: string, given: ParagraphStyle = {}): Paragraph {
  const style: Required<ParagraphStyle> = {
    width: TEXT_AREA.w,
    size: PT_OF.三号,
    pitch: CHARACTER_PITCH,
    linePitch: LINE_PITCH,
    role: 'fang',
    indent: 2,
    hang: 0,
    color: INK,
    owner: text,
    ...given,
  };
  const room = (line: number) => style.width - (line === 0 ? style.indent : style.hang) * style.pitch;
  const lines = breakLines(text, { advance: (c) => advanceOf(c, style), room, overhang: style.pitch * 1.02 });
  return { lines, height: lines.length * style.linePitch, style };
}

/** Draws a paragraph whose first line's top is at y; returns the top of the line after it. */
export function drawParagraph(paper: Paper, paragraph: Paragraph, x: number, y: number): number {
  const { style, lines } = paragraph;
  const last = paragraph.goesOn === true ? -1 : lines.length - 1;
  lines.forEach((line, index) => drawLine(paper, line, index, index === last, paragraph, x, y));
  return y + lines.length * style.linePitch;
}

/** Some lines of a paragraph; only its first line is set in. */
export function partOfParagraph(paragraph: Paragraph, from: number, to = paragraph.lines.length): Paragraph {
  const { style } = paragraph;
  const lines = paragraph.lines.slice(from, to);
  const indent = from === 0 ? style.indent : style.hang;
  const height = lines.length * style.linePitch;
  return { lines, height, style: { ...style, indent }, goesOn: to < paragraph.lines.length };
}

function advanceOf(character: string, style: Required<ParagraphStyle>): number {
  const em = roles[style.role].advance(character);
  return ptmm(em * style.size) + (em > 0.9 ? style.pitch - ptmm(style.size) : 0);
}

/** Half-width neighbours: no space is added inside a figure or a word. */
const isTight = (left: string, right: string) => left <= '~' && right <= '~';

function drawLine(
  paper: Paper,
  line: string,
  index: number,
  isLast: boolean,
  paragraph: Paragraph,
  x: number,
  y: number,
): void {
  const { style } = paragraph;
  const { role, size, color, owner, pitch, linePitch } = style;
  const indent = (index === 0 ? style.indent : style.hang) * pitch;
  const characters = splitClusters(line);
  const natural = characters.reduce((sum, c) => sum + advanceOf(c, style), 0);
  const room = style.width - indent;
  const gaps = characters.filter((c, at) => at > 0 && !isTight(characters[at - 1] ?? '', c)).length;
  const spread = gaps > 0 && (!isLast || natural > room);
  const added = spread ? Math.min((room - natural + pitch - ptmm(size)) / gaps, ptmm(size) * LOOSEST) : 0;
  const baseline = y + (index + 0.5) * linePitch + ptmm(size) * MIDDLE_TO_BASELINE;
  let at = x + indent;
  characters.forEach((character, place) => {
    if (character.trim() !== '') paper.text(character, at, baseline, { role, size, color, owner });
    at += advanceOf(character, style) + (isTight(character, characters[place + 1] ?? '') ? 0 : added);
  });
}
