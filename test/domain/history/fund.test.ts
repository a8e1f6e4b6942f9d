import { describe, expect, it } from 'vitest';
import { fundLineKind, periodOfLine, sourceOf } from '../../../domain/history/fund.ts';
import { understandHistory } from '../../../domain/history/understand.ts';
import { book, type Given, HEADING, row, sheet } from './sheets.ts';

const FUND = ['日期', '摘要', '收入', '支出', '结存'];
/** Three cash payments of 500 in January 2026, and the fund sheets given. */
function read(...funds: (readonly (readonly Given[])[])[]) {
  const sheets = funds.map((rows, index) => sheet([FUND, ...rows], { name: `收支${index + 1}` }));
  const history = understandHistory(book(sheet([HEADING, row(1), row(2), row(3)]), ...sheets));
  if (!history.ok) throw new Error(history.problem.message);
  return history.value;
}

describe('words of a fund line', () => {
  it.each([
    ['县财政局拨入2026年度备用金', 1, 'grant'],
    ['收到省级临时救助补助资金', 1, 'grant'],
    ['县财政局追加备用金', 1, 'supplement'],
    ['补足备用金', 1, 'supplement'],
    ['上年结转', 1, 'opening'],
    ['期初余额', 0, 'opening'],
    ['存款利息', 1, 'other'],
    ['退回救助款', 1, 'other'],
    ['提现', 0, 'withdraw'],
    ['缴存现金', 0, 'deposit'],
    ['购入棉被20床', 0, 'purchase'],
    ['1月现金及实物救助支出', 0, 'relief'],
    ['发放张某火灾救助', 0, 'relief'],
    ['上缴财政', 0, 'other'],
  ])('%s → %s %s', (summary, incomeFen, kind) => {
    expect(fundLineKind(summary, incomeFen)).toBe(kind);
  });

  it.each([
    ['爱心人士捐款', 'donation'],
    ['低保结余资金划入', 'dibao_surplus'],
    ['省级补助资金', 'upper'],
    ['县财政局拨入备用金', 'county'],
  ])('%s comes from %s', (summary, source) => {
    expect(sourceOf(summary)).toBe(source);
  });

  it.each([
    ['1月救助支出', '2026-01-28', '2026-01'],
    ['12月救助支出', '2026-01-05', '2025-12'],
    ['2025年11月救助支出', '2026-01-05', '2025-11'],
    ['十二月救助支出', '2025-12-31', '2025-12'],
    ['救助支出', '2026-03-31', '2026-03'],
  ])('%s of %s is about %s', (summary, on, period) => {
    expect(periodOfLine(summary, on, undefined)).toBe(period);
  });
});

