/** 抽查核对表 */
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { sectionedPdf, sectionedXlsx } from '../sections/index.ts';
import { spotCheck, spotCheckSheets } from './register.ts';
import type { SpotCheckView } from './view.ts';

export type { SampledPayment, SpotCheckView } from './view.ts';

/** @throws Refusal `glyph-missing`, `does-not-fit`. */
export const spotCheckPdf = (view: SpotCheckView, options: DocumentOptions): Promise<PdfResult> =>
  sectionedPdf(spotCheck(view), options);

export const spotCheckXlsx = (view: SpotCheckView, options: Omit<WorkbookOptions, 'creator'>): Promise<Uint8Array> =>
  sectionedXlsx(spotCheckSheets(view), { ...options, creator: view.government });
