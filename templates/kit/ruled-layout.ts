/** The rows of a ruled form measured into strips. */
import { unreachable } from '../../domain/problem.ts';
import type { Annex } from './annex.ts';
import { groupTable, layCells, layTable, ROW } from './ruled-cells.ts';
import { layBox } from './ruled-box.ts';
import { labelledStrips, type Strip, type StripGroup } from './strips.ts';
import { UPRIGHT, type PlainRow, type RuledRow } from './ruled.ts';

/** Where rows are laid: width and height of a page, mm, and where to put what has no room. */
export interface Ground {
  readonly w: number;
  readonly room: number;
  readonly annex: Annex;
}

/** Measures rows; nothing is drawn. */
export function layRuled(rows: readonly RuledRow[], ground: Ground): Strip[] {
  const strips: Strip[] = [];
  let turn = false;
  for (const row of rows) {
    if (row.kind === 'turn') {
      turn = true;
      continue;
    }
    const laid = layRow(row, ground);
    const [first, ...rest] = laid;
    strips.push(...(turn && first !== undefined ? [{ ...first, breakBefore: true }, ...rest] : laid));
    turn = false;
  }
  return strips;
}

function layRow(row: Exclude<RuledRow, { kind: 'turn' }>, ground: Ground): Strip[] {
  const { w, room, annex } = ground;
  switch (row.kind) {
    case 'cells':
      return [layCells(row.cells, row.h ?? ROW, w, annex)];
    case 'box':
      return [layBox(row, w, room, annex)];
    case 'table':
      return groupTable(row, { label: '', w: 0 }, w, annex);
    case 'block':
      return layBlock(row.label, row.rows, ground);
    default:
      return unreachable(row);
  }
}

/** Rows under one upright label; a table alone under it repeats its heading on each page. */
function layBlock(label: string, rows: readonly PlainRow[], { w, room, annex }: Ground): Strip[] {
  const group: StripGroup = { label, w: UPRIGHT };
  const [only] = rows;
  if (rows.length === 1 && only?.kind === 'table') return groupTable(only, group, w, annex);
  const inner = rows.flatMap((row): Strip[] => {
    if (row.kind !== 'table') return layRuled([row], { w: w - UPRIGHT, room, annex });
    const { head, rows: lines } = layTable(row, w - UPRIGHT, annex);
    return [head, ...lines];
  });
  return labelledStrips(inner, group);
}
