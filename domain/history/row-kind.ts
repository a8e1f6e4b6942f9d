/** Telling data from what offices write between and below it: totals, blank lines, titles, notes, signatures. */
import type { PaymentField } from './fields.ts';
import type { PaymentLayout } from './layout.ts';
import { cellText, meaningOf, type RawRow } from './raw.ts';

/**
 * How much a total covers: a page or group, a month, a quarter, everything so far. A total covers the rows since the
 * last total of its own or a wider scope.
 */
export type Scope = 1 | 2 | 3 | 4;

export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'subtotal'; readonly label: string; readonly scope: Scope };

/** Columns filled in advance on empty lines. */
const PREFILLED: ReadonlySet<PaymentField> = new Set<PaymentField>(['sequence', 'clerk', 'result']);
/** Columns whose text may contain 合计 without being a total. */
const PROSE: ReadonlySet<PaymentField> = new Set<PaymentField>(['remark', 'cause', 'address', 'result']);
const TOTAL = /^.{0,12}?(?:小计|合计|总计|累计|共计|总额|总数)/u;
const LABEL =
  /^(?:注|附注?|说明|备注|制表|填表|填报|编制|审核|复核|审批|负责|单位|主管|领导|分管|经办|会计|出纳|日期|联系|盖章|公章|以上|以下)[^:]{0,12}(?::|空白)/u;

export function rowKind(row: RawRow, layout: PaymentLayout): RowKind {
  const filled = row.cells.flatMap((cell, column) => (meaningOf(cell) === '' ? [] : [column]));
  const total = subtotal(row, layout, filled);
  if (total) return total;
  const ignored = columnsOf(layout, PREFILLED);
  if (filled.every((column) => ignored.has(column))) return prefilled(row, layout);
  const labelled = filled.some((column) => LABEL.test(cellText(row.cells[column])));
  const alone = filled.length === 1 && row.cells[filled[0] ?? 0]?.kind === 'text';
  const note = alone || (labelled && !/\d{10}/u.test(textAt(row, layout, 'id')));
  return note ? { kind: 'note', text: textOf(row) } : { kind: 'data' };
}

/** A line with nothing but its number is blank; one with words there is a note. */
function prefilled(row: RawRow, layout: PaymentLayout): RowKind {
  const number = textAt(row, layout, 'sequence');
  return /^[\d一二三四五六七八九十.-]*$/u.test(number) ? { kind: 'blank' } : { kind: 'note', text: textOf(row) };
}

function subtotal(row: RawRow, layout: PaymentLayout, filled: readonly number[]): RowKind | undefined {
  if (/\d{10}/u.test(textAt(row, layout, 'id'))) return undefined;
  const prose = columnsOf(layout, PROSE);
  const label = filled
    .filter((column) => !prose.has(column) && row.cells[column]?.kind === 'text')
    .map((column) => tight(cellText(row.cells[column])))
    .find((text) => TOTAL.test(text));
  return label === undefined ? undefined : { kind: 'subtotal', label, scope: scopeOf(label) };
}

function scopeOf(label: string): Scope {
  if (/累计|总计|全年|本年|年度|年合计|总额|总数/u.test(label)) return 4;
  if (/季|半年/u.test(label)) return 3;
  if (/月|合计|共计/u.test(label) && !/页/u.test(label)) return 2;
  return 1;
}

const tight = (text: string): string => text.replace(/\s/gu, '');

const columnsOf = (layout: PaymentLayout, fields: ReadonlySet<PaymentField>): ReadonlySet<number> =>
  new Set([...layout.columns].filter(([field]) => fields.has(field)).map(([, column]) => column));

const textAt = (row: RawRow, layout: PaymentLayout, field: PaymentField): string => {
  const column = layout.columns.get(field);
  return column === undefined ? '' : cellText(row.cells[column]);
};

/** The whole row as one line of text. */
const textOf = (row: RawRow): string =>
  row.cells
    .map((cell) => cellText(cell))
    .filter((text) => text !== '')
    .join(' ');
