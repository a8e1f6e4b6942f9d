/** 核销凭证清单 as a workbook. */
import { WAYS } from '../../domain/entities/codes.ts';
import { unwrap } from '../../domain/problem.ts';
import { buildWorkbook, type SheetColumn, type SheetRow } from '../kit/index.ts';
import { columnWidth } from '../kit/sheet-width.ts';
import { writeoffFigures } from './figures.ts';
import { approvalText, STATE_WORDS } from './list.ts';
import { LIST_TITLE, listCount } from './text.ts';
import type { WriteoffLine, WriteoffView } from './view.ts';

const columnsFor = (lines: readonly WriteoffLine[]): SheetColumn[] => [
  { title: '序号', kind: 'number', width: 6 },
  { title: '凭证号', kind: 'text', width: columnWidth(vouchers(lines), { min: 24, max: 40 }) },
  { title: '日期', kind: 'text', width: 12 },
  { title: '救助对象', kind: 'text', width: columnWidth(names(lines), { min: 20, max: 54 }) },
  { title: '方式', kind: 'text', width: 8 },
  { title: '金额（元）', kind: 'money', width: 15 },
  { title: '审批日期', kind: 'text', width: 12 },
  { title: '附件张数', kind: 'number', width: 10 },
  { title: '县级核销', kind: 'text', width: 14 },
];

const names = (lines: readonly WriteoffLine[]): string[] => lines.map(({ name }) => name);
const vouchers = (lines: readonly WriteoffLine[]): string[] => lines.map(({ voucher }) => voucher);

function lineRow(line: WriteoffLine, index: number): SheetRow {
  const { voucher, date, name, way, fen, attachments, state } = line;
  const approval = approvalText(line, (day) => day);
  const cells = [index + 1, voucher, date, name, WAYS[way], fen, approval, attachments, STATE_WORDS[state]];
  return fen < 0 ? { cells, look: 'red' } : { cells };
}

/**
 * The list of `writeoffPdf` as .xlsx; the sum is a value.
 * @throws Refusal of `writeoffFigures`.
 */
export async function writeoffXlsx(
  view: WriteoffView,
  options: { readonly madeAt: string; readonly sample?: boolean },
): Promise<Uint8Array> {
  const figures = unwrap(writeoffFigures(view));
  const sum = ['合计', listCount(view, figures), null, null, null, figures.totalFen, null, null, null];
  const spec = {
    name: LIST_TITLE,
    title: LIST_TITLE,
    lines: [`${view.issuer}　　销账批次：${view.batch}　　单位：元`],
    columns: columnsFor(view.lines),
    rows: [...view.lines.map(lineRow), { cells: sum, look: 'total' as const }],
  };
  return buildWorkbook([spec], { ...options, creator: view.issuer });
}
