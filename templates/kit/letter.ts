/**
 * A letter or another paper of running text by GB/T 9704-2012: title, 主送, paragraphs and headings, 附件, sign-off under a
 * seal, 抄送. It takes as many pages as it needs; a seal never stands on a page without text.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import { Annex } from './annex.ts';
import { copiesNote, copyNames, type DefaultWords } from './form-words.ts';
import { A4, drawCell, drawOfficialPageNumber, LINE_PITCH, Paper, roles, TEXT_AREA, wrapText } from './index.ts';
import type { DocumentOptions, PdfResult } from './index.ts';
import { drawLetterHead, letterTitleTop, LETTER_BOTTOM } from './letter-head.ts';
import { layLetter, type LetterType } from './letter-layout.ts';
import type { Party } from './parties.ts';
import type { RuledRow } from './ruled.ts';
import { drawStrips, paginateStrips } from './strips.ts';
import { blocksHeight, drawBlocks, flowBlocks, type Block } from './text-blocks.ts';
import { drawTitle, organParts, packTitle, TITLE, titleHeight } from './title.ts';

/** A string is a paragraph; headings are numbered by their own words: 一、 (1), （一） (2). */
export type LetterPart =
  | string
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** A line that is not set in, or stands at the right or in the middle. */
  | { readonly kind: 'line'; readonly text: string; readonly align?: 'center' | 'right' }
  /** Ruled rows (a table, a box), never parted unless they are many. */
  | { readonly kind: 'rows'; readonly rows: readonly RuledRow[] };

export interface Letter {
  readonly words: DefaultWords;
  /** Parts of the title that stay together on a line; default: the title as it is. */
  readonly titleParts?: readonly string[];
  /** 信函格式 with the issuer's red name; else no head. */
  readonly redHead?: { readonly issuer: string };
  /** 发文字号, under the title or the red head; null leaves it for the hand; left out: none. */
  readonly number?: string | null;
  /** 主送, without the colon. */
  readonly addressee?: string;
  readonly body: readonly LetterPart[];
  readonly enclosures?: readonly string[];
  /** Organ and date under a seal; date null: for the hand. */
  readonly signOff?: { readonly organ: string; readonly date: IsoDate | null };
  /** `（联系人：…，电话…）` beside the seal. */
  readonly contact?: string;
  /** Those who sign by hand, side by side. */
  readonly parties?: readonly Party[];
  /** Rows after the sign-off that may stand on a page of their own: a receipt, an opinion. */
  readonly after?: readonly RuledRow[];
  /** 抄送, at the foot of the last page. */
  readonly copyTo?: readonly string[];
  /** What a copy is called in the note: 本协议. */
  readonly paper?: string;
  /** 三号 for what goes out as a letter; 四号 or 小四 for agreements and minutes. */
  readonly type?: LetterType;
}

const FOOT = { role: 'song', size: 9 } as const;

/**
 * Prints a letter, once or once for each holder of a copy.
 * @throws Refusal `glyph-missing`, `does-not-fit`.
 */
export function letterPdf(letter: Letter, options: DocumentOptions): Promise<PdfResult> {
  const paper = new Paper({ ...options, title: letter.words.title, size: A4 });
  drawLetter(paper, letter);
  return paper.end();
}

/** Draws a letter on pages of its own: several may stand in one document. */
export function drawLetter(paper: Paper, letter: Letter): void {
  const annex = new Annex();
  const first = firstPage(letter);
  const room = first.bottom - first.text;
  const laid = layLetter(letter, { first: room, next: TEXT_AREA.h }, annex);
  const pages = flowBlocks(laid.blocks, room, TEXT_AREA.h);
  const extra = annex.isEmpty
    ? []
    : paginateStrips(annex.strips(TEXT_AREA.w), { first: TEXT_AREA.h, next: TEXT_AREA.h, tail: 0 });
  const count = pages.length + extra.length;
  for (const copy of copyNames(letter.words.copies)) {
    pages.forEach((blocks, index) => {
      paper.page();
      drawCopyName(paper, copy);
      if (index === 0) drawTop(paper, letter);
      else drawRunning(paper, letter, '续');
      drawBlocks(paper, blocks, TEXT_AREA.x, index === 0 ? first.text : TEXT_AREA.y);
      drawNumber(paper, letter, index + 1, count);
      if (index === pages.length - 1) drawFoot(paper, letter, laid.copyTo);
    });
    extra.forEach((strips, index) => {
      paper.page();
      drawCopyName(paper, copy);
      drawRunning(paper, letter, '附页');
      drawStrips(paper, strips, TEXT_AREA.x, TEXT_AREA.y, TEXT_AREA.w);
      drawNumber(paper, letter, pages.length + index + 1, count);
    });
  }
}

