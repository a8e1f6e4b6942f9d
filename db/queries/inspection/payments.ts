/** Help paid in a span, each payment net of what has come back since: what every subject of an inspection begins with. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Way } from '../../../domain/entities/codes.ts';
import { caseNumber } from '../../acts/cases.ts';
import type { Book } from '../../book.ts';
import { PAYMENT_MOVEMENTS } from '../../sql-words.ts';
import { voucherNo } from '../../voucher-numbers.ts';

/** First and last day, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A payment that stands: not void, not wholly taken back. */
export interface StandingPayment {
  readonly kind: 'transfer' | 'card';
  /** Key of the transfer, or of the 一卡通 line */
  readonly id: number;
  readonly uid: string;
  readonly caseId: number;
  readonly householdId: number;
  readonly way: Way;
  /** 分, net */
  readonly amountFen: number;
  readonly onDate: IsoDate;
}

/** `relief_` + way is the debit account's name; 冲销 of any later day is taken off. */
export const STANDING_SQL = `SELECT * FROM (
    SELECT 'transfer' AS kind, t.id, t.uid, t.case_id AS caseId, c.household_id AS householdId, substr(t.debit, 8) AS way,
      t.amount_fen - (SELECT coalesce(sum(r.amount_fen), 0) FROM transfer r WHERE r.reverses_id = t.id) AS amountFen, t.on_date AS onDate
    FROM transfer t JOIN relief_case c ON c.id = t.case_id
    WHERE t.case_id IS NOT NULL AND t.movement IN ${PAYMENT_MOVEMENTS} AND t.on_date BETWEEN @from AND @to
    UNION ALL
    SELECT 'card', l.id, l.uid, l.case_id, c.household_id, 'card', l.amount_fen, l.on_date
    FROM card_line l JOIN relief_case c ON c.id = l.case_id WHERE l.on_date BETWEEN @from AND @to)
  WHERE amountFen > 0 ORDER BY onDate, kind DESC, id`;

/** By date, then in the order in which they were entered; found by the index on the day. */
export const standingPayments = (book: Book, { from, to }: Span): StandingPayment[] =>
  book.all<StandingPayment>(STANDING_SQL, { from, to });

/** What a person knows a payment by. */
export interface PaymentLabel {
  readonly caseNumber: string;
  readonly name: string;
  readonly village: string;
  /** Number of the 四联单; null for services and 一卡通 */
  readonly voucher: string | null;
}

export type LabelledPayment = StandingPayment & PaymentLabel;

/** The name a case's person bears in the newest version. @param of alias of the case's row */
export const nameOf = (of: string): string =>
  `(SELECT name FROM person_version WHERE person_id = ${of}.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)`;

const CASE_LABEL_SQL = `SELECT c.year, c.number, ${nameOf('c')} AS name,
    (SELECT village FROM household_version WHERE household_id = c.household_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS village
  FROM relief_case c WHERE c.id = ?`;
const VOUCHER_SQL = `SELECT v.year, v.number, s.width FROM voucher v
  JOIN voucher_series s ON s.series = v.series AND s.year = v.year WHERE v.id = ?`;

/** Looks the labels of one page up. */
export const labelled = (book: Book, payment: StandingPayment): LabelledPayment => ({
  ...payment,
  ...labelOf(book, payment.caseId, payment.kind === 'transfer' ? payment.id : null),
});

/** @param transferId null where there is no transfer, so no 四联单 either */
export function labelOf(book: Book, caseId: number, transferId: number | null): PaymentLabel {
  const row = book.get<{ year: number; number: number; name: string | null; village: string | null }>(
    CASE_LABEL_SQL,
    caseId,
  );
  return {
    caseNumber: row === undefined ? '' : caseNumber(row.year, row.number),
    name: row?.name ?? '',
    village: row?.village ?? '',
    voucher: transferId === null ? null : voucherOf(book, transferId),
  };
}

export function voucherOf(book: Book, transferId: number): string | null {
  const row = book.get<{ year: number; number: number; width: number }>(VOUCHER_SQL, transferId);
  return row === undefined ? null : voucherNo(row.year, row.number, row.width);
}
