import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../domain/history/layout.ts';
import { rowKind } from '../../../domain/history/row-kind.ts';
import { type Given, HEADING, row, sheet } from './sheets.ts';

const kindOf = (cells: readonly Given[]) => {
  const given = sheet([HEADING, cells]);
  const layout = findLayout(given);
  const last = given.rows[1];
  if (layout.kind !== 'payments' || !last) throw new Error('no row');
  return rowKind(last, layout);
};
const at = (cells: Readonly<Record<string, Given>>): Given[] => HEADING.map((heading) => cells[heading] ?? null);

describe('rowKind', () => {
  it('takes a payment for data, also one with holes and with 合计 in its remark or cause', () => {
    expect(kindOf(row(1)).kind).toBe('data');
    expect(kindOf(row(1, { 姓名: null, 金额: null, 发放日期: null })).kind).toBe('data');
    expect(kindOf(row(1, { 困难原因: '医疗费用合计过高' })).kind).toBe('data');
  });

  it.each([
    ['本月合计', 2],
    ['合　计', 2],
    ['小计', 1],
    ['本页合计', 1],
    ['1月小计', 2],
    ['第一季度合计', 3],
    ['累计', 4],
    ['本年累计', 4],
    ['总计', 4],
  ])('knows %s as a total of scope %i', (label, scope) => {
    expect(kindOf(at({ 序号: label, 金额: 100 }))).toMatchObject({ kind: 'subtotal', scope });
    expect(kindOf(at({ 姓名: label, 金额: 100 }))).toMatchObject({ kind: 'subtotal', scope });
  });

  it('passes over lines numbered in advance', () => {
    expect(kindOf(at({ 序号: 17 })).kind).toBe('blank');
    expect(kindOf(at({ 序号: '18' })).kind).toBe('blank');
  });

  it('keeps notes, section titles and signatures apart, with their words', () => {
    expect(kindOf(at({ 序号: '注：本表一式三份' }))).toEqual({ kind: 'note', text: '注:本表一式三份' });
    expect(kindOf(at({ 姓名: '一月份' })).kind).toBe('note');
    expect(kindOf(at({ 序号: '制表人：刀某', 村: '审核人：杨某', 金额: '日期：2026.1.1' })).kind).toBe('note');
    expect(kindOf(at({ 序号: '以下空白' })).kind).toBe('note');
  });
});
