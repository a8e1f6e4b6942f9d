/** A text longer than a cell can be goes on in a further row of the same table: a finding or an opinion of 500 characters. */
import { wrapText } from '../kit/index.ts';
import type { Register, RegisterColumn } from '../kit/register.ts';

/** A row, or what of its long texts goes on after it. */
interface RowPart<Row> {
  readonly row: Row;
  /** Number of the row in the register, from 0. */
  readonly index: number;
  /** 0: the row itself. */
  readonly part: number;
}

/** Most lines of one cell (the kit's tables take twelve), and of each row a longer text is parted into: low rows fill pages. */
const MOST_LINES = 11;
const PART_LINES = 6;
const SMALLEST_PT = 9;
const PAD = 0.8;

/** The register with a row for every part. */
export function partedRegister<Row>(register: Register<Row>): Register<RowPart<Row>> {
  const { columns, rows, owner, isRed, ...rest } = register;
  return {
    ...rest,
    columns: columns.map(partedColumn),
    rows: rows.flatMap((row, index) => {
      const parts = Math.max(...columns.map((column) => chunksOf(column, row, index)?.length ?? 1));
      return Array.from({ length: parts }, (_, part): RowPart<Row> => ({ row, index, part }));
    }),
    owner: ({ row, index }) => owner(row, index),
    ...(isRed === undefined ? {} : { isRed: ({ row }: RowPart<Row>) => isRed(row) }),
    countText: register.countText ?? `${rows.length}笔`,
  };
}

function partedColumn<Row>(column: RegisterColumn<Row>): RegisterColumn<RowPart<Row>> {
  return {
    ...column,
    value({ row, index, part }) {
      const chunks = chunksOf(column, row, index);
      if (chunks !== null) return chunks[part] ?? null;
      return part === 0 ? column.value(row, index) : null;
    },
  };
}

/** The lines of a long text in cells; null where one cell holds the value. */
function chunksOf<Row>(column: RegisterColumn<Row>, row: Row, index: number): string[] | null {
  const value = column.value(row, index);
  if (column.kind !== 'text' || typeof value !== 'string') return null;
  const { role = 'fang', pad = PAD } = column.style ?? {};
  const lines = value.split('\n').flatMap((line) => wrapText(line, role, SMALLEST_PT, column.width - 2 * pad));
  if (lines.length <= MOST_LINES) return null;
  const count = Math.ceil(lines.length / PART_LINES);
  return Array.from({ length: count }, (_, part) => lines.slice(part * PART_LINES, (part + 1) * PART_LINES).join('\n'));
}
