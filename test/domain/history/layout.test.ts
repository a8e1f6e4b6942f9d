import { describe, expect, it } from 'vitest';
import { findLayout, repeatedLayout } from '../../../domain/history/layout.ts';
import { settleColumns } from '../../../domain/history/columns.ts';
import { HEADING, row, sheet } from './sheets.ts';

describe('findLayout', () => {
  it('finds a heading below a title and a line with the unit', () => {
    const layout = findLayout(sheet([['南汀县勐禾乡2026年台账'], ['填报单位：勐禾乡　　单位：元'], HEADING, row(1)]));
    expect(layout).toMatchObject({ kind: 'payments', top: 3, bottom: 3, amounts: [{ column: 9 }] });
    if (layout.kind !== 'payments') return;
    expect(layout.columns.get('id')).toBe(3);
    expect(layout.columns.get('voucher')).toBe(12);
  });

  it('reads headings in any order', () => {
    const layout = findLayout(sheet([['发放时间', '金额', '方式', '户主姓名', '公民身份号码']]));
    expect(layout.kind === 'payments' && [...layout.columns]).toEqual([
      ['paidOn', 0],
      ['amount', 1],
      ['way', 2],
      ['name', 3],
      ['id', 4],
    ]);
  });

  it('reads a heading of two rows, with an amount column for each way', () => {
    const upper = ['序号', '救助对象', null, '救助金额（元）', null, null, '审批', '发放日期'];
    const lower = [null, '姓名', '身份证号', '现金', '实物折款', '一卡通', '日期', null];
    const merges = [
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 1, right: 6 },
    ];
    const layout = findLayout(
      sheet([upper, lower, [1, '张一', '539921198607051218', 500, null, null, '2026.1.1', '2026.1.2']], { merges }),
    );
    expect(layout).toMatchObject({
      kind: 'payments',
      top: 1,
      bottom: 2,
      amounts: [
        { column: 3, way: 'cash' },
        { column: 4, way: 'goods' },
        { column: 5, way: 'card' },
      ],
    });
    expect(layout.kind === 'payments' && layout.columns.get('approvedOn')).toBe(6);
    expect(layout.kind === 'payments' && layout.columns.get('name')).toBe(1);
  });

  it('does not take an account number for a column of amounts', () => {
    const layout = findLayout(sheet([[...HEADING, '一卡通账号']]));
    expect(layout).toMatchObject({ amounts: [{ column: 9 }] });
  });

  it('prefers the amount paid to the amount approved', () => {
    const layout = findLayout(sheet([['姓名', '审批金额', '发放金额', '发放日期', '审批日期']]));
    expect(layout).toMatchObject({ kind: 'payments', amounts: [{ column: 2 }] });
  });

  it('knows the fund sheet by its words, also with 月 and 日 under the year', () => {
    expect(findLayout(sheet([['资金收支'], ['日期', '摘要', '收入', '支出', '结存']]))).toMatchObject({
      kind: 'fund',
      top: 2,
    });
    const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    const ledger = findLayout(
      sheet(
        [
          ['2026年', null, '摘要', '借方', '贷方', '余额'],
          ['月', '日', null, null, null, null],
          [1, 4, '拨入', 100, null, 100],
        ],
        { merges },
      ),
    );
    expect(ledger).toMatchObject({ kind: 'fund', top: 1, bottom: 2 });
  });

  it('says why a roster is no ledger', () => {
    const layout = findLayout(
      sheet([
        ['姓名', '身份证号', '村', '备注'],
        ['张一', '', '允景村', ''],
      ]),
    );
    expect(layout).toEqual({ kind: 'none', reason: '第 1 行像是名单的表头，但没有金额、发放日期列，不是发放台账。' });
    expect(findLayout(sheet([['填表说明'], ['一、金额以元为单位']])).kind).toBe('none');
  });
});

describe('repeatedLayout', () => {
  it('sees a heading repeated on a new page and no heading in data', () => {
    const repeated = sheet([HEADING, row(1), HEADING]);
    expect(repeatedLayout(repeated, 2)).toMatchObject({ top: 3 });
    expect(repeatedLayout(repeated, 1)).toBeUndefined();
  });
});

describe('settleColumns', () => {
  const heading = ['姓名', '金额', '发放日期', '救助类型', '人员类别', '方式'];
  const layoutOf = (rows: readonly (readonly string[])[]) => {
    const given = sheet([heading, ...rows]);
    const layout = findLayout(given);
    if (layout.kind !== 'payments') throw new Error('no ledger');
    return settleColumns(layout, given.rows.slice(1));
  };

  it('swaps 类型 and 类别 where the content is plainly the other one', () => {
    const layout = layoutOf(Array.from({ length: 4 }, () => ['张一', '500', '2026.1.1', '低保户', '急难型', '现金']));
    expect(layout.columns.get('type')).toBe(4);
    expect(layout.columns.get('category')).toBe(3);
    expect(layout.headings.find(({ column }) => column === 3)?.field).toBe('category');
  });

  it('leaves a column where its content is its own, or too little to tell', () => {
    const usual = Array.from({ length: 4 }, () => ['张一', '500', '2026.1.1', '急难型', '低保户', '现金']);
    expect(layoutOf(usual).columns.get('type')).toBe(3);
    expect(layoutOf([['张一', '500', '2026.1.1', '低保户', '急难型', '现金']]).columns.get('type')).toBe(3);
  });

  it('does not move a column onto one that keeps its own content', () => {
    const rows = Array.from({ length: 4 }, () => ['张一', '500', '2026.1.1', '低保户', '低保户', '现金']);
    const layout = layoutOf(rows);
    expect(layout.columns.get('type')).toBe(3);
    expect(layout.columns.get('category')).toBe(4);
  });
});
