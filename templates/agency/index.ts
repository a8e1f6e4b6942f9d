/** 代领协议 and 代领备案表 */
export { agencyAgreementPdf } from './agreement.ts';
export { agencyFilingPdf } from './filing.ts';
export type { AgencyPayment, AgencyView } from './view.ts';
