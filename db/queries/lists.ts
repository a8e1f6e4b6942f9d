/** Paged lists for the pages and the command line; each is cut in the database. */
import type { Account } from '../../domain/ledger/accounts.ts';
import type { Movement } from '../../domain/ledger/movements.ts';
import type { CaseType, Category, Cause, Source, VoucherKind, Way } from '../../domain/entities/codes.ts';
import { caseNumber } from '../acts/cases.ts';
import type { Book } from '../book.ts';
import { voucherNo } from '../voucher-numbers.ts';

export interface Paging {
  readonly offset: number;
  readonly limit: number;
}

export interface TransferItem {
  readonly id: number;
  readonly uid: string;
  readonly movement: Movement;
  readonly debit: Account;
  readonly credit: Account;
  readonly amountFen: number;
  readonly source: Source | null;
  readonly onDate: string;
  readonly period: string;
  readonly summary: string;
  readonly document: string | null;
  readonly caseId: number | null;
  readonly reversesId: number | null;
  readonly voucher: string | null;
  readonly imported: boolean;
}

/** SQL for the printed number of the voucher `v` of series `s`. */
const PRINTED = `v.year || '-' || substr('000000000' || v.number, -s.width)`;
const WITH_VOUCHER =
  'LEFT JOIN voucher v ON v.id = t.id LEFT JOIN voucher_series s ON s.series = v.series AND s.year = v.year';

/** Transfers of a month, or of all, by date. */
export function listTransfers(
  book: Book,
  period: string | undefined,
  page: Paging,
): { total: number; rows: TransferItem[] } {
  const where = period === undefined ? '' : 'WHERE t.period = ?';
  const given = period === undefined ? [] : [period];
  const total = book.get<{ n: number }>(`SELECT count(*) AS n FROM transfer t ${where}`, ...given)?.n ?? 0;
  const rows = book.all<Omit<TransferItem, 'imported'> & { imported: number }>(
    `SELECT t.id, t.uid, t.movement, t.debit, t.credit, t.amount_fen AS amountFen, t.source, t.on_date AS onDate, t.period, t.summary,
       t.document, t.case_id AS caseId, t.reverses_id AS reversesId, ${PRINTED} AS voucher, t.imported
     FROM transfer t ${WITH_VOUCHER} ${where} ORDER BY t.period, t.on_date, t.id LIMIT ? OFFSET ?`,
    ...given,
    page.limit,
    page.offset,
  );
  return { total, rows: rows.map((row) => ({ ...row, imported: row.imported === 1 })) };
}

export interface VoucherItem {
  readonly voucherId: number;
  readonly uid: string;
  readonly kind: VoucherKind;
  readonly number: string;
  readonly formNumber: string | null;
  readonly amountFen: number;
  readonly onDate: string;
  readonly period: string;
  readonly name: string;
  readonly caseId: number | null;
  readonly redOf: string | null;
  readonly state: 'issued' | 'signed' | 'voided' | 'reversed';
  readonly reprints: number;
}

interface VoucherRow extends Omit<VoucherItem, 'number' | 'redOf'> {
  readonly year: number;
  readonly no: number;
  readonly width: number;
  readonly redWidth: number | null;
  readonly redYear: number | null;
  readonly redNo: number | null;
}

const VOUCHER_SQL = `SELECT v.id AS voucherId, v.uid, v.kind, v.year, v.number AS no, s.width, v.form_number AS formNumber,
    v.amount_fen AS amountFen, t.on_date AS onDate, t.period, t.case_id AS caseId, r.year AS redYear, r.number AS redNo, rs.width AS redWidth,
    coalesce((SELECT p.name FROM person_version p JOIN relief_case c ON c.person_id = p.person_id WHERE c.id = t.case_id
      ORDER BY p.valid_from DESC, p.id DESC LIMIT 1), '') AS name,
    (SELECT kind FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind <> 'reprinted' ORDER BY seq DESC LIMIT 1) AS state,
    (SELECT count(*) FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'reprinted') AS reprints
  FROM voucher v JOIN transfer t ON t.id = v.id JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  LEFT JOIN voucher r ON r.id = v.red_of LEFT JOIN voucher_series rs ON rs.series = r.series AND rs.year = r.year`;

