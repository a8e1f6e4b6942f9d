import { describe, expect, it } from 'vitest';
import { sortOutTaken } from '../../../domain/history/row-key.ts';
import { understandHistory } from '../../../domain/history/understand.ts';
import type { HistoryPayment } from '../../../domain/history/understood.ts';
import { book, type Given, HEADING, row, sheet } from './sheets.ts';

function payments(...rows: (readonly Given[])[]): HistoryPayment[] {
  const history = understandHistory(book(sheet([HEADING, ...rows])));
  if (!history.ok) throw new Error(history.problem.message);
  return history.value.rows.flatMap(({ payment }) => payment ?? []);
}
const keys = (...rows: (readonly Given[])[]): string[] => payments(...rows).map(({ key }) => key);
const CARD = { 救助方式: '一卡通', 四联单号: null } as const;

const rowsOf = (list: readonly HistoryPayment[]): number[] => list.map((payment) => payment.row);

/** Rows of the second file as fresh, taken or changed after the first was imported. */
function second(first: (readonly Given[])[], then: (readonly Given[])[]) {
  const sorted = sortOutTaken(payments(...then), keys(...first));
  return {
    fresh: rowsOf(sorted.fresh),
    taken: rowsOf(sorted.taken),
    changed: rowsOf(sorted.changed.map(({ payment }) => payment)),
  };
}

describe('row keys', () => {
  it('survive another notation, another order and another place', () => {
    const plain = keys(row(1), row(2));
    const written = keys(
      [],
      row(2, { 金额: '５００元', 发放日期: '2026年1月7日', 四联单号: '2' }),
      row(1, { 姓名: '张 一', 救助方式: '现金救助', 困难原因: '起火' }),
    );
    expect(written.toReversed()).toEqual(plain);
  });

  it('tell rows apart that say exactly the same', () => {
    const same = keys(row(1, CARD), row(1, CARD));
    expect(new Set(same).size).toBe(2);
    expect(second([row(1, CARD)], [row(1, CARD), row(1, CARD)])).toEqual({ fresh: [3], taken: [2], changed: [] });
  });
});

describe('importing again', () => {
  it('takes only the rows that were refused and are now right', () => {
    const bad = row(2, { 身份证号: '539921194308021968' });
    expect(second([row(1), bad, row(3)], [row(1), row(2), row(3)])).toEqual({ fresh: [3], taken: [2, 4], changed: [] });
  });

  it('takes the later of two equal numbers once it has its own', () => {
    const twice = row(2, { 四联单号: '0001' });
    expect(second([row(1), twice], [row(1), row(2)])).toEqual({ fresh: [3], taken: [2], changed: [] });
  });

  it('does not pay again when the other of the two was corrected', () => {
    // 0001 is in the book as 张一's. Now the file gives 张一 0005 and leaves 0001 to 张二.
    expect(
      second([row(1), row(2, { 四联单号: '0001' })], [row(1, { 四联单号: '0005' }), row(2, { 四联单号: '0001' })]),
    ).toEqual({
      fresh: [],
      taken: [],
      changed: [2, 3],
    });
  });

  it('does not pay again when an amount in the book was edited in the file', () => {
    expect(second([row(1)], [row(1, { 金额: 600 })])).toEqual({ fresh: [], taken: [], changed: [2] });
    expect(second([row(1, CARD)], [row(1, { ...CARD, 审批日期: '2026.1.5' })])).toEqual({
      fresh: [],
      taken: [],
      changed: [2],
    });
  });

  it('takes a second slip of the same day beside the first', () => {
    expect(second([row(1)], [row(1), row(1, { 四联单号: '0002' })])).toEqual({ fresh: [3], taken: [2], changed: [] });
  });
});
