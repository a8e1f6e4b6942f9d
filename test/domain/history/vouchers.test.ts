import { describe, expect, it } from 'vitest';
import { understandHistory } from '../../../domain/history/understand.ts';
import { book, type Given, HEADING, sheet } from './sheets.ts';
import { checkDigit } from '../../generators/old-book/people.ts';

/** A row that differs from every other one. */
function pay(
  number: Given,
  paidOn: string,
  change: Readonly<Record<string, Given>> = {},
): Readonly<Record<string, Given>> {
  return { 四联单号: number, 发放日期: paidOn, 审批日期: paidOn, ...change };
}

let people = 0;
function read(...payments: Readonly<Record<string, Given>>[]) {
  const rows = payments.map((payment) => {
    people += 1;
    const first17 = `53992119700101${String(people % 1000).padStart(3, '0')}`;
    const honest: Record<string, Given> = {
      姓名: '张一',
      身份证号: first17 + checkDigit(first17),
      金额: 500,
      救助方式: '现金',
      人员类别: '低保',
      ...payment,
    };
    return HEADING.map((heading) => honest[heading] ?? null);
  });
  const history = understandHistory(book(sheet([HEADING, ...rows], { name: '台账' })));
  if (!history.ok) throw new Error(history.problem.message);
  const { rows: found, unaccounted, vouchers } = history.value;
  return {
    refused: found.flatMap(({ row, problems }) =>
      problems.some(({ code }) => code === 'voucher-duplicate') ? [row] : [],
    ),
    missing: unaccounted.map(({ text }) => text),
    years: found.map(({ cells }) => cells.voucher?.year),
    runs: vouchers.map(({ year, kind, first, last, sparse }) => [year, kind, first, last, sparse]),
    messages: found.flatMap(({ problems }) => problems.map(({ message }) => message)),
  };
}

describe('四联单 numbers of a file', () => {
  it('refuses the later of two equal numbers of a year, however they are written, and names both rows', () => {
    const found = read(pay('0001', '2026.1.5'), pay('0002', '2026.1.6'), pay('1', '2026.1.7'), pay('0003', '2026.1.8'));
    expect(found.refused).toEqual([4]);
    expect(found.messages[0]).toContain('「台账」第 4 行（张一）与「台账」第 2 行（张一）同号');
    expect(found.missing).toEqual([]);
  });

  it('lists numbers no accepted row bears, in the notation of the file', () => {
    expect(read(pay('0002', '2026.1.5'), pay('0005', '2026.1.6', { 金额: null })).missing).toEqual([
      '0001',
      '0003',
      '0004',
      '0005',
    ]);
    expect(read(pay(9, '2026.1.5'), pay(11, '2026.1.6')).missing.slice(-2)).toEqual(['8', '10']);
  });

  it('lets each year begin again', () => {
    const found = read(
      pay('0001', '2025.11.5'),
      pay('0002', '2025.12.5'),
      pay('0001', '2026.1.5'),
      pay('0002', '2026.2.5'),
      pay('0004', '2026.3.5'),
    );
    expect(found.refused).toEqual([]);
    expect(found.missing).toEqual(['0003']);
    expect(found.runs).toEqual([
      [2025, 'shared', 1, 2, false],
      [2026, 'shared', 1, 4, false],
    ]);
  });

  it('keeps a slip of the old year that is paid in spring with its year', () => {
    const found = read(
      pay('0001', '2025.11.5'),
      pay('0002', '2026.1.5'),
      pay('0003', '2025.12.5'),
      pay('0001', '2026.1.6'),
      pay('0002', '2026.1.7'),
    );
    expect(found.years).toEqual([2025, 2025, 2025, 2026, 2026]);
    expect(found.refused).toEqual([]);
    expect(found.missing).toEqual([]);
  });

  it('follows an office that goes on counting over the years, and its mistakes', () => {
    const found = read(
      pay('0301', '2025.11.5'),
      pay('0302', '2025.12.5'),
      pay('0304', '2026.1.5'),
      pay('0305', '2026.5.6'),
      pay('0304', '2026.6.7'),
    );
    expect(found.refused).toEqual([6]);
    expect(found.missing).toEqual(['0303']);
    expect(found.runs).toEqual([
      [2025, 'shared', 301, 302, false],
      [2026, 'shared', 303, 305, false],
    ]);
  });

  it('tells two lists that run side by side from mistakes', () => {
    const cash = ['0001', '0002', '0003', '0004'].map((number) => pay(number, '2026.1.5'));
    const goods = ['0001', '0002', '0004'].map((number) => pay(number, '2026.1.6', { 救助方式: '实物' }));
    const found = read(...cash, ...goods);
    expect(found.refused).toEqual([]);
    expect(found.missing).toEqual(['0003']);
    expect(found.runs.map(([, kind]) => kind)).toEqual(['cash', 'goods']);
    expect(read(...cash, ...goods.slice(0, 1)).refused).toEqual([6]);
  });

  it('does not list a million gaps of what is no serial number', () => {
    const found = read(pay('120345', '2026.1.5'), pay('954321', '2026.1.6'));
    expect(found.missing).toEqual([]);
    expect(found.runs).toEqual([[2026, 'shared', 120_345, 954_321, true]]);
  });

  it('does not take the batch of a 一卡通 payment for a number', () => {
    const found = read(pay('0001', '2026.1.5'), pay('0001', '2026.1.6', { 救助方式: '一卡通' }));
    expect(found.refused).toEqual([]);
    expect(found.years).toEqual([2026, undefined]);
  });
});
