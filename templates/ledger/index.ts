/** 备用金收支明细账 */
export { LINES_PER_PAGE, paginate, type LedgerPage, type LedgerRow } from './paginate.ts';
export { ledgerPages, ledgerPdf, type LedgerOptions } from './pdf.ts';
export { ledgerXlsx } from './sheet.ts';
export { paymentSummary, reversalSummary, type PaymentWords } from './summary.ts';
export {
  LEDGER_KINDS,
  type LedgerKind,
  type LedgerLine,
  type LedgerMonth,
  type LedgerOpening,
  type LedgerView,
} from './view.ts';
