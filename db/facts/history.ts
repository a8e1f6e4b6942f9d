/** Help a person and a household had before, by index: what the rules on frequency and splitting look at. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Cause, Way } from '../../domain/entities/codes.ts';
import { historyRange, type PastPayment } from '../../domain/policy/facts/case.ts';
import type { Book } from '../book.ts';
import { PAYMENT_MOVEMENTS } from '../sql-words.ts';

interface PastRow {
  readonly caseId: number;
  readonly personId: number;
  readonly householdId: number;
  readonly cause: Cause;
  readonly causeText: string;
  readonly way: Way;
  readonly fen: number;
  readonly onDate: IsoDate;
}

const FIRST_PAID_SQL = `SELECT min(on_date) AS onDate FROM (
    SELECT t.on_date FROM transfer t WHERE t.case_id = ? AND t.movement IN ${PAYMENT_MOVEMENTS}
      AND t.amount_fen > (SELECT coalesce(sum(r.amount_fen), 0) FROM transfer r WHERE r.reverses_id = t.id)
    UNION ALL SELECT on_date FROM card_line WHERE case_id = ?)`;

const CASES = `SELECT id, person_id, household_id, cause, cause_text FROM relief_case
  WHERE id IN (SELECT id FROM relief_case WHERE person_id = ? UNION SELECT id FROM relief_case WHERE household_id = ?)`;
const COLUMNS =
  'c.id AS caseId, c.person_id AS personId, c.household_id AS householdId, c.cause, c.cause_text AS causeText';
const PAST_SQL = `WITH c AS (${CASES})
  SELECT ${COLUMNS}, substr(t.debit, 8) AS way, t.on_date AS onDate,
    t.amount_fen - (SELECT coalesce(sum(r.amount_fen), 0) FROM transfer r WHERE r.reverses_id = t.id) AS fen
  FROM c JOIN transfer t ON t.case_id = c.id
  WHERE t.movement IN ${PAYMENT_MOVEMENTS} AND t.on_date BETWEEN ? AND ?
  UNION ALL
  SELECT ${COLUMNS}, 'card', l.on_date, l.amount_fen FROM c JOIN card_line l ON l.case_id = c.id WHERE l.on_date BETWEEN ? AND ?`;

/** Payments of the person and of the household, by index: `relief_`+way is the debit account's name. */
export function pastPayments(
  book: Book,
  subject: { readonly personId: number; readonly householdId: number },
  paidOn: IsoDate,
): PastPayment[] {
  const { from, to } = historyRange(paidOn);
  const rows = book.all<PastRow>(PAST_SQL, subject.personId, subject.householdId, from, to, from, to);
  const first = new Map<number, IsoDate>();
  for (const row of rows) {
    if (row.fen <= 0) continue;
    const known = first.get(row.caseId);
    if (known === undefined || row.onDate < known) first.set(row.caseId, row.onDate);
  }
  return rows.map((row) => ({
    personKey: row.personId,
    householdKey: row.householdId,
    approvalKey: row.caseId,
    caseKey: row.caseId,
    cause: row.cause,
    causeText: row.causeText,
    way: row.way,
    amountFen: row.fen,
    paidOn: row.onDate,
    firstPaidOn: first.get(row.caseId) ?? row.onDate,
  }));
}

/** First payment of the case that still stands, however long ago: later stages count with it. */
export const firstPaidOn = (book: Book, caseId: number): IsoDate | undefined =>
  book.get<{ onDate: IsoDate | null }>(FIRST_PAID_SQL, caseId, caseId)?.onDate ?? undefined;
