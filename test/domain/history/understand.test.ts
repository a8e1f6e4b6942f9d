import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawSheet } from '../../../domain/history/raw.ts';
import { understandHistory } from '../../../domain/history/understand.ts';
import { book, type Given, HEADING, IDS, row, sheet } from './sheets.ts';

function read(...sheets: RawSheet[]) {
  const history = understandHistory(book(...sheets));
  if (!history.ok) throw new Error(history.problem.message);
  return history.value;
}
/** The only row of a sheet with this row, changed. */
function only(change: Readonly<Record<string, Given>>) {
  const found = read(sheet([HEADING, row(1, change)])).rows[0];
  if (!found) throw new Error('no row');
  return found;
}
const codes = (change: Readonly<Record<string, Given>>): string[] => only(change).problems.map(({ code }) => code);

describe('a row that can be trusted', () => {
  it('becomes a payment in the words of the book', () => {
    expect(
      only({
        金额: '¥1,000.00',
        人员类别: '低收入',
        困难原因: '车祸',
        救助方式: '物资',
        申请日期: { date: '2026-01-05' },
      }).payment,
    ).toEqual({
      key: expect.any(String),
      sheet: '2026年',
      row: 2,
      person: { name: '张一', id: IDS[0] },
      village: '允景村',
      address: '',
      category: 'edge',
      type: 'urgent',
      cause: 'traffic',
      causeText: '车祸',
      way: 'goods',
      amountFen: 100_000,
      appliedOn: '2026-01-05',
      approvedOn: '2026-01-06',
      paidOn: '2026-01-07',
      voucher: {
        series: '',
        year: 2026,
        yearWritten: false,
        number: 1,
        text: '0001',
        prefix: '',
        digits: 4,
        suffix: '',
      },
      receiver: '',
      relation: '',
      clerk: '',
      remark: '',
    });
  });

  it('may lack an application date, a category and a type: the type follows the cause', () => {
    expect(only({ 申请日期: null, 人员类别: null, 救助类型: null, 困难原因: '慢性病' })).toMatchObject({
      problems: [],
      payment: { category: 'general', type: 'spending', cause: 'chronic' },
    });
  });

  it.each<[Readonly<Record<string, Given>>, string]>([
    [{ 四联单号: null }, 'voucher-missing'],
    [{ 四联单号: '遗失' }, 'voucher-missing'],
    [{ 审批日期: '/' }, 'approval-missing'],
    [{ 救助类型: '其他' }, 'type-assumed'],
    [{ 人员类别: '退役军人' }, 'category-assumed'],
  ])('is taken with a note: %j → %s', (change, code) => {
    expect(codes(change)).toEqual([code]);
    expect(only(change).payment).toBeDefined();
  });

  it('is noted where the same identity number stands under another name', () => {
    const { rows } = read(
      sheet([HEADING, row(1), row(2, { 身份证号: IDS[0] }), row(3, { 身份证号: IDS[0], 姓名: '张 一' })]),
    );
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['name-differs'], []]);
    expect(rows[1]?.payment).toBeDefined();
  });
});

describe('a row that cannot be trusted', () => {
  it.each<[Readonly<Record<string, Given>>, string, string]>([
    [{ 身份证号: '539921198607051219' }, 'bad-id', 'D'],
    [{ 身份证号: null }, 'bad-id', 'D'],
    [{ 身份证号: '539921860705121' }, 'bad-id', 'D'],
    // A number cell keeps 15 digits: even if the rest were zeros and the check digit right, nobody can know.
    [{ 身份证号: 539_921_198_607_051_200 }, 'bad-id', 'D'],
    [{ 金额: null }, 'amount-missing', 'J'],
    [{ 金额: 0 }, 'amount-missing', 'J'],
    [{ 金额: '—' }, 'amount-missing', 'J'],
    [{ 金额: '约五百' }, 'unreadable', 'J'],
    [{ 金额: -500 }, 'unreadable', 'J'],
    [{ 金额: { error: '#REF!' } }, 'unreadable', 'J'],
    [{ 金额: { date: '1901-05-14' } }, 'unreadable', 'J'],
    [{ 申请日期: '2026.2.30' }, 'invalid-date', 'B'],
    [{ 审批日期: '2026.13.1' }, 'invalid-date', 'K'],
    [{ 发放日期: null }, 'invalid-date', 'L'],
    [{ 救助方式: '现金和实物' }, 'unreadable', 'I'],
    [{ 救助方式: null }, 'unreadable', 'I'],
    [{ 姓名: null }, 'unreadable', 'C'],
    [{ 姓名: '张□' }, 'unreadable', 'C'],
    [{ 四联单号: '0001、0002' }, 'unreadable', 'M'],
  ])('%j → %s in column %s', (change, code, column) => {
    const found = only(change);
    expect(found.problems.map((problem) => [problem.code, problem.refuses, problem.column])).toEqual([
      [code, true, column.charCodeAt(0) - 65],
    ]);
    expect(found.problems[0]?.message).toMatch(new RegExp(`^${column}列「`, 'u'));
    expect(found.payment).toBeUndefined();
  });

  it('names every cell that is wrong', () => {
    expect(codes({ 姓名: null, 身份证号: null, 金额: null, 发放日期: '不详' })).toEqual([
      'unreadable',
      'bad-id',
      'amount-missing',
      'invalid-date',
    ]);
  });
});

