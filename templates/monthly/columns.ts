/** The fourteen columns of 每月发放表, on paper and in the workbook. */
import { CASE_TYPES, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { INK, RED } from '../kit/index.ts';
import type { GrowingColumn, GrowingTable } from '../kit/growing-table.ts';
import { shortDate } from '../kit/short-date.ts';
import type { MonthlyLine } from './view.ts';

/** Cause, or what a red line takes back. */
export const causeText = (line: MonthlyLine): string =>
  line.kind === 'payment' ? line.cause : `${line.whole ? '' : '部分'}${line.word}\n${line.corrects}`;

/** 本人, or the agent with his relation; 祖父（监护人） brings its own bracket, an old register may not know any. */
export const receiverText = (line: MonthlyLine): string => {
  if (line.kind === 'reversal') return '—';
  if (line.agent === null) return '本人';
  const { name, relation } = line.agent;
  if (relation === '') return name;
  return relation.endsWith('）') ? `${name}，${relation}` : `${name}（${relation}）`;
};

/** 先行 marks a payment made on an order and not yet approved. */
const approvedText = (line: MonthlyLine, year: number): string =>
  line.approvedOn === null ? '先行' : shortDate(line.approvedOn, year);

/** Column of the amounts, for the sums. */
export const AMOUNT_COLUMN = 9;

/** The table for a year's month; widths in mm, 275 in all. */
export function monthlyTable(year: number): GrowingTable<MonthlyLine> {
  const figure = { role: 'song', align: 'center' } as const;
  const centre = { align: 'center' } as const;
  // Fixed, so that numbers with and without X stand in one size.
  const narrow = { ...figure, size: 9.5 };
  const columns: GrowingColumn<MonthlyLine>[] = [
    { title: '序号', width: 9, text: (_, index) => String(index + 1), style: figure },
    { title: '姓名', width: 26, text: (line) => line.name, grows: true },
    { title: '公民身份号码', width: 37, text: (line) => line.idNumber, style: narrow },
    { title: '村（社区）、组', width: 30, text: (line) => line.place, grows: true },
    { title: '人口', width: 9, text: (line) => String(line.people), style: figure },
    { title: '对象类别', width: 17, text: (line) => CATEGORIES[line.category], style: centre },
    { title: '救助\n类型', width: 14, text: (line) => CASE_TYPES[line.caseType], style: centre },
    { title: '救助事由', width: 28, text: causeText, grows: true },
    { title: '方式', width: 13, text: (line) => WAYS[line.way], style: centre },
    {
      title: '金额（元）',
      width: 24,
      text: (line) => formatFen(line.fen),
      style: { role: 'song', align: 'right', pad: 1.5 },
    },
    { title: '四联单号', width: 23, text: (line) => line.voucher ?? '—', grows: true, style: narrow },
    { title: '审批\n日期', width: 12, text: (line) => approvedText(line, year), grows: true, style: figure },
    { title: '发放\n日期', width: 12, text: (line) => shortDate(line.paidOn, year), grows: true, style: figure },
    { title: '领取人\n（关系）', width: 21, text: receiverText, grows: true },
  ];
  return {
    columns,
    head: 9.4,
    row: 6.6,
    twoLines: 8.8,
    line: 3.6,
    inner: 0.15,
    style: { role: 'fang', size: 10.5, min: 9, pad: 0.8, lead: 1.08 },
    color: (line) => (line.fen < 0 ? RED : INK),
    owner: (line, index) => `第${index + 1}行${line.name}`,
  };
}
