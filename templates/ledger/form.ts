/** The empty page of the three-column ledger: geometry, rules, headings. A4 landscape, bound on the left (layout ours). */
import { drawCell, INK, type Paper } from '../kit/index.ts';
import { LINES_PER_PAGE } from './paginate.ts';
import { NUMBER, SUMMARY } from './summary.ts';

export const X = 25;
export const TOP = 14;
export const ROW = 6;
/** Width of one figure's column and their number: 百十万千百十元角分, up to 9,999,999.99. */
export const DIGIT = 4.3;
export const PLACES = 9;
export const AMOUNT = DIGIT * PLACES;
const HEAD = 5.4;
/** Top of the head. */
const HEAD_TOP = TOP + 15.2;
/** Top of the first line. */
export const ROWS_TOP = HEAD_TOP + 2 * HEAD;
export const BOTTOM = ROWS_TOP + LINES_PER_PAGE * ROW;

const WIDTHS = {
  month: 8,
  day: 8,
  kind: 9,
  number: NUMBER.width,
  summary: SUMMARY.width,
  in: AMOUNT,
  out: AMOUNT,
  balance: AMOUNT,
  tick: 6.5,
} as const;
export type ColumnName = keyof typeof WIDTHS;

const NAMES = Object.keys(WIDTHS) as ColumnName[];
export const W = NAMES.reduce((sum, name) => sum + WIDTHS[name], 0);

/** Left edge and width of a column, mm. */
export function columnOf(name: ColumnName): { readonly x: number; readonly w: number } {
  const before = NAMES.slice(0, NAMES.indexOf(name));
  return { x: before.reduce((sum, other) => sum + WIDTHS[other], X), w: WIDTHS[name] };
}

const GREY = '#444444';
const DECIMAL_RED = '#B00000';
const AMOUNTS = ['in', 'out', 'balance'] as const;
const HEI = { role: 'hei', size: 10.5, align: 'center', pad: 0.2 } as const;

/** Rules and headings; the same on every page, so it is drawn once and placed (`Paper.stamp`). */
export function drawForm(paper: Paper, year: number, digits: boolean): void {
  drawHeadings(paper, year, digits);
  for (let line = 0; line <= LINES_PER_PAGE; line++) {
    const y = ROWS_TOP + line * ROW;
    paper.line(X, y, X + W, y, line === 0 ? 0.3 : 0.12, { color: GREY });
  }
  for (const name of NAMES.slice(1)) {
    const isHeavy = name === 'in' || name === 'out' || name === 'balance' || name === 'tick';
    const top = name === 'day' || name === 'number' ? HEAD_TOP + HEAD : HEAD_TOP;
    paper.line(columnOf(name).x, top, columnOf(name).x, BOTTOM, isHeavy ? 0.4 : 0.2);
  }
  if (digits) for (const name of AMOUNTS) drawDigitRules(paper, columnOf(name).x);
  paper.box({ x: X, y: HEAD_TOP, w: W, h: BOTTOM - HEAD_TOP }, 0.5);
}

function drawHeadings(paper: Paper, year: number, digits: boolean): void {
  const head = (text: string, x: number, y: number, w: number, h: number, style: object = {}) =>
    drawCell(paper, text, { x, y, w, h }, { ...HEI, ...style });
  const low = HEAD_TOP + HEAD;
  head(`${year}年`, X, HEAD_TOP, WIDTHS.month + WIDTHS.day, HEAD);
  head('凭证', columnOf('kind').x, HEAD_TOP, WIDTHS.kind + WIDTHS.number, HEAD);
  const words = { month: '月', day: '日', kind: '种类', number: '号数' } as const;
  for (const name of ['month', 'day', 'kind', 'number'] as const)
    head(words[name], columnOf(name).x, low, WIDTHS[name], HEAD, { size: 10 });
  head('摘　要', columnOf('summary').x, HEAD_TOP, WIDTHS.summary, 2 * HEAD, { size: 12 });
  head('核\n对', columnOf('tick').x, HEAD_TOP, WIDTHS.tick, 2 * HEAD, { size: 10, lines: 2 });
  paper.line(X, low, columnOf('summary').x, low, 0.15);
  const titles = { in: '收　入', out: '支　出', balance: '结　存' } as const;
  for (const name of AMOUNTS) head(titles[name], columnOf(name).x, HEAD_TOP, AMOUNT, digits ? HEAD : 2 * HEAD);
}

/** Figure columns: heavier before 千 and 万 so that the eye counts in threes, red before 角. */
function drawDigitRules(paper: Paper, x: number): void {
  const low = HEAD_TOP + HEAD;
  paper.line(x, low, x + AMOUNT, low, 0.15);
  [...'百十万千百十元角分'].forEach((place, index) => {
    const left = x + index * DIGIT;
    drawCell(paper, place, { x: left, y: low, w: DIGIT, h: HEAD }, { role: 'song', size: 9, align: 'center', pad: 0 });
    if (index === 0) return;
    const width = index === 1 || index === 4 ? 0.28 : index === 7 ? 0.2 : 0.09;
    paper.line(left, low, left, BOTTOM, width, { color: index === 7 ? DECIMAL_RED : GREY });
  });
  paper.line(x, low, x, BOTTOM, 0.4, { color: INK });
}