describe('agents', () => {
  it.each<[string | null, string | null, unknown]>([
    [null, null, undefined],
    ['张一', '本人', undefined],
    ['本人', null, undefined],
    ['已签', null, undefined],
    ['张一', '户主', undefined],
    ['何某代', null, { name: '何某', relation: '' }],
    ['张二', '儿子', { name: '张二', relation: '儿子' }],
    [null, '儿子', { name: '', relation: '儿子' }],
    // Another name, yet 本人: the ledger says that nobody collected for him.
    ['张二', '本人', undefined],
  ])('receiver %s, relation %s', (领取人, 与对象关系, agent) => {
    expect(only({ 领取人, 与对象关系 }).payment?.agent).toEqual(agent);
  });
});

/** Under 姓名, 身份证号, 现金, 实物折款, 一卡通, 审批日期, 发放日期, 四联单号 */
const line = (index: number, cash: Given, goods: Given, card: Given): Given[] => [
  `张${index}`.replace(/\d/u, '一'),
  IDS[index] ?? null,
  cash,
  goods,
  card,
  '2026.1.1',
  '2026.1.2',
  card === null ? String(index + 1) : null,
];

describe('sheets', () => {
  it('without a heading are named and passed over, empty ones are not mentioned', () => {
    const { sheets, rows } = read(
      sheet([['填表说明'], ['一、']], { name: '说明' }),
      sheet([HEADING, row(1)]),
      sheet([], { name: 'Sheet3' }),
    );
    expect(sheets.map(({ sheet: name, kind, rows: count }) => [name, kind, count])).toEqual([
      ['说明', 'ignored', 0],
      ['2026年', 'payments', 1],
    ]);
    expect(rows).toHaveLength(1);
  });

  it('that repeat others are not taken twice', () => {
    const rows = [row(1), row(2), row(3)];
    const { sheets, rows: found } = read(
      sheet([HEADING, ...rows], { name: '1月' }),
      sheet([['2026年汇总'], HEADING, ...rows], { name: '汇总' }),
    );
    expect(found).toHaveLength(3);
    expect(sheets[1]).toMatchObject({ sheet: '汇总', kind: 'ignored', reason: expect.stringContaining('重复') });
  });

  it('with amounts in 万元 are refused whole: every amount would be wrong', () => {
    const wan = HEADING.map((heading) => (heading === '金额' ? '金额（万元）' : heading));
    expect(understandHistory(book(sheet([wan, row(1)])))).toMatchObject({ ok: false, problem: { code: 'unit-wan' } });
    expect(understandHistory(book(sheet([['单位：万元'], HEADING, row(1)])))).toMatchObject({
      ok: false,
      problem: { code: 'unit-wan' },
    });
    expect(understandHistory(book(sheet([['单位：元'], HEADING, row(1)]))).ok).toBe(true);
  });

  it('of a file without any ledger are refused with the reasons', () => {
    const history = understandHistory(book(sheet([['姓名', '身份证号', '村']], { name: '名单' })));
    expect(history).toMatchObject({
      ok: false,
      problem: { code: 'no-ledger', message: expect.stringContaining('「名单」') },
    });
  });

  it('give their year to dates without one', () => {
    expect(read(sheet([HEADING, row(1, { 发放日期: '1月7日' })])).rows[0]?.payment?.paidOn).toBe('2026-01-07');
    const titled = sheet([['勐禾乡2025年台账'], HEADING, row(1, { 发放日期: '1月7日' })], { name: '1月' });
    expect(read(titled).rows[0]?.payment?.paidOn).toBe('2025-01-07');
    const both = sheet([['2025—2026年台账'], HEADING, row(1, { 发放日期: '1月7日' })], { name: '台账' });
    expect(read(both).rows[0]?.problems.map(({ code }) => code)).toEqual(['invalid-date']);
  });

  it('may repeat their heading, leave lines blank, and end in notes, none of which is a row', () => {
    const { rows, skipped } = read(sheet([['台账'], HEADING, row(1), [], HEADING, row(2), [3], ['注：以上属实']]));
    expect(rows.map((found) => found.row)).toEqual([3, 6]);
    expect(skipped).toEqual([{ sheet: '2026年', row: 8, text: '注:以上属实' }]);
  });

  it('may merge a cell over several rows: it stands for each, but an amount or a number does not', () => {
    const merges = [
      { top: 2, left: 5, bottom: 3, right: 5 },
      { top: 2, left: 10, bottom: 3, right: 10 },
    ];
    const { rows } = read(sheet([HEADING, row(1), row(2, { 村: null, 金额: null })], { merges }));
    expect(rows[1]?.cells.village).toBe('允景村');
    expect(rows[1]?.problems.map(({ code }) => code)).toEqual(['amount-missing']);
  });

  it('may have a column of amounts for each way', () => {
    const heading = ['姓名', '身份证号', '现金', '实物折款', '一卡通', '审批日期', '发放日期', '四联单号'];
    const { rows } = read(
      sheet([
        heading,
        line(0, 500, null, null),
        line(1, '-', 300, null),
        line(2, null, null, 2000),
        line(3, 100, 200, null),
        line(4, null, 0, null),
      ]),
    );
    expect(rows.map(({ cells }) => [cells.way, cells.amountFen])).toEqual([
      ['cash', 50_000],
      ['goods', 30_000],
      ['card', 200_000],
      [undefined, undefined],
      ['goods', undefined],
    ]);
    expect(rows.slice(3).map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['unreadable'],
      ['amount-missing'],
    ]);
  });

  it('without a column for the identity number give no payment', () => {
    const heading = HEADING.map((word) => (word === '身份证号' ? '性别' : word));
    const [found] = read(sheet([heading, row(1, { 身份证号: '男' })])).rows;
    expect(found?.problems.map(({ code, column }) => [code, column])).toEqual([['bad-id', undefined]]);
  });
});

