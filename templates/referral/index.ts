/** 转介单及回执 */
export { referralPdf } from './pdf.ts';
export type { GivenHelp, ReferralAnswer, ReferralView } from './view.ts';
