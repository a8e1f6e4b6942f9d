/** The list of goods and how it goes over pages. */
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { paginate, rowHeight, type Column, type Table, type TablePage } from '../kit/index.ts';
import type { GoodsItem, GoodsReceiptView } from './view.ts';

/** Sheet: A4 portrait, mm. */
export const SHEET = { x: 20, w: 170, top: 18, bottom: 278 } as const;
/** Heights, mm: headings to the first rule, an ordinary row, and what stands under the list. */
export const HEIGHT = {
  firstHeading: 26,
  nextHeading: 18,
  row: 8,
  capitals: 10,
  emergency: 14,
  payeeSign: 22.5,
  staffSign: 20.5,
  note: 8,
} as const;
/** Rows that name the receiver. */
const RECEIVER_ROWS = 4;
const AGENT_ROWS = 2;
const TAIL =
  HEIGHT.capitals + HEIGHT.emergency + AGENT_ROWS * HEIGHT.row + HEIGHT.payeeSign + HEIGHT.staffSign + HEIGHT.note;
/** What an empty place shows, so that nothing can be written in later. */
export const NONE = '／';

/** 1500 → `1.5`: thousandths without needless zeros. */
export function quantityText(milli: number): string {
  const whole = Math.trunc(milli / 1000);
  const rest = String(milli % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
}

const figure = { role: 'song', pad: 1.5, align: 'right' } as const;
const words = { lines: 2, wrapped: { size: 9.5, min: 9 } } as const;

function columnsOf(view: GoodsReceiptView): readonly Column<GoodsItem>[] {
  const unstated = view.emergency === '' ? NONE : '见紧急说明';
  return [
    { title: '序号', width: 11, text: (_, index) => String(index + 1), style: { role: 'song', align: 'center' } },
    { title: '品名', width: 32, text: (item) => item.name, style: words },
    { title: '规格', width: 26, text: (item) => (item.spec === '' ? NONE : item.spec), style: words },
    { title: '单位', width: 12, text: (item) => item.unit, style: { ...words, align: 'center' } },
    { title: '数量', width: 17, text: (item) => quantityText(item.quantityMilli), style: figure },
    { title: '单价（元）', width: 21, text: (item) => formatFen(item.unitPriceFen), style: figure },
    { title: '金额（元）', width: 23, text: (item) => formatFen(item.amountFen), style: figure },
    { title: '采购依据', width: 28, text: (item) => (item.purchase === '' ? unstated : item.purchase), style: words },
  ];
}

/** Number of the column of amounts. */
export const AMOUNT_COLUMN = 6;

export const goodsTable = (view: GoodsReceiptView): Table<GoodsItem> => ({
  columns: columnsOf(view),
  head: 9,
  row: HEIGHT.row,
  tallRow: 9.6,
  style: { size: 11, min: 10 },
  owner: (item, column) => `${view.receiver.name} ${column.title} ${item.name}`,
});

export const totalOf = (items: readonly GoodsItem[]): Fen => items.reduce((sum, item) => sum + item.amountFen, 0);

/** Which goods stand on which page; each page also carries its subtotal, the last the total. */
export function goodsPages(view: GoodsReceiptView): TablePage<GoodsItem>[] {
  const table = goodsTable(view);
  const room = (head: number) => SHEET.bottom - SHEET.top - head - table.head - table.row;
  return paginate(view.items, (item, index) => rowHeight(table, item, index), {
    first: room(HEIGHT.firstHeading + RECEIVER_ROWS * HEIGHT.row),
    next: room(HEIGHT.nextHeading),
    tail: TAIL + table.row,
    tailRows: 2,
  });
}
