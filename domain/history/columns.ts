/**
 * Offices mix up the words 类别, 类型 and 方式. Where a column's content is plainly that of another, the content decides.
 */
import type { PaymentField } from './fields.ts';
import type { PaymentLayout } from './layout.ts';
import { meaningOf, type RawRow } from './raw.ts';
import { readCaseType, readCategory, readWay } from './words.ts';

const READERS = {
  type: readCaseType,
  category: readCategory,
  way: readWay,
} as const satisfies Partial<Record<PaymentField, (text: string) => unknown>>;
type Doubtful = keyof typeof READERS;
const DOUBTFUL = Object.keys(READERS) as Doubtful[];

/** Rows looked at. */
const SAMPLE_ROWS = 200;
/** Fewer filled cells prove nothing. */
const FEWEST_CELLS = 3;
/** Share of the cells that must read as the other field, and at most as the column's own. */
const PLAINLY = 0.8;
const HARDLY = 0.2;

/** The layout with 人员类别, 救助类型 and 救助方式 where their content is. */
export function settleColumns(layout: PaymentLayout, rows: readonly RawRow[]): PaymentLayout {
  const moves = DOUBTFUL.flatMap((field) => {
    const column = layout.columns.get(field);
    const meant = column === undefined ? undefined : meantBy(rows, column, field);
    return column === undefined || meant === undefined ? [] : [{ from: field, to: meant, column }];
  });
  if (moves.length === 0) return layout;
  const columns = new Map(layout.columns);
  for (const { from } of moves) columns.delete(from);
  // A move onto a field that keeps its own column would lose that column: it stays where its heading put it.
  for (const { from, to, column } of moves) columns.set(columns.has(to) ? from : to, column);
  const fieldAt = new Map([...columns].map(([field, column]) => [column, field]));
  const headings = layout.headings.map(({ column, text }) => {
    const field = fieldAt.get(column);
    return { column, text, ...(field && { field }) };
  });
  return { ...layout, columns, headings };
}

/** The field a column's cells plainly belong to, if it is another than its heading's. */
function meantBy(rows: readonly RawRow[], column: number, own: Doubtful): Doubtful | undefined {
  const texts = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => meaningOf(row.cells[column]))
    .filter((text) => text !== '');
  if (texts.length < FEWEST_CELLS) return undefined;
  const share = (field: Doubtful): number =>
    texts.filter((text) => READERS[field](text) !== undefined).length / texts.length;
  if (share(own) > HARDLY) return undefined;
  return DOUBTFUL.find((field) => field !== own && share(field) >= PLAINLY);
}
