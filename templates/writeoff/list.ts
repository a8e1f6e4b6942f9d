/** 附件1 核销凭证清单: one line a voucher, a column for the county's mark, room for two seals. */
import { yearOf, type IsoDate } from '../../domain/calendar/date.ts';
import { WAYS } from '../../domain/entities/codes.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import {
  drawOfficialPageNumber,
  drawSignLine,
  INK,
  LINE_PITCH,
  MIDDLE_TO_BASELINE,
  ptmm,
  RED,
  TEXT_AREA,
  type Paper,
} from '../kit/index.ts';
import { drawRows, layRows, paginateRows, type GrowingTable, type GrowingTotal } from '../kit/growing-table.ts';
import { shortDate } from '../kit/short-date.ts';
import { drawCentred } from '../kit/title.ts';
import type { WriteoffFigures } from './figures.ts';
import { LIST_TITLE, listCount } from './text.ts';
import type { LineState, WriteoffLine, WriteoffView } from './view.ts';

/** 县级核销: empty for the county's hand until its answer is known. */
export const STATE_WORDS: Readonly<Record<LineState, string>> = {
  open: '',
  'written-off': '核销',
  returned: '退回补件',
  refused: '拒付',
};

/** 审批日期, written as the paper or the workbook writes dates. */
export function approvalText({ approvedOn, onOrder }: WriteoffLine, write: (day: IsoDate) => string): string {
  if (approvedOn !== null) return write(approvedOn);
  return onOrder ? '先行' : '—';
}

const ROW = 7.4;
const HEAD = 9.4;
const AMOUNT_COLUMN = 5;
/** Title block over the table on the first page, mm. */
const ABOVE = LINE_PITCH * 3;
const BOX = { gap: 4, h: 46 } as const;

function listTable(year: number): GrowingTable<WriteoffLine> {
  const figure = { role: 'song', align: 'center' } as const;
  return {
    columns: [
      { title: '序号', width: 9, text: (_, index) => String(index + 1), style: figure },
      { title: '凭证号', width: 25, text: (line) => line.voucher, grows: true, style: { ...figure, size: 10.5 } },
      { title: '日期', width: 13, text: (line) => shortDate(line.date, year), grows: true, style: figure },
      { title: '救助对象', width: 31, text: (line) => line.name, grows: true },
      { title: '方式', width: 11, text: (line) => WAYS[line.way], style: { align: 'center' } },
      {
        title: '金额（元）',
        width: 23,
        text: (line) => formatFen(line.fen),
        style: { role: 'song', align: 'right', pad: 1.5 },
      },
      {
        title: '审批\n日期',
        width: 13,
        text: (line) => approvalText(line, (day) => shortDate(day, year)),
        grows: true,
        style: figure,
      },
      {
        title: '附件\n张数',
        width: 10,
        text: (line) => (line.attachments === null ? '' : String(line.attachments)),
        style: figure,
      },
      { title: '县级核销', width: 21, text: (line) => STATE_WORDS[line.state], style: { align: 'center' } },
    ],
    head: HEAD,
    row: ROW,
    twoLines: 9.6,
    line: 3.6,
    inner: 0.15,
    style: { role: 'fang', size: 11, min: 9, pad: 0.7, lead: 1.05 },
    color: (line) => (line.fen < 0 ? RED : INK),
    owner: (line) => `${line.voucher}${line.name}`,
  };
}

const totalLine = (label: string, fen: Fen, strong: boolean): GrowingTotal => ({
  label,
  sums: new Map([[AMOUNT_COLUMN, formatFen(fen)]]),
  color: fen < 0 ? RED : INK,
  strong,
});

/** Draws the list on pages of its own, numbered on from `firstPage`. */
export function drawList(paper: Paper, view: WriteoffView, figures: WriteoffFigures, firstPage: number): void {
  const table = listTable(yearOf(view.period));
  const room = TEXT_AREA.h - HEAD - ROW;
  const pages = paginateRows(layRows(table, view.lines), {
    first: room - ABOVE,
    next: room,
    tail: ROW + BOX.gap + BOX.h,
  });
  pages.forEach((page, index) => {
    paper.page();
    const isLast = index === pages.length - 1;
    const top = index === 0 ? drawListTitle(paper, view) : TEXT_AREA.y;
    const fen = page.rows.reduce((sum, { row }) => sum + row.fen, 0);
    const totals = [
      ...(pages.length > 1 ? [totalLine('本页小计', fen, false)] : []),
      ...(isLast ? [totalLine(`合计　${listCount(view, figures)}`, figures.totalFen, true)] : []),
    ];
    const below = drawRows(paper, table, TEXT_AREA.x, top, page, totals);
    if (isLast) drawOpinions(paper, view, below + BOX.gap);
    drawOfficialPageNumber(paper, firstPage + index);
  });
}

/** 附件1, title, batch and unit; returns where the table begins. */
function drawListTitle(paper: Paper, view: WriteoffView): number {
  const { x, y, w } = TEXT_AREA;
  paper.text('附件1', x, y + LINE_PITCH / 2 + ptmm(16) * MIDDLE_TO_BASELINE, { role: 'hei', size: 16 });
  drawCentred(paper, LIST_TITLE, y + LINE_PITCH * 1.5, 20);
  const style = { role: 'song', size: 10.5 } as const;
  const baseline = y + LINE_PITCH * 2.75;
  paper.text(`销账批次：${view.batch}`, x, baseline, style);
  paper.text('单位：元', x, baseline, { ...style, align: 'right', width: w });
  return y + ABOVE;
}

/** Two boxes for the county's opinions; a ⌀45 mm seal fits over the text of each. */
function drawOpinions(paper: Paper, view: WriteoffView, y: number): void {
  const width = TEXT_AREA.w / 2;
  const words = [
    '核销　　　张，金额　　　　　　　元',
    view.replenish === 'by_batch' ? '同意补足　　　　　　　　　　元' : '同意核销　　　　　　　　　　元',
  ];
  view.reviewers.forEach((reviewer, index) => {
    const box = { x: TEXT_AREA.x + index * width, y, w: width, h: BOX.h };
    paper.box(box, 0.2);
    paper.text(`${reviewer}审核意见`, box.x + 2, y + 6, { role: 'hei', size: 11 });
    paper.text(words[index] ?? '', box.x + 2, y + 13.5, { role: 'song', size: 10.5 });
    drawSignLine(paper, box, { who: '经办：', seal: '（公章）' });
  });
  paper.box({ x: TEXT_AREA.x, y, w: TEXT_AREA.w, h: BOX.h }, 0.4);
}
