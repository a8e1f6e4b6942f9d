/** 临时救助回访记录 */
export { visitPdf } from './pdf.ts';
export type { VisitView } from './view.ts';
