/** 纸质凭证移交清单 */
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { sectionedPdf, sectionedXlsx } from '../sections/index.ts';
import { paperHandover } from './register.ts';
import type { PaperHandoverView } from './view.ts';

export type { HandedPaper, HandedVoucher, PaperHandoverView } from './view.ts';

/** @throws Refusal `glyph-missing`, `does-not-fit`. */
export const paperHandoverPdf = (view: PaperHandoverView, options: DocumentOptions): Promise<PdfResult> =>
  sectionedPdf(paperHandover(view), options);

export const paperHandoverXlsx = (
  view: PaperHandoverView,
  options: Omit<WorkbookOptions, 'creator'>,
): Promise<Uint8Array> => sectionedXlsx(paperHandover(view), { ...options, creator: view.government });
