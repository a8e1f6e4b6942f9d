/** 比对名单 (江西 2020 四(一) 定期比对): people helped in a span beside what the county's rosters say of them. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Category } from '../../../domain/entities/codes.ts';
import type { Book } from '../../book.ts';
import { STANDING_SQL, type Span } from '../inspection/payments.ts';
import type { Paging } from '../lists.ts';
import { rosterStanding } from '../registers.ts';

export interface Compared {
  readonly personId: number;
  readonly name: string;
  readonly idNumber: string;
  readonly village: string;
  /** In the book */
  readonly category: Category;
  /** By the rosters of the span's end: the person's own, and the best of the household's; null where none names them */
  readonly rosterCategory: Category | null;
  readonly householdRosterCategory: Category | null;
  readonly diedOn: IsoDate | null;
  readonly payments: number;
  readonly sumFen: number;
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
  /** Paid after the day of death, or another category than the rosters say */
  readonly differs: boolean;
}

interface PersonRow {
  readonly personId: number;
  readonly householdId: number;
  readonly name: string;
  readonly idNumber: string;
  readonly village: string;
  readonly category: Category;
  readonly payments: number;
  readonly sumFen: number;
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
}

const HELPED = `helped AS (SELECT c.person_id, max(c.household_id) AS household_id, count(*) AS payments, sum(paid.amountFen) AS sum_fen,
    min(paid.onDate) AS first_on, max(paid.onDate) AS last_on
  FROM (${STANDING_SQL}) paid JOIN relief_case c ON c.id = paid.caseId GROUP BY c.person_id)`;

const PEOPLE_SQL = `WITH ${HELPED} SELECT w.person_id AS personId, w.household_id AS householdId, v.name, v.id_number AS idNumber,
    h.village, h.category, w.payments, w.sum_fen AS sumFen, w.first_on AS firstOn, w.last_on AS lastOn
  FROM helped w
  JOIN person_version v ON v.id = (SELECT id FROM person_version WHERE person_id = w.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  JOIN household_version h ON h.id = (SELECT id FROM household_version WHERE household_id = w.household_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  ORDER BY v.id_number LIMIT @limit OFFSET @offset`;

/** Numbers of the household: its head and its present members. */
const MEMBERS_SQL = `SELECT (SELECT id_number FROM person_version v WHERE v.person_id = m.person_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS idNumber
  FROM (SELECT head_id AS person_id, 1 AS present FROM household WHERE id = @householdId
    UNION ALL SELECT person_id, present FROM (SELECT person_id, present, max(id) FROM household_member WHERE household_id = @householdId GROUP BY person_id)) m
  WHERE m.present = 1`;

/** By identity number, so that the list can be laid beside the county's. */
export function comparison(
  book: Book,
  span: Span,
  page: Paging,
): { total: number; categoriesKnown: boolean; rows: Compared[] } {
  const { from, to } = span;
  const total = book.get<{ n: number }>(`WITH ${HELPED} SELECT count(*) AS n FROM helped`, { from, to })?.n ?? 0;
  const people = book.all<PersonRow>(PEOPLE_SQL, { from, to, ...page });
  const { categoriesKnown } = rosterStanding(book, { idNumbers: [], on: to });
  return { total, categoriesKnown, rows: people.map((row) => compared(book, row, to)) };
}

function compared(book: Book, { householdId, ...row }: PersonRow, on: IsoDate): Compared {
  const members = book.all<{ idNumber: string }>(MEMBERS_SQL, { householdId }).map(({ idNumber }) => idNumber);
  const { inForce, people } = rosterStanding(book, { idNumbers: [row.idNumber, ...members], on });
  const own = people.get(row.idNumber);
  const found = [...people.values()].flatMap(({ category }) => category ?? []);
  const best = inForce.find((category) => found.includes(category)) ?? null;
  const diedOn = own?.diedOn ?? null;
  return {
    ...row,
    rosterCategory: own?.category ?? null,
    householdRosterCategory: best,
    diedOn,
    differs: (diedOn !== null && row.lastOn > diedOn) || differs(row.category, own?.category ?? best, inForce),
  };
}

/** 一般 against a roster's word, a roster's word against another, or a category whose own roster does not name anybody. */
function differs(category: Category, rosters: Category | null | undefined, inForce: readonly Category[]): boolean {
  if (rosters !== null && rosters !== undefined) return rosters !== category;
  return inForce.includes(category);
}
