import { WAYS } from '../../../entities/codes.ts';
import { formatFen } from '../../../money/fen.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/** 支出型使用备用金: every way but 一卡通 is paid out of the reserve, which is there for 急难型 (云南 2023 三). */
export const spendingFromFund: Rule<'spending-from-fund'> = {
  code: 'spending-from-fund',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment }, clauses) => {
    if (payment.type !== 'spending' || payment.way === 'card') return NOTHING;
    return findingOfEach('spending-from-fund', clauses, {
      message:
        `支出型救助（${WAYS[payment.way]}）${formatFen(payment.amountFen)} 元由备用金支出；` +
        '备用金应切实保障急难型救助资金需求，支出型救助请优先通过“一卡通”发放。',
      subject: 'payment',
      details: { amountFen: payment.amountFen, way: payment.way },
    });
  },
};
