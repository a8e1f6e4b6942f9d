/** 不予救助告知书 */
export { refusalPdf } from './pdf.ts';
export { remedyText } from './remedy.ts';
export type { Provision, RefusalView } from './view.ts';
