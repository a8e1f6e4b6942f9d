/**
 * 绩效指标 (云民发〔2023〕65号 三: 备用金使用情况纳入综合评估): what was paid in a span, to whom, how fast. A payment counts on its
 * day and for what it is worth now: what came back later is taken off.
 */
import { daysBetween, type IsoDate } from '../../../domain/calendar/date.ts';
import type { CaseType, Category, Way } from '../../../domain/entities/codes.ts';
import { CASE_TYPES, CATEGORIES, WAYS } from '../../../domain/entities/codes.ts';
import type { SettingKey } from '../../../domain/policy/settings.ts';
import type { Book } from '../../book.ts';
import { PAYMENT_MOVEMENTS } from '../../sql-words.ts';
import { STANDING_SQL, type Span } from '../inspection/payments.ts';
import { quotaOn } from './quota.ts';

export interface Tally {
  readonly payments: number;
  readonly households: number;
  readonly fen: number;
}

/** An average of days; null where no case has both ends. */
export interface AverageDays {
  readonly cases: number;
  /** To one decimal */
  readonly days: number | null;
}

export interface Indicators extends Tally {
  readonly cases: number;
  /** Applicants helped, and 家庭人口 of their households together */
  readonly applicants: number;
  readonly people: number;
  readonly byWay: readonly ({ readonly way: Way } & Tally)[];
  readonly byType: readonly ({ readonly type: CaseType } & Tally)[];
  readonly byCategory: readonly ({ readonly category: Category } & Tally)[];
  /** Cases first paid in the span; rows of old files are left out, their dates are often one and the same */
  readonly applicationToApproval: AverageDays;
  /** Not of 先行救助, which is paid before its approval */
  readonly approvalToPayment: AverageDays;
  readonly applicationToPayment: AverageDays;
  /** What left the fund, 一卡通 not counted, against the quota in force at the span's end */
  readonly fundFen: number;
  readonly quotaFen: number | null;
  readonly usedPerMille: number | null;
  /** Settings without which the quota is not known */
  readonly missing: readonly SettingKey[];
}

interface Row {
  readonly caseId: number;
  readonly personId: number;
  readonly householdId: number;
  readonly type: CaseType;
  readonly category: Category;
  readonly size: number;
  readonly way: Way;
  readonly amountFen: number;
}

/** Category and size as known for the day of the payment. */
const ROWS_SQL = `SELECT paid.caseId, c.person_id AS personId, paid.householdId, c.type, h.category, h.size, paid.way, paid.amountFen
  FROM (${STANDING_SQL}) paid JOIN relief_case c ON c.id = paid.caseId JOIN household_version h ON h.id = coalesce(
    (SELECT id FROM household_version WHERE household_id = paid.householdId AND valid_from <= paid.onDate ORDER BY valid_from DESC, id DESC LIMIT 1),
    (SELECT id FROM household_version WHERE household_id = paid.householdId ORDER BY valid_from, id LIMIT 1))
  ORDER BY paid.onDate`;

export function indicators(book: Book, span: Span): Indicators {
  const rows = book.all<Row>(ROWS_SQL, { from: span.from, to: span.to });
  const sizes = new Map(rows.map(({ householdId, size }) => [householdId, size]));
  const fundFen = tally(rows.filter(({ way }) => way !== 'card')).fen;
  const quota = quotaOn(book, span.to);
  return {
    ...tally(rows),
    cases: new Set(rows.map(({ caseId }) => caseId)).size,
    applicants: new Set(rows.map(({ personId }) => personId)).size,
    people: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    byWay: codes(WAYS).map((way) => ({ way, ...tally(rows.filter((row) => row.way === way)) })),
    byType: codes(CASE_TYPES).map((type) => ({ type, ...tally(rows.filter((row) => row.type === type)) })),
    byCategory: codes(CATEGORIES).map((category) => ({
      category,
      ...tally(rows.filter((row) => row.category === category)),
    })),
    ...pace(book, span),
    fundFen,
    quotaFen: quota.quotaFen,
    usedPerMille: quota.quotaFen === null ? null : Math.round((fundFen * 1000) / quota.quotaFen),
    missing: quota.missing,
  };
}

const codes = <C extends string>(labels: Readonly<Record<C, string>>): C[] => Object.keys(labels) as C[];

const tally = (rows: readonly Row[]): Tally => ({
  payments: rows.length,
  households: new Set(rows.map(({ householdId }) => householdId)).size,
  fen: rows.reduce((sum, { amountFen }) => sum + amountFen, 0),
});

interface Course {
  readonly appliedOn: IsoDate;
  readonly approvedOn: IsoDate | null;
  readonly ordered: 0 | 1;
  readonly firstPaidOn: IsoDate;
}

const COURSES_SQL = `SELECT * FROM (SELECT c.applied_on AS appliedOn,
      (SELECT min(on_date) FROM decision WHERE case_id = c.id AND kind = 'approved') AS approvedOn,
      EXISTS (SELECT 1 FROM decision WHERE case_id = c.id AND kind = 'ordered') AS ordered,
      (SELECT min(on_date) FROM (
        SELECT t.on_date FROM transfer t WHERE t.case_id = c.id AND t.movement IN ${PAYMENT_MOVEMENTS}
          AND t.amount_fen > (SELECT coalesce(sum(r.amount_fen), 0) FROM transfer r WHERE r.reverses_id = t.id)
        UNION ALL SELECT on_date FROM card_line WHERE case_id = c.id)) AS firstPaidOn
    FROM relief_case c WHERE c.id IN (SELECT caseId FROM (${STANDING_SQL})) AND c.imported = 0)
  WHERE firstPaidOn BETWEEN @from AND @to`;

function pace(
  book: Book,
  { from, to }: Span,
): Pick<Indicators, 'applicationToApproval' | 'approvalToPayment' | 'applicationToPayment'> {
  const courses = book.all<Course>(COURSES_SQL, { from, to });
  const days = (between: (course: Course) => readonly [IsoDate, IsoDate] | undefined): AverageDays => {
    const spans = courses.flatMap((course) => {
      const ends = between(course);
      return ends === undefined ? [] : [daysBetween(...ends)];
    });
    const sum = spans.reduce((total, one) => total + one, 0);
    return { cases: spans.length, days: spans.length === 0 ? null : Math.round((sum * 10) / spans.length) / 10 };
  };
  return {
    applicationToApproval: days(({ appliedOn, approvedOn }) =>
      approvedOn === null ? undefined : [appliedOn, approvedOn],
    ),
    approvalToPayment: days(({ approvedOn, ordered, firstPaidOn }) =>
      approvedOn === null || ordered === 1 ? undefined : [approvedOn, firstPaidOn],
    ),
    applicationToPayment: days(({ appliedOn, firstPaidOn }) => [appliedOn, firstPaidOn]),
  };
}
