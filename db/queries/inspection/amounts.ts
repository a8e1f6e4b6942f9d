/** 等额整数发放、年底突击发放: what the amounts and the days of a span's payments look like together. */
import { addDays, periodOf, yearOf, type IsoDate } from '../../../domain/calendar/date.ts';
import type { Book } from '../../book.ts';
import { labelled, type LabelledPayment, type Span, standingPayments, type StandingPayment } from './payments.ts';

/** 整百元, as the rule on equal amounts has it */
const ROUND_FEN = 10_000;

export interface EqualAmounts {
  readonly period: string;
  readonly amountFen: number;
  readonly count: number;
  readonly households: number;
  readonly sumFen: number;
  readonly payments: readonly LabelledPayment[];
}

/** The same whole hundreds of 元, paid at least `times` times in one month; by month, then the most often first. */
export function equalAmounts(book: Book, span: Span, times: number): EqualAmounts[] {
  const groups = Map.groupBy(
    standingPayments(book, span).filter(({ amountFen }) => amountFen % ROUND_FEN === 0),
    ({ onDate, amountFen }) => `${periodOf(onDate)} ${amountFen}`,
  );
  return [...groups.values()]
    .filter((payments) => payments.length >= times)
    .map((payments) => equalGroup(book, payments))
    .toSorted((a, b) => (a.period === b.period ? b.count - a.count : a.period < b.period ? -1 : 1));
}

const equalGroup = (book: Book, payments: readonly StandingPayment[]): EqualAmounts => ({
  period: periodOf(payments[0]?.onDate ?? ''),
  amountFen: payments[0]?.amountFen ?? 0,
  count: payments.length,
  households: new Set(payments.map(({ householdId }) => householdId)).size,
  sumFen: sumFen(payments),
  payments: payments.map((payment) => labelled(book, payment)),
});

const sumFen = (payments: readonly StandingPayment[]): number =>
  payments.reduce((sum, { amountFen }) => sum + amountFen, 0);

export interface YearEndRush {
  readonly year: number;
  /** First of the last days of December, and 31 December */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly count: number;
  readonly sumFen: number;
  readonly yearCount: number;
  readonly yearFen: number;
  /** Share of the year's sum, in thousandths, rounded */
  readonly perMille: number;
}

/** Payments of the last `days` days of December, against the whole calendar year, for each year whose end lies in the span. */
export function yearEndRush(book: Book, span: Span, days: number): YearEndRush[] {
  const rushes: YearEndRush[] = [];
  for (let year = yearOf(span.from); year <= yearOf(span.to); year += 1) {
    const to = `${year}-12-31`;
    const from = addDays(to, 1 - days);
    if (from > span.to || to < span.from) continue;
    const all = standingPayments(book, { from: `${year}-01-01`, to });
    const late = all.filter(({ onDate }) => onDate >= from);
    const yearFen = sumFen(all);
    rushes.push({
      year,
      from,
      to,
      count: late.length,
      sumFen: sumFen(late),
      yearCount: all.length,
      yearFen,
      perMille: yearFen === 0 ? 0 : Math.round((sumFen(late) * 1000) / yearFen),
    });
  }
  return rushes;
}
