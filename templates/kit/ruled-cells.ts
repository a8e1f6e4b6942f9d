/** Rows of cells and tables inside a ruled form, measured: a row is as high as its longest value needs. */
import type { Annex } from './annex.ts';
import { drawCell, drawFitted, fitText, type Box, type CellStyle, type FittedText, type Paper } from './index.ts';
import { baselineAt, labelledStrips, type Strip, type StripGroup } from './strips.ts';
import { layTicks } from './ruled-ticks.ts';
import type { RuledCell, RuledTable } from './ruled.ts';

/** Height of an ordinary row, mm. */
export const ROW = 9;
const INNER = 0.2;
/** A value longer than so many lines goes to the 附页. */
const MOST_LINES = 8;
/** Height of a line of a value that takes several, and the space over and under them together, mm. */
const LINE = 3.9;
const AIR = 1.6;

const LABEL = { role: 'song', size: 10.5, min: 9, lines: 4, align: 'center', pad: 0.6, lead: 1.3 } as const;
const VALUE: CellStyle = { role: 'fang', size: 12, min: 10, pad: 1.5, lead: 1.15, wrapped: { size: 10.5, min: 9 } };
/** Where a value stands in the 附页. */
const SENT = {
  size: 10.5,
  min: 9,
  lines: 2,
  wrapped: { size: 9, min: 9 },
  align: 'center',
  pad: 0.4,
  lead: 1.1,
} as const;
const HEAD = { ...LABEL, lines: 2, lead: 1.15 } as const;

/** A cell measured: how high it must be, and how to draw it into its box. */
interface LaidCell {
  readonly height: number;
  readonly draw: (paper: Paper, box: Box) => void;
}

/** Widths of cells; those without one share what is left. */
export function widthsOf(cells: readonly { readonly w?: number }[], w: number): number[] {
  const open = cells.filter((cell) => cell.w === undefined).length;
  const rest = w - cells.reduce((sum, cell) => sum + (cell.w ?? 0), 0);
  return cells.map((cell) => cell.w ?? Math.max(0, rest / open));
}

/** A row of cells, `w` mm wide. */
export function layCells(cells: readonly RuledCell[], h: number, w: number, annex: Annex): Strip {
  const widths = widthsOf(cells, w);
  const laid = cells.map((cell, index) => layCell(cell, widths[index] ?? 0, h, annex));
  return stripOf(laid, widths, h);
}

function stripOf(laid: readonly LaidCell[], widths: readonly number[], h: number): Strip {
  const height = Math.max(h, ...laid.map((cell) => cell.height));
  return {
    height,
    draw(paper, x, y, whole) {
      let left = x;
      laid.forEach((cell, index) => {
        const box = { x: left, y, w: widths[index] ?? 0, h: whole };
        paper.box(box, INNER);
        cell.draw(paper, box);
        left += box.w;
      });
    },
  };
}

function layCell(cell: RuledCell, w: number, h: number, annex: Annex): LaidCell {
  if (cell.kind === 'value') return layValue(cell.text, w, h, { owner: cell.field, ...cell.style }, annex);
  if (cell.kind === 'label') return { height: h, draw: (paper, box) => drawCell(paper, cell.text, box, LABEL) };
  const ticks = layTicks(cell.words, cell.on, w);
  return { height: ticks.height, draw: (paper, box) => ticks.draw(paper, box.x, box.y + (box.h - ticks.height) / 2) };
}

function layValue(text: string, w: number, h: number, given: CellStyle, annex: Annex): LaidCell {
  const style = { ...VALUE, ...given };
  const { role = 'fang', owner = text } = style;
  if (text === '') return { height: h, draw: () => undefined };
  const fitted = fitGrowing(text, w, h, style);
  if (fitted === null) {
    const place = `见附页第${annex.addText(owner, text)}项`;
    return { height: h, draw: (paper, box) => drawCell(paper, place, box, { ...SENT, role, owner }) };
  }
  const draw = (paper: Paper, box: Box) => {
    if (paper.legible(text, role, owner)) drawFitted(paper, fitted.text, box, style);
  };
  return { height: fitted.height, draw };
}

/** The fewest lines a value fits in, and the height they need. */
function fitGrowing(text: string, w: number, h: number, style: CellStyle): { text: FittedText; height: number } | null {
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const height = lines === 1 ? h : Math.max(h, lines * LINE + AIR);
    const fitted = fitText(text, w, lines === 1 ? h : height - AIR, { ...style, lines });
    if (fitted !== null) return { text: fitted, height };
  }
  return null;
}

/** A table: heading, rows, empty lines up to `least`; what is beyond `most` goes to the 附页. */
export function layTable(table: RuledTable, w: number, annex: Annex): { head: Strip; rows: Strip[] } {
  const { columns, rows, least = 0, most = Number.POSITIVE_INFINITY, h = ROW } = table;
  const widths = widthsOf(columns, w);
  const empty = columns.map(() => '');
  const kept = rows.length > most ? rows.slice(0, most - 1) : rows;
  const beyond = rows.slice(kept.length);
  const shown = [...kept, ...Array.from({ length: Math.max(0, least - rows.length) }, () => empty)];
  const strips = shown.map((texts, index) => layTableRow(table, texts, index, widths, annex));
  const head: Strip = stripOf(
    columns.map(({ title }) => ({ height: h, draw: (paper, box) => drawCell(paper, title, box, HEAD) })),
    widths,
    h,
  );
  if (beyond.length > 0) strips.push(moreStrip(table, beyond, kept.length, annex, w));
  return { head, rows: strips };
}

function layTableRow(
  table: RuledTable,
  texts: readonly string[],
  index: number,
  widths: readonly number[],
  annex: Annex,
): Strip {
  const { columns, h = ROW } = table;
  const who = texts.find((text) => /\p{L}/u.test(text)) ?? `第${index + 1}行`;
  const laid = columns.map(({ title, style }, place) => {
    const owner = `${table.field} ${who} ${title.replaceAll('\n', '')}`;
    const own: CellStyle = { size: 11, min: 9.5, owner, ...style };
    return layValue(texts[place] ?? '', widths[place] ?? 0, h, own, annex);
  });
  return stripOf(laid, widths, h);
}

/** The last line where there are more: how many, and where they stand. */
function moreStrip(
  table: RuledTable,
  beyond: readonly (readonly string[])[],
  from: number,
  annex: Annex,
  w: number,
): Strip {
  const { h = ROW, unit = '项', field } = table;
  const number = annex.addStrips(`${field}（续）`, (room) => {
    const { head, rows } = layTable({ ...table, rows: beyond, least: 0, most: beyond.length }, room, annex);
    return [head, ...rows];
  });
  const words = `共${from + beyond.length}${unit}，其余${beyond.length}${unit}见附页第${number}项`;
  return {
    height: h,
    draw(paper, x, y, whole) {
      paper.box({ x, y, w, h: whole }, INNER);
      paper.text(words, x + 1.5, baselineAt(y + whole / 2, 11), { role: 'fang', size: 11, owner: field });
    },
  };
}

/** The strips of a table under one group, its heading repeated on each page. */
export function groupTable(table: RuledTable, group: StripGroup, w: number, annex: Annex): Strip[] {
  const { head, rows } = layTable(table, w - group.w, annex);
  const whole: StripGroup = { ...group, head };
  return labelledStrips([head, ...rows], whole);
}
