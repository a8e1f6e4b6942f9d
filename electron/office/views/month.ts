/** A month as its papers see it: who printed what when, up to which act of the book. */
import { lastDayOf, periodCn } from '../../../domain/calendar/date.ts';
import { Refusal } from '../../../domain/problem.ts';
import { currentHead } from '../../../db/act.ts';
import type { Book } from '../../../db/book.ts';
import { printedHead, type Head } from '../../../db/chain.ts';
import { monthState, type MonthState } from '../../../db/periods.ts';
import { closingHead } from '../../../db/queries/months.ts';
import { officeOn, type Office } from '../../../db/queries/office.ts';
import { bookIdentity } from '../../../db/queries/summary.ts';
import type { ChainHead } from '../../../templates/kit/chain.ts';

export interface PrintedMonth {
  readonly period: string;
  readonly state: MonthState;
  /** Head of the close, or of the book while the month is open */
  readonly head: Head;
  /** Audit number up to which the book is read */
  readonly asOf: number;
  /** Day the papers bear: of the close, or today while the month is open */
  readonly madeOn: string;
  /** Instant of the head's act: the papers' creation date, so that they come out the same bytes */
  readonly madeAt: string;
  readonly office: Office;
  readonly demo: boolean;
}

/** @throws Refusal `month-unknown` where the book has nothing of that month */
export function printedMonth(book: Book, period: string): PrintedMonth {
  requireKnown(book, period);
  const state = monthState(book, period);
  const head = closingHead(book, period) ?? currentHead(book);
  const madeAt = book.get<{ at: string }>('SELECT at FROM audit WHERE no = ?', head.no)?.at ?? book.surroundings.now();
  const madeOn = closedOn(book, period) ?? book.surroundings.today();
  return {
    period,
    state,
    head,
    asOf: head.no,
    madeOn,
    madeAt,
    office: officeOn(book, lastDayOf(period), head.no),
    demo: bookIdentity(book).demo,
  };
}

const closedOn = (book: Book, period: string): string | undefined =>
  monthState(book, period) === 'open'
    ? undefined
    : book.get<{ onDate: string }>(
        `SELECT on_date AS onDate FROM month_event WHERE period = ? AND kind IN ('closed', 'history') ORDER BY id DESC LIMIT 1`,
        period,
      )?.onDate;

function requireKnown(book: Book, period: string): void {
  const known = book.get(
    'SELECT 1 AS known WHERE EXISTS (SELECT 1 FROM transfer WHERE period = ?) OR EXISTS (SELECT 1 FROM card_line WHERE period = ?) OR EXISTS (SELECT 1 FROM month_event WHERE period = ?)',
    period,
    period,
    period,
  );
  if (known === undefined) throw new Refusal('month-unknown', `账簿中没有${periodCn(period)}的账，请核对月份。`);
}

export const chainHeadOf = (month: PrintedMonth): ChainHead => ({
  code: printedHead(month.head.hash),
  row: month.head.no,
});
