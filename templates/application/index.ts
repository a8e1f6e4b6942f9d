/** 临时救助申请书及承诺 */
export { applicationPdf } from './pdf.ts';
export type { ApplicationView } from './view.ts';
