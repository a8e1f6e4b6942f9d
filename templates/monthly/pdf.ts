/**
 * 每月发放表 on paper: A4 landscape, bound at the top edge (GB/T 9704-2012 clause 8 puts a landscape table's head at the
 * binding edge of odd pages, so it is printed single-sided). Heading and page subtotal on every page; layout ours.
 */
import { dateCn, lastDayOf, periodCn, yearOf } from '../../domain/calendar/date.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { Refusal } from '../../domain/problem.ts';
import { A4L, INK, Paper, RED, type DocumentOptions, type PdfResult, type TablePage } from '../kit/index.ts';
import { AMOUNT_COLUMN, monthlyTable } from './columns.ts';
import { drawEnd, layEnd } from './end.ts';
import { drawRows, layRows, paginateRows, type LaidRow } from '../kit/growing-table.ts';
import { inOrder, monthlyTotals, sumFen } from './totals.ts';
import type { MonthlyLine, MonthlyView } from './view.ts';

const X = 11;
const W = 275;
const TOP = 25;
const BOTTOM = 198;
/** Title and line over the head on the first page; the line alone on the others. */
const ABOVE = { first: 19, next: 10 } as const;

/** Room for rows beside the end block, mm. */
const LEAST_ROWS = 10;

/** Ink of a sum. */
const inkOf = (fen: Fen): string => (fen < 0 ? RED : INK);

/**
 * Prints the table.
 * @throws Refusal `glyph-missing`, `does-not-fit`, `monthly-end-too-long` (very many number series). A disagreement with vouchers or ledger is printed red, not refused:
 * the paper is where it must show.
 */
export async function monthlyPdf(view: MonthlyView, options: DocumentOptions): Promise<PdfResult> {
  const table = monthlyTable(yearOf(view.period));
  const totals = monthlyTotals(view);
  const rows = layRows(table, inOrder(view.lines));
  const end = layEnd(view, totals);
  const room = BOTTOM - TOP - table.head - table.row;
  if (end.height > room - ABOVE.next - LEAST_ROWS)
    throw new Refusal('monthly-end-too-long', '核对说明太多，与签章栏放不下同一页。没有打印；请先核对四联单号段。');
  const pages = paginateRows(rows, { first: room - ABOVE.first, next: room - ABOVE.next, tail: end.height });
  const paper = new Paper({ ...options, title: titleOf(view), size: A4L });
  pages.forEach((page, index) => {
    paper.page();
    const y = drawHeading(paper, view, index, pages.length);
    const below = drawRows(paper, table, X, y, page, [subtotal(page, view)]);
    if (index === pages.length - 1) drawEnd(paper, totals, end, { x: X, y: below, w: W });
  });
  return paper.end();
}

export const titleOf = (view: MonthlyView): string =>
  `${view.county}${view.town}${periodCn(view.period)}临时救助发放表`;

/** `2026年11月1日至11月30日` */
export const spanOf = (period: string): string =>
  `${dateCn(`${period}-01`)}至${dateCn(lastDayOf(period)).replace(/^.*年/u, '')}`;

function subtotal(page: TablePage<LaidRow<MonthlyLine>>, view: MonthlyView) {
  const fen = sumFen(page.rows.map(({ row }) => row));
  const label = view.lines.length === 0 ? '本月无发放　　本页小计' : '本页小计';
  return { label, sums: new Map([[AMOUNT_COLUMN, formatFen(fen)]]), color: inkOf(fen) };
}

/** Title and the line over the table; returns where the table begins. */
function drawHeading(paper: Paper, view: MonthlyView, index: number, count: number): number {
  const isFirst = index === 0;
  if (isFirst)
    paper.text(titleOf(view), X, TOP + 6.6, { role: 'songB', size: 18, align: 'center', width: W, owner: '标题' });
  const y = TOP + (isFirst ? ABOVE.first : ABOVE.next) - 2.8;
  const style = { role: 'song', size: 10.5 } as const;
  const middle = isFirst ? spanOf(view.period) : `${periodCn(view.period)}临时救助发放表（续）`;
  paper.text(`填报单位：${view.government}${isFirst ? '（公章）' : ''}`, X, y, style);
  paper.text(middle, X, y, { ...style, align: 'center', width: W });
  paper.text(`单位：元　　第 ${index + 1} 页　共 ${count} 页`, X, y, { ...style, align: 'right', width: W });
  return TOP + (isFirst ? ABOVE.first : ABOVE.next);
}
