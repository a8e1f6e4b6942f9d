/** 乡镇审批备案表: of a period, and of one case */
export { filingFormPdf } from './form.ts';
export { filingRegisterPdf, filingRegisterXlsx } from './register.ts';
export type { FiledApproval, FilingFormView, FilingRegisterView } from './view.ts';
