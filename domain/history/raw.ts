/**
 * An office's workbook as it was found: cells without any idea of what they mean. `electron/office/import` makes it
 * from a file; everything in this folder reads it.
 */
import type { IsoDate } from '../calendar/date.ts';
import { unreachable } from '../problem.ts';
import { plainText } from '../written.ts';

/** One filled cell. Formulas appear as their last result; one that was never calculated is an error. */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `shown` where the cell's format pads with zeros: 7 in format 0000 is read by everybody as 0007. */
  | { readonly kind: 'number'; readonly value: number; readonly shown?: string }
  | { readonly kind: 'date'; readonly iso: IsoDate }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string };

export interface RawRow {
  /** Row number as the office sees it, from 1. */
  readonly number: number;
  /** By column, the first at index 0; `undefined` where nothing stands. */
  readonly cells: readonly (RawCell | undefined)[];
}

/** A merged range, rows and columns from 1, ends included. Its value stands in the top left cell only. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with at least one filled cell, from top to bottom. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawMerge[];
  /** Whether bare date serials count from 1904 (workbooks from old Macs). */
  readonly date1904: boolean;
}

export interface RawBook {
  /** Without folder and ending, e.g. 勐禾乡2026年临时救助备用金台账. */
  readonly name: string;
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly RawSheet[];
}

/** What a cell says, as one would read it aloud: ends trimmed, full-width signs made ASCII. Empty for an empty cell. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return plainText(cell.text);
    case 'number':
      return cell.shown ?? String(cell.value);
    case 'date':
      return cell.iso;
    case 'boolean':
      return cell.value ? '是' : '否';
    case 'error':
      return cell.text;
    default:
      return unreachable(cell);
  }
}

/** Ways offices write that a cell has nothing to say. */
const NOTHING = /^(?:[-—–―_/\\.…、]*|无|空|同上|N\/A)$/iu;

/** Like `cellText`, but empty where only a dash, a slash or 无 stands. */
export function meaningOf(cell: RawCell | undefined): string {
  const text = cellText(cell);
  return NOTHING.test(text) ? '' : text;
}

/** `A`, `Z`, `AA` for 0, 25, 26: the name a person finds the column by. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
