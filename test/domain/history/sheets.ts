/** Sheets for the tests of this folder, written the way one reads them. */
import type { RawBook, RawCell, RawMerge, RawSheet } from '../../../domain/history/raw.ts';

export type Given = string | number | null | { readonly date: string } | { readonly error: string };

export function cell(given: Given): RawCell | undefined {
  if (given === null || given === '') return undefined;
  if (typeof given === 'string') return { kind: 'text', text: given };
  if (typeof given === 'number') return { kind: 'number', value: given };
  return 'date' in given ? { kind: 'date', iso: given.date } : { kind: 'error', text: given.error };
}

/** Rows from 1; a row without cells is not there, as in a file. */
export function sheet(
  rows: readonly (readonly Given[])[],
  rest: Partial<RawSheet> & { readonly merges?: readonly RawMerge[] } = {},
): RawSheet {
  return {
    name: '2026年',
    hidden: false,
    rows: rows.flatMap((cells, index) => {
      const filled = cells.map((given) => cell(given));
      return filled.some((one) => one !== undefined) ? [{ number: index + 1, cells: filled }] : [];
    }),
    merges: [],
    date1904: false,
    ...rest,
  };
}

export const book = (...sheets: RawSheet[]): RawBook => ({ name: '台账', format: 'xlsx', sheets });

export const HEADING = [
  '序号',
  '申请日期',
  '姓名',
  '身份证号',
  '村',
  '人员类别',
  '救助类型',
  '困难原因',
  '救助方式',
  '金额',
  '审批日期',
  '发放日期',
  '四联单号',
  '领取人',
  '与对象关系',
];

/** Numbers with a right check digit, of an area that does not exist. */
export const IDS = [
  '539921198607051218',
  '539921194308021969',
  '53992119571101048X',
  '539921197303154088',
  '539921198602211040',
] as const;

/** An honest row under HEADING; `change` replaces cells by heading. */
export function row(number: number, change: Readonly<Record<string, Given>> = {}): Given[] {
  const honest: Record<string, Given> = {
    序号: number,
    申请日期: '2026.1.5',
    姓名: `张${'一二三四五六七八九'.charAt(number - 1)}`,
    身份证号: IDS[number - 1] ?? null,
    村: '允景村',
    人员类别: '低保',
    救助类型: '急难型',
    困难原因: '火灾',
    救助方式: '现金',
    金额: 500,
    审批日期: '2026.1.6',
    发放日期: '2026.1.7',
    四联单号: String(number).padStart(4, '0'),
    领取人: null,
    与对象关系: null,
    ...change,
  };
  return HEADING.map((heading) => honest[heading] ?? null);
}
