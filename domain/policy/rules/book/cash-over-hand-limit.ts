import { dateCn } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/** 库存现金超限额 (检查⑬): more in the safe than the limit set for the office, inclusive. An empty safe asks for nothing. */
export const cashOverHandLimit: Rule<'cash-over-hand-limit'> = {
  ...ON_BOOK,
  code: 'cash-over-hand-limit',
  asks: ['cash_hand_limit'],
  judge: ({ cash, to }, clauses, { setting }) => {
    if (cash.fen <= 0) return NOTHING;
    const limit = setting('cash_hand_limit');
    if (limit === undefined) return asksFor('cash_hand_limit');
    if (cash.fen <= limit) return NOTHING;
    return findingOfEach('cash-over-hand-limit', clauses, {
      message:
        `${dateCn(to)}库存现金 ${formatFen(cash.fen)} 元，超过限额 ${formatFen(limit)} 元。` +
        `请将超过的 ${formatFen(cash.fen - limit)} 元缴存规定账户。`,
      subject: 'office',
      details: { cashFen: cash.fen, limitFen: limit },
    });
  },
};
