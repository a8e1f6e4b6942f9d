/** Cases as plain records (domain/cases/record.ts), many at a time: each table is read once, whatever the number of cases. */
import type {
  CaseRecord,
  RecordedAgency,
  RecordedDecision,
  RecordedPayment,
  RecordedReturn,
  RecordedStep,
} from '../../domain/cases/record.ts';
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Level } from '../../domain/entities/case-codes.ts';
import type { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import { caseNumber } from '../acts/cases.ts';
import type { Book } from '../book.ts';
import { PAYMENT_MOVEMENTS } from '../sql-words.ts';
import { voucherNo } from '../voucher-numbers.ts';

interface HeadRow {
  readonly id: number;
  readonly year: number;
  readonly number: number;
  readonly name: string;
  readonly type: CaseType;
  readonly category: Category | null;
  readonly appliedOn: IsoDate;
  readonly imported: 0 | 1;
}

/** A case of an old file or of this book, in the order of their keys; unknown keys are passed over. */
export function caseRecords(book: Book, caseIds: readonly number[]): CaseRecord[] {
  const ids = JSON.stringify(caseIds);
  const heads = book.all<HeadRow>(
    `SELECT c.id, c.year, c.number, c.type, c.applied_on AS appliedOn, c.imported,
       (SELECT name FROM person_version WHERE person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS name,
       (SELECT category FROM household_version WHERE household_id = c.household_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS category
     FROM relief_case c WHERE c.id IN ${GIVEN} ORDER BY c.id`,
    ids,
  );
  const steps = byCase(stepsOf(book, ids));
  const decisions = byCase(decisionsOf(book, ids));
  const payments = byCase(paymentsOf(book, ids));
  const agencies = byCase(agenciesOf(book, ids));
  return heads.map((head) => ({
    recordLevel: head.imported === 1 ? 'history' : 'live',
    key: head.id,
    number: caseNumber(head.year, head.number),
    name: head.name,
    type: head.type,
    category: head.category ?? undefined,
    appliedOn: head.appliedOn,
    steps: steps.get(head.id) ?? [],
    decisions: decisions.get(head.id) ?? [],
    payments: payments.get(head.id) ?? [],
    agencies: agencies.get(head.id) ?? [],
  }));
}

const GIVEN = '(SELECT value FROM json_each(?))';

interface OfCase<T> {
  readonly caseId: number;
  readonly item: T;
}
type Grouped<T> = ReadonlyMap<number, readonly T[]>;

function byCase<T>(rows: readonly OfCase<T>[]): Grouped<T> {
  const groups = new Map<number, T[]>();
  for (const { caseId, item } of rows) {
    const group = groups.get(caseId);
    if (group === undefined) groups.set(caseId, [item]);
    else group.push(item);
  }
  return groups;
}

const stepsOf = (book: Book, ids: string): OfCase<RecordedStep>[] =>
  book
    .all<{ caseId: number; id: number; kind: string; on: IsoDate; detail: string | null }>(
      `SELECT case_id AS caseId, id, kind, on_date AS "on", detail FROM case_step WHERE case_id IN ${GIVEN} ORDER BY id`,
      ids,
    )
    .map(({ caseId, detail, ...row }) => ({
      caseId,
      // Parsed by the contract when it was recorded: kind and detail belong together.
      item: { ...row, detail: detail === null ? undefined : (JSON.parse(detail) as unknown) } as RecordedStep,
    }));

const decisionsOf = (book: Book, ids: string): OfCase<RecordedDecision>[] =>
  book
    .all<{
      caseId: number;
      kind: RecordedDecision['kind'];
      on: IsoDate;
      level: Level | null;
      way: Way | null;
      amountFen: number | null;
      staged: 0 | 1;
      dueOn: IsoDate | null;
    }>(
      `SELECT case_id AS caseId, kind, on_date AS "on", level, way, amount_fen AS amountFen, staged, paperwork_due_on AS dueOn
       FROM decision WHERE case_id IN ${GIVEN} ORDER BY id`,
      ids,
    )
    .map((row) => ({
      caseId: row.caseId,
      item: {
        kind: row.kind,
        on: row.on,
        level: row.level ?? 'township',
        way: row.way ?? undefined,
        amountFen: row.amountFen ?? undefined,
        staged: row.staged === 1,
        paperworkDueOn: row.dueOn ?? undefined,
      },
    }));

const agenciesOf = (book: Book, ids: string): OfCase<RecordedAgency>[] =>
  book
    .all<{ caseId: number; id: number; name: string }>(
      `SELECT case_id AS caseId, id, name FROM agency WHERE case_id IN ${GIVEN} ORDER BY id`,
      ids,
    )
    .map(({ caseId, ...item }) => ({ caseId, item }));

interface PaidRow {
  readonly caseId: number;
  readonly id: number;
  readonly on: IsoDate;
  readonly way: Way;
  readonly amountFen: number;
  readonly agencyId: number | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly width: number | null;
  readonly signedOn: IsoDate | null;
  readonly reportedOn: IsoDate | null;
  readonly answer: string | null;
}

const PAID_SQL = `SELECT t.case_id AS caseId, t.id, t.on_date AS "on", substr(t.debit, 8) AS way, t.amount_fen AS amountFen,
    t.agency_id AS agencyId, v.year, v.number, s.width,
    (SELECT on_date FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'signed' ORDER BY seq DESC LIMIT 1) AS signedOn,
    (SELECT b.on_date FROM batch_line l JOIN batch b ON b.id = l.batch_id WHERE l.transfer_id = t.id ORDER BY b.id DESC LIMIT 1) AS reportedOn,
    (SELECT a.answer FROM batch_line l JOIN line_answer a ON a.batch_id = l.batch_id AND a.transfer_id = l.transfer_id
      WHERE l.transfer_id = t.id ORDER BY l.batch_id DESC LIMIT 1) AS answer
  FROM transfer t LEFT JOIN voucher v ON v.id = t.id LEFT JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  WHERE t.case_id IN ${GIVEN} AND t.movement IN ${PAYMENT_MOVEMENTS}
    AND NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = t.id AND e.kind = 'voided') ORDER BY t.on_date, t.id`;

/** What was handed over; a void voucher paid nobody. */
function paymentsOf(book: Book, ids: string): OfCase<RecordedPayment>[] {
  const returns = returnsOf(book, ids);
  const paid = book.all<PaidRow>(PAID_SQL, ids).map((row) => ({
    caseId: row.caseId,
    item: {
      id: row.id,
      on: row.on,
      way: row.way,
      amountFen: row.amountFen,
      returns: returns.get(row.id) ?? [],
      voucher: voucherOf(row),
      agencyId: row.agencyId ?? undefined,
      writeOff: { done: row.answer === 'written_off', reportedOn: row.reportedOn ?? undefined },
    },
  }));
  const cards = book
    .all<{ caseId: number; id: number; on: IsoDate; amountFen: number }>(
      `SELECT case_id AS caseId, id, on_date AS "on", amount_fen AS amountFen FROM card_line WHERE case_id IN ${GIVEN} ORDER BY id`,
      ids,
    )
    .map(({ caseId, id, ...rest }) => ({
      caseId,
      item: { ...rest, id: `card-${id}`, way: 'card' as const, returns: [] },
    }));
  return [...paid, ...cards];
}

function voucherOf(row: PaidRow): RecordedPayment['voucher'] {
  const { id, on, year, number, width, signedOn } = row;
  if (year === null || number === null) return undefined;
  return { id, number: voucherNo(year, number, width ?? undefined), issuedOn: on, signedOn: signedOn ?? undefined };
}

const returnsOf = (book: Book, ids: string): Grouped<RecordedReturn> =>
  byCase(
    book
      .all<{ blueId: number; on: IsoDate; amountFen: number; movement: string; blue: string }>(
        `SELECT r.reverses_id AS blueId, r.on_date AS "on", r.amount_fen AS amountFen, r.movement, t.movement AS blue
         FROM transfer t JOIN transfer r ON r.reverses_id = t.id WHERE t.case_id IN ${GIVEN} ORDER BY r.id`,
        ids,
      )
      .map(({ blueId, movement, blue, ...rest }) => ({
        caseId: blueId,
        item: { ...rest, kind: kindOf(movement, blue) },
      })),
  );

/** Only a bank sends back what never arrived; cash, goods and services are brought back by who had them. */
const kindOf = (movement: string, blue: string): RecordedReturn['kind'] =>
  movement === 'recover' ? 'recovered' : movement === 'refund' && blue !== 'pay_transfer' ? 'given_back' : 'returned';

/**
 * Cases of this book in which something may still be to do: the file is not closed, or it is and money is to come back, somebody owes
 * an answer, or the county has not written a payment off.
 */
export const openCaseIds = (book: Book): number[] =>
  book
    .all<{ id: number }>(
      `WITH archived AS MATERIALIZED (SELECT case_id FROM case_step WHERE kind = 'archived'),
         done AS MATERIALIZED (SELECT transfer_id FROM line_answer WHERE answer = 'written_off')
       SELECT id FROM relief_case WHERE imported = 0 AND (id NOT IN archived
         OR id IN (SELECT case_id FROM case_step WHERE kind IN ('recovery_demanded', 'referred'))
         OR id IN (SELECT case_id FROM transfer WHERE movement IN ${PAYMENT_MOVEMENTS} AND imported = 0 AND id NOT IN done))
       ORDER BY id`,
    )
    .map(({ id }) => id);
