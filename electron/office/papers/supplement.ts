/** 追加备用金申请 from the book as it is today. */
import { yearOf } from '../../../domain/calendar/date.ts';
import { PLACES, type Account } from '../../../domain/ledger/accounts.ts';
import { sumByState } from '../../../domain/ledger/fund-lines.ts';
import { fundChange, type Movement } from '../../../domain/ledger/movements.ts';
import { balanceOf } from '../../../db/balances.ts';
import type { Book } from '../../../db/book.ts';
import { fundLines } from '../../../db/queries/fund-lines.ts';
import { officeOn } from '../../../db/queries/office.ts';
import { quotaOn } from '../../../db/queries/reports/quota.ts';
import { PAYMENT_MOVEMENTS, RELIEF_ACCOUNTS } from '../../../db/sql-words.ts';
import { supplementPdf, type FundYear, type SupplementView } from '../../../templates/supplement/index.ts';
import { bureauOf } from './filed.ts';
import { basisOn, contactOf } from './letters.ts';
import { pdfFile, type PaperSpec } from './paper.ts';
import { accountOf } from './recovery.ts';
import { worded } from './words.ts';

export const supplement: PaperSpec = {
  title: '追加备用金申请',
  asks: [],
  make: async (book, _request, options) => {
    const view = supplementView(book);
    return [pdfFile(`追加备用金申请-${view.on}`, await supplementPdf(worded(book, 'supplement', view), options))];
  },
};

function supplementView(book: Book): SupplementView {
  const on = book.surroundings.today();
  const office = officeOn(book, on);
  const { unreported, reported, returned, refused } = sumByState(fundLines(book));
  return {
    issuer: office.government,
    number: null,
    addressee: `${bureauOf(office)}、${office.county}财政局`,
    basis: basisOn(book, on, 'fund-low'),
    on,
    quotaFen: quotaOn(book, on).quotaFen,
    fund: fundYear(book, yearOf(on)),
    payments: paymentsIn(book, yearOf(on)),
    claims: { unreported, reported, returned, refused },
    monthsUsed: Number(on.slice(5, 7)),
    account: accountOf(office),
    contact: contactOf(office),
  };
}

interface Flow {
  readonly movement: Movement;
  readonly debit: Account;
  readonly credit: Account;
  readonly amountFen: number;
  readonly relief: 0 | 1;
  readonly before: 0 | 1;
}

/** By the book's months, so that the year agrees with its ledger; 期初 stands before the year, whenever it was entered. */
const FLOWS_SQL = `SELECT movement, debit, credit, sum(amount_fen) AS amountFen,
    (debit IN ${RELIEF_ACCOUNTS} OR credit IN ${RELIEF_ACCOUNTS}) AS relief,
    (period < @first OR movement = 'opening') AS before
  FROM transfer GROUP BY movement, debit, credit, before`;

function fundYear(book: Book, year: number): FundYear {
  const flows = book.all<Flow>(FLOWS_SQL, { first: `${year}-01` });
  const sum = (isWanted: (flow: Flow) => boolean): number =>
    flows.filter(isWanted).reduce((total, flow) => total + fundChange(flow), 0);
  const received = (movement: Movement) => sum((flow) => flow.before === 0 && flow.movement === movement);
  const named: readonly Movement[] = ['grant', 'supplement', 'replenish'];
  return {
    openingFen: sum(({ before }) => before === 1),
    grantedFen: received('grant'),
    supplementFen: received('supplement'),
    replenishedFen: received('replenish'),
    otherFen: sum(({ before, relief, movement }) => before === 0 && relief === 0 && !named.includes(movement)),
    // Written as a difference, so that a year without help says 0 and not -0.
    usedFen: 0 - sum(({ before, relief }) => before === 0 && relief === 1),
    held: Object.fromEntries(PLACES.map((place) => [place, balanceOf(book, place)])) as FundYear['held'],
  };
}

/** 笔: payments of the year that stand, red ones not counted. */
const paymentsIn = (book: Book, year: number): number =>
  book.get<{ n: number }>(
    `SELECT count(*) AS n FROM transfer t WHERE movement IN ${PAYMENT_MOVEMENTS} AND period BETWEEN ? AND ?
       AND NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = t.id AND e.kind = 'voided')`,
    `${year}-01`,
    `${year}-12`,
  )?.n ?? 0;
