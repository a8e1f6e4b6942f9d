/** 库存现金盘点表 */
export { cashCount, type CashCount } from './count.ts';
export { cashCountPdf } from './pdf.ts';
export type { CashCountView, CountedPaper } from './view.ts';
