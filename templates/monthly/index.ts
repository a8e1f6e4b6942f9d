/** 每月发放表 */
export { monthlyPdf } from './pdf.ts';
export { monthlyXlsx } from './sheet.ts';
export type { MonthlyTotals, WaySum } from './totals.ts';
export type { FundWay, MonthlyLine, MonthlyView, NumberSpan, PaymentLine, ReversalLine, VoucherCount } from './view.ts';
