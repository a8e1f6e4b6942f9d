/**
 * 公示 on paper, in the page measures of GB/T 9704-2012 but without a red head: 公示 is not one of the fifteen kinds of
 * official documents.
 */
import { dateCn } from '../../domain/calendar/date.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { Refusal, unwrap } from '../../domain/problem.ts';
import {
  A4,
  drawOfficialPageNumber,
  drawParagraph,
  drawSignOff,
  layoutParagraph,
  LINE_PITCH,
  MIDDLE_TO_BASELINE,
  Paper,
  ptmm,
  TEXT_AREA,
  type DocumentOptions,
  type PdfResult,
} from '../kit/index.ts';
import { drawRows, layRows, paginateRows, type LaidRow } from '../kit/growing-table.ts';
import { checkPublic } from './public.ts';
import { AMOUNT_COLUMN, HEAD, noticeTable, ROW, type NoticeTable } from './table.ts';
import { countText, listTitle, noticeFigures, noticeParagraphs, titleParts, type NoticeFigures } from './text.ts';
import { drawCentred, drawTitle, packTitle, titleHeight } from '../kit/title.ts';
import type { NoticeView } from './view.ts';

type Row = NoticeTable['rows'][number];

/** More rows than this go to an 附件. */
const IN_TEXT = 6;
/** Where name, date and seal would not fit, lines come closer, down to this, mm; a seal never stands on a page alone. */
const CLOSEST = 9.2;
/** Two free lines, name and date under the text, mm. */
const signOffHeight = (pitch: number): number => pitch * 4;

interface Body {
  readonly inText: boolean;
  readonly linePitch: number;
}

/**
 * Prints notices, each on sheets of its own.
 * @throws Refusal of `checkPublic`, `notice-too-long` (the ground does not leave room for the seal), `glyph-missing`,
 * `does-not-fit`.
 */
export async function noticePdf(
  views: readonly [NoticeView, ...NoticeView[]],
  options: DocumentOptions,
): Promise<PdfResult> {
  const paper = new Paper({ ...options, title: titleParts(views[0]).join(''), size: A4 });
  for (const view of views) drawNotice(paper, view);
  return paper.end();
}

function drawNotice(paper: Paper, view: NoticeView): void {
  unwrap(checkPublic(view));
  const figures = noticeFigures(view);
  const list = noticeTable(view);
  const rows = layRows(list.table, list.rows);
  const body = fitBody(view, figures, rows);
  paper.page();
  drawBody(paper, view, figures, list, rows, body);
  drawOfficialPageNumber(paper, 1);
  if (!body.inText) drawList(paper, view, figures, list, rows);
}

const tableHeight = (rows: readonly LaidRow<Row>[]): number => rows.reduce((sum, row) => sum + row.height, HEAD);

const SPACE = { aboveTable: 1.5, belowTable: 2.5, underTitle: 0.8 } as const;

/** Height of everything above name and date, mm. */
function bodyHeight(view: NoticeView, figures: NoticeFigures, rows: readonly LaidRow<Row>[], body: Body): number {
  const { linePitch, inText } = body;
  const { before, after } = noticeParagraphs(view, figures, inText);
  const text = [before, ...after].reduce((sum, words) => sum + layoutParagraph(words, { linePitch }).height, 0);
  const list = inText
    ? tableHeight(rows) + SPACE.aboveTable + SPACE.belowTable
    : linePitch + layoutParagraph(attachmentText(view), { linePitch }).height;
  return titleHeight(packTitle(titleParts(view))) + linePitch * SPACE.underTitle + text + list;
}

const attachmentText = (view: NoticeView): string => `附件：${listTitle(view)}`;

/** List in the text if it may and can be, else as 附件; lines as far apart as the page allows. */
function fitBody(view: NoticeView, figures: NoticeFigures, rows: readonly LaidRow<Row>[]): Body {
  const choices = rows.length <= IN_TEXT ? [true, false] : [false];
  for (const inText of choices) {
    for (let linePitch: number = LINE_PITCH; linePitch >= CLOSEST - 0.001; linePitch -= 0.05) {
      const body = { inText, linePitch };
      if (bodyHeight(view, figures, rows, body) + signOffHeight(linePitch) <= TEXT_AREA.h) return body;
    }
  }
  throw new Refusal(
    'notice-too-long',
    '公示的依据文字太长，落款和印章放不下同一页。没有打印；请在设置中缩短公示依据。',
    {
      basis: view.basis,
    },
  );
}

function drawBody(
  paper: Paper,
  view: NoticeView,
  figures: NoticeFigures,
  list: NoticeTable,
  rows: readonly LaidRow<Row>[],
  { inText, linePitch }: Body,
): void {
  let y: number = TEXT_AREA.y;
  y = drawTitle(paper, packTitle(titleParts(view)), y) + linePitch * SPACE.underTitle;
  const paragraph = (words: string) => {
    y = drawParagraph(paper, layoutParagraph(words, { linePitch, owner: '正文' }), TEXT_AREA.x, y);
  };
  const { before, after } = noticeParagraphs(view, figures, inText);
  paragraph(before);
  if (inText)
    y = drawRows(paper, list.table, TEXT_AREA.x, y + SPACE.aboveTable, { rows, from: 0 }, []) + SPACE.belowTable;
  after.forEach(paragraph);
  if (!inText) {
    y += linePitch;
    paragraph(attachmentText(view));
  }
  drawSignOff(paper, y, { organ: view.issuer, date: dateCn(view.date), linePitch });
}

/** The list as 附件: its mark at the top left, its title on the third line, the total on its last page. */
function drawList(
  paper: Paper,
  view: NoticeView,
  figures: NoticeFigures,
  list: NoticeTable,
  rows: readonly LaidRow<Row>[],
): void {
  const above = LINE_PITCH * 3.6;
  const room = TEXT_AREA.h - HEAD;
  const pages = paginateRows(rows, { first: room - above, next: room, tail: ROW });
  pages.forEach((page, index) => {
    paper.page();
    let y: number = TEXT_AREA.y;
    if (index === 0) {
      const baseline = y + LINE_PITCH / 2 + ptmm(16) * MIDDLE_TO_BASELINE;
      paper.text('附件', TEXT_AREA.x, baseline, { role: 'hei', size: 16 });
      drawCentred(paper, listTitle(view), y + LINE_PITCH * 2.5, 18);
      y += above;
    }
    const sums = new Map([[AMOUNT_COLUMN, formatFen(figures.fen)]]);
    const total = { label: `合计　${countText(view, figures, '　')}`, sums, strong: true };
    drawRows(paper, list.table, TEXT_AREA.x, y, page, index === pages.length - 1 ? [total] : []);
    drawOfficialPageNumber(paper, index + 2);
  });
}
