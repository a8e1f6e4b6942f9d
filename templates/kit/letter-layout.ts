/** The text of a letter measured: lines as far apart as one page allows, else on several pages at their full distance. */
import { dateCn } from '../../domain/calendar/date.ts';
import { unreachable } from '../../domain/problem.ts';
import type { Annex } from './annex.ts';
import {
  CHARACTER_PITCH,
  drawParagraph,
  drawSignOff,
  layoutParagraph,
  LINE_PITCH,
  MIDDLE_TO_BASELINE,
  ptmm,
  TEXT_AREA,
  wrapText,
  type ParagraphStyle,
} from './index.ts';
import type { Letter, LetterPart } from './letter.ts';
import { layParties } from './parties.ts';
import { layRuled } from './ruled-layout.ts';
import type { RuledRow } from './ruled.ts';
import { drawStrips, heightOf, type Strip } from './strips.ts';
import { blocksHeight, type Block } from './text-blocks.ts';
import { PT_OF } from './units.ts';

export type LetterType = '三号' | '四号' | '小四';

interface Type {
  /** pt */
  readonly size: number;
  /** Distance of characters and lines, mm; lines may come so close to keep a letter on one page. */
  readonly pitch: number;
  readonly linePitch: number;
  readonly closest: number;
}

const TYPES: Readonly<Record<LetterType, Type>> = {
  三号: { size: PT_OF.三号, pitch: CHARACTER_PITCH, linePitch: LINE_PITCH, closest: 8.8 },
  四号: { size: PT_OF.四号, pitch: TEXT_AREA.w / 31, linePitch: 8.6, closest: 7.4 },
  小四: { size: PT_OF.小四, pitch: TEXT_AREA.w / 36, linePitch: 7.2, closest: 6.2 },
};

/** Lines free over the organ's name, so that the seal's top lies within a line of the text. */
const FREE = 1.7;
/** Rows higher than this may be parted between pages, mm. */
const WHOLE = 120;
const NOTE = { role: 'song', size: 9, pitch: 4.4 } as const;
const BLANK_DATE = '　　　　年　　月　　日';

export interface LaidLetter {
  readonly blocks: readonly Block[];
  /** 抄送, to be drawn at the foot of the last page. */
  readonly copyTo: Block | null;
}

/** Measures a letter for pages of `first` and `next` mm. */
export function layLetter(
  letter: Letter,
  room: { readonly first: number; readonly next: number },
  annex: Annex,
): LaidLetter {
  const type = TYPES[letter.type ?? '三号'];
  const copyTo = copyToBlock(letter);
  const reserved: Block[] = copyTo === null ? [] : [{ ...copyTo, beside: true, draw: () => undefined }];
  const rows = (list: readonly RuledRow[]) =>
    layRuled(list, { w: TEXT_AREA.w, room: room.next - type.linePitch * 2, annex });
  const after = piecesOf(rows(letter.after ?? []), 4);
  const body = letter.body.map((part) => ({ part, pieces: partRows(part, rows) }));
  const text = (linePitch: number): Block[] => [
    ...addressee(letter, type, linePitch),
    ...body.flatMap(({ part, pieces }) => pieces ?? partBlocks(part, type, linePitch)),
    ...enclosures(letter, type, linePitch),
    ...ends(letter, type, linePitch),
  ];
  const under = [...after, ...notes(letter), ...reserved];
  // All on one page if lines may come so close, else the text with its seal, else what comes.
  const linePitch =
    closestFor(type, room.first, (pitch) => [...text(pitch), ...under]) ??
    closestFor(type, room.first, text) ??
    type.linePitch;
  return { blocks: [...text(linePitch), ...under], copyTo };
}

/** The widest distance of lines at which blocks fit one page, or null. */
function closestFor(type: Type, room: number, lay: (linePitch: number) => readonly Block[]): number | null {
  for (let linePitch = type.linePitch; linePitch >= type.closest; linePitch -= 0.05)
    if (blocksHeight(lay(linePitch)) <= room) return linePitch;
  return null;
}

const text = (
  words: string,
  type: Type,
  linePitch: number,
  style: ParagraphStyle = {},
  above = 0,
): Extract<Block, { kind: 'text' }> => ({
  kind: 'text',
  paragraph: layoutParagraph(words, { size: type.size, pitch: type.pitch, linePitch, owner: '正文', ...style }),
  above,
});

const addressee = ({ addressee: to }: Letter, type: Type, linePitch: number): Block[] =>
  to === undefined ? [] : [text(`${to}：`, type, linePitch, { indent: 0, owner: '主送' })];

const partRows = (part: LetterPart, lay: (rows: readonly RuledRow[]) => Strip[]): Block[] | null =>
  typeof part === 'object' && part.kind === 'rows' ? piecesOf(lay(part.rows), 1.5) : null;

