import { formatFen } from '../../../money/fen.ts';
import type { ListFacts } from '../../facts/book.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/**
 * 名单与金额对应不上 (国家 2019 二（三） 发放名单与发放金额、发放人数与发放总额; 检查⑰): a list says another total or number than its
 * lines make, or a line another sum than was approved. Judged of every list that leaves the book.
 */
export const listMismatch: Rule<'list-mismatch'> = {
  ...ON_BOOK,
  code: 'list-mismatch',
  asks: [],
  judge: ({ lists }, clauses) => {
    const faulty = lists
      .map((list) => ({ name: list.name, faults: faultsOf(list) }))
      .filter((one) => one.faults.length > 0);
    if (faulty.length === 0) return NOTHING;
    const said = faulty.map(({ name, faults }) => `${name}：${faults.join('，')}`);
    return findingOfEach('list-mismatch', clauses, {
      message: `${said.join('；')}。请核对无误后再报出。`,
      subject: 'office',
      details: { lists: faulty.map(({ name }) => name) },
    });
  },
};

function faultsOf({ statedTotalFen, statedCount, lines }: ListFacts): readonly string[] {
  const total = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return [
    ...(total === statedTotalFen ? [] : [`合计写 ${formatFen(statedTotalFen)} 元，各行相加为 ${formatFen(total)} 元`]),
    ...(lines.length === statedCount ? [] : [`人数写 ${statedCount}，实为 ${lines.length} 行`]),
    ...lines.flatMap(({ label, amountFen, approvedFen }) =>
      approvedFen === undefined || approvedFen === amountFen
        ? []
        : [`${label}列 ${formatFen(amountFen)} 元，审批为 ${formatFen(approvedFen)} 元`],
    ),
  ];
}
