/** Ruled forms: rows of cells with labels, values and blanks, an outer frame and thinner inner rules. */
import { drawCell, drawVertical, type CellStyle } from './cell.ts';
import type { Paper } from './paper.ts';
import { splitClusters } from './roles.ts';
import { ptmm, type Box } from './units.ts';

/** label: 宋体 centred · upright: a label written downwards · value: 仿宋, fitted · blank: ruled, empty · gap: not ruled. */
export type FormCell =
  | {
      readonly kind: 'label' | 'value';
      readonly text: string;
      readonly w: number;
      readonly h?: number;
      readonly style?: CellStyle;
    }
  | { readonly kind: 'upright'; readonly text: string; readonly w: number; readonly h?: number }
  | { readonly kind: 'blank'; readonly w: number; readonly h?: number }
  | { readonly kind: 'gap'; readonly w: number };

/** `h` of a cell may exceed the row's: it then reaches down over the next rows, which leave a gap for it. */
export interface FormRow {
  readonly h: number;
  readonly cells: readonly FormCell[];
}

export interface FormStyle {
  /** pt */
  readonly label?: number;
  /** pt */
  readonly value?: number;
  /** mm */
  readonly outer?: number;
  /** mm */
  readonly inner?: number;
}

/** Draws rows from (x, y) downwards; returns the y below the last. */
export function drawForm(paper: Paper, x: number, y: number, rows: readonly FormRow[], style: FormStyle = {}): number {
  const { outer = 0.4, inner = 0.2 } = style;
  let width = 0;
  let top = y;
  for (const row of rows) {
    let left = x;
    for (const cell of row.cells) {
      if (cell.kind !== 'gap') {
        const box: Box = { x: left, y: top, w: cell.w, h: cell.h ?? row.h };
        paper.box(box, inner);
        drawFormCell(paper, cell, box, style);
      }
      left += cell.w;
    }
    width = Math.max(width, left - x);
    top += row.h;
  }
  paper.box({ x, y, w: width, h: top - y }, outer);
  return top;
}

function drawFormCell(paper: Paper, cell: FormCell, box: Box, style: FormStyle): void {
  const { label = 10.5, value = 12 } = style;
  if (cell.kind === 'upright') {
    const step = Math.min(ptmm(label) * 1.45, box.h / splitClusters(cell.text).length);
    drawVertical(paper, cell.text, box, { role: 'song', size: label, step });
  } else if (cell.kind === 'label') {
    const lines = cell.text.includes('\n') ? 4 : 1;
    drawCell(paper, cell.text, box, {
      role: 'song',
      size: label,
      min: label,
      lines,
      align: 'center',
      pad: 0.6,
      lead: 1.3,
      ...cell.style,
    });
  } else if (cell.kind === 'value') {
    drawCell(paper, cell.text, box, { role: 'fang', size: value, min: 9, pad: 1.5, ...cell.style });
  }
}
