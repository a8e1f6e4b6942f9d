import { periodCn, periodOf } from '../../../calendar/date.ts';
import { type Fen, formatFen } from '../../../money/fen.ts';
import type { PeriodPayment } from '../../facts/book.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/** 整百元 */
const ROUND_FEN = 10_000;

/**
 * 等额发放 (检查⑩): so many payments of one month are the same whole hundreds of 元, as if shared out evenly and not by need. All
 * ways count, 一卡通 too: how the money left says nothing about how the sum was found. A batch is a month, so that a longer
 * period is not the more suspicious for its length.
 */
export const equalAmounts: Rule<'equal-amounts'> = {
  ...ON_BOOK,
  code: 'equal-amounts',
  asks: ['equal_amounts'],
  judge: ({ payments }, clauses, { setting }) => {
    const alike = alikeIn(payments);
    if (alike.length === 0) return NOTHING;
    const least = setting('equal_amounts');
    if (least === undefined) return asksFor('equal_amounts');
    const found = alike.filter(({ labels }) => labels.length >= least);
    if (found.length === 0) return NOTHING;
    const said = found.map(
      ({ period, amountFen, labels }) =>
        `${periodCn(period)}有 ${labels.length} 笔都是 ${formatFen(amountFen)} 元（${labels.join('、')}）`,
    );
    return findingOfEach('equal-amounts', clauses, {
      message: `${said.join('；')}，达到本办规定的 ${least} 笔。请核对是否按困难程度分别确定。`,
      subject: 'office',
      details: {
        least,
        amountsFen: found.map((one) => one.amountFen),
        counts: found.map((one) => one.labels.length),
      },
    });
  },
};

interface Alike {
  readonly period: string;
  readonly amountFen: Fen;
  readonly labels: readonly string[];
}

/** Two or more of a month and a round amount, in order of time and then amount. */
function alikeIn(payments: readonly PeriodPayment[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const { on, amountFen, label } of payments) {
    if (amountFen % ROUND_FEN !== 0) continue;
    const period = periodOf(on);
    const key = `${period} ${amountFen}`;
    groups.set(key, { period, amountFen, labels: [...(groups.get(key)?.labels ?? []), label] });
  }
  return [...groups.values()]
    .filter(({ labels }) => labels.length > 1)
    .toSorted((a, b) => (a.period === b.period ? a.amountFen - b.amountFen : a.period < b.period ? -1 : 1));
}
