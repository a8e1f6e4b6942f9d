/** 报县审批移交表 */
export { countyHandoverPdf } from './pdf.ts';
export type { CountyHandoverView, HandedPaper, HandoverReason } from './view.ts';
