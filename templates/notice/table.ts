/** The list of a notice: columns of the two stages, 156 mm wide. */
import { CASE_TYPES, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import type { GrowingColumn, GrowingTable } from '../kit/growing-table.ts';
import { publicName } from './public.ts';
import type { NameLevel, NoticeView, PaidRow, ProposedRow } from './view.ts';

type AnyRow = ProposedRow | PaidRow;

/** A list ready to be laid out: its rows with the columns of its stage. */
export interface NoticeTable {
  readonly table: GrowingTable<AnyRow>;
  readonly rows: readonly AnyRow[];
}

export const ROW = 9.4;
export const HEAD = 10.4;
/** Column of the amounts, for the total. */
export const AMOUNT_COLUMN = 7;

const centre = { align: 'center' } as const;
const figure = { role: 'song', align: 'center' } as const;

const household = (level: NameLevel): GrowingColumn<AnyRow>[] => [
  { title: '序号', width: 11, text: (_, index) => String(index + 1), style: figure },
  { title: '姓名', width: 32, text: (row) => publicName(row.name, row.minor, level), grows: true },
  { title: '所在村\n（社区）', width: 23, text: (row) => row.village, grows: true, style: centre },
  { title: '家庭\n人口', width: 12, text: (row) => String(row.people), style: figure },
  { title: '对象\n类别', width: 19, text: (row) => CATEGORIES[row.category], style: centre },
];

const amount = (title: string): GrowingColumn<AnyRow> => ({
  title,
  width: 22,
  text: (row) => formatFen(row.fen),
  style: { role: 'song', align: 'right', pad: 1.5 },
});

const monthDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

const typeText = (row: AnyRow): string => ('cause' in row ? CASE_TYPES[row.caseType] : '');
const causeText = (row: AnyRow): string => ('cause' in row ? row.cause : '');
const wayText = (row: AnyRow): string => ('way' in row ? WAYS[row.way] : '');
const paidText = (row: AnyRow): string => ('way' in row ? monthDay(row.paidOn) : '');

/** The table of a notice, by its stage. */
export function noticeTable(view: NoticeView): NoticeTable {
  const common = household(view.nameLevel);
  const columns: GrowingColumn<AnyRow>[] =
    view.stage === 'before-approval'
      ? [
          ...common,
          { title: '救助\n类型', width: 16, text: typeText, style: centre },
          { title: '救助事由', width: 21, text: causeText, grows: true },
          amount('拟救助金额\n（元）'),
        ]
      : [
          ...common,
          { title: '发放\n方式', width: 16, text: wayText, style: centre },
          { title: '发放日期', width: 21, text: paidText, style: figure },
          amount('发放金额\n（元）'),
        ];
  const table: GrowingTable<AnyRow> = {
    columns,
    head: HEAD,
    row: ROW,
    twoLines: ROW,
    line: 3.8,
    inner: 0.2,
    style: { role: 'fang', size: 12, min: 9, pad: 0.9, lead: 1.1 },
    // The name as printed: a message about a minor must not say more than the notice does.
    owner: (row, index) => `名单第${index + 1}行${publicName(row.name, row.minor, view.nameLevel)}`,
  };
  return { table, rows: view.rows };
}
