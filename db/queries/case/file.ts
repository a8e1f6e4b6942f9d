/** 救助档案: everything the book knows of one case, for its page and its papers. Money in 分. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type {
  Gravity,
  Level,
  PendingRelief,
  RefusalGround,
  Registry,
  Residence,
} from '../../../domain/entities/case-codes.ts';
import type { CaseType, Category, Cause, FoundBy, Way } from '../../../domain/entities/codes.ts';
import { Refusal } from '../../../domain/problem.ts';
import { caseNumber } from '../../acts/cases.ts';
import type { Book } from '../../book.ts';
import { stepsOf, type StepRow } from '../../facts/steps.ts';
import { caseFindings, type StoredFinding } from '../findings.ts';
import { agenciesOf, type FiledAgency } from './agencies.ts';
import { paymentsOf, type FiledPayment } from './payments.ts';

export interface FiledPerson {
  readonly personId: number;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly bankName: string | null;
  readonly bankAccount: string | null;
  readonly accountVerified: boolean | null;
}

export interface FiledMember {
  readonly name: string;
  readonly idNumber: string;
  readonly relation: string;
  readonly health: string | null;
  readonly occupation: string | null;
  readonly yearlyIncomeFen: number | null;
}

export interface FiledDecision {
  readonly id: number;
  readonly kind: 'approved' | 'ordered' | 'refused';
  readonly on: IsoDate;
  readonly reference: string | null;
  readonly way: Way | null;
  readonly amountFen: number | null;
  readonly staged: boolean;
  readonly minutes: string | null;
  readonly opinion: string | null;
  readonly special: string | null;
  readonly paperworkDueOn: IsoDate | null;
  readonly level: Level;
  readonly ground: RefusalGround | null;
  /** Name of who decided; null where an old file does not say */
  readonly staff: string | null;
}

export type FiledStep = StepRow & { readonly staff: string };

export interface CaseFile {
  readonly caseId: number;
  readonly uid: string;
  /** `2026-0012` */
  readonly number: string;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly appliedOn: IsoDate;
  readonly foundBy: FoundBy;
  readonly relativeOf: string | null;
  readonly gravity: Gravity | null;
  readonly residence: Residence | null;
  readonly occurredOn: IsoDate | null;
  readonly occurredAt: string | null;
  readonly requestedFen: number | null;
  readonly otherAid: string | null;
  readonly pending: PendingRelief | null;
  readonly reporter: { readonly name: string; readonly phone: string | null } | null;
  readonly imported: boolean;
  /** Name of who took it in */
  readonly openedBy: string;
  readonly person: FiledPerson;
  readonly householdId: number;
  readonly household: {
    readonly village: string;
    readonly group: string | null;
    readonly size: number;
    readonly category: Category;
    readonly registry: Registry | null;
  };
  readonly members: readonly FiledMember[];
  readonly steps: readonly FiledStep[];
  readonly decisions: readonly FiledDecision[];
  readonly agencies: readonly FiledAgency[];
  readonly payments: readonly FiledPayment[];
  readonly findings: readonly StoredFinding[];
}

interface HeadRow extends Omit<
  CaseFile,
  | 'number'
  | 'reporter'
  | 'imported'
  | 'person'
  | 'household'
  | 'members'
  | 'steps'
  | 'decisions'
  | 'agencies'
  | 'payments'
  | 'findings'
> {
  readonly year: number;
  readonly no: number;
  readonly reporterName: string | null;
  readonly reporterPhone: string | null;
  readonly imported: 0 | 1;
  readonly personId: number;
}

/** Who a member of staff was called on a day; the act's session has the name where it was an act of that day. */
const STAFF_NAME = (key: string, day: string): string => `coalesce(
  (SELECT name FROM staff_version WHERE staff_id = ${key} AND valid_from <= ${day} ORDER BY valid_from DESC, id DESC LIMIT 1),
  (SELECT name FROM staff_version WHERE staff_id = ${key} ORDER BY valid_from, id LIMIT 1))`;

