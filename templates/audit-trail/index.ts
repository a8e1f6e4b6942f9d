/** 审计追溯表 */
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { sectionedPdf, sectionedXlsx } from '../sections/index.ts';
import { auditTrail } from './register.ts';
import type { AuditTrailView } from './view.ts';

export type { AuditTrailView, TrailAct, TrailFinding, TrailPayment } from './view.ts';

/** @throws Refusal `glyph-missing`, `does-not-fit`. */
export const auditTrailPdf = (view: AuditTrailView, options: DocumentOptions): Promise<PdfResult> =>
  sectionedPdf(auditTrail(view), options);

export const auditTrailXlsx = (view: AuditTrailView, options: Omit<WorkbookOptions, 'creator'>): Promise<Uint8Array> =>
  sectionedXlsx(auditTrail(view), { ...options, creator: view.government });
