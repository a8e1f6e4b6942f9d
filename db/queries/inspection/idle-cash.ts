/** 库存现金: how long it lay untouched, and on how many days there was more than the limit allows. */
import { addDays, daysBetween, type IsoDate } from '../../../domain/calendar/date.ts';
import type { Book } from '../../book.ts';
import type { Span } from './payments.ts';

export interface IdleStretch {
  /** The day cash last moved, and the day it moved again or the span ends */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly amountFen: number;
}

export interface CashHeld {
  /** Cash above 0 that nobody touched for longest; null where there was none on any day of the span */
  readonly longest: IdleStretch | null;
  /** The most at the end of a day, and the first such day; null as above */
  readonly highest: { readonly onDate: IsoDate; readonly amountFen: number } | null;
  /** Days of the span that ended above the limit of their day, and those for which a limit was set at all */
  readonly daysOverLimit: number;
  readonly daysWithLimit: number;
}

const DAYS_SQL = `SELECT on_date AS onDate, sum(CASE WHEN debit = 'cash' THEN amount_fen ELSE -amount_fen END) AS fen
  FROM transfer WHERE 'cash' IN (debit, credit) AND on_date <= ? GROUP BY on_date ORDER BY on_date`;

/** @param limitOn the limit in force on a day, 分; undefined where the office had set none */
export function cashHeld(book: Book, span: Span, limitOn: (day: IsoDate) => number | undefined): CashHeld {
  let longest: IdleStretch | null = null;
  let highest: CashHeld['highest'] = null;
  let [daysOverLimit, daysWithLimit] = [0, 0];
  for (const stretch of stretches(book, span.to)) {
    const first = stretch.from < span.from ? span.from : stretch.from;
    if (stretch.last < span.from) continue;
    for (let day = first; day <= stretch.last; day = addDays(day, 1)) {
      const limit = limitOn(day);
      if (limit === undefined) continue;
      daysWithLimit += 1;
      if (stretch.amountFen > limit) daysOverLimit += 1;
    }
    if (stretch.amountFen <= 0) continue;
    const { from, to, days, amountFen } = stretch;
    if (days > (longest?.days ?? 0)) longest = { from, to, days, amountFen };
    if (amountFen > (highest?.amountFen ?? 0)) highest = { onDate: first, amountFen };
  }
  return { longest, highest, daysOverLimit, daysWithLimit };
}

interface Stretch extends IdleStretch {
  /** The last day that ended with this amount */
  readonly last: IsoDate;
}

/** Days with one balance: from a day cash moved to the day before it moved again, the last one to the end. */
function* stretches(book: Book, end: IsoDate): Generator<Stretch> {
  const days = book.all<{ onDate: IsoDate; fen: number }>(DAYS_SQL, end);
  let amountFen = 0;
  for (const [index, { onDate: from, fen }] of days.entries()) {
    amountFen += fen;
    const next = days[index + 1]?.onDate;
    const to = next ?? end;
    yield { from, to, days: daysBetween(from, to), amountFen, last: next === undefined ? end : addDays(next, -1) };
  }
}