/** A part too wide for a line is broken behind its county, or where it must be. */
function titleLines({ titleParts, words }: Letter): string[] {
  const parts = (titleParts ?? [words.title]).flatMap(organParts);
  return packTitle(parts.flatMap((part) => wrapText(part, TITLE.role, TITLE.size, TEXT_AREA.w)));
}

/** Where title, text and the end of the text stand on the first page, mm. */
function firstPage(letter: Letter): { title: number; text: number; bottom: number } {
  const { redHead, number } = letter;
  const title = redHead === undefined ? TEXT_AREA.y : letterTitleTop(redHead.issuer);
  const isUnder = redHead === undefined && number !== undefined;
  const text = title + titleHeight(titleLines(letter)) + LINE_PITCH * (isUnder ? 1.2 : 0.7);
  return { title, text, bottom: redHead === undefined ? TEXT_AREA.y + TEXT_AREA.h : LETTER_BOTTOM };
}

/** Red head, title and number. */
function drawTop(paper: Paper, letter: Letter): void {
  const { redHead, number } = letter;
  if (redHead !== undefined) drawLetterHead(paper, { issuer: redHead.issuer, documentNumber: number ?? null });
  const below = drawTitle(paper, titleLines(letter), firstPage(letter).title);
  if (redHead !== undefined || number === undefined) return;
  const style = { size: 14, min: 11, lines: 2, wrapped: { size: 10.5, min: 9 }, align: 'center', pad: 0 } as const;
  const box = { x: TEXT_AREA.x, y: below, w: TEXT_AREA.w, h: 8.4 };
  drawCell(paper, number ?? '　　　　　〔　　　　〕　　　号', box, { ...style, owner: '文号' });
}

/** Title and number over the following pages of smaller papers and over an 附页: sheets get lost. */
function drawRunning(paper: Paper, letter: Letter, mark: '续' | '附页'): void {
  if (mark === '续' && (letter.type ?? '三号') === '三号') return;
  const words = `${letter.words.title}（${mark}）　${letter.number ?? ''}`;
  for (const [index, line] of wrapText(words, 'song', 9, TEXT_AREA.w).toReversed().entries())
    paper.text(line, TEXT_AREA.x, TEXT_AREA.y - 3 - index * 4, { ...FOOT, owner: '标题' });
}

function drawCopyName(paper: Paper, copy: string): void {
  const style = { role: 'hei', size: 10.5, align: 'right', width: TEXT_AREA.w, owner: '份名' } as const;
  if (copy !== '') paper.text(copy, TEXT_AREA.x, 22, style);
}

/** Letters are numbered as the standard says; smaller papers, whose pages must not get lost, with their total. */
function drawNumber(paper: Paper, letter: Letter, page: number, count: number): void {
  if ((letter.type ?? '三号') !== '三号') {
    const words = `第 ${page} 页　共 ${count} 页`;
    paper.text(words, TEXT_AREA.x, 276, { ...FOOT, align: 'right', width: TEXT_AREA.w });
  } else if (page > 1 || letter.redHead === undefined) drawOfficialPageNumber(paper, page);
}

/** 抄送 over the foot of the text area, and the note of copies under it. */
function drawFoot(paper: Paper, letter: Letter, copyTo: Block | null): void {
  const bottom = TEXT_AREA.y + TEXT_AREA.h;
  if (copyTo !== null) drawBlocks(paper, [copyTo], TEXT_AREA.x, bottom - blocksHeight([copyTo]));
  const note = copiesNote(letter.words.copies, letter.paper ?? '本件');
  const room = TEXT_AREA.w - roles.song.width('第 10 页　共 10 页', FOOT.size);
  paper.text(note, TEXT_AREA.x, bottom + 14, { ...FOOT, owner: '份数', ...(note === '' ? {} : { width: room }) });
}
