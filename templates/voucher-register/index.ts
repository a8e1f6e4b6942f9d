/** 凭证领用登记 */
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { sectionedPdf, sectionedXlsx } from '../sections/index.ts';
import { voucherRegister } from './register.ts';
import type { VoucherRegisterView } from './view.ts';

export type { DayRun, GapLine, SeriesLine, SpoiltLine, UnsignedLine, VoucherRegisterView } from './view.ts';

/** @throws Refusal `glyph-missing`, `does-not-fit`. */
export const voucherRegisterPdf = (view: VoucherRegisterView, options: DocumentOptions): Promise<PdfResult> =>
  sectionedPdf(voucherRegister(view), options);

export const voucherRegisterXlsx = (
  view: VoucherRegisterView,
  options: Omit<WorkbookOptions, 'creator'>,
): Promise<Uint8Array> => sectionedXlsx(voucherRegister(view), { ...options, creator: view.government });
