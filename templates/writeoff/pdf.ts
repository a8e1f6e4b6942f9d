/** 销账申请 on paper: the letter, then 附件1 核销凭证清单. */
import { dateCn } from '../../domain/calendar/date.ts';
import { unwrap } from '../../domain/problem.ts';
import {
  A4,
  drawOfficialPageNumber,
  drawParagraph,
  drawSignOff,
  layoutParagraph,
  orHandFilled,
  LINE_PITCH,
  Paper,
  TEXT_AREA,
  type DocumentOptions,
  type PdfResult,
} from '../kit/index.ts';
import { blocksHeight, drawBlocks, splitBlocks, type Block } from '../kit/text-blocks.ts';
import { drawTitle, packTitle } from '../kit/title.ts';
import { writeoffFigures, type WriteoffFigures } from './figures.ts';
import { drawHead, type HeadLayout } from './heads.ts';
import { drawList } from './list.ts';
import { bodyParagraphs, enclosures, titleParts } from './text.ts';
import type { WriteoffView } from './view.ts';

/** Lines come closer, down to this, mm, to keep seal and text on one page. */
const CLOSEST = 8.8;
const UNDER_TITLE = 0.7;
/** Lines free over the organ's name. */
const FREE = 1.7;
/** Free lines, organ, date, contact. */
const SIGN_OFF_LINES = FREE + 3;
/** Lines of the text proper that at least stand on the page of the seal. */
const BESIDE_SEAL = 2;

/**
 * Prints letter and list.
 * @throws Refusal of `writeoffFigures`, `glyph-missing`, `does-not-fit`.
 */
export async function writeoffPdf(view: WriteoffView, options: DocumentOptions): Promise<PdfResult> {
  const figures = unwrap(writeoffFigures(view));
  const paper = new Paper({ ...options, title: titleParts(view).join(''), size: A4 });
  paper.page();
  const head = drawHead(paper, view);
  const y = drawTitle(paper, packTitle(titleParts(view)), head.titleTop) + LINE_PITCH * UNDER_TITLE;
  drawLetter(paper, view, figures, head, y);
  drawList(paper, view, figures, paper.pages + 1);
  return paper.end();
}

function blocks(view: WriteoffView, figures: WriteoffFigures, linePitch: number): Block[] {
  const lay = (text: string, indent: number, hang = 0, linesAbove = 0): Block => ({
    kind: 'text',
    paragraph: layoutParagraph(text, { linePitch, indent, hang, owner: '正文' }),
    above: linesAbove * linePitch,
  });
  const enclosed = enclosures(view, figures).map((words, index) =>
    index === 0 ? lay(`附件：1.${words}`, 2, 6, 1) : lay(`${index + 1}.${words}`, 5, 6),
  );
  return [
    lay(`${view.addressees.join('、')}：`, 0),
    ...bodyParagraphs(view, figures).map((text) => lay(text, 2)),
    ...enclosed,
  ];
}

/** Text and sign-off on the first page if lines may come so close; else the text runs on, some of it beside the seal. */
function drawLetter(paper: Paper, view: WriteoffView, figures: WriteoffFigures, head: HeadLayout, y: number): void {
  for (let linePitch: number = LINE_PITCH; linePitch >= CLOSEST; linePitch -= 0.05) {
    const list = blocks(view, figures, linePitch);
    if (y + blocksHeight(list) + SIGN_OFF_LINES * linePitch > head.bottom) continue;
    drawEnd(paper, view, drawBlocks(paper, list, TEXT_AREA.x, y), linePitch, head.bottom);
    if (head.numbered) drawOfficialPageNumber(paper, paper.pages);
    return;
  }
  const list = blocks(view, figures, LINE_PITCH);
  const lines = Math.floor((head.bottom - y) / LINE_PITCH);
  const body = list.slice(
    0,
    list.findIndex(({ above }) => above > 0),
  );
  const bodyLines = Math.round(blocksHeight(body) / LINE_PITCH);
  const [here, next] = splitBlocks(list, Math.min(lines, bodyLines - BESIDE_SEAL) * LINE_PITCH);
  drawBlocks(paper, here, TEXT_AREA.x, y);
  if (head.numbered) drawOfficialPageNumber(paper, paper.pages);
  paper.page();
  const below = drawBlocks(paper, next, TEXT_AREA.x, TEXT_AREA.y);
  drawEnd(paper, view, below, LINE_PITCH, TEXT_AREA.y + TEXT_AREA.h);
  drawOfficialPageNumber(paper, paper.pages);
}

/** Organ, date, and the contact at the left, clear of the seal (附注, 7.3.8). */
function drawEnd(paper: Paper, view: WriteoffView, y: number, linePitch: number, bottom: number): void {
  const top = drawSignOff(paper, y, { organ: view.issuer, date: dateCn(view.date), linePitch, above: FREE, bottom });
  const contact = `（${view.contact.name}，${orHandFilled(view.contact.phone)}）`;
  drawParagraph(paper, layoutParagraph(contact, { linePitch, owner: '联系人' }), TEXT_AREA.x, top + 2 * linePitch);
}
