/** 救助档案封面与卷内目录 */
export { caseFilePdf } from './pdf.ts';
export type { CaseFileView, FiledPaper } from './view.ts';
