/** 一事一议、集体研究纪要 */
export { minutesPdf } from './pdf.ts';
export type { Attendant, MinutesItem, MinutesView, Resolution } from './view.ts';
