import { dateCn, daysBetween } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/**
 * 现金滞留 (国家 2019 二（四） 不得…滞留; 吉林 2015 三): cash that nobody has touched for more than the office's days, counted to
 * the period's last day or, while it runs, to the day of judging.
 */
export const cashIdle: Rule<'cash-idle'> = {
  ...ON_BOOK,
  code: 'cash-idle',
  asks: ['cash_idle_days'],
  judge: ({ cash, on, to }, clauses, { setting }) => {
    const { fen, lastMovedOn } = cash;
    if (fen <= 0 || lastMovedOn === undefined) return NOTHING;
    const days = daysBetween(lastMovedOn, on < to ? on : to);
    // A term is at least one day.
    if (days <= 1) return NOTHING;
    const most = setting('cash_idle_days');
    if (most === undefined) return asksFor('cash_idle_days');
    if (days <= most) return NOTHING;
    return findingOfEach('cash-idle', clauses, {
      message:
        `库存现金 ${formatFen(fen)} 元自${dateCn(lastMovedOn)}起 ${days} 天没有动用，` +
        `超过本办规定的 ${most} 天。暂不使用的请缴存规定账户。`,
      subject: 'office',
      details: { cashFen: fen, lastMovedOn, days, most },
    });
  },
};
