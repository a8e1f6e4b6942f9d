/** Several registers on one paper: sections follow one another, a table goes on over pages with its heading repeated. */
import { Annex } from '../kit/annex.ts';
import { chainText, type ChainHead } from '../kit/chain.ts';
import { copiesNote, copyNames, countWord, type DefaultWords } from '../kit/form-words.ts';
import { A4, A4L, drawCell, Paper, roles, wrapText } from '../kit/index.ts';
import type { DocumentOptions, PdfResult, Size } from '../kit/index.ts';
import { laySigns } from '../kit/ruled-box.ts';
import { layRuled } from '../kit/ruled-layout.ts';
import type { RuledRow, Sign } from '../kit/ruled.ts';
import { drawStrips, heightOf, type Strip } from '../kit/strips.ts';
import { Flow } from './flow.ts';
import type { LaidTable, Section } from './section.ts';

export interface SectionedPaper {
  readonly words: DefaultWords;
  readonly landscape?: boolean;
  /** The office, over the first section at the left: `单位：…`. */
  readonly unit: string;
  /** Period or the like, in the middle. */
  readonly span?: string;
  readonly sections: readonly Section[];
  /** Ruled boxes after the last section: opinions, receipts. */
  readonly after?: readonly RuledRow[];
  readonly notes?: readonly string[];
  readonly signers?: readonly Sign[];
  readonly chain?: ChainHead;
}

interface Ground {
  readonly size: Size;
  readonly x: number;
  readonly w: number;
  readonly top: number;
  readonly bottom: number;
}

/** As a register's (kit/register-pdf.ts): bound at the left, or landscape and bound at the top edge. */
const PORTRAIT: Ground = { size: A4, x: 24, w: 174, top: 17, bottom: 280 };
const LANDSCAPE: Ground = { size: A4L, x: 11, w: 275, top: 25, bottom: 198 };
const ABOVE = { first: 19, next: 9 } as const;
const HEADING = 8;
const GOES_ON = 6.6;
const GAP = 5;
const TEXT = { role: 'fang', size: 11 } as const;
const TEXT_PITCH = 5.6;
const NOTE = { role: 'song', size: 9 } as const;
const NOTE_PITCH = 4.6;
const SMALL = { role: 'song', size: 10.5 } as const;
const TIGHT = { ...SMALL, min: 9, lines: 2, pad: 0, wrapped: { size: 9, min: 9 }, lead: 1.05 } as const;
/** Fewest rows under a heading at the foot of a page. */
const FEWEST = 2;
/** A section lower than this, mm, is not parted: it goes on the next page whole. */
const SHORT = 75;

/** 一、 to 十九、 */
const sectionNumber = (index: number): string => (index < 10 ? countWord(index + 1) : `十${countWord(index - 9)}`);

/**
 * Prints the sections, once or once for each holder of a copy.
 * @throws Refusal `glyph-missing`, `does-not-fit`.
 */
export function sectionedPdf(given: SectionedPaper, options: DocumentOptions): Promise<PdfResult> {
  const ground = given.landscape === true ? LANDSCAPE : PORTRAIT;
  const paper = new Paper({ ...options, title: given.words.title, size: ground.size });
  const room = ground.bottom - ground.top;
  const flow = new Flow(room - ABOVE.first, room - ABOVE.next);
  const end = layEnd(given, ground);
  given.sections.forEach((section, index) => {
    const heading = given.sections.length === 1 ? '' : `${sectionNumber(index)}、${section.heading}`;
    const isLast = index === given.sections.length - 1;
    // Boxes stand by themselves; signatures alone must not.
    const tail = isLast && end.strips.length === 0 ? end.height : 0;
    flowSection(flow, section, { heading, w: ground.w, landscape: given.landscape === true, tail });
  });
  flowEnd(flow, end, ground);
  for (const copy of copyNames(given.words.copies))
    flow.pages.forEach((placed, index) => {
      paper.page();
      const y = drawHeading(paper, given, ground, { index, count: flow.pages.length, copy });
      for (const { y: below, draw } of placed) draw(paper, ground.x, y + below);
    });
  return paper.end();
}

interface SectionPlace {
  /** With its number; '' where the paper's title is heading enough. */
  readonly heading: string;
  readonly w: number;
  readonly landscape: boolean;
  /** What has to stand on the page of its end, mm. */
  readonly tail: number;
}

function flowSection(flow: Flow, section: Section, { heading, w, landscape, tail }: SectionPlace): void {
  const lines = section.texts.flatMap((text) => wrapText(text, TEXT.role, TEXT.size, w - 4));
  const table = section.lay(landscape);
  const few = sumOf(table.rows.slice(0, FEWEST)) + table.head;
  const whole = sumOf(table.rows) + table.head + table.total;
  const top = (heading === '' ? 0 : HEADING) + lines.length * TEXT_PITCH + (lines.length > 0 ? 1.6 : 0);
  flow.gap(GAP);
  flow.need(top + (whole <= SHORT ? whole + tail : few));
  flow.place(top, (paper, x, y) => {
    const begin = heading === '' ? y : y + HEADING;
    if (heading !== '') paper.text(heading, x, y + 5, { role: 'hei', size: 12 });
    lines.forEach((line, index) =>
      paper.text(line, x + 2, begin + 3.6 + index * TEXT_PITCH, { ...TEXT, owner: section.heading }),
    );
  });
  flowTable(flow, table, heading === '' ? '' : `${heading}（续）`, tail);
}

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

