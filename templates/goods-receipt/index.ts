/** 实物领取单: the goods of a goods voucher, received and signed for; goes with the voucher's 记账联. */
import { formatFen } from '../../domain/money/fen.ts';
import { A4, drawTable, Paper, type DocumentOptions, type PdfResult, type TotalLine } from '../kit/index.ts';
import { drawFirstHeading, drawNextHeading, drawTail } from './draw.ts';
import { AMOUNT_COLUMN, goodsPages, goodsTable, SHEET, totalOf } from './pages.ts';
import type { GoodsItem, GoodsReceiptView } from './view.ts';

export type * from './view.ts';

/**
 * Prints 实物领取单, each on pages of its own.
 * @throws Refusal `glyph-missing`, `does-not-fit`: nothing has been output then.
 */
export async function goodsReceiptPdf(
  views: readonly GoodsReceiptView[],
  options: DocumentOptions,
): Promise<PdfResult> {
  const numbers = views.map((view) => view.number);
  const title =
    numbers.length === 1 ? `实物领取单 ${numbers[0]}` : `实物领取单 ${numbers[0] ?? ''} 等${numbers.length}张`;
  const paper = new Paper({ ...options, size: A4, title });
  for (const view of views) drawReceipt(paper, view);
  return paper.end();
}

function drawReceipt(paper: Paper, view: GoodsReceiptView): void {
  const table = goodsTable(view);
  const pages = goodsPages(view);
  pages.forEach((page, index) => {
    paper.page();
    const top =
      index === 0 ? drawFirstHeading(paper, view, pages.length) : drawNextHeading(paper, view, index + 1, pages.length);
    const isLast = index === pages.length - 1;
    const totals = [
      ...(pages.length > 1 ? [sumLine('本页小计', page.rows)] : []),
      ...(isLast ? [sumLine('合计', view.items)] : []),
    ];
    const bottom = drawTable(paper, table, SHEET.x, top, page, totals);
    if (isLast) drawTail(paper, view, bottom);
  });
}

const sumLine = (label: string, items: readonly GoodsItem[]): TotalLine => ({
  label: `${label}（${items.length}种）`,
  sums: new Map([[AMOUNT_COLUMN, formatFen(totalOf(items))]]),
});