describe('the fund sheet', () => {
  it('gives grants to post, and the balance and 支出 it says', () => {
    const history = read([
      ['2026.1.4', '县财政局拨入备用金', 30_000, null, 30_000],
      [{ date: '2026-01-28' }, '1月救助支出', null, '1,500.00', 28_500],
      ['2026.7.2', '追加备用金', 20_000, null, 48_500],
      [null, '本年累计', 50_000, 1_500, null],
    ]);
    expect(history.grants).toEqual([
      {
        sheet: '收支1',
        row: 2,
        movement: 'grant',
        on: '2026-01-04',
        amountFen: 3_000_000,
        source: 'county',
        summary: '县财政局拨入备用金',
      },
      {
        sheet: '收支1',
        row: 4,
        movement: 'supplement',
        on: '2026-07-02',
        amountFen: 2_000_000,
        source: 'county',
        summary: '追加备用金',
      },
    ]);
    expect(history.reconciliation).toEqual([
      { period: '2026-01', writtenFen: 150_000, actualFen: 150_000, agrees: true },
    ]);
    expect(history.fundProblems).toEqual([]);
    expect([history.filePaidFen, history.fileBalanceFen]).toEqual([150_000, 4_850_000]);
  });

  it('names months whose 支出 differs from the rows, also those it leaves out', () => {
    const other = read([['2026.1.28', '1月救助支出', null, 1_600, null]]);
    expect(other.reconciliation).toEqual([
      { period: '2026-01', writtenFen: 160_000, actualFen: 150_000, agrees: false },
    ]);
    const left = read([['2026.2.28', '2月救助支出', null, 100, null]]);
    expect(left.reconciliation.map(({ period, writtenFen, actualFen }) => [period, writtenFen, actualFen])).toEqual([
      ['2026-01', 0, 150_000],
      ['2026-02', 10_000, 0],
    ]);
  });

  it('names a balance that does not follow, once', () => {
    const { fundProblems } = read([
      ['2026.1.4', '拨入', 1_000, null, 1_000],
      ['2026.1.5', '1月救助支出', null, 100, 800],
      ['2026.1.6', '追加', 100, null, 900],
    ]);
    expect(fundProblems.map(({ code, row: line, message }) => [code, line, message])).toEqual([
      ['fund-balance', 3, '「收支1」第 3 行结存写的是 800.00 元，按上一行加减应为 900.00 元。'],
    ]);
  });

  it('takes what a year began with once: a later sheet only carries it on', () => {
    const { grants, fundProblems, fileBalanceFen } = read(
      [
        ['2026.1.1', '上年结转', null, null, 500],
        ['2026.1.4', '拨入', 1_000, null, 1_500],
      ],
      [
        ['2027.1.1', '上年结转', 1_500, null, 1_500],
        ['2027.1.4', '拨入', 1_000, null, 2_500],
      ],
    );
    expect(grants.map(({ movement, amountFen }) => [movement, amountFen])).toEqual([
      ['opening', 50_000],
      ['grant', 100_000],
      ['grant', 100_000],
    ]);
    expect(fundProblems).toEqual([]);
    expect(fileBalanceFen).toBe(250_000);
  });

  it('names a later sheet that carries on another balance', () => {
    const { fundProblems } = read(
      [['2026.1.4', '拨入', 1_000, null, 1_000]],
      [['2027.1.1', '上年结转', 900, null, 900]],
    );
    expect(fundProblems.map(({ code, sheet: name }) => [code, name])).toEqual([['fund-balance', '收支2']]);
  });

  it('names income it cannot post and lines it cannot read, and posts none of them', () => {
    const { fundProblems, grants } = read([
      ['2026.1.4', '存款利息', 12.34, null, null],
      ['2026.2.30', '拨入', 1_000, null, null],
      ['2026.3.1', '拨入', '一千左右', null, null],
      ['2026年3月', '提现', null, 100, null],
      [null, '拨入', 200, null, null],
    ]);
    expect(fundProblems.map(({ code, row: line }) => [code, line])).toEqual([
      ['fund-unknown', 2],
      ['fund-unreadable', 3],
      ['fund-unreadable', 4],
      ['fund-unreadable', 5],
      ['fund-unreadable', 6],
    ]);
    expect(grants).toEqual([]);
  });

  it('dates a line without a date by the next one, and 支出 by its month alone', () => {
    const { fundProblems, grants, reconciliation } = read([
      [null, '上年结转', 200, null, null],
      ['2026.1.4', '拨入', 1_000, null, null],
      ['2026年1月', '救助支出', null, 1_500, null],
    ]);
    expect(fundProblems).toEqual([]);
    expect(grants.map(({ on, movement }) => [on, movement])).toEqual([
      ['2026-01-04', 'opening'],
      ['2026-01-04', 'grant'],
    ]);
    expect(reconciliation.map(({ period, agrees }) => [period, agrees])).toEqual([['2026-01', true]]);
  });

  it('reads 月 and 日 in two columns under the year', () => {
    const fund = sheet(
      [
        ['2026年', null, '摘要', '收入', '支出', '结余'],
        ['月', '日'],
        [1, 4, '拨入', 2_000, null, 2_000],
        [null, 28, '1月救助支出', null, 1_500, 500],
        [null, null, '本月合计', 2_000, 1_500, null],
      ],
      { name: '账', merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] },
    );
    const history = understandHistory(book(sheet([HEADING, row(1), row(2), row(3)]), fund));
    expect(history.ok && history.value.fundLines.map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-01-04', 'grant'],
      ['2026-01-28', 'relief'],
    ]);
  });

  it('with purchases of its own may show a month without its goods', () => {
    const fund = sheet(
      [FUND, ['2026.1.2', '购入大米', null, 500, null], ['2026.1.28', '1月现金支出', null, 1_000, null]],
      { name: '收支' },
    );
    const history = understandHistory(book(sheet([HEADING, row(1), row(2), row(3, { 救助方式: '实物' })]), fund));
    expect(history.ok && history.value.reconciliation).toEqual([
      { period: '2026-01', writtenFen: 100_000, actualFen: 150_000, agrees: true },
    ]);
  });

  it('absent, leaves the sum of the rows that left the fund', () => {
    const history = understandHistory(
      book(sheet([HEADING, row(1), row(2, { 救助方式: '一卡通', 四联单号: null }), row(3, { 救助方式: '？' })])),
    );
    // A row whose way is unreadable has a 四联单: it left the fund.
    expect(
      history.ok && [history.value.filePaidFen, history.value.fileBalanceFen, history.value.reconciliation],
    ).toEqual([100_000, undefined, []]);
  });
});
