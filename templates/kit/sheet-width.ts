/** Widths of workbook columns and lines of notes, from what they hold: a spreadsheet hides what a cell has no room for. */
import { roles, wrapText, type SheetColumn } from './index.ts';

/** A half-width character of 10.5 pt type, mm: the unit of a column's width. */
const CHARACTER_MM = 1.85;
const TYPE = { role: 'song', size: 10.5 } as const;

/** Width for the longest of the texts, within bounds, in half-width characters. */
export function columnWidth(texts: readonly string[], bounds: { readonly min: number; readonly max: number }): number {
  const longest = texts.reduce((most, text) => Math.max(most, roles[TYPE.role].width(text, TYPE.size)), 0);
  return Math.min(bounds.max, Math.max(bounds.min, Math.ceil(longest / CHARACTER_MM) + 2));
}

/** Notes broken to the width of a table: merged cells never grow by themselves. */
export function noteLines(notes: readonly string[], columns: readonly SheetColumn[]): string[] {
  const room = columns.reduce((sum, { width }) => sum + width, 0) * CHARACTER_MM * 0.95;
  return notes.flatMap((note) => wrapText(note, TYPE.role, TYPE.size, room));
}
