/** The rules' side of the book: which profile and settings are in force, and the facts behind one payment. */
import type { IsoDate } from '../domain/calendar/date.ts';
import type { Category, CaseType, Cause, Way } from '../domain/entities/codes.ts';
import { judgePayment, type Judgement } from '../domain/policy/evaluate.ts';
import { historyRange, type AgentFacts, type PastPayment, type PaymentFacts } from '../domain/policy/facts.ts';
import { ProfileName } from '../domain/policy/profile.ts';
import { readSettings, isSettingKey, type Settings } from '../domain/policy/settings.ts';
import { unwrap } from '../domain/problem.ts';
import type { Book } from './book.ts';
import { PAYMENT_MOVEMENTS } from './sql-words.ts';

interface Law {
  readonly newest: number;
  readonly profile: ProfileName;
  readonly settings: Settings;
}

const laws = new WeakMap<Book, Law>();

/** Profile and settings of the book, read anew only after a setting was added. */
export function lawOf(book: Book): Law {
  const newest = book.get<{ id: number | null }>('SELECT max(id) AS id FROM setting')?.id ?? 0;
  const known = laws.get(book);
  if (known?.newest === newest) return known;
  const profile = ProfileName.parse(book.get<{ profile: string }>('SELECT profile FROM book WHERE id = 1')?.profile);
  const versions = book.all<{ key: string; value: string; validFrom: IsoDate }>(
    'SELECT key, value, valid_from AS validFrom FROM setting ORDER BY id',
  );
  const law = { newest, profile, settings: unwrap(readSettings(versions.filter(({ key }) => isSettingKey(key)))) };
  laws.set(book, law);
  return law;
}

export const judge = (book: Book, facts: PaymentFacts): Judgement => judgePayment(facts, lawOf(book));

export interface PaymentQuestion {
  readonly case: CaseFacts;
  readonly way: Way;
  readonly amountFen: number;
  readonly approvedFen: number;
  readonly approvedOn?: IsoDate | undefined;
  readonly orderedOn?: IsoDate | undefined;
  readonly emergency: boolean;
  readonly paidOn: IsoDate;
  readonly agent?: AgentFacts | undefined;
  readonly special?: string | undefined;
  readonly recordLevel: 'live' | 'history';
}

export interface CaseFacts {
  readonly id: number;
  readonly personId: number;
  readonly householdId: number;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly category?: Category | undefined;
}

/** One case is one approval with all its stages: an order and the approval that confirms it share it. */
export function factsOf(book: Book, question: PaymentQuestion): PaymentFacts {
  const { case: subject, paidOn } = question;
  const history = pastPayments(book, subject, paidOn);
  const first = book.get<{ onDate: IsoDate | null }>(FIRST_PAID_SQL, subject.id, subject.id)?.onDate ?? undefined;
  return {
    recordLevel: question.recordLevel,
    payment: {
      personKey: subject.personId,
      householdKey: subject.householdId,
      approvalKey: subject.id,
      type: subject.type,
      cause: subject.cause,
      causeText: subject.causeText,
      category: subject.category,
      way: question.way,
      amountFen: question.amountFen,
      approvedFen: question.approvedFen,
      approvedOn: question.approvedOn,
      orderedOn: question.orderedOn,
      emergency: question.emergency,
      paidOn,
      firstPaidOn: first,
      special: question.special === undefined ? undefined : { flagged: true, reason: question.special },
      agent: question.agent,
    },
    history,
  };
}

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

/** First payment of the case that still stands, however long ago: later stages count with it. */
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
function pastPayments(book: Book, subject: CaseFacts, paidOn: IsoDate): PastPayment[] {
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