function partBlocks(part: LetterPart, type: Type, linePitch: number): Block[] {
  if (typeof part === 'string')
    return part.split('\n').flatMap((line) => (line.trim() === '' ? [] : [text(line, type, linePitch)]));
  switch (part.kind) {
    case 'heading':
      return [{ ...text(part.text, type, linePitch, { role: part.level === 1 ? 'hei' : 'kai' }), heading: true }];
    case 'line':
      return [lineBlock(part.text, part.align, type, linePitch)];
    case 'rows':
      return [];
    default:
      return unreachable(part);
  }
}

function lineBlock(words: string, align: 'center' | 'right' | undefined, type: Type, linePitch: number): Block {
  const whole = layoutParagraph(words, { size: type.size, pitch: type.pitch, linePitch, indent: 0, owner: '正文' });
  if (align === undefined || whole.lines.length > 1) return { kind: 'text', paragraph: whole, above: 0 };
  const draw: Extract<Block, { kind: 'piece' }>['draw'] = (paper, x, y) => {
    const baseline = y + linePitch / 2 + ptmm(type.size) * MIDDLE_TO_BASELINE;
    paper.text(words, x, baseline, { size: type.size, align, width: TEXT_AREA.w });
  };
  return { kind: 'piece', height: linePitch, draw, above: 0 };
}

/** `附件：1.…`, following numbers under the first. */
function enclosures({ enclosures: list = [] }: Letter, type: Type, linePitch: number): Block[] {
  const isOnly = list.length === 1;
  return list.map((words, index) => {
    const number = isOnly ? '' : `${index + 1}.`;
    const style = { indent: index === 0 ? 2 : 5, hang: isOnly ? 5 : 6, owner: '附件' };
    const mark = index === 0 ? '附件：' : '';
    return { ...text(mark + number + words, type, linePitch, style, index === 0 ? linePitch : 0), appended: true };
  });
}

function ends(letter: Letter, type: Type, linePitch: number): Block[] {
  const { signOff, contact, parties } = letter;
  const blocks: Block[] = [];
  if (signOff !== undefined) {
    const { organ } = signOff;
    const date = signOff.date === null ? BLANK_DATE : dateCn(signOff.date);
    const contactLine = contact === undefined ? null : layoutParagraph(`（${contact}）`, lineStyle(type, linePitch));
    const height = linePitch * (FREE + 2) + (contactLine?.height ?? 0);
    blocks.push({
      kind: 'piece',
      height,
      above: 0,
      beside: true,
      draw(paper, x, y) {
        const bottom = Number.POSITIVE_INFINITY;
        const top = drawSignOff(paper, y, { organ, date, linePitch, above: FREE, bottom, size: type.size });
        if (contactLine !== null) drawParagraph(paper, contactLine, x, top + 2 * linePitch);
      },
    });
  }
  if (parties !== undefined) blocks.push(layParties(parties, TEXT_AREA.w, type.size, linePitch * 0.6));
  return blocks;
}

const lineStyle = ({ size, pitch }: Type, linePitch: number): ParagraphStyle => ({
  size,
  pitch,
  linePitch,
  owner: '联系人',
});

/** Strips as pieces: whole where they are few, else one by one, so that pages may part them. */
function piecesOf(strips: readonly Strip[], above: number): Block[] {
  if (strips.length === 0) return [];
  const whole = heightOf(strips) <= WHOLE || strips.some(({ group }) => group !== undefined && group.w > 0);
  const parts = whole ? [[...strips]] : strips.map((strip) => [strip]);
  return parts.map((part, index) => ({
    kind: 'piece',
    height: heightOf(part),
    above: index === 0 ? above : 0,
    draw: (paper, x, y) => void drawStrips(paper, part, x, y, TEXT_AREA.w),
  }));
}

function notes({ words }: Letter): Block[] {
  const lines = words.footnotes.flatMap((note) => wrapText(note, NOTE.role, NOTE.size, TEXT_AREA.w));
  return lines.map((line, index) => ({
    kind: 'piece',
    height: NOTE.pitch,
    above: index === 0 ? 3 : 0,
    draw: (paper, x, y) => void paper.text(line, x, y + NOTE.pitch * 0.75, { role: NOTE.role, size: NOTE.size }),
  }));
}

/** 抄送 in 四号 between rules of 0.35 mm (7.4). */
function copyToBlock({ copyTo = [] }: Letter): Extract<Block, { kind: 'piece' }> | null {
  if (copyTo.length === 0) return null;
  const type = { size: PT_OF.四号, pitch: 5.03, linePitch: 7.6 };
  const paragraph = layoutParagraph(`抄送：${copyTo.join('，')}。`, { ...type, indent: 1, hang: 4, owner: '抄送' });
  const height = paragraph.height + 2;
  return {
    kind: 'piece',
    height,
    above: 4,
    draw(paper, x, y) {
      paper.line(x, y, x + TEXT_AREA.w, y, 0.35);
      drawParagraph(paper, paragraph, x, y + 1);
      paper.line(x, y + height, x + TEXT_AREA.w, y + height, 0.35);
    },
  };
}
