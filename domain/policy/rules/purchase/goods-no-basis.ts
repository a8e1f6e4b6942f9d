import { formatFen } from '../../../money/fen.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 采购依据: goods are bought by the rules of government procurement, 紧急情况除外 (云南 2023 二, 红河 2019 二（四）2). The words exempt
 * what is urgent altogether: a written reason is then as good as a basis, and nothing more is asked. Which procedure an amount
 * wants is for the procurement rules, not for these documents.
 */
export const goodsNoBasis: Rule<'goods-no-basis'> = {
  code: 'goods-no-basis',
  goesBy: 'day',
  at: ['purchase'],
  asks: [],
  judge: ({ amountFen, basis, urgentReason }, clauses) => {
    if (isWritten(basis) || isWritten(urgentReason)) return NOTHING;
    return findingOfEach('goods-no-basis', clauses, {
      message: `采购 ${formatFen(amountFen)} 元没有写明采购依据；请填写政府采购的依据，紧急情况下购买的，请写明紧急情况。`,
      subject: 'office',
      details: { amountFen },
    });
  },
};

const isWritten = (text: string | undefined): boolean => (text ?? '').trim() !== '';
