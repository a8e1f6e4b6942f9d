/** Boxes of a ruled form: text, squares, lines to write on, and at the foot the places to sign, seal and date. */
import { paragraphsOf, FORM_TEXT, type Annex } from './annex.ts';
import {
  drawCell,
  drawFingerPlace,
  drawParagraph,
  drawVertical,
  FAINT,
  FINGER,
  partOfParagraph,
  roles,
  type Box,
  type Paper,
  type Paragraph,
} from './index.ts';
import { baselineAt, type Strip } from './strips.ts';
import { layTicks } from './ruled-ticks.ts';
import { UPRIGHT, type BoxPart, type FillBlank, type RuledBox, type Sign } from './ruled.ts';

const INNER = 0.2;
/** Space over the first part and beside the text, mm. */
const TOP = 1.4;
const SIDE = 2;
/** A line to sign on, a seal's word, a fingerprint, a line to write on, mm. */
const SIGN = 9;
const SEAL = 6.5;
const PRINT = FINGER.h + 2;
const FILL = 8.4;
const SMALL = { role: 'song', size: 10.5 } as const;
/** Room of the date at the right, mm, and how many sign beside it on one line. */
const DATE = 36;
const ABREAST = 3;
const LABEL = { role: 'song', size: 10.5, min: 9, lines: 6, align: 'center', pad: 0.5, lead: 1.5 } as const;

/** A piece of a box, measured. */
interface Piece {
  readonly height: number;
  readonly draw: (paper: Paper, x: number, y: number) => void;
}

const total = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.height, 0);

/** A box with its label, `w` mm wide; `room` is the height of a page. */
export function layBox(box: RuledBox, w: number, room: number, annex: Annex): Strip {
  const labelW = box.label === '' ? 0 : box.upright === true ? UPRIGHT : (box.labelW ?? 24);
  const inside = w - labelW;
  const feet = laySigns(box, inside);
  const most = Math.max(box.h, Math.min(box.most ?? room, room));
  const pieces = layParts(box, inside, most - feet.height - TOP, annex);
  const height = Math.max(box.h, TOP + total(pieces) + feet.height);
  return {
    height,
    ...(box.stretch === undefined ? {} : { stretch: box.stretch }),
    draw(paper, x, y, h) {
      if (labelW > 0) drawLabel(paper, box, { x, y, w: labelW, h });
      paper.box({ x: x + labelW, y, w: inside, h }, INNER);
      let top = y + TOP;
      for (const piece of pieces) {
        piece.draw(paper, x + labelW, top);
        top += piece.height;
      }
      feet.draw(paper, x + labelW, y + h - feet.height);
    },
  };
}

function drawLabel(paper: Paper, { label, upright }: RuledBox, box: Box): void {
  paper.box(box, INNER);
  if (upright === true) drawVertical(paper, label, box, { ...SMALL, step: 5.4 });
  else drawCell(paper, label, box, LABEL);
}

/** The parts at 12 pt, else at 11; what still has no room goes on in the 附页. */
function layParts(box: RuledBox, w: number, room: number, annex: Annex): Piece[] {
  for (const type of FORM_TEXT) {
    const pieces = box.parts.flatMap((part) => layPart(part, box.label, w, type));
    if (total(pieces) <= room + 0.01) return pieces;
  }
  const [, type] = FORM_TEXT;
  const parts = joinTexts(box.parts);
  const fixed = parts.flatMap((part) => (part.kind === 'text' ? [] : layPart(part, box.label, w, type)));
  let left = room - total(fixed);
  return parts.flatMap((part) => {
    if (part.kind !== 'text') return layPart(part, box.label, w, type);
    const pieces = layText(part.text, box.label, w, type, left, annex);
    left -= total(pieces);
    return pieces;
  });
}

/** Texts one after another as one, so that they go on in the 附页 together. */
function joinTexts(parts: readonly BoxPart[]): BoxPart[] {
  const joined: BoxPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: `${last.text}\n${part.text}` };
    else joined.push(part);
  }
  return joined;
}

const nameOf = (label: string): string => label.replaceAll(/\s/g, '');

function layPart(part: BoxPart, label: string, w: number, type: (typeof FORM_TEXT)[number]): Piece[] {
  if (part.kind === 'text') return paragraphsOf(part.text, nameOf(label), w, type).map(textPiece);
  if (part.kind === 'ticks') return [layTicks(part.words, part.on, w, part.lead)];
  const blanks = part.kind === 'fill' ? [part] : part.blanks;
  return [{ height: FILL, draw: (paper, x, y) => drawBlanks(paper, blanks, nameOf(label), { x, y, w, h: FILL }) }];
}

