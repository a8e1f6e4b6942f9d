/** 公示 of a month: who is proposed (审批前) and who was paid (发放后). Nothing sensitive leaves the book here. */
import { addDays, periodOf, previousPeriod } from '../../../domain/calendar/date.ts';
import type { Book } from '../../../db/book.ts';
import { closingHead } from '../../../db/queries/months.ts';
import { officeOn, settingOnDay } from '../../../db/queries/office.ts';
import { cardsOfPeriod, reliefOfPeriod, versionOn, type CardRow, type ReliefRow } from '../../../db/queries/relief.ts';
import { holidaysOf } from '../../../db/queries/registers.ts';
import type { CaseType, Category, Cause } from '../../../domain/entities/codes.ts';
import { SETTINGS } from '../../../domain/policy/setting-specs.ts';
import { termEnd } from '../../../domain/policy/term.ts';
import {
  publicCause,
  type Display,
  type NoticeView,
  type PaidRow,
  type ProposedRow,
} from '../../../templates/notice/index.ts';
import type { PrintedMonth } from './month.ts';
import { isMinor, isRed, wayOf } from './people.ts';

/** Ground shown where the office has set none: the national opinion asks for 公示 (三（四）). */
export const DEFAULT_BASIS = '民政部、财政部、银保监会《关于进一步加强社会救助资金监管工作的意见》';

/** 发放后公示; undefined where the month paid nothing. Each payment is a row, less what came back of it in the month. */
export function paidNoticeView(book: Book, month: PrintedMonth): NoticeView | undefined {
  const relief = reliefOfPeriod(book, month.period, month.asOf).filter(({ voided }) => voided === 0);
  const cards = cardsOfPeriod(book, month.period, month.asOf);
  const rows = [...netRows(relief), ...cards.map((row) => rowOf(row, 'card', row.amountFen))].filter(
    ({ fen }) => fen > 0,
  );
  if (rows.length === 0) return undefined;
  return {
    ...commonOf(book, month),
    stage: 'after-payment',
    rows: rows.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1)),
  };
}

function netRows(relief: readonly ReliefRow[]): PaidRow[] {
  const back = Map.groupBy(relief.filter(isRed), ({ reversesId }) => reversesId);
  return relief
    .filter((row) => !isRed(row))
    .map((row) => {
      const returned = back.get(row.id)?.reduce((sum, { amountFen }) => sum + amountFen, 0) ?? 0;
      return rowOf(row, wayOf(row), row.amountFen - returned);
    });
}

const rowOf = (row: ReliefRow | CardRow, way: PaidRow['way'], fen: number): PaidRow => ({
  name: row.name,
  minor: isMinor(row.idNumber, row.onDate),
  village: row.village,
  people: row.size,
  category: row.category,
  fen,
  way,
  paidOn: row.onDate,
});

function commonOf(book: Book, month: PrintedMonth) {
  const office = officeOn(book, month.madeOn, month.asOf);
  return {
    issuer: office.government,
    period: month.period,
    batch: null,
    basis: office.basis ?? DEFAULT_BASIS,
    nameLevel: 'full',
    display: displayOf(book, month),
    reception: { office: office.unit, phone: office.phone ?? '' },
    supervision: { office: `${office.county}民政局`, phone: office.countyPhone ?? '' },
    date: month.madeOn,
  } as const;
}

/** 公示天数 is the office's own setting; without it the notice stays up, because no document gives a number to guess. */
export function displayOf(book: Book, { madeOn, asOf }: Pick<PrintedMonth, 'madeOn' | 'asOf'>): Display {
  const written = settingOnDay(book, 'publicity_days', madeOn, asOf);
  const term = SETTINGS.publicity_days.read.safeParse(written ?? '');
  const from = addDays(madeOn, 1);
  if (!term.success) return { from, to: null };
  const { days, working } = term.data;
  return { from, to: termEnd(madeOn, term.data, holidaysOf(book, asOf)), days, working };
}

interface ProposedCase {
  readonly caseId: number;
  /** Day of the first notice */
  readonly onDate: string;
}

/** A notice counts in its month; one whose case was approved only after that month's close, in the month then open. */
const PROPOSED_SQL = `SELECT s.case_id AS caseId, min(s.on_date) AS onDate FROM case_step s
    JOIN decision d ON d.case_id = s.case_id AND d.kind = 'approved'
  WHERE s.kind = 'notice_before' AND s.act_no <= @asOf AND d.act_no <= @asOf
  GROUP BY s.case_id
  HAVING substr(min(s.on_date), 1, 7) = @period
    OR (substr(min(s.on_date), 1, 7) < @period AND max(min(s.act_no), min(d.act_no)) > @before)
  ORDER BY onDate, caseId`;

/** 审批前公示, one for each day something was put up: the cases on record with what was then approved. What is entered after the close changes nothing. */
export function proposedNoticeViews(book: Book, month: PrintedMonth): NoticeView[] {
  const { period, asOf } = month;
  const before = closingHead(book, previousPeriod(period))?.no ?? asOf;
  const cases = book.all<ProposedCase>(PROPOSED_SQL, { period, asOf, before });
  return [...Map.groupBy(cases, ({ onDate }) => onDate)].map(([onDate, group]) => ({
    ...commonOf(book, { ...month, period: periodOf(onDate), madeOn: onDate }),
    batch: batchOf(book, onDate, asOf),
    stage: 'before-approval',
    steps: '个人申请、入户调查、乡镇审核',
    rows: group.flatMap(({ caseId }) => proposedRow(book, caseId, onDate, asOf) ?? []),
  }));
}

/** 第n批 where the month put up more than one notice, as the book knew it. */
function batchOf(book: Book, onDate: string, asOf: number): number | null {
  const days = book
    .all<{ onDate: string }>(
      `SELECT DISTINCT onDate FROM (SELECT min(s.on_date) AS onDate FROM case_step s
         JOIN decision d ON d.case_id = s.case_id AND d.kind = 'approved'
         WHERE s.kind = 'notice_before' AND s.act_no <= @asOf AND d.act_no <= @asOf GROUP BY s.case_id)
       WHERE substr(onDate, 1, 7) = @period ORDER BY onDate`,
      { asOf, period: periodOf(onDate) },
    )
    .map((row) => row.onDate);
  return days.length > 1 ? days.indexOf(onDate) + 1 : null;
}

interface ProposedColumns {
  readonly name: string;
  readonly idNumber: string;
  readonly village: string;
  readonly size: number;
  readonly category: Category;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly amountFen: number;
}

function proposedRow(book: Book, caseId: number, onDate: string, asOf: number): ProposedRow | undefined {
  const row = book.get<ProposedColumns>(
    `SELECT p.name, p.id_number AS idNumber, h.village, h.size, h.category, c.type, c.cause, c.cause_text AS causeText, d.amount_fen AS amountFen
     FROM relief_case c JOIN decision d ON d.case_id = c.id AND d.kind = 'approved'
     JOIN person_version p ON p.id = ${versionOn('person', '@onDate')} JOIN household_version h ON h.id = ${versionOn('household', '@onDate')}
     WHERE c.id = @caseId`,
    { caseId, onDate, asOf },
  );
  if (row === undefined) return undefined;
  return {
    name: row.name,
    minor: isMinor(row.idNumber, onDate),
    village: row.village,
    people: row.size,
    category: row.category,
    fen: row.amountFen,
    caseType: row.type,
    cause: publicCause(row.cause, row.causeText),
  };
}
