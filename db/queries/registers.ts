/** What came from the county and the State Council: rosters, days off, another fund's payments on record. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import { PUBLISHED_HOLIDAYS } from '../../domain/calendar/holidays.ts';
import { holidayTable, type HolidayTable, type HolidayYear } from '../../domain/calendar/working-days.ts';
import type { Level, Roster, TekunPayee, TekunPurpose } from '../../domain/entities/case-codes.ts';
import type { Category, Way } from '../../domain/entities/codes.ts';
import { unwrap } from '../../domain/problem.ts';
import type { Book } from '../book.ts';
import type { Paging } from './lists.ts';

/** Rosters that set a category, the one that counts first where somebody stands in several. */
const CATEGORY_ROSTERS = ['tekun', 'dibao', 'edge', 'monitored'] as const satisfies readonly (Roster & Category)[];
type CategoryRoster = (typeof CATEGORY_ROSTERS)[number];

export interface Standing {
  readonly category?: CategoryRoster;
  readonly diedOn?: IsoDate;
}

export interface RosterStanding {
  /** Whether any roster that sets a category was there by that day: without one nobody is known to be 一般 */
  readonly categoriesKnown: boolean;
  /** Which of them: who stands in none of these may stand in one that has not come */
  readonly inForce: readonly CategoryRoster[];
  /** By identity number; who stands in no roster is not in it */
  readonly people: ReadonlyMap<string, Standing>;
}

const NEWEST_SQL = 'SELECT id FROM roster WHERE kind = ? AND as_of <= ? ORDER BY as_of DESC, id DESC LIMIT 1';

/** A death roster taken again for the same day replaces the earlier one: a wrong entry can be put right. */
const DEATHS_SQL = `SELECT e.id_number AS idNumber, min(e.died_on) AS diedOn
  FROM roster_entry e JOIN roster r ON r.id = e.roster_id
  WHERE e.id_number IN (SELECT value FROM json_each(?)) AND r.kind = 'death'
    AND NOT EXISTS (SELECT 1 FROM roster later WHERE later.kind = 'death' AND later.as_of = r.as_of AND later.id > r.id)
  GROUP BY e.id_number`;

/**
 * What the rosters say of people on a day. Categories: by the newest roster of each kind as of that day or before. Deaths: by
 * every death roster, because a death holds from its own day whenever the county reports it.
 */
export function rosterStanding(
  book: Book,
  { idNumbers, on }: { readonly idNumbers: readonly string[]; readonly on: IsoDate },
): RosterStanding {
  const kindOf = new Map<number, CategoryRoster>();
  for (const kind of CATEGORY_ROSTERS) {
    const newest = book.get<{ id: number }>(NEWEST_SQL, kind, on);
    if (newest !== undefined) kindOf.set(newest.id, kind);
  }
  const numbers = JSON.stringify(idNumbers);
  const people = new Map<string, { category?: CategoryRoster; diedOn?: IsoDate }>();
  const entries = book.all<{ idNumber: string; rosterId: number }>(
    'SELECT id_number AS idNumber, roster_id AS rosterId FROM roster_entry WHERE id_number IN (SELECT value FROM json_each(?))',
    numbers,
  );
  for (const { idNumber, rosterId } of entries) {
    const kind = kindOf.get(rosterId);
    const known = people.get(idNumber)?.category;
    if (kind !== undefined && (known === undefined || rank(kind) < rank(known)))
      people.set(idNumber, { category: kind });
  }
  for (const { idNumber, diedOn } of book.all<{ idNumber: string; diedOn: IsoDate }>(DEATHS_SQL, numbers))
    people.set(idNumber, { ...people.get(idNumber), diedOn });
  const inForce = [...kindOf.values()];
  return { categoriesKnown: inForce.length > 0, inForce, people };
}

const rank = (kind: CategoryRoster): number => CATEGORY_ROSTERS.indexOf(kind);

export interface RosterItem {
  readonly rosterId: number;
  readonly uid: string;
  readonly kind: Roster;
  readonly asOf: IsoDate;
  readonly fileName: string;
  readonly lines: number;
  /** UTC instant, and who took it */
  readonly at: string;
  readonly staff: string;
}

