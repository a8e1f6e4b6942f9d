/** Cells merged downwards: a village or a person written once for several rows stands for each of them. */
import type { RawCell, RawRow, RawSheet } from './raw.ts';

/** The cell that speaks for a place: its own, or the upper end of a merge one column wide. Row as numbered, column from 0. */
export type CellAt = (row: RawRow, column: number) => RawCell | undefined;

export function cellAt(sheet: RawSheet): CellAt {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const tops = new Map<string, number>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (left !== right || top === bottom) continue;
    // A merge may reach to the end of the sheet; rows without content need no answer.
    for (const number of rows.keys()) if (number > top && number <= bottom) tops.set(`${number}:${left - 1}`, top);
  }
  return (row, column) => {
    const own = row.cells[column];
    if (own !== undefined || tops.size === 0) return own;
    const top = tops.get(`${row.number}:${column}`);
    return top === undefined ? undefined : rows.get(top)?.cells[column];
  };
}
