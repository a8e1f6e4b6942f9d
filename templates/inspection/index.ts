/** 检查情况表 */
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { sectionedPdf, sectionedXlsx } from '../sections/index.ts';
import { inspection } from './report.ts';
import type { InspectionView } from './view.ts';

export type { FindingLine, InspectionView, SwitchLine } from './view.ts';

/** @throws Refusal `glyph-missing`, `does-not-fit`. */
export const inspectionPdf = (view: InspectionView, options: DocumentOptions): Promise<PdfResult> =>
  sectionedPdf(inspection(view), options);

export const inspectionXlsx = (view: InspectionView, options: Omit<WorkbookOptions, 'creator'>): Promise<Uint8Array> =>
  sectionedXlsx(inspection(view), { ...options, creator: view.government });
