/**
 * Which months are open. At most two: in the first days of a month the last one is still being counted. Closed months
 * are always the book's first months without a gap, because only the newest closed one may be reopened.
 */
import { nextPeriod, periodCn, periodOf, type IsoDate } from '../domain/calendar/date.ts';
import { Refusal } from '../domain/problem.ts';
import type { Book } from './book.ts';

export type MonthState = 'open' | 'closed' | 'history';

/** A month's newest event decides; several of the newest months may have been reopened one after the other. */
const CLOSED_THROUGH_SQL = `SELECT period FROM month_event m WHERE kind <> 'reopened'
  AND NOT EXISTS (SELECT 1 FROM month_event later WHERE later.period = m.period AND later.id > m.id) ORDER BY period DESC LIMIT 1`;

/** The newest month that is closed (or 历史月份); undefined while none is. */
export const closedThrough = (book: Book): string | undefined =>
  book.get<{ period: string }>(CLOSED_THROUGH_SQL)?.period;

export function monthState(book: Book, period: string): MonthState {
  const last = book.get<{ kind: 'closed' | 'reopened' | 'history' }>(
    'SELECT kind FROM month_event WHERE period = ? ORDER BY id DESC LIMIT 1',
    period,
  );
  return last === undefined || last.kind === 'reopened' ? 'open' : last.kind;
}

/** 一卡通 lines are reported by month too, though the fund does not pay them. */
const FIRST_PERIOD_SQL =
  'SELECT min(period) AS period FROM (SELECT min(period) AS period FROM transfer UNION ALL SELECT min(period) FROM card_line)';

/** The month that must be closed next; undefined in a book that has nothing yet. */
export function oldestOpen(book: Book): string | undefined {
  const closed = closedThrough(book);
  if (closed !== undefined) return nextPeriod(closed);
  return book.get<{ period: string | null }>(FIRST_PERIOD_SQL)?.period ?? undefined;
}

/**
 * The month a posting of `date` belongs to: its own if that is open, else the oldest open one.
 * @throws Refusal `date-in-future`, `month-not-closed`
 */
export function postingPeriod(book: Book, date: IsoDate, today: IsoDate): string {
  if (date > today) throw new Refusal('date-in-future', `日期 ${date} 还没有到（今天是 ${today}），请核对日期。`);
  const own = periodOf(date);
  const oldest = oldestOpen(book) ?? own;
  if (own <= oldest) return oldest;
  if (own > nextPeriod(oldest))
    throw new Refusal(
      'month-not-closed',
      `${periodCn(oldest)}还没有结账，不能记 ${periodCn(own)}的账。请先办理${periodCn(oldest)}月结。`,
      { period: oldest },
    );
  return own;
}
