/** 临时救助申请审批表 */
export { approvalFormPdf } from './pdf.ts';
export type { ApprovalFormView } from './view.ts';
