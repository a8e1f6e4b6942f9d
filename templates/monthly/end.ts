/** The end block of 每月发放表: sums by way, amounts in capitals, checks, signatures. Laid out first: its height varies. */
import { WAYS, type Way } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { drawCell, INK, RED, wrapText, type CellStyle, type Paper } from '../kit/index.ts';
import { monthlyNotes } from './notes.ts';
import { FUND_WAYS, type MonthlyTotals, type WaySum } from './totals.ts';
import type { MonthlyView } from './view.ts';

const WIDTHS = [24, 20, 20, 34, 40] as const;
const HEADINGS = ['发放方式', '户次', '人次', '金额（元）', '四联单（含红字）'] as const;
const LEFT = WIDTHS.reduce((sum, width) => sum + width, 0);
const ROW = 6.6;
const GAP = 3;
const CAPITAL = 9.2;
const NOTE = { role: 'song', size: 10.5, pitch: 5.2 } as const;
const SIGN = 15;
const SIGNERS = ['经办人', '审核人', '会计', '出纳（发放责任人）', '分管领导'] as const;
/** Room for notes, mm. */
const NOTE_WIDTH = 275 - LEFT - 2 * GAP - 2;

interface NoteLine {
  readonly text: string;
  readonly color: string;
}

export interface EndLayout {
  readonly rows: readonly (readonly string[])[];
  /** Rows set in 黑体: subtotal and total. */
  readonly strong: ReadonlySet<number>;
  readonly notes: readonly NoteLine[];
  /** Height of table and notes, mm. */
  readonly block: number;
  /** Height of all, the space above included, mm. */
  readonly height: number;
}

const slipsText = ({ slips, redSlips }: WaySum): string =>
  slips + redSlips === 0 ? '' : `${slips}张${redSlips === 0 ? '' : `　红字${redSlips}张`}`;

const rowOf = (word: string, sum: WaySum, last: string): string[] => [
  word,
  String(sum.households),
  String(sum.persons),
  formatFen(sum.fen),
  last,
];

/** 服务 has a row only in a month that has services; the other ways always. */
const isShown = (way: Way, totals: MonthlyTotals): boolean =>
  way !== 'service' || totals.byWay.service.households !== 0 || totals.byWay.service.fen !== 0;

/** What the block says and how high it is. */
export function layEnd(view: MonthlyView, totals: MonthlyTotals): EndLayout {
  const ways = FUND_WAYS.filter((way) => isShown(way, totals));
  const rows = [
    ...ways.map((way) =>
      rowOf(WAYS[way], totals.byWay[way], way === 'service' ? '凭票据' : slipsText(totals.byWay[way])),
    ),
    rowOf('备用金小计', totals.fund, slipsText(totals.fund)),
    rowOf(WAYS.card, totals.byWay.card, '县级支付'),
    rowOf('合计', totals.all, ''),
  ];
  const notes = monthlyNotes(view, totals).flatMap(({ text, wrong }) =>
    wrapText(text, NOTE.role, NOTE.size, NOTE_WIDTH).map((line) => ({ text: line, color: wrong ? RED : INK })),
  );
  const block = Math.max((rows.length + 1) * ROW, 2 * CAPITAL + notes.length * NOTE.pitch + 2);
  return {
    rows,
    strong: new Set([ways.length, rows.length - 1]),
    notes,
    block,
    height: GAP + block + GAP + SIGN,
  };
}

/** Draws the block under a table that ends at `at.y`. */
export function drawEnd(
  paper: Paper,
  totals: MonthlyTotals,
  end: EndLayout,
  at: { readonly x: number; readonly y: number; readonly w: number },
): void {
  const y = at.y + GAP;
  drawWays(paper, end, at.x, y);
  drawNotes(paper, totals, end, at.x + LEFT + GAP, y, at.w - LEFT - GAP);
  drawSigners(paper, at.x, y + end.block + GAP, at.w);
}

function drawWays(paper: Paper, end: EndLayout, x: number, y: number): void {
  const height = (end.rows.length + 1) * ROW;
  const lefts = WIDTHS.map((_, index) => x + WIDTHS.slice(0, index).reduce((sum, width) => sum + width, 0));
  const cell = (text: string, column: number, row: number, style: CellStyle) =>
    drawCell(paper, text, { x: lefts[column] ?? x, y: y + row * ROW, w: WIDTHS[column] ?? 0, h: ROW }, style);
  HEADINGS.forEach((heading, column) => cell(heading, column, 0, { role: 'hei', size: 10.5, align: 'center' }));
  end.rows.forEach((texts, index) => {
    paper.line(x, y + (index + 1) * ROW, x + LEFT, y + (index + 1) * ROW, 0.15);
    const isStrong = end.strong.has(index);
    texts.forEach((text, column) =>
      cell(text, column, index + 1, {
        role: isStrong && column === 0 ? 'hei' : column === 0 ? 'fang' : isStrong && column < 4 ? 'songB' : 'song',
        size: 10.5,
        align: column === 3 ? 'right' : 'center',
        pad: 1.5,
        color: text.startsWith('-') ? RED : INK,
        owner: `分方式合计${HEADINGS[column] ?? ''}`,
      }),
    );
  });
  lefts.slice(1).forEach((left) => paper.line(left, y, left, y + height, 0.15));
  paper.box({ x, y, w: LEFT, h: height }, 0.4);
}

function drawNotes(paper: Paper, totals: MonthlyTotals, end: EndLayout, x: number, y: number, w: number): void {
  const amounts = [
    ['合计金额（大写）', totals.all.fen],
    ['其中备用金（大写）', totals.fund.fen],
  ] as const;
  amounts.forEach(([label, fen], index) => {
    const top = y + index * CAPITAL;
    drawCell(paper, label, { x, y: top, w: 38, h: CAPITAL }, { role: 'song', size: 10.5, pad: 2 });
    const box = { x: x + 38, y: top, w: w - 39, h: CAPITAL };
    drawCell(paper, `人民币${capital(fen)}`, box, {
      role: 'songB',
      size: 13,
      min: 10,
      lines: 2,
      pad: 0.5,
      color: fen < 0 ? RED : INK,
      owner: label,
    });
    paper.line(x, top + CAPITAL, x + w, top + CAPITAL, 0.15);
  });
  const first = y + 2 * CAPITAL + NOTE.pitch - 0.4;
  end.notes.forEach(({ text, color }, index) =>
    paper.text(text, x + 2, first + index * NOTE.pitch, { role: NOTE.role, size: NOTE.size, color, owner: '核对' }),
  );
  paper.box({ x, y, w, h: end.block }, 0.4);
}

function drawSigners(paper: Paper, x: number, y: number, w: number): void {
  const width = w / SIGNERS.length;
  SIGNERS.forEach((signer, index) => {
    const left = x + index * width;
    paper.text(signer, left + 2, y + 5, { role: 'song', size: 10.5 });
    paper.text('年　　月　　日', left, y + 13.4, { role: 'song', size: 9, align: 'right', width: width - 2 });
    if (index > 0) paper.line(left, y, left, y + SIGN, 0.15);
  });
  paper.box({ x, y, w, h: SIGN }, 0.4);
}
