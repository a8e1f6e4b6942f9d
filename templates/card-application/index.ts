/** 一卡通发放申请及清册 */
export { cardApplicationPdf } from './letter.ts';
export { cardListPdf, cardListXlsx } from './list.ts';
export type { CardApplicationView, CardLine } from './view.ts';