/** @throws Refusal `case-unknown` */
export function caseFile(book: Book, caseId: number): CaseFile {
  const head = book.get<HeadRow>(
    `SELECT c.id AS caseId, c.uid, c.year, c.number AS no, c.type, c.cause, c.cause_text AS causeText, c.applied_on AS appliedOn,
       c.found_by AS foundBy, c.relative_of AS relativeOf, c.gravity, c.residence, c.occurred_on AS occurredOn, c.occurred_at AS occurredAt,
       c.requested_fen AS requestedFen, c.other_aid AS otherAid, c.pending, c.reporter_name AS reporterName, c.reporter_phone AS reporterPhone,
       c.imported, c.person_id AS personId, c.household_id AS householdId, ${STAFF_NAME('a.staff_id', 'c.applied_on')} AS openedBy
     FROM relief_case c JOIN audit a ON a.no = c.act_no WHERE c.id = ?`,
    caseId,
  );
  if (head === undefined) throw new Refusal('case-unknown', `账簿中没有第 ${caseId} 号个案，请核对。`);
  const { year, no, reporterName, reporterPhone, imported, personId, ...rest } = head;
  return {
    ...rest,
    number: caseNumber(year, no),
    reporter: reporterName === null ? null : { name: reporterName, phone: reporterPhone },
    imported: imported === 1,
    person: personOf(book, personId),
    household: householdOf(book, head.householdId),
    members: membersOf(book, head.householdId),
    steps: staffed(book, stepsOf(book, caseId)),
    decisions: decisionsOf(book, caseId),
    agencies: agenciesOf(book, caseId),
    payments: paymentsOf(book, caseId),
    findings: caseFindings(book, caseId),
  };
}

function personOf(book: Book, personId: number): FiledPerson {
  const row = book.get<Omit<FiledPerson, 'accountVerified'> & { accountVerified: 0 | 1 | null }>(
    `SELECT person_id AS personId, name, id_number AS idNumber, phone, address, bank_name AS bankName, bank_account AS bankAccount,
       account_verified AS accountVerified FROM person_version WHERE person_id = ? ORDER BY valid_from DESC, id DESC LIMIT 1`,
    personId,
  );
  if (row === undefined) throw new Error('a person without particulars');
  return { ...row, accountVerified: row.accountVerified === null ? null : row.accountVerified === 1 };
}

function householdOf(book: Book, householdId: number): CaseFile['household'] {
  const row = book.get<CaseFile['household']>(
    `SELECT village, village_group AS "group", size, category, registry FROM household_version WHERE household_id = ?
     ORDER BY valid_from DESC, id DESC LIMIT 1`,
    householdId,
  );
  if (row === undefined) throw new Error('a household without particulars');
  return row;
}

/** Members living there now, as their newest versions say. */
const membersOf = (book: Book, householdId: number): FiledMember[] =>
  book.all<FiledMember>(
    `SELECT p.name, p.id_number AS idNumber, m.relation, m.health, m.occupation, m.yearly_income_fen AS yearlyIncomeFen
     FROM household_member m
     JOIN person_version p ON p.id = (SELECT id FROM person_version WHERE person_id = m.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
     WHERE m.id IN (SELECT max(id) FROM household_member WHERE household_id = ? GROUP BY person_id) AND m.present = 1 ORDER BY m.id`,
    householdId,
  );

const staffed = (book: Book, steps: readonly StepRow[]): FiledStep[] =>
  steps.map((step) => ({
    ...step,
    staff:
      book.get<{ name: string }>(`SELECT ${STAFF_NAME('@staffId', '@onDate')} AS name`, {
        staffId: step.staffId,
        onDate: step.onDate,
      })?.name ?? '',
  }));

const decisionsOf = (book: Book, caseId: number): FiledDecision[] =>
  book
    .all<Omit<FiledDecision, 'staged' | 'level'> & { staged: 0 | 1; level: Level | null }>(
      `SELECT d.id, d.kind, d.on_date AS "on", d.reference, d.way, d.amount_fen AS amountFen, d.staged, d.minutes, d.opinion, d.special,
         d.paperwork_due_on AS paperworkDueOn, d.level, d.ground, ${STAFF_NAME('d.staff_id', 'd.on_date')} AS staff
       FROM decision d WHERE d.case_id = ? ORDER BY d.id`,
      caseId,
    )
    .map((row) => ({ ...row, staged: row.staged === 1, level: row.level ?? 'township' }));