function flowTable(flow: Flow, table: LaidTable, again: string, tail: number): void {
  const { rows, head, total } = table;
  let from = 0;
  while (from < rows.length) {
    const goesOn = from > 0 && again !== '';
    const over = goesOn ? GOES_ON : 0;
    const to = lastThatFits(table, { from, room: flow.left - over, tail });
    const height = sumOf(rows.slice(from, to)) + head + (to === rows.length ? total : 0);
    const place = { from, to };
    flow.place(over + height, (paper, x, y) => {
      if (goesOn) paper.text(again, x, y + 4.4, { role: 'hei', size: 10.5 });
      table.draw(paper, { x, y: y + over, ...place });
    });
    from = to;
    if (from < rows.length) flow.need(Number.POSITIVE_INFINITY);
  }
}

/** Sums and signatures never stand without rows: where they have no room, the last rows go with them. */
function lastThatFits(
  { rows, head, total }: LaidTable,
  { from, room, tail }: { readonly from: number; readonly room: number; readonly tail: number },
): number {
  let used = head;
  let to = from;
  while (to < rows.length && used + (rows[to] ?? 0) <= room) used += rows[to++] ?? 0;
  if (to === rows.length && used + total + tail > room) to -= FEWEST;
  return Math.max(from + 1, to);
}

/** What follows the last section: boxes, and under them signatures and notes. */
interface End {
  readonly strips: readonly Strip[];
  readonly signs: ReturnType<typeof laySigns> | null;
  readonly notes: readonly string[];
  /** Of signatures and notes, mm */
  readonly height: number;
}

function layEnd(given: SectionedPaper, { w, top, bottom }: Ground): End {
  const annex = new Annex();
  const strips = layRuled(given.after ?? [], { w, room: bottom - top - ABOVE.next, annex });
  const { signers } = given;
  const notes = notesOf(given).flatMap((note) => wrapText(note, NOTE.role, NOTE.size, w));
  const signs = signers === undefined ? null : laySigns({ signs: signers, date: '' }, w);
  const height = (signs === null ? 0 : signs.height + 4) + (notes.length === 0 ? 0 : notes.length * NOTE_PITCH + 2);
  return { strips: annex.isEmpty ? strips : [...strips, ...annex.strips(w)], signs, notes, height };
}

/** The boxes stay together, with what is under them, where a page holds them. */
function flowEnd(flow: Flow, { strips, signs, notes, height }: End, { w, top, bottom }: Ground): void {
  const whole = heightOf(strips) + height;
  flow.gap(strips.length > 0 ? GAP : 0);
  if (whole <= bottom - top - ABOVE.next) flow.need(whole);
  for (const part of parted(strips, flow)) {
    flow.need(heightOf(part));
    flow.place(heightOf(part), (paper, x, y) => void drawStrips(paper, part, x, y, w));
  }
  if (height === 0) return;
  flow.need(height);
  flow.place(height, (paper, x, y) => {
    signs?.draw(paper, x - 2, y + 4);
    const below = signs === null ? y : y + signs.height + 4;
    notes.forEach((note, index) =>
      paper.text(note, x, below + 5 + index * NOTE_PITCH, { ...NOTE, width: w + 1, owner: '说明' }),
    );
  });
}

/** All strips as one frame where the page holds them, else one by one. */
const parted = (strips: readonly Strip[], flow: Flow): (readonly Strip[])[] => {
  if (strips.length === 0) return [];
  return heightOf(strips) <= flow.left ? [strips] : strips.map((strip) => [strip]);
};

const notesOf = ({ notes = [], words, chain }: SectionedPaper): string[] => {
  const copies = copiesNote(words.copies);
  return [
    ...notes,
    ...words.footnotes,
    ...(copies === '' ? [] : [copies]),
    ...(chain === undefined ? [] : [chainText(chain)]),
  ];
};

interface Place {
  readonly index: number;
  readonly count: number;
  readonly copy: string;
}

/** Title and the line under it; returns where the sections begin. */
function drawHeading(paper: Paper, { words, unit, span = '' }: SectionedPaper, ground: Ground, place: Place): number {
  const { x, w, top } = ground;
  const isFirst = place.index === 0;
  const above = isFirst ? ABOVE.first : ABOVE.next;
  if (place.copy !== '') paper.text(place.copy, x, top - 4, { role: 'hei', size: 10.5, align: 'right', width: w });
  if (isFirst) {
    const style = { role: 'songB', size: 18, min: 13, align: 'center', pad: 0, lines: 2, owner: '标题' } as const;
    drawCell(paper, words.title, { x, y: top - 1, w, h: 11 }, { ...style, wrapped: { size: 12, min: 11 }, lead: 1.1 });
  }
  const right = `第 ${place.index + 1} 页　共 ${place.count} 页`;
  const y = top + above - 8.2;
  const h = 7.4;
  const rightW = roles.song.width(right, SMALL.size);
  const middle = isFirst ? span : `${words.title}（续）`;
  const middleW = Math.min(middle === '' ? 0 : roles.song.width(middle, SMALL.size), (w - rightW) * 0.5);
  // A long middle moves left of the page's middle rather than under the page's number.
  const start = Math.min(x + (w - middleW) / 2, x + w - rightW - 4 - middleW);
  drawCell(paper, unit, { x, y, w: Math.max(20, start - x - 4), h }, { ...TIGHT, owner: '单位' });
  drawCell(paper, middle, { x: start, y, w: middleW + 0.2, h }, { ...TIGHT, align: 'center', owner: '表头' });
  drawCell(paper, right, { x: x + w - rightW - 1, y, w: rightW + 1, h }, { ...TIGHT, align: 'right' });
  return top + above;
}
