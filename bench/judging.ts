/**
 * All rules on a large book: gathering the facts of one payment and judging them, an application as it is typed, what is to be
 * done, what the rosters say. Cases are taken at random from the whole book, so that their pages have to be read and decrypted.
 */
import { lastDayOf, previousPeriod, type IsoDate } from '../domain/calendar/date.ts';
import type { FundPayment } from '../domain/entities/payments.ts';
import { openCase } from '../db/acts/cases.ts';
import { pay } from '../db/acts/payments.ts';
import type { Book } from '../db/book.ts';
import { type JudgedCase, paymentFactsOf } from '../db/facts/case.ts';
import { handlingFacts } from '../db/facts/handling.ts';
import type { Decided } from '../db/facts/procedure.ts';
import { openCaseIds } from '../db/facts/records.ts';
import { judgePeriod } from '../db/judge/period.ts';
import { judge } from '../db/policy.ts';
import { previewOf } from '../db/preview.ts';
import { earlierHelp } from '../db/queries/case/earlier-help.ts';
import { caseFile } from '../db/queries/case/file.ts';
import { caseProgress, workTodo } from '../db/queries/case/progress.ts';
import { rosterStanding } from '../db/queries/registers.ts';
import { PAYMENT_MOVEMENTS } from '../db/sql-words.ts';
import { random as seeded } from '../test/generators/old-book/random.ts';
import { REGULAR } from './history.ts';
import { median, p95, time, type Figure } from './measure.ts';
import { application, type Approved, type Office } from './office.ts';
import { idNumberOf } from './people.ts';
import { daysBefore } from './steps.ts';

const SAMPLE = 400;
const SEED = 7;
const RUNS = 5;
const TARGET_MS = 10;

/** A payment of the book with what it was judged on. */
interface PaidRow extends JudgedCase {
  readonly transferId: number;
  readonly paidOn: IsoDate;
  readonly amountFen: number;
  readonly approvedOn: IsoDate;
  readonly approvedFen: number;
  readonly level: Decided['level'];
  readonly by: number;
  readonly special: string | null;
  readonly payerId: number;
  readonly agentName: string | null;
  readonly agentNumber: string | null;
  readonly agentPhone: string | null;
}

const PAID_SQL = `SELECT c.id, c.person_id AS personId, c.household_id AS householdId, c.type, c.cause, c.cause_text AS causeText,
    o.staff_id AS openedBy, t.id AS transferId, t.on_date AS paidOn, t.amount_fen AS amountFen, d.on_date AS approvedOn,
    d.amount_fen AS approvedFen, d.level, d.staff_id AS "by", d.special, t.payer_id AS payerId, g.name AS agentName,
    g.id_number AS agentNumber, g.phone AS agentPhone
  FROM transfer t JOIN relief_case c ON c.id = t.case_id JOIN audit o ON o.no = c.act_no JOIN decision d ON d.id = t.decision_id
  LEFT JOIN agency g ON g.id = t.agency_id WHERE t.id = ?`;

/** @param approved cases with nothing paid yet @param period the month that is open */
export function judgingFigures(
  office: Pick<Office, 'book' | 'sessionOf'>,
  approved: readonly Approved[],
  period: string,
): Figure[] {
  const { book } = office;
  const pick = picker();
  const paid = book.all<{ id: number }>(`SELECT id FROM transfer WHERE movement IN ${PAYMENT_MOVEMENTS}`);
  const cases = book.all<{ id: number }>('SELECT id FROM relief_case');
  const on = lastDayOf(previousPeriod(period));
  const people = pick(cases).map(({ id }) => id);
  const intake = (person: number) => {
    const input = application(person, 'cash', daysBefore(on));
    return () => previewOf(book, office.sessionOf('clerk'), (tx) => openCase(tx, input));
  };
  const posting = approved.map(
    ({ payment }) =>
      () =>
        previewOf(book, office.sessionOf('cashier'), (tx) => pay(tx, payment)),
  );
  return [
    ...spread('all rules, one payment', pick(paid).map(judging(book)), TARGET_MS),
    ...spread('the same, with an agent', pick(withAgent(book)).map(judging(book)), TARGET_MS),
    ...spread('the same, somebody helped twice a month', pick(ofRegular(book)).map(judging(book)), TARGET_MS),
    ...spread('payment.judge: the act rehearsed', posting),
    ...spread('case.judge: an application rehearsed', people.map(intake)),
    ...spread(
      'case.judge, somebody helped twice a month',
      Array.from({ length: 20 }, () => intake(REGULAR)),
    ),
    ...spread(
      'case.earlier',
      people.map((n) => () => earlierHelp(book, idNumberOf(n))),
    ),
    ...spread(
      'rosterStanding',
      people.map((n) => () => rosterStanding(book, { idNumbers: [idNumberOf(n)], on })),
    ),
    ...spread(
      'case.progress',
      pick(cases).map(
        ({ id }) =>
          () =>
            caseProgress(book, id, on),
      ),
    ),
    ...spread(
      'case.view',
      pick(cases).map(
        ({ id }) =>
          () =>
            caseFile(book, id),
      ),
    ),
    ...wholeBook(book, on),
  ];
}

