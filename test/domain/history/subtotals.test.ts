import { describe, expect, it } from 'vitest';
import { understandHistory } from '../../../domain/history/understand.ts';
import { book, type Given, HEADING, row, sheet } from './sheets.ts';

const total = (label: string, amount: Given): Given[] =>
  HEADING.map((heading) => (heading === '序号' ? label : heading === '金额' ? amount : null));

/** Written and actual of each total, or ok. */
function totalsOf(...sheets: (readonly (readonly Given[])[])[]) {
  const names = ['2026年1月', '2026年2月', '2026年3月'];
  const history = understandHistory(
    book(...sheets.map((rows, index) => sheet([HEADING, ...rows], { name: names[index] ?? '' }))),
  );
  if (!history.ok) throw new Error(history.problem.message);
  return history.value.subtotals.map(({ agrees, writtenFen, actualFen }) => (agrees ? 'ok' : [writtenFen, actualFen]));
}

describe('totals of the file', () => {
  it('cover the rows since the total before', () => {
    expect(
      totalsOf([
        row(1),
        row(2),
        total('本月合计', 1000),
        row(3),
        total('本月合计', '500元'),
        row(4),
        row(5),
        total('本月合计', 900),
      ]),
    ).toEqual(['ok', 'ok', [90_000, 100_000]]);
  });

  it('count refused rows with a readable amount, and no others', () => {
    expect(
      totalsOf([
        row(1, { 身份证号: '539921198607051219' }),
        row(2, { 金额: null }),
        row(3, { 发放日期: '2026.2.30' }),
        total('合计', 1000),
      ]),
    ).toEqual(['ok']);
  });

  it('may be nested or mixed: 小计 in a 合计, 合计 below the last 小计', () => {
    expect(
      totalsOf([row(1), total('小计', 500), row(2), total('小计', 500), total('本月合计', 1000), total('总计', 1000)]),
    ).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(totalsOf([row(1), total('本月合计', 500), row(2), total('小计', 500), total('合计', 1100)])).toEqual([
      'ok',
      'ok',
      [110_000, 100_000],
    ]);
  });

  it('run through the sheets of a year where they say 累计', () => {
    expect(
      totalsOf(
        [row(1), total('累计', 500)],
        [row(2), total('本月合计', 500), total('累计', 1000)],
        [row(3), total('累计', 1600)],
      ),
    ).toEqual(['ok', 'ok', 'ok', [160_000, 50_000]]);
  });

  it('of a month without rows are 0', () => {
    expect(totalsOf([row(1), total('本月合计', 500), total('本月合计', 0), total('本月合计', 300)])).toEqual([
      'ok',
      'ok',
      [30_000, 0],
    ]);
  });

  it('may stand in their own words, or in a formula never calculated, which says nothing', () => {
    expect(totalsOf([row(1), total('合计：500元', null), row(2), total('合计：600元', null)])).toEqual([
      'ok',
      [60_000, 50_000],
    ]);
    expect(totalsOf([row(1), total('合计', { error: '公式没有结果' })])).toEqual(['ok']);
  });
});