describe('the month a refused row counts in', () => {
  it.each<[Readonly<Record<string, Given>>, string | undefined]>([
    [{ 发放日期: '2026.2.30' }, '2026-02'],
    [{ 发放日期: '不详' }, '2026-01'],
    [{ 发放日期: null, 审批日期: null, 申请日期: null }, undefined],
  ])('%j → %s', (change, period) => {
    expect(only(change).period).toBe(period);
  });
});

describe('whatever stands in the cells', () => {
  const given = fc.oneof(
    fc.constantFrom<Given[]>(
      null,
      '',
      '合计',
      '本月合计',
      '—',
      '现金',
      '2026.2.30',
      '0001',
      '张一',
      ...HEADING,
      ...IDS,
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.double(),
    fc.constantFrom('(', '1', '村', '.').map((sign) => sign.repeat(30_000)),
  );

  it('never throws, and takes no row without a name, a right number, a way, an amount and a date', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(given, { maxLength: HEADING.length }), { maxLength: 12 }),
        fc.boolean(),
        (rows, headed) => {
          const history = understandHistory(book(sheet(headed ? [HEADING, ...rows] : rows)));
          if (!history.ok) return;
          for (const { payment, problems } of history.value.rows) {
            expect(payment === undefined).toBe(problems.some(({ refuses }) => refuses));
            if (!payment) continue;
            expect(IDS).toContain(payment.person.id);
            expect(payment.person.name).not.toBe('');
            expect(payment.amountFen).toBeGreaterThan(0);
            expect(payment.paidOn).toMatch(/^20\d\d-\d\d-\d\d$/u);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('accounts for every filled row: data, total, note, heading or a line numbered in advance', () => {
    const kinds = [
      row(1),
      row(2, { 金额: null }),
      ['本月合计', null, null, null, null, null, null, null, null, 500],
      ['注：属实'],
      HEADING,
      [7],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), (order) => {
        const { rows, subtotals, skipped } = read(sheet([HEADING, ...order.map((index) => kinds[index] ?? [])]));
        expect([rows.length, subtotals.length, skipped.length]).toEqual([
          order.filter((index) => index < 2).length,
          order.includes(2) ? 1 : 0,
          order.includes(3) ? 1 : 0,
        ]);
      }),
    );
  });
});