const repeat = (work: () => unknown): number => median(Array.from({ length: RUNS }, () => time(work)));

/** What looks at every case that is not on file. */
function wholeBook(book: Book, on: IsoDate): Figure[] {
  const caseIds = openCaseIds(book);
  const question = { stage: 'close', on, from: `${on.slice(0, 7)}-01`, to: on, caseIds, lists: [] } as const;
  return [
    { what: 'work.todo', value: repeat(() => workTodo(book, on, { offset: 0, limit: 50 })), unit: 'ms' },
    { what: '  of it finding the open cases', value: repeat(() => openCaseIds(book)), unit: 'ms' },
    { what: '  open cases', value: caseIds.length, unit: 'cases' },
    { what: 'all rules at a close', value: repeat(() => judgePeriod(book, question)), unit: 'ms' },
  ];
}

/** The same random choice in every run; fewer where there are fewer. */
function picker() {
  const random = seeded(SEED);
  return <T>(from: readonly T[]): T[] =>
    Array.from({ length: Math.min(SAMPLE, from.length) }, () => from[random.int(0, from.length - 1)]).filter(
      (one) => one !== undefined,
    );
}

const withAgent = (book: Book): { id: number }[] =>
  book.all('SELECT id FROM transfer WHERE agency_id IS NOT NULL AND reverses_id IS NULL');

const ofRegular = (book: Book): { id: number }[] =>
  book.all(
    `SELECT t.id FROM person_version v JOIN relief_case c ON c.person_id = v.person_id JOIN transfer t ON t.case_id = c.id
     WHERE v.id_number = ? AND t.movement IN ${PAYMENT_MOVEMENTS}`,
    idNumberOf(REGULAR),
  );

const judging =
  (book: Book) =>
  ({ id }: { readonly id: number }) => {
    const row = book.get<PaidRow>(PAID_SQL, id);
    if (row === undefined) throw new Error(`payment ${id} has no case`);
    return () => judgeAgain(book, row);
  };

function judgeAgain(book: Book, row: PaidRow): unknown {
  const { paidOn, amountFen, approvedFen, approvedOn, level, by } = row;
  const input: FundPayment = {
    way: 'cash',
    caseId: row.id,
    on: paidOn,
    amountFen,
    source: 'county',
    payerId: row.payerId,
    overrides: [],
  };
  const agent =
    row.agentName === null ? undefined : { name: row.agentName, idNumber: row.agentNumber, phone: row.agentPhone };
  return judge(
    book,
    paymentFactsOf(book, {
      stage: 'payment',
      case: row,
      way: 'cash',
      amountFen,
      approvedFen,
      approvedOn,
      emergency: false,
      paidOn,
      special: row.special ?? undefined,
      recordLevel: 'live',
      decided: { on: approvedOn, level, staged: false, by },
      handling: (steps) => handlingFacts(book, input, row, agent, steps),
    }),
  );
}

/** Median and 95th percentile of pieces of work, each done once. */
function spread(what: string, pieces: readonly (() => unknown)[], target?: number): Figure[] {
  if (pieces.length === 0) return [];
  const taken = pieces.map((work) => time(work));
  return [
    { what: `${what}, median`, value: median(taken), unit: 'ms', ...(target !== undefined && { target }) },
    { what: '  95 of 100 within', value: p95(taken), unit: 'ms' },
  ];
}
