/** The ledger as a workbook: plain columns, one row a posted line, closing rows; page turns are the paper's matter. */
import { unreachable } from '../../domain/problem.ts';
import { buildWorkbook, type SheetColumn, type SheetRow } from '../kit/index.ts';
import { chainText } from '../kit/chain.ts';
import { columnWidth } from '../kit/sheet-width.ts';
import { paginate, type LedgerRow } from './paginate.ts';
import { LEDGER_KINDS, type LedgerView } from './view.ts';

/** `texts`: the summaries, so that the column is as wide as the longest. */
const columnsFor = (texts: readonly string[], numbers: readonly string[]): SheetColumn[] => [
  { title: '日期', kind: 'text', width: 12 },
  { title: '种类', kind: 'text', width: 7 },
  { title: '号数', kind: 'text', width: columnWidth(numbers, { min: 15, max: 40 }) },
  { title: '摘要', kind: 'text', width: columnWidth(texts, { min: 40, max: 110 }) },
  { title: '收入', kind: 'money', width: 15 },
  { title: '支出', kind: 'money', width: 15 },
  { title: '结存', kind: 'money', width: 15 },
];

function sheetRow(row: LedgerRow): SheetRow[] {
  switch (row.kind) {
    case 'brought':
    case 'carried':
      return [];
    case 'entry': {
      const { line, balanceFen } = row;
      const amounts = line.side === 'in' ? [line.fen, null] : [null, line.fen];
      const cells = [line.date, LEDGER_KINDS[line.kind], line.number, line.summary[0], ...amounts, balanceFen];
      return [line.fen < 0 ? { cells, look: 'red' } : { cells }];
    }
    case 'month':
    case 'year':
      return [{ cells: [row.date, null, null, row.label, row.inFen, row.outFen, row.balanceFen], look: 'total' }];
    case 'opening':
    case 'next':
      return [{ cells: [row.date, null, null, row.label, null, null, row.balanceFen], look: 'total' }];
    default:
      return unreachable(row);
  }
}

/** The same lines as `ledgerPdf`, as .xlsx; amounts are numbers of 元, sums are values. */
export async function ledgerXlsx(
  view: LedgerView,
  options: { readonly madeAt: string; readonly sample?: boolean },
): Promise<Uint8Array> {
  const rows = paginate(view).flatMap((page) => page.rows.flatMap(sheetRow));
  const lines = view.months.flatMap((month) => month.lines);
  const spec = {
    name: '明细账',
    title: `${view.year}年临时救助备用金收支明细账`,
    lines: [`单位：${view.government}　　户名：${view.account}　　单位：元`],
    columns: columnsFor(
      lines.map(({ summary }) => summary[0]),
      lines.map(({ number }) => number),
    ),
    rows,
    notes: [chainText(view.chain)],
  };
  return buildWorkbook([spec], { ...options, creator: view.government });
}
