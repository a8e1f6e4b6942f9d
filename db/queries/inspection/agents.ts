/** 代领人索引: one person, telephone or account that collected for several households. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Book } from '../../book.ts';
import { PAYMENT_MOVEMENTS } from '../../sql-words.ts';
import type { Paging } from '../lists.ts';
import { labelOf, type Span } from './payments.ts';

/** What the payments have in common. */
export type SharedBy = 'number' | 'phone' | 'account' | 'name';

export interface Collected {
  readonly transferId: number;
  readonly caseNumber: string;
  readonly voucher: string | null;
  /** The person helped */
  readonly name: string;
  readonly onDate: IsoDate;
  readonly amountFen: number;
}

export interface SharedAgent {
  readonly by: SharedBy;
  /** The number, telephone, account or name itself */
  readonly key: string;
  /** Names the agent appears under; several under one number or telephone are a sign of their own */
  readonly names: readonly string[];
  readonly households: number;
  readonly sumFen: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly payments: readonly Collected[];
}

interface AgentRow {
  readonly transferId: number;
  readonly caseId: number;
  readonly householdId: number;
  readonly agent: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly account: string | null;
  readonly payee: string | null;
  readonly amountFen: number;
  readonly onDate: IsoDate;
}

const AGENTS_SQL = `SELECT * FROM (SELECT t.id AS transferId, t.case_id AS caseId, c.household_id AS householdId, g.name AS agent,
      g.id_number AS idNumber, g.phone, t.payee_account AS account, t.payee_name AS payee, t.on_date AS onDate,
      t.amount_fen - (SELECT coalesce(sum(r.amount_fen), 0) FROM transfer r WHERE r.reverses_id = t.id) AS amountFen
    FROM transfer t JOIN relief_case c ON c.id = t.case_id LEFT JOIN agency g ON g.id = t.agency_id
    WHERE t.case_id IS NOT NULL AND t.on_date BETWEEN @from AND @to AND t.movement IN ${PAYMENT_MOVEMENTS}
      AND (t.agency_id IS NOT NULL OR t.payee_account IS NOT NULL))
  WHERE amountFen > 0 ORDER BY onDate, transferId`;

/** A number tells people apart; a name only where a number is missing. */
const KEYS = {
  number: (row) => row.idNumber,
  phone: (row) => row.phone,
  account: (row) => row.account,
  name: (row) => row.agent,
} as const satisfies Readonly<Record<SharedBy, (row: AgentRow) => string | null>>;

/**
 * Whoever collected for at least `households` households, the most households first. Sums are of all rows, the list is cut to
 * the page.
 */
export function agentIndex(
  book: Book,
  { from, to }: Span,
  households: number,
  page: Paging,
): { total: number; rows: SharedAgent[] } {
  const rows = book.all<AgentRow>(AGENTS_SQL, { from, to });
  const groups = (Object.keys(KEYS) as SharedBy[])
    .flatMap((by) => groupsBy(rows, by))
    .filter((group) => householdsOf(group.rows) >= households)
    .toSorted((a, b) => householdsOf(b.rows) - householdsOf(a.rows));
  const shown = groups.slice(page.offset, page.offset + page.limit);
  return { total: groups.length, rows: shown.map((group) => sharedAgent(book, group)) };
}

interface Group {
  readonly by: SharedBy;
  readonly key: string;
  readonly rows: AgentRow[];
}

function groupsBy(rows: readonly AgentRow[], by: SharedBy): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = KEYS[by](row);
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { by, key, rows: [row] });
    else group.rows.push(row);
  }
  const found = [...groups.values()];
  // Where every row has its number, the number has already said who is the same.
  return by === 'name' ? found.filter((group) => group.rows.some(({ idNumber }) => idNumber === null)) : found;
}

const householdsOf = (rows: readonly AgentRow[]): number => new Set(rows.map(({ householdId }) => householdId)).size;

function sharedAgent(book: Book, { by, key, rows }: Group): SharedAgent {
  const names = rows.flatMap((row) => (by === 'account' ? row.payee : row.agent) ?? []);
  const dates = rows.map(({ onDate }) => onDate);
  return {
    by,
    key,
    names: [...new Set(names)],
    households: householdsOf(rows),
    sumFen: rows.reduce((sum, { amountFen }) => sum + amountFen, 0),
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
    payments: rows.map(({ transferId, caseId, onDate, amountFen }) => {
      const { caseNumber, voucher, name } = labelOf(book, caseId, transferId);
      return { transferId, caseNumber, voucher, name, onDate, amountFen };
    }),
  };
}
