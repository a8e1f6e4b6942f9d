/** Who asks for help, as the book knows the person and the household on a day. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Gravity, Material, PendingRelief, Registry, Residence } from '../../domain/entities/case-codes.ts';
import type { CaseType, Category } from '../../domain/entities/codes.ts';
import type { IncomeFacts, SubjectFacts } from '../../domain/policy/facts/case.ts';
import type { Stage } from '../../domain/policy/finding.ts';
import { settingOn } from '../../domain/policy/settings.ts';
import { incomeTest } from '../../domain/relief/income-test.ts';
import type { Book } from '../book.ts';
import { lawOf } from '../policy.ts';
import { rosterStanding, type RosterStanding } from '../queries/registers.ts';
import { detailOf, type StepRow } from './steps.ts';

interface SubjectRow {
  readonly idNumber: string;
  readonly phone: string | null;
  readonly bankAccount: string | null;
  readonly accountVerified: 0 | 1 | null;
  readonly size: number | null;
  readonly registry: Registry | null;
  readonly gravity: Gravity | null;
  readonly residence: Residence | null;
  readonly relativeOf: string | null;
  readonly otherAid: string | null;
  readonly pending: PendingRelief | null;
  readonly type: CaseType;
  readonly householdId: number;
  readonly category: Category | null;
}

const SUBJECT_SQL = `SELECT p.id_number AS idNumber, p.phone, p.bank_account AS bankAccount, p.account_verified AS accountVerified,
    h.size, h.registry, c.gravity, c.residence, c.relative_of AS relativeOf, c.other_aid AS otherAid, c.pending, c.type,
    c.household_id AS householdId, h.category
  FROM relief_case c
  JOIN person_version p ON p.id = (SELECT id FROM person_version WHERE person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  LEFT JOIN household_version h ON h.id = (SELECT id FROM household_version WHERE household_id = c.household_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  WHERE c.id = ?`;

/** Facts of the applicant of a case by `on`; steps after that day are not known yet. */
export function subjectFacts(
  book: Book,
  caseId: number,
  recorded: readonly StepRow[],
  on: IsoDate,
  stage: Stage,
): SubjectFacts | undefined {
  const row = book.get<SubjectRow>(SUBJECT_SQL, caseId);
  if (row === undefined) return undefined;
  const steps = recorded.filter(({ onDate }) => onDate <= on);
  return {
    size: row.size ?? 1,
    ...standing(book, row, on),
    registry: row.registry ?? undefined,
    residence: row.residence ?? undefined,
    gravity: row.gravity ?? undefined,
    relativeOf: row.relativeOf ?? undefined,
    phone: row.phone,
    account: row.bankAccount === null ? 'none' : row.accountVerified === 1 ? 'verified' : 'unverified',
    otherAid: row.otherAid ?? undefined,
    pending: row.pending ?? undefined,
    income: row.type === 'spending' ? incomeOf(steps) : undefined,
    missingMaterials: missingMaterials(book, row.type, steps, on, stage),
  };
}

function standing(book: Book, row: SubjectRow, on: IsoDate): Pick<SubjectFacts, 'diedOn' | 'rosterCategory'> {
  const members = book.all<{ idNumber: string }>(
    `SELECT (SELECT id_number FROM person_version v WHERE v.person_id = m.person_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS idNumber
     FROM (SELECT person_id, present, max(id) FROM household_member WHERE household_id = ? GROUP BY person_id) m WHERE m.present = 1`,
    row.householdId,
  );
  const known = rosterStanding(book, { idNumbers: [row.idNumber, ...members.map(({ idNumber }) => idNumber)], on });
  const own = known.people.get(row.idNumber);
  const household = [...known.people.values()]
    .map(({ category }) => category)
    .find((category) => category !== undefined);
  return {
    diedOn: own?.diedOn,
    rosterCategory: own?.category ?? household ?? (mayBeGeneral(row, known) ? 'general' : undefined),
  };
}

/** Who stands in no roster is 一般, unless the roster of the category on record has not come. */
const mayBeGeneral = ({ category }: SubjectRow, { inForce, categoriesKnown }: RosterStanding): boolean =>
  categoriesKnown && (category === null || category === 'general' || inForce.includes(category));

/** The newest test on record; null where there is none. */
function incomeOf(steps: readonly StepRow[]): IncomeFacts | null {
  const tested = steps.findLast(({ kind }) => kind === 'income_tested');
  const { test } = detailOf(tested, 'income_tested');
  if (test === undefined) return null;
  const { months, perHeadMonthFen } = incomeTest(test);
  return { months, perHeadMonthFen };
}

/**
 * Of the office's list for the type, what has not come in; null where it keeps no list. At intake nothing is asked for before
 * anything was recorded.
 */
function missingMaterials(
  book: Book,
  type: CaseType,
  steps: readonly StepRow[],
  on: IsoDate,
  stage: Stage,
): readonly Material[] | null | undefined {
  const wanted = settingOn(lawOf(book).settings, type === 'urgent' ? 'materials_urgent' : 'materials_spending', on);
  if (wanted === undefined) return null;
  const present = new Set(steps.flatMap((row) => detailOf(row, 'materials').present ?? []));
  return stage === 'intake' && present.size === 0 ? undefined : wanted.filter((material) => !present.has(material));
}
