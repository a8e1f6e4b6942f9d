/** The cover of a case's file: the items of GB/T 9705 (全宗名称、题名、时间、保管期限、件数页数、档号), layout ours. */
import { dateCn, type IsoDate } from '../../domain/calendar/date.ts';
import { drawCell, type Box, type Paper } from '../kit/index.ts';
import type { CaseFileView } from './view.ts';

/** mm */
const AREA = { x: 28, w: 154 } as const;
const ROW = 15;
const LABEL_W = 38;

export function drawCover(paper: Paper, view: CaseFileView): void {
  paper.page();
  const { x, w } = AREA;
  paper.box({ x: x - 6, y: 20, w: w + 12, h: 257 }, 0.5);
  const number = { x, y: 28, w, h: 8 };
  drawCell(paper, `档号：${view.fileNumber}`, number, { role: 'song', size: 12, min: 9, align: 'right', pad: 0 });
  const big = { role: 'songB', align: 'center', pad: 0, lines: 2, lead: 1.3 } as const;
  drawCell(paper, view.government, { x, y: 52, w, h: 22 }, { ...big, size: 24, min: 14, owner: '全宗名称' });
  drawCell(paper, '临时救助档案', { x, y: 82, w, h: 22 }, { ...big, size: 36, track: 3 });
  drawTitle(paper, view.title, { x, y: 118, w, h: 34 });
  drawRows(paper, rowsOf(view), 166);
}

/** 案卷题名 between two rules. */
function drawTitle(paper: Paper, title: string, box: Box): void {
  paper.line(box.x, box.y, box.x + box.w, box.y, 0.3);
  paper.line(box.x, box.y + box.h, box.x + box.w, box.y + box.h, 0.3);
  const style = { role: 'songB', size: 18, min: 11, lines: 3, align: 'center', lead: 1.3 } as const;
  drawCell(paper, title, box, { ...style, wrapped: { size: 18, min: 11 }, owner: '案卷题名' });
}

const dayOf = (date: IsoDate | null): string => (date === null ? '　　　　年　　月　　日' : dateCn(date));

function rowsOf(view: CaseFileView): (readonly [string, string])[] {
  const { from, to, papers, pages, retention } = view;
  return [
    ['起止日期', `${dateCn(from)}至${dayOf(to)}`],
    ['件数、页数', `共${papers.length}件　　${pages === null ? '　　　　' : pages}页`],
    ['保管期限', retention === '' ? '□永久　　□30年　　□10年' : retention],
    ['救助编号', view.caseNumber],
    ['立卷部门', view.unit],
    ['归档日期', dayOf(view.archivedOn)],
  ];
}

function drawRows(paper: Paper, rows: readonly (readonly [string, string])[], top: number): void {
  const { x, w } = AREA;
  rows.forEach(([label, value], index) => {
    const y = top + index * ROW;
    drawCell(paper, label, { x, y, w: LABEL_W, h: ROW }, { role: 'hei', size: 14, pad: 2 });
    const place = { x: x + LABEL_W, y, w: w - LABEL_W, h: ROW };
    const style = { role: 'song', size: 14, min: 10, lines: 2, wrapped: { size: 12, min: 9 }, lead: 1.2 } as const;
    drawCell(paper, value, place, { ...style, owner: label });
    paper.line(place.x, y + ROW - 2.4, place.x + place.w, y + ROW - 2.4, 0.2);
  });
}
