/** Finding the heading of a roster by its words: titles above, one row or two (家庭成员 over 姓名 | 身份证号码). */
import type { PaymentField } from '../../../domain/history/fields.ts';
import type { Heading, PaymentLayout } from '../../../domain/history/layout.ts';
import { cellText, type RawRow, type RawSheet } from '../../../domain/history/raw.ts';
import {
  type PersonColumns,
  personColumns,
  type RosterHeading,
  type RosterWord,
  rosterWord,
} from './roster-columns.ts';

/** How far down a heading is looked for, in filled rows. */
const HEADING_SEARCH_ROWS = 40;

export interface RosterLayout {
  /** First and last row of the heading, row numbers */
  readonly top: number;
  readonly bottom: number;
  readonly people: readonly PersonColumns[];
  readonly columns: ReadonlyMap<Exclude<RosterWord['kind'], 'name' | 'id'>, number>;
  readonly headings: readonly RosterHeading[];
}

/** The first row that names a person and his number; undefined where a sheet is no roster. */
export function findRosterLayout(sheet: RawSheet): RosterLayout | undefined {
  for (let index = 0; index < Math.min(sheet.rows.length, HEADING_SEARCH_ROWS); index += 1) {
    const layout = rosterLayoutAt(sheet, index);
    if (layout) return layout;
  }
  return undefined;
}

/** The heading at this row, also one repeated on a new page. */
export function rosterLayoutAt(sheet: RawSheet, index: number): RosterLayout | undefined {
  const row = sheet.rows[index];
  if (!row) return undefined;
  const single = layoutOf(oneRow(row), row.number, row.number);
  const below = sheet.rows[index + 1];
  const pair = twoRows(sheet, row, below);
  const double = pair && layoutOf(pair, row.number, row.number + 1);
  // A title over a heading of one row adds nothing to it: the next row will do.
  const alone = below ? weight(layoutOf(oneRow(below), below.number, below.number)) : 0;
  const chosen = double && weight(double) > Math.max(weight(single), alone) ? double : single;
  return chosen.people.length > 0 ? chosen : undefined;
}

const weight = ({ headings }: RosterLayout): number => headings.filter(({ word }) => word !== undefined).length;

function layoutOf(headings: readonly RosterHeading[], top: number, bottom: number): RosterLayout {
  const columns = new Map<Exclude<RosterWord['kind'], 'name' | 'id'>, number>();
  for (const { column, word } of headings)
    if (word !== undefined && word.kind !== 'name' && word.kind !== 'id' && !columns.has(word.kind))
      columns.set(word.kind, column);
  return { top, bottom, people: personColumns(headings), columns, headings };
}

const oneRow = (row: RawRow): RosterHeading[] =>
  row.cells.flatMap((cell, column) => {
    const text = cell?.kind === 'text' ? cellText(cell) : '';
    return text === '' ? [] : [{ column, text, word: rosterWord(text) }];
  });

/** The row and the one below as a two-row heading; undefined where the lower one is plainly data. */
function twoRows(sheet: RawSheet, upper: RawRow, lower: RawRow | undefined): RosterHeading[] | undefined {
  if (lower?.number !== upper.number + 1) return undefined;
  const isData = lower.cells.some((cell) => cell && (cell.kind !== 'text' || /\d{3,}/u.test(cellText(cell))));
  if (isData) return undefined;
  const width = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length: width }, (_, column) => {
    const above = cellText(upper.cells[leftOfMerge(sheet, upper.number, column)]);
    const own = cellText(lower.cells[column]);
    const text = above !== '' && own !== '' ? `${above}/${own}` : above || own;
    return { column, text, word: rosterWord(above + own) ?? rosterWord(own) ?? rosterWord(above) };
  }).filter(({ text }) => text !== '');
}

/** The column whose text stands over this one: its own, or the left end of a merged range. */
function leftOfMerge(sheet: RawSheet, row: number, column: number): number {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left - 1 <= column && column <= right - 1,
  );
  return merge ? merge.left - 1 : column;
}

/** The same layout as `rowKind` and `annotate` know one, so that totals, notes and copies are treated alike everywhere. */
export function asLedger(layout: RosterLayout): PaymentLayout {
  const { top, bottom, people } = layout;
  const columns = new Map<PaymentField, number>();
  for (const kind of ['sequence', 'remark', 'result', 'village', 'address'] as const) {
    const column = layout.columns.get(kind);
    if (column !== undefined) columns.set(kind, column);
  }
  const [person] = people;
  if (person) columns.set('name', person.name).set('id', person.id);
  const fieldAt = new Map([...columns].map(([field, column]) => [column, field]));
  const headings = layout.headings.map(({ column, text }): Heading => {
    const field = fieldAt.get(column);
    return { column, text, ...(field && { field }) };
  });
  return { kind: 'payments', top, bottom, columns, amounts: [], headings };
}
