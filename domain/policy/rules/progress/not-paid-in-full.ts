import { formatFen } from '../../../money/fen.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { balanceOf } from './money.ts';
import { ON_PROGRESS } from './duty.ts';

/**
 * 未足额: something was paid, less than approved, net of what came back (云南 2023 四, 红河 2019 二（四）1, 国家 2019 四（三）).
 * Not judged: 分阶段救助, whose other stages are to come; what was taken back as wrongly paid; and what a return alone explains,
 * which is returned-not-repaid's matter and has a term.
 */
export const notPaidInFull: Rule<'not-paid-in-full'> = {
  ...ON_PROGRESS,
  code: 'not-paid-in-full',
  asks: [],
  judge: (facts, clauses) => {
    const { approved, payments, name, number } = facts;
    if (approved === undefined || approved.staged || payments.length === 0) return NOTHING;
    const { owedFen, undeliveredFen } = balanceOf(facts);
    if (owedFen <= undeliveredFen) return NOTHING;
    const paidFen = payments.reduce((sum, { amountFen, returnedFen }) => sum + amountFen - returnedFen, 0);
    return findingOfEach('not-paid-in-full', clauses, {
      message:
        `${name}（${number}）：审批 ${formatFen(approved.amountFen)} 元，实际发放 ${formatFen(paidFen)} 元，` +
        `还差 ${formatFen(owedFen)} 元没有发放。请足额发放；确需分期的，应在审批时写明分阶段救助。`,
      subject: 'case',
      details: { number, approvedFen: approved.amountFen, paidFen, owedFen },
    });
  },
};