/** Words with lines to write on, one after another; the last line ends where the box does at the latest. */
function drawBlanks(paper: Paper, blanks: readonly FillBlank[], owner: string, box: Box): void {
  let left = box.x + SIDE;
  for (const { words, value, w } of blanks) {
    const place = { y: box.y, h: FILL - 1.2 };
    const end = paper.text(words, left, baselineAt(place.y + place.h / 2, 11), { role: 'song', size: 11 });
    const lineW = Math.min(w, box.x + box.w - SIDE - end);
    paper.line(end, place.y + place.h, end + lineW, place.y + place.h, INNER);
    drawCell(
      paper,
      value,
      { ...place, x: end, w: lineW },
      { role: 'songB', size: 13, min: 9, pad: 1, owner: `${owner} ${words}` },
    );
    left = end + lineW + SIDE;
  }
}

const textPiece = (paragraph: Paragraph): Piece => ({
  height: paragraph.height,
  draw: (paper, x, y) => void drawParagraph(paper, paragraph, x + SIDE, y),
});

/** As many lines as there is room for, the last one saying where the text goes on. */
function layText(
  text: string,
  label: string,
  w: number,
  type: (typeof FORM_TEXT)[number],
  room: number,
  annex: Annex,
): Piece[] {
  const paragraphs = paragraphsOf(text, nameOf(label), w, type);
  const lines = paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);
  let fit = Math.floor(room / type.linePitch + 0.001);
  if (lines <= fit) return paragraphs.map(textPiece);
  fit = Math.max(0, fit - 1);
  const here: Piece[] = [];
  const beyond: string[] = [];
  let isParted = false;
  for (const paragraph of paragraphs) {
    const kept = Math.min(fit, paragraph.lines.length);
    if (kept > 0) here.push(textPiece(partOfParagraph(paragraph, 0, kept)));
    isParted ||= kept > 0 && kept < paragraph.lines.length;
    if (kept < paragraph.lines.length) beyond.push(paragraph.lines.slice(kept).join(''));
    fit -= kept;
  }
  const title = `${nameOf(label)}${here.length > 0 ? '（续）' : ''}`;
  const number = annex.addText(title, beyond.join('\n'), isParted);
  const words = `（下接附页第${number}项）`;
  const draw = (paper: Paper, x: number, y: number) => {
    const style = { role: 'song', size: 9, align: 'right', width: w - SIDE } as const;
    paper.text(words, x, baselineAt(y + type.linePitch / 2, 9), style);
  };
  return [...here, { height: type.linePitch, draw }];
}

/** Places to sign, the seal's word and the date, at the foot of a box `w` mm wide. */
export function laySigns(box: Pick<RuledBox, 'signs' | 'seal' | 'date'>, w: number): Piece {
  const { signs = [], seal, date = signs.length > 0 || seal !== undefined ? '' : null } = box;
  const lines: Sign[][] = [];
  for (let at = 0; at < signs.length; at += ABREAST) lines.push(signs.slice(at, at + ABREAST));
  if (lines.length === 0 && date !== null) lines.push([]);
  const heights = lines.map((line) => (line.some(({ finger }) => finger === true) ? PRINT : SIGN));
  const sealHeight = seal === undefined ? 0 : SEAL;
  const height = heights.reduce((sum, h) => sum + h, sealHeight);
  const draw = (paper: Paper, x: number, y: number) => {
    let top = y + sealHeight;
    if (seal !== undefined && lines.length > 0) drawSeal(paper, seal, x + w, y + height - 3 - SEAL);
    lines.forEach((line, index) => {
      const isLast = index === lines.length - 1;
      drawSignLine(paper, line, { x, y: top, w: isLast && date !== null ? w - DATE : w, h: heights[index] ?? SIGN });
      top += heights[index] ?? SIGN;
    });
    if (date === null) return;
    const style = { ...SMALL, align: 'right', width: w - 3 } as const;
    paper.text(date === '' ? '年　　月　　日' : date, x, y + height - 3, style);
  };
  return { height, draw };
}

function drawSeal(paper: Paper, word: string, right: number, baseline: number): void {
  const width = roles.song.width(word, SMALL.size);
  paper.text(word, right - 14 - width, baseline, { ...SMALL, color: FAINT });
}

function drawSignLine(paper: Paper, line: readonly Sign[], box: Box): void {
  const room = box.w / Math.max(1, line.length);
  line.forEach(({ who, name = '', finger }, index) => {
    const left = box.x + SIDE + index * room;
    const print = finger === true;
    const baseline = print ? baselineAt(box.y + box.h / 2, SMALL.size) : box.y + box.h - 3;
    const end = paper.text(who, left, baseline, SMALL);
    const right = left + room - SIDE - (print ? FINGER.w + 2 : 0);
    const place = { x: end, y: baseline - 6, w: Math.max(1, right - end), h: 8.2 };
    if (name !== '') drawCell(paper, name, place, { size: 11, min: 9, lines: 2, pad: 0.4, owner: who });
    if (print) drawFingerPlace(paper, Math.min(right, end + 45), box.y + 0.8);
  });
}