export function listVouchers(
  book: Book,
  period: string | undefined,
  page: Paging,
): { total: number; rows: VoucherItem[] } {
  const where = period === undefined ? '' : 'WHERE t.period = ?';
  const given = period === undefined ? [] : [period];
  const total =
    book.get<{ n: number }>(`SELECT count(*) AS n FROM voucher v JOIN transfer t ON t.id = v.id ${where}`, ...given)
      ?.n ?? 0;
  const rows = book.all<VoucherRow>(
    `${VOUCHER_SQL} ${where} ORDER BY v.series, v.year, v.number LIMIT ? OFFSET ?`,
    ...given,
    page.limit,
    page.offset,
  );
  return { total, rows: rows.map(voucherItem) };
}

function voucherItem({ year, no, width, redYear, redNo, redWidth, ...row }: VoucherRow): VoucherItem {
  return {
    ...row,
    number: voucherNo(year, no, width),
    redOf: redYear === null || redNo === null ? null : voucherNo(redYear, redNo, redWidth ?? undefined),
  };
}

export interface CaseItem {
  readonly caseId: number;
  readonly uid: string;
  readonly number: string;
  readonly name: string;
  readonly village: string;
  readonly category: Category;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly appliedOn: string;
  readonly state: 'open' | 'ordered' | 'approved' | 'refused' | 'paid';
  readonly way: Way | null;
  readonly approvedFen: number | null;
  readonly paidFen: number;
  readonly imported: boolean;
}

interface CaseRow extends Omit<CaseItem, 'number' | 'state' | 'imported'> {
  readonly year: number;
  readonly no: number;
  readonly decided: 'approved' | 'ordered' | 'refused' | null;
  readonly imported: number;
}

const CASE_SQL = `SELECT c.id AS caseId, c.uid, c.year, c.number AS no, c.type, c.cause, c.cause_text AS causeText, c.applied_on AS appliedOn,
    c.imported, p.name, h.village, h.category, d.kind AS decided, d.way, d.amount_fen AS approvedFen,
    (SELECT coalesce(sum(CASE WHEN substr(debit, 1, 7) = 'relief_' THEN amount_fen ELSE -amount_fen END), 0) FROM transfer WHERE case_id = c.id)
      + (SELECT coalesce(sum(amount_fen), 0) FROM card_line WHERE case_id = c.id) AS paidFen
  FROM relief_case c
  JOIN person_version p ON p.id = (SELECT id FROM person_version WHERE person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  JOIN household_version h ON h.id = (SELECT id FROM household_version WHERE household_id = c.household_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  LEFT JOIN decision d ON d.id = (SELECT max(id) FROM decision WHERE case_id = c.id)`;

/** @param text part of a name, or the beginning of an identity number */
export function listCases(book: Book, text: string | undefined, page: Paging): { total: number; rows: CaseItem[] } {
  const where = text === undefined ? '' : `WHERE p.name LIKE '%' || ? || '%' OR p.id_number LIKE ? || '%'`;
  const given = text === undefined ? [] : [text, text];
  const total = book.get<{ n: number }>(`SELECT count(*) AS n FROM (${CASE_SQL} ${where})`, ...given)?.n ?? 0;
  const rows = book.all<CaseRow>(
    `${CASE_SQL} ${where} ORDER BY c.year DESC, c.number DESC LIMIT ? OFFSET ?`,
    ...given,
    page.limit,
    page.offset,
  );
  return { total, rows: rows.map(caseItem) };
}

function caseItem({ year, no, decided, imported, ...row }: CaseRow): CaseItem {
  const state = decided === null ? 'open' : decided === 'approved' && row.paidFen > 0 ? 'paid' : decided;
  return { ...row, number: caseNumber(year, no), state, imported: imported === 1 };
}
