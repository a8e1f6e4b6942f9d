/** 交接清册 */
import type { DocumentOptions, PdfResult } from '../kit/index.ts';
import { sectionedPdf } from '../sections/index.ts';
import { dutyHandover } from './register.ts';
import type { DutyHandoverView } from './view.ts';

export type { DutyHandoverView, HandedBalance, OpenBatch, OpenMatter, UnsignedVoucher } from './view.ts';

/** @throws Refusal `glyph-missing`, `does-not-fit`. */
export const dutyHandoverPdf = (view: DutyHandoverView, options: DocumentOptions): Promise<PdfResult> =>
  sectionedPdf(dutyHandover(view), options);
