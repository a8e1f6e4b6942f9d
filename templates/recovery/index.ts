/** 追回通知书 */
export { CONSEQUENCE, recoveryRemedy } from './consequence.ts';
export { recoveryPdf } from './pdf.ts';
export type { PaidBefore, RecoveryView } from './view.ts';
