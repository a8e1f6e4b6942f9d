/** Which months are open, in the design's words: two may be, closing in order, a posting goes to its own month or to the oldest. */
import { nextPeriod, periodOf, previousPeriod } from '../../domain/calendar/date.ts';
import { Reasons } from './forecast.ts';

export class Months {
  #first: string | undefined;
  #last: string | undefined;
  #closedThrough: string | undefined;
  #historyThrough: string | undefined;
  readonly sent = new Set<string>();

  get oldest(): string | undefined {
    return this.#closedThrough === undefined ? this.#first : nextPeriod(this.#closedThrough);
  }

  get closedThrough(): string | undefined {
    return this.#closedThrough;
  }

  get isUnused(): boolean {
    return this.#first === undefined && this.#closedThrough === undefined;
  }

  begin(opening: string): void {
    this.#closedThrough = opening;
    this.#historyThrough = opening;
  }

  /** The month a posting goes to, and why it may not. */
  posting(on: string, today: string): { period: string; reasons: Reasons } {
    const own = periodOf(on);
    const oldest = this.oldest ?? own;
    const period = own < oldest ? oldest : own;
    const isThird = period !== oldest && period !== nextPeriod(oldest);
    return {
      period,
      reasons: new Reasons().when(on > today, 'date-in-future').when(isThird, 'month-not-closed'),
    };
  }

  posted(period: string): void {
    if (this.#first === undefined || period < this.#first) this.#first = period;
    if (this.#last === undefined || period > this.#last) this.#last = period;
  }

  isClosed(period: string): boolean {
    return this.#closedThrough !== undefined && period <= this.#closedThrough;
  }

  close(period: string): void {
    this.#closedThrough = period;
  }

  reopening(period: string): Reasons {
    const isNewest = period === this.#closedThrough;
    const isHistory = this.#historyThrough !== undefined && period <= this.#historyThrough;
    return new Reasons()
      .when(!this.isClosed(period) || isHistory || this.#neverKept(period), 'month-not-closed')
      .when(this.isClosed(period) && !isNewest, 'month-order')
      .when(this.sent.has(period), 'package-sent')
      .when(this.#last !== undefined && this.#last > nextPeriod(period), 'two-months-open');
  }

  #neverKept(period: string): boolean {
    return this.#historyThrough === undefined && this.#first !== undefined && period < this.#first;
  }

  reopen(period: string): void {
    const isFirst = this.#historyThrough === undefined && period === this.#first;
    this.#closedThrough = isFirst ? undefined : previousPeriod(period);
  }
}
