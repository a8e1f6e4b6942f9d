/** 先行救助登记表及补办清单 */
export { urgentRegisterPdf } from './pdf.ts';
export type { MadeUp, UrgentPayment, UrgentRegisterView } from './view.ts';
