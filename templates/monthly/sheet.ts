/** 每月发放表 as a workbook: the table, and the sums by way on a second sheet. Sums are values, worked out once. */
import { periodCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { buildWorkbook, type SheetColumn, type SheetRow, type SheetSpec } from '../kit/index.ts';
import { causeText, receiverText } from './columns.ts';
import { monthlyNotes } from './notes.ts';
import { spanOf, titleOf } from './pdf.ts';
import { columnWidth, noteLines } from '../kit/sheet-width.ts';
import { FUND_WAYS, inOrder, monthlyTotals, type MonthlyTotals, type WaySum } from './totals.ts';
import type { MonthlyLine, MonthlyView } from './view.ts';

/** Columns as wide as the month's longest name, place, cause and receiver need. */
function columnsFor(lines: readonly MonthlyLine[]): SheetColumn[] {
  const text = (title: string, of: (line: MonthlyLine) => string, min: number, max: number): SheetColumn => ({
    title,
    kind: 'text',
    width: columnWidth(lines.map(of), { min, max }),
  });
  return [
    { title: '序号', kind: 'number', width: 6 },
    text('姓名', (line) => line.name, 12, 26),
    { title: '公民身份号码', kind: 'text', width: 21 },
    text('村（社区）、组', (line) => line.place, 16, 26),
    { title: '人口', kind: 'number', width: 6 },
    { title: '对象类别', kind: 'text', width: 10 },
    { title: '救助类型', kind: 'text', width: 9 },
    text('救助事由', causeWords, 14, 26),
    { title: '方式', kind: 'text', width: 8 },
    { title: '金额（元）', kind: 'money', width: 15 },
    text('四联单号', voucherWords, 13, 22),
    { title: '审批日期', kind: 'text', width: 11 },
    { title: '发放日期', kind: 'text', width: 11 },
    text('领取人（关系）', receiverText, 12, 24),
  ];
}

const causeWords = (line: MonthlyLine): string => causeText(line).replace('\n', '');
const voucherWords = (line: MonthlyLine): string => line.voucher ?? '—';

const SUM_COLUMNS: readonly SheetColumn[] = [
  { title: '发放方式', kind: 'text', width: 16 },
  { title: '户次', kind: 'number', width: 10 },
  { title: '人次', kind: 'number', width: 10 },
  { title: '金额（元）', kind: 'money', width: 16 },
  { title: '四联单（张）', kind: 'number', width: 14 },
  { title: '红字（张）', kind: 'number', width: 14 },
];

function lineRow(line: MonthlyLine, index: number): SheetRow {
  const cells = [
    index + 1,
    line.name,
    line.idNumber,
    line.place,
    line.people,
    CATEGORIES[line.category],
    CASE_TYPES[line.caseType],
    causeWords(line),
    WAYS[line.way],
    line.fen,
    voucherWords(line),
    line.approvedOn ?? '先行',
    line.paidOn,
    receiverText(line),
  ];
  return line.fen < 0 ? { cells, look: 'red' } : { cells };
}

const sumCells = (word: string, sum: WaySum) => [word, sum.households, sum.persons, sum.fen, sum.slips, sum.redSlips];

function sumsSheet(view: MonthlyView, totals: MonthlyTotals): SheetSpec {
  return {
    name: '分方式合计',
    title: `${periodCn(view.period)}临时救助分方式合计`,
    lines: [`填报单位：${view.government}　　单位：元`],
    columns: SUM_COLUMNS,
    rows: [
      ...FUND_WAYS.map((way) => ({ cells: sumCells(WAYS[way], totals.byWay[way]) })),
      { cells: sumCells('备用金小计', totals.fund), look: 'total' as const },
      { cells: sumCells(WAYS.card, totals.byWay.card) },
      { cells: sumCells('合计', totals.all), look: 'total' as const },
    ],
    notes: noteLines(
      monthlyNotes(view, totals).map(({ text }) => text),
      SUM_COLUMNS,
    ),
  };
}

/** The same table as `monthlyPdf`, as .xlsx; identity numbers are text. */
export async function monthlyXlsx(
  view: MonthlyView,
  options: { readonly madeAt: string; readonly sample?: boolean },
): Promise<Uint8Array> {
  const totals = monthlyTotals(view);
  const sum = ['合计', '', '', '', totals.all.persons, '', '', '', '', totals.all.fen, '', '', '', ''];
  const main: SheetSpec = {
    name: '每月发放表',
    title: titleOf(view),
    lines: [`填报单位：${view.government}　　${spanOf(view.period)}　　单位：元`],
    columns: columnsFor(view.lines),
    rows: [...inOrder(view.lines).map(lineRow), { cells: sum, look: 'total' }],
    notes: [`备用金${formatFen(totals.fund.fen)}元，一卡通${formatFen(totals.byWay.card.fen)}元。红字为冲销。`],
  };
  return buildWorkbook([main, sumsSheet(view, totals)], { ...options, creator: view.government });
}