/** Newest first. */
export function listRosters(book: Book, kind: Roster | undefined, page: Paging): { total: number; rows: RosterItem[] } {
  const where = kind === undefined ? '' : 'WHERE r.kind = ?';
  const given = kind === undefined ? [] : [kind];
  const total = book.get<{ n: number }>(`SELECT count(*) AS n FROM roster r ${where}`, ...given)?.n ?? 0;
  const rows = book.all<RosterItem>(
    `SELECT r.id AS rosterId, r.uid, r.kind, r.as_of AS asOf, r.file_name AS fileName, r.lines, a.at, json_extract(a.session, '$.name') AS staff
     FROM roster r JOIN audit a ON a.no = r.act_no ${where} ORDER BY r.as_of DESC, r.id DESC LIMIT ? OFFSET ?`,
    ...given,
    page.limit,
    page.offset,
  );
  return { total, rows };
}

/** A number of the book that a roster has under another name. */
export interface NameDifference {
  readonly idNumber: string;
  /** In the roster, and in the book */
  readonly rosterName: string;
  readonly bookName: string;
}

const KNOWN_SQL = `SELECT v.name FROM person_version v WHERE v.id_number = ?
  AND NOT EXISTS (SELECT 1 FROM person_version later WHERE later.person_id = v.person_id
    AND (later.valid_from > v.valid_from OR (later.valid_from = v.valid_from AND later.id > v.id))) LIMIT 1`;

/** Name of whoever bears the number in the book today, by index; undefined where nobody does. */
export const nameOfNumber = (book: Book, idNumber: string): string | undefined =>
  book.get<{ name: string }>(KNOWN_SQL, idNumber)?.name;

export interface HolidayYearItem extends HolidayYear {
  /** Entered here; otherwise it came with the program */
  readonly own: boolean;
}

/** Years of days off, rising: those the program carries, replaced and extended by the newest the office had entered by act `asOf`. */
export function listHolidayYears(book: Book, asOf = Number.MAX_SAFE_INTEGER): HolidayYearItem[] {
  const years = new Map<number, HolidayYearItem>(PUBLISHED_HOLIDAYS.map((one) => [one.year, { ...one, own: false }]));
  const rows = book.all<{ year: number; document: string; off: string; worked: string }>(
    'SELECT year, document, off, worked FROM holiday_year WHERE act_no <= ? ORDER BY id',
    asOf,
  );
  for (const { year, document, off, worked } of rows)
    years.set(year, {
      year,
      document,
      off: JSON.parse(off) as HolidayYear['off'],
      worked: JSON.parse(worked) as HolidayYear['worked'],
      own: true,
    });
  return [...years.values()].toSorted((a, b) => a.year - b.year);
}

/** The table 工作日 are counted by. Every year was checked against its neighbours when it was entered. */
export const holidaysOf = (book: Book, asOf?: number): HolidayTable =>
  unwrap(holidayTable(listHolidayYears(book, asOf)));

export interface TekunItem {
  readonly tekunId: number;
  readonly uid: string;
  readonly name: string;
  readonly idNumber: string;
  readonly purpose: TekunPurpose;
  readonly onDate: IsoDate;
  readonly amountFen: number;
  readonly way: Way;
  readonly payeeKind: TekunPayee;
  readonly payeeName: string;
  readonly payeeBank: string | null;
  readonly payeeAccount: string | null;
  readonly designated: boolean | null;
  readonly approvedBy: Level;
  readonly reference: string;
  readonly note: string | null;
}

/** 特困丧葬费、医疗费 on record, newest first; no money of this fund. */
export function listTekun(book: Book, page: Paging): { total: number; sumFen: number; rows: TekunItem[] } {
  const { total, sumFen } = book.get<{ total: number; sumFen: number }>(
    'SELECT count(*) AS total, coalesce(sum(amount_fen), 0) AS sumFen FROM tekun_payment',
  ) ?? { total: 0, sumFen: 0 };
  const rows = book.all<Omit<TekunItem, 'designated'> & { designated: 0 | 1 | null }>(
    `SELECT t.id AS tekunId, t.uid, p.name, p.id_number AS idNumber, t.purpose, t.on_date AS onDate, t.amount_fen AS amountFen, t.way,
       t.payee_kind AS payeeKind, t.payee_name AS payeeName, t.payee_bank AS payeeBank, t.payee_account AS payeeAccount, t.designated,
       t.approved_by AS approvedBy, t.reference, t.note
     FROM tekun_payment t JOIN person_version p ON p.id =
       (SELECT id FROM person_version WHERE person_id = t.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
     ORDER BY t.on_date DESC, t.id DESC LIMIT ? OFFSET ?`,
    page.limit,
    page.offset,
  );
  return {
    total,
    sumFen,
    rows: rows.map((row) => ({ ...row, designated: row.designated === null ? null : row.designated === 1 })),
  };
}
