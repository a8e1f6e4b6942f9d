/** 物资采购与发放登记 */
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { sectionedPdf, sectionedXlsx } from '../sections/index.ts';
import { goodsRegister } from './register.ts';
import type { GoodsRegisterView } from './view.ts';

export type { GoodsMove, GoodsRegisterView, StockLine } from './view.ts';

/** @throws Refusal `glyph-missing`, `does-not-fit`. */
export const goodsRegisterPdf = (view: GoodsRegisterView, options: DocumentOptions): Promise<PdfResult> =>
  sectionedPdf(goodsRegister(view), options);

export const goodsRegisterXlsx = (
  view: GoodsRegisterView,
  options: Omit<WorkbookOptions, 'creator'>,
): Promise<Uint8Array> => sectionedXlsx(goodsRegister(view), { ...options, creator: view.government });
