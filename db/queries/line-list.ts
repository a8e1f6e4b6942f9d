/** The lines of E5 with names and numbers, for lists and for the county's papers. */
import { sumByState, type FundLine, type LineState } from '../../domain/ledger/fund-lines.ts';
import type { Book } from '../book.ts';
import { voucherNo } from '../voucher-numbers.ts';
import { fundLines } from './fund-lines.ts';
import type { Paging } from './lists.ts';

export interface LineItem {
  readonly transferId: number;
  readonly voucher: string | null;
  readonly name: string;
  readonly onDate: string;
  readonly period: string;
  readonly amountFen: number;
  readonly state: LineState;
  readonly batchId: number | null;
}

export interface LineFilter {
  readonly state?: LineState | undefined;
  readonly batchId?: number | undefined;
}

/** Sums are of all lines, whatever the filter shows. */
export function listFundLines(
  book: Book,
  filter: LineFilter,
  page: Paging,
): { total: number; sums: Record<LineState, number>; rows: LineItem[] } {
  const lines = fundLines(book);
  const chosen = lines.filter(
    ({ state, batchId }) =>
      (filter.state === undefined || state === filter.state) &&
      (filter.batchId === undefined || batchId === filter.batchId),
  );
  const shown = chosen.slice(page.offset, page.offset + page.limit);
  return { total: chosen.length, sums: sumByState(lines), rows: shown.map((line) => lineItem(book, line)) };
}

interface NameRow {
  readonly onDate: string;
  readonly name: string | null;
  readonly payeeName: string | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly width: number | null;
}

function lineItem(book: Book, line: FundLine): LineItem {
  const row = book.get<NameRow>(
    `SELECT t.on_date AS onDate, t.payee_name AS payeeName, v.year, v.number, s.width,
       (SELECT p.name FROM person_version p JOIN relief_case c ON c.person_id = p.person_id WHERE c.id = t.case_id ORDER BY p.valid_from DESC, p.id DESC LIMIT 1) AS name
     FROM transfer t LEFT JOIN voucher v ON v.id = t.id LEFT JOIN voucher_series s ON s.series = v.series AND s.year = v.year WHERE t.id = ?`,
    line.transferId,
  );
  const numbered = row !== undefined && row.year !== null && row.number !== null;
  return {
    ...line,
    onDate: row?.onDate ?? '',
    name: row?.name ?? row?.payeeName ?? '',
    voucher: numbered ? voucherNo(row.year ?? 0, row.number ?? 0, row.width ?? undefined) : null,
  };
}
