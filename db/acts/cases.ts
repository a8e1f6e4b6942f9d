/** 受理: a case is opened for a person and his household, and judged at once. */
import { yearOf, type IsoDate } from '../../domain/calendar/date.ts';
import type { CaseInput } from '../../domain/entities/cases.ts';
import type { Category, CaseType, Cause } from '../../domain/entities/codes.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { caseFactsOf, type JudgedCase } from '../facts/case.ts';
import { judgeOpening } from '../policy.ts';
import { rosterStanding } from '../queries/registers.ts';
import { reliefCase } from '../schema/index.ts';
import { recordFindings } from './findings.ts';
import { takeHousehold, takePerson } from './people.ts';

export interface OpenedCase {
  readonly caseId: number;
  /** `2026-0001` */
  readonly number: string;
  readonly personId: number;
  readonly householdId: number;
  /** What the rules say already; nothing is refused at intake, whoever asks for help is heard */
  readonly findings: readonly Finding[];
}

export function openCase(tx: Tx, input: CaseInput): OpenedCase {
  if (input.appliedOn > tx.today) throw new Refusal('date-in-future', `申请日期 ${input.appliedOn} 还没有到，请核对。`);
  if (input.occurredOn !== undefined && input.occurredOn > input.appliedOn)
    throw new Refusal(
      'occurred-after-application',
      `急难发生的日期 ${input.occurredOn} 晚于申请日期 ${input.appliedOn}，请核对。`,
    );
  const personId = takePerson(tx, input.applicant, input.appliedOn);
  const category = input.household.category ?? categoryOf(tx, input);
  const householdId = takeHousehold(tx, personId, { ...input.household, category }, input.appliedOn);
  const opened = insertCase(tx, { ...input, personId, householdId, imported: false });
  const { findings } = judgeOpening(
    tx.book,
    caseFactsOf(tx.book, {
      stage: 'intake',
      case: {
        ...input,
        id: opened.caseId,
        personId,
        householdId,
        category,
        openedBy: tx.session.staffId,
      },
      paidOn: input.appliedOn,
      recordLevel: 'live',
    }),
  );
  recordFindings(tx, { caseId: opened.caseId, stage: 'intake', subjectId: opened.caseId }, findings, []);
  return { ...opened, personId, householdId, findings };
}

/** 对象类别 by the rosters of the day: the applicant's own goes before the household's; who stands in none is 一般. */
function categoryOf(tx: Tx, { applicant, household, appliedOn }: CaseInput): Category {
  const idNumbers = [applicant.idNumber, ...household.members.map(({ person }) => person.idNumber)];
  const { people } = rosterStanding(tx.book, { idNumbers, on: appliedOn });
  const [first] = idNumbers.flatMap((idNumber) => people.get(idNumber)?.category ?? []);
  return first ?? 'general';
}

export interface NewCase
  extends
    Pick<CaseInput, 'type' | 'cause' | 'causeText' | 'appliedOn' | 'foundBy'>,
    Partial<
      Pick<
        CaseInput,
        | 'relativeOf'
        | 'gravity'
        | 'residence'
        | 'occurredOn'
        | 'occurredAt'
        | 'requestedFen'
        | 'otherAid'
        | 'pending'
        | 'reporter'
      >
    > {
  readonly personId: number;
  readonly householdId: number;
  readonly imported: boolean;
}

/** Numbers run by year of application: `2026-0001`. */
export function insertCase(tx: Tx, input: NewCase): { caseId: number; number: string } {
  const year = yearOf(input.appliedOn);
  const last = tx.book.get<{ number: number | null }>(
    'SELECT max(number) AS number FROM relief_case WHERE year = ?',
    year,
  );
  const number = (last?.number ?? 0) + 1;
  const caseId = tx.insert(reliefCase, {
    uid: tx.newUid(),
    year,
    number,
    personId: input.personId,
    householdId: input.householdId,
    type: input.type,
    cause: input.cause,
    causeText: input.causeText,
    appliedOn: input.appliedOn,
    foundBy: input.foundBy,
    relativeOf: input.relativeOf ?? null,
    imported: input.imported ? 1 : 0,
    gravity: input.gravity ?? null,
    residence: input.residence ?? null,
    occurredOn: input.occurredOn ?? null,
    occurredAt: input.occurredAt ?? null,
    requestedFen: input.requestedFen ?? null,
    otherAid: input.otherAid ?? null,
    pending: input.pending ?? null,
    reporterName: input.reporter?.name ?? null,
    reporterPhone: input.reporter?.phone ?? null,
  });
  return { caseId, number: caseNumber(year, number) };
}

export const caseNumber = (year: number, number: number): string => `${year}-${String(number).padStart(4, '0')}`;

export interface CaseRow extends JudgedCase {
  readonly appliedOn: IsoDate;
  readonly openedBy: number;
  readonly year: number;
  readonly number: number;
}

/** @throws Refusal `case-unknown` */
export function caseOf(tx: Tx, caseId: number): CaseRow {
  const row = tx.book.get<
    Omit<CaseRow, 'category' | 'type' | 'cause'> & { category: Category | null; type: CaseType; cause: Cause }
  >(
    `SELECT c.id, c.person_id AS personId, c.household_id AS householdId, c.type, c.cause, c.cause_text AS causeText,
       c.applied_on AS appliedOn, c.year, c.number, a.staff_id AS openedBy,
       (SELECT category FROM household_version v WHERE v.household_id = c.household_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS category
     FROM relief_case c JOIN audit a ON a.no = c.act_no WHERE c.id = ?`,
    caseId,
  );
  if (row === undefined) throw new Refusal('case-unknown', `账簿中没有第 ${caseId} 号个案，请核对。`);
  return { ...row, category: row.category ?? undefined };
}
