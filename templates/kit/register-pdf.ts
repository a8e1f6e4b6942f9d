/** A register on paper: A4, bound at the left, or landscape and bound at the top edge. */
import { copiesNote, copyNames } from './form-words.ts';
import { drawRows, layRows, paginateRows, type LaidRow } from './growing-table.ts';
import { A4, A4L, drawCell, Paper, roles, wrapText } from './index.ts';
import type { DocumentOptions, PdfResult, Size, TablePage } from './index.ts';
import { linesOf, notesOf, registerTable, totalLabel, totalOf, type Line, type Register } from './register.ts';
import { laySigns } from './ruled-box.ts';

interface Sheet {
  readonly size: Size;
  readonly x: number;
  readonly w: number;
  readonly top: number;
  readonly bottom: number;
}

const PORTRAIT: Sheet = { size: A4, x: 24, w: 174, top: 17, bottom: 280 };
const LANDSCAPE: Sheet = { size: A4L, x: 11, w: 275, top: 25, bottom: 198 };
/** Title and lines over the table on the first page; the line alone on the others, mm. */
const ABOVE = { first: 19, next: 9 } as const;
const LINE = 5.6;
const NOTE = { role: 'song', size: 9 } as const;
const NOTE_PITCH = 4.6;
const SMALL = { role: 'song', size: 10.5 } as const;
const TIGHT = { ...SMALL, min: 9, lines: 2, pad: 0, wrapped: { size: 9, min: 9 }, lead: 1.05 } as const;

/** What stands under the last row. */
interface End {
  readonly notes: readonly string[];
  readonly signs: ReturnType<typeof laySigns> | null;
  /** mm */
  readonly height: number;
}

/**
 * Prints a register, once or once for each holder of a copy.
 * @throws Refusal `glyph-missing`, `does-not-fit`.
 */
export function registerPdf<Row>(register: Register<Row>, options: DocumentOptions): Promise<PdfResult> {
  const sheet = register.landscape === true ? LANDSCAPE : PORTRAIT;
  const paper = new Paper({ ...options, title: register.words.title, size: sheet.size });
  const table = registerTable(register);
  const end = layEnd(register, sheet);
  const hasSums = register.columns.some(({ sum }) => sum === true);
  const room = sheet.bottom - sheet.top - table.head - (hasSums ? table.row : 0);
  const pages = paginateRows(layRows(table, linesOf(register)), {
    first: room - aboveFirst(register),
    next: room - ABOVE.next,
    tail: end.height + (hasSums ? table.row : 0),
  });
  for (const copy of copyNames(register.words.copies))
    pages.forEach((page, index) => {
      const isLast = index === pages.length - 1;
      paper.page();
      const y = drawHeading(paper, register, sheet, { index, count: pages.length, copy });
      const totals = hasSums ? totalsOf(register, page, pages.length > 1, isLast) : [];
      const below = drawRows(paper, table, sheet.x, y, page, totals);
      if (isLast) drawEnd(paper, end, sheet, below);
    });
  return paper.end();
}

const aboveFirst = <Row>({ lines = [] }: Register<Row>): number => ABOVE.first + lines.length * LINE;

function layEnd<Row>(register: Register<Row>, { w }: Sheet): End {
  const copies = copiesNote(register.words.copies);
  const texts = [...notesOf(register), ...(copies === '' ? [] : [copies])];
  const notes = texts.flatMap((note) => wrapText(note, NOTE.role, NOTE.size, w));
  const { signers } = register;
  const signs = signers === undefined ? null : laySigns({ signs: signers, date: '' }, w);
  const height = notes.length * NOTE_PITCH + (notes.length > 0 ? 2 : 0) + (signs === null ? 0 : signs.height + 4);
  return { notes, signs, height };
}

function drawEnd(paper: Paper, end: End, { x, w }: Sheet, y: number): void {
  let top = y;
  if (end.signs !== null) {
    end.signs.draw(paper, x - 2, top + 4);
    top += end.signs.height + 4;
  }
  end.notes.forEach((note, index) =>
    paper.text(note, x, top + 5 + index * NOTE_PITCH, { ...NOTE, width: w + 1, owner: '说明' }),
  );
}

/** 本页小计 where there are several pages, 合计 on the last. */
function totalsOf<Row>(register: Register<Row>, page: TablePage<LaidRow<Line<Row>>>, isLong: boolean, isLast: boolean) {
  const rows = page.rows.map(({ row }) => row);
  const all = { rows: register.rows, from: 0 };
  return [
    ...(isLong ? [totalOf(register, '本页小计', { rows, from: page.from }, false)] : []),
    ...(isLast ? [totalOf(register, totalLabel(register), all, true)] : []),
  ];
}

interface Place {
  readonly index: number;
  readonly count: number;
  readonly copy: string;
}

/** Title and the lines over the table; returns where the table begins. */
function drawHeading<Row>(paper: Paper, register: Register<Row>, sheet: Sheet, place: Place): number {
  const { x, w, top } = sheet;
  const { words, unit, span = '', lines = [] } = register;
  const isFirst = place.index === 0;
  const above = isFirst ? aboveFirst(register) : ABOVE.next;
  if (place.copy !== '') paper.text(place.copy, x, top - 4, { role: 'hei', size: 10.5, align: 'right', width: w });
  if (isFirst) {
    const style = { role: 'songB', size: 18, min: 13, align: 'center', pad: 0, lines: 2, owner: '标题' } as const;
    drawCell(paper, words.title, { x, y: top - 1, w, h: 11 }, { ...style, wrapped: { size: 12, min: 11 }, lead: 1.1 });
  }
  const y = top + above - 6.6;
  lines.forEach((line, index) => {
    if (isFirst) drawCell(paper, line, { x, y: y - (lines.length - index) * LINE, w, h: LINE }, TIGHT);
  });
  const hasMoney = register.columns.some(({ kind }) => kind === 'money');
  const right = `${hasMoney ? '单位：元　　' : ''}第 ${place.index + 1} 页　共 ${place.count} 页`;
  const middle = isFirst ? span : `${words.title}（续）`;
  drawLine(paper, [unit, middle, right], { x, y, w });
  return top + above;
}

/** Left, middle and right of a line, each within its room. */
function drawLine(
  paper: Paper,
  [left, middle, right]: readonly [string, string, string],
  { x, y, w }: { readonly x: number; readonly y: number; readonly w: number },
): void {
  const gap = 4;
  const rightW = roles.song.width(right, SMALL.size);
  const natural = middle === '' ? 0 : roles.song.width(middle, SMALL.size);
  const middleW = Math.min(natural, (w - rightW) * 0.5);
  const half = (w - middleW) / 2;
  // A long middle moves left of the page's middle rather than under the page's number.
  const start = Math.min(x + half, x + w - rightW - gap - middleW);
  const h = 7.4;
  drawCell(paper, left, { x, y: y - 1.6, w: Math.max(20, start - x - gap), h }, { ...TIGHT, owner: '填报单位' });
  drawCell(paper, middle, { x: start, y: y - 1.6, w: middleW + 0.2, h }, { ...TIGHT, align: 'center', owner: '表头' });
  drawCell(paper, right, { x: x + w - rightW - 1, y: y - 1.6, w: rightW + 1, h }, { ...TIGHT, align: 'right' });
}
