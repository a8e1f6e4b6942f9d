/**
 * The rows a ruled form is written in. A document's folder lists them; ruled-layout.ts measures, ruled-form.ts draws.
 * A value that is '' leaves its place empty for writing by hand.
 */
import { roles, type CellStyle } from './index.ts';

/** `w` in mm; cells without it share what is left of the row. */
export type RuledCell =
  | { readonly kind: 'label'; readonly text: string; readonly w?: number }
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly w?: number;
      readonly style?: CellStyle;
      /** Field, for messages and for the 附页. */
      readonly field: string;
    }
  | { readonly kind: 'ticks'; readonly words: readonly string[]; readonly on: readonly string[]; readonly w?: number };

export interface RuledColumn {
  readonly title: string;
  /** mm; columns without it share what is left. */
  readonly w?: number;
  readonly style?: CellStyle;
}

/** A place to sign: `who` is printed as it stands (`经办人：`), `name` after it where it is known. */
export interface Sign {
  readonly who: string;
  readonly name?: string;
  /** With a place for a fingerprint. */
  readonly finger?: boolean;
}

/** Words and a line of `w` mm to write on; `value` stands on it. */
export interface FillBlank {
  readonly words: string;
  readonly value: string;
  readonly w: number;
}

/** What stands in a box above its signatures. */
export type BoxPart =
  /** Free text; line feeds part paragraphs. What the box cannot hold goes on in the 附页. */
  | { readonly kind: 'text'; readonly text: string }
  /** `lead`: words before the first square. */
  | {
      readonly kind: 'ticks';
      readonly words: readonly string[];
      readonly on: readonly string[];
      readonly lead?: string;
    }
  | ({ readonly kind: 'fill' } & FillBlank)
  /** Several on one line. */
  | { readonly kind: 'fills'; readonly blanks: readonly FillBlank[] };

export interface RuledBox {
  readonly kind: 'box';
  readonly label: string;
  /** The label is written downwards in 9 mm; else across in `labelW`. */
  readonly upright?: boolean;
  /** mm; default 24. */
  readonly labelW?: number;
  /** Least height, mm. */
  readonly h: number;
  /** Largest height its text may give it, mm; default: as much as a page holds. */
  readonly most?: number;
  /** How much higher it may be where the page has room left, mm. */
  readonly stretch?: number;
  readonly parts: readonly BoxPart[];
  readonly signs?: readonly Sign[];
  /** `（公章）` over the date. */
  readonly seal?: string;
  /** Chinese date; '' leaves year, month and day for the hand; null: no date. Default '' where somebody signs. */
  readonly date?: string | null;
}

export interface RuledTable {
  readonly kind: 'table';
  /** What it lists, for messages and the 附页: 家庭成员. */
  readonly field: string;
  readonly columns: readonly RuledColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Fewest lines; empty ones are for writing by hand. */
  readonly least?: number;
  /** Most lines here; the others stand in the 附页. */
  readonly most?: number;
  /** What a row is counted in, for `共12人，其余见附页`. */
  readonly unit?: string;
  /** Height of a row, mm. */
  readonly h?: number;
}

/** A row that may stand under an upright label. */
export type PlainRow =
  | { readonly kind: 'cells'; readonly cells: readonly RuledCell[]; readonly h?: number }
  | RuledTable
  | RuledBox;

export type RuledRow =
  | PlainRow
  /** Rows under an upright label of 9 mm. */
  | { readonly kind: 'block'; readonly label: string; readonly rows: readonly PlainRow[] }
  /** The next row begins a page. */
  | { readonly kind: 'turn' };

/** Width of upright labels, mm. */
export const UPRIGHT = 9;

const labelWidth = (text: string): number =>
  Math.max(...text.split('\n').map((line) => roles.song.width(line, 10.5))) + 4;

/** A label and its value; `w` is the value's width, the label takes what its words need. */
export function field(label: string, text: string, w?: number, style: CellStyle = {}): RuledCell[] {
  const value = { kind: 'value', text, field: label.replaceAll(/\n/g, ''), style } as const;
  return [{ kind: 'label', text: label, w: labelWidth(label) }, w === undefined ? value : { ...value, w }];
}

/** A label and its value with the label's width given: rows whose labels stand under each other. */
export function labelled(label: string, labelW: number, text: string, w?: number, style: CellStyle = {}): RuledCell[] {
  const [, ...rest] = field(label, text, w, style);
  return [{ kind: 'label', text: label, w: labelW }, ...rest];
}

/** One row of cells. */
export const row = (...cells: readonly RuledCell[][]): PlainRow => ({ kind: 'cells', cells: cells.flat() });

/** A label and squares to tick, those in `on` ticked. */
export const tickRow = (label: string, words: readonly string[], on: readonly string[], labelW = 36): PlainRow => ({
  kind: 'cells',
  cells: [
    { kind: 'label', text: label, w: labelW },
    { kind: 'ticks', words, on },
  ],
});

export const block = (label: string, ...rows: readonly PlainRow[]): RuledRow => ({ kind: 'block', label, rows });

export const textPart = (text: string): BoxPart => ({ kind: 'text', text });

/** Places to sign from their words. */
export const signs = (...who: readonly string[]): Sign[] => who.map((word) => ({ who: word }));

/** The word of a list that is ticked, if any is. */
export const ticked = <K extends string>(words: Readonly<Record<K, string>>, code: K | null): string[] =>
  code === null ? [] : [words[code]];
