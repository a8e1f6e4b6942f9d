/** One sheet of the payment ledger: its data rows, its totals, and what stands between them. */
import type { Fen } from '../money/fen.ts';
import type { DayContext } from './day-cell.ts';
import { type PaymentLayout, repeatedLayout } from './layout.ts';
import { cellAt } from './merged-cells.ts';
import { readPaymentRow } from './payment-row.ts';
import type { RawSheet } from './raw.ts';
import { rowKind } from './row-kind.ts';
import { totalsOfSheet } from './subtotals.ts';
import type { HistoryRow, SkippedRow, Subtotal } from './understood.ts';

export interface SheetRows {
  readonly sheet: string;
  readonly layout: PaymentLayout;
  /** Without payments: duplicates and names are judged over all sheets. */
  readonly rows: readonly HistoryRow[];
  readonly subtotals: readonly Subtotal[];
  readonly skipped: readonly SkippedRow[];
  /** All readable amounts, 分 */
  readonly sumFen: Fen;
}

/** @param before sum of the earlier sheets of the same year, for running totals */
export function readPaymentSheet(sheet: RawSheet, heading: PaymentLayout, days: DayContext, before: Fen): SheetRows {
  const rows: HistoryRow[] = [];
  const subtotals: Subtotal[] = [];
  const skipped: SkippedRow[] = [];
  const totals = totalsOfSheet(sheet.name, before);
  const merged = cellAt(sheet);
  let layout = heading;
  let below = heading.bottom;
  sheet.rows.forEach((row, index) => {
    if (row.number <= below) return;
    const again = repeatedLayout(sheet, index);
    if (again) {
      layout = sameColumns(again, heading) ? heading : again;
      below = again.bottom;
      return;
    }
    const kind = rowKind(row, layout);
    if (kind.kind === 'subtotal') subtotals.push(totals.compare(row, layout, kind));
    else if (kind.kind === 'note') skipped.push({ sheet: sheet.name, row: row.number, text: kind.text });
    else if (kind.kind === 'data') {
      const read = readPaymentRow({ layout, cellAt: merged, days }, row);
      if (read.cells.amountFen !== undefined) totals.add(read.cells.amountFen);
      rows.push({ sheet: sheet.name, row: row.number, ...read });
    }
  });
  return { sheet: sheet.name, layout: heading, rows, subtotals, skipped, sumFen: totals.sum() };
}

/** Whether a repeated heading has its words in the same columns: then what the content settled stays settled. */
const sameColumns = (a: PaymentLayout, b: PaymentLayout): boolean =>
  a.headings.length === b.headings.length &&
  a.headings.every(
    ({ column, text }, index) => b.headings[index]?.column === column && b.headings[index]?.text === text,
  );
