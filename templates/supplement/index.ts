/** 追加备用金申请 */
export { supplementFigures, type SupplementFigures } from './figures.ts';
export { supplementPdf } from './pdf.ts';
export type { FundYear, SupplementView } from './view.ts';
