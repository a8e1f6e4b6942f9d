/** 销账申请及核销凭证清单 */
export { writeoffFigures, type WriteoffFigures } from './figures.ts';
export { writeoffPdf } from './pdf.ts';
export { writeoffXlsx } from './sheet.ts';
export type { FundMovement, LineState, WriteoffForm, WriteoffLine, WriteoffView } from './view.ts';
