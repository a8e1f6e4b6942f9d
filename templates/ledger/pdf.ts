/** 备用金收支明细账 on paper, page by page as the book is bound. */
import { periodCn } from '../../domain/calendar/date.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { Refusal } from '../../domain/problem.ts';
import {
  A4L,
  drawCell,
  drawReprintMark,
  INK,
  MIDDLE_TO_BASELINE,
  Paper,
  ptmm,
  RED,
  REPRINT,
  type DocumentOptions,
  type PdfResult,
  type ReprintMark,
} from '../kit/index.ts';
import { chainText } from '../kit/chain.ts';
import {
  AMOUNT,
  BOTTOM,
  columnOf,
  DIGIT,
  drawForm,
  PLACES,
  ROW,
  ROWS_TOP,
  TOP,
  W,
  X,
  type ColumnName,
} from './form.ts';
import {
  LINES_PER_PAGE,
  paginate,
  yearEnded,
  type EntryRow,
  type LedgerPage,
  type LedgerRow,
  type SumRow,
} from './paginate.ts';
import { fittedTexts, NUMBER, SUMMARY } from './summary.ts';
import { LEDGER_KINDS, type LedgerView } from './view.ts';

export interface LedgerOptions extends DocumentOptions {
  /** Prints only the pages on which a month stands; their numbers stay those of the book. */
  readonly only?: string;
  /** 补打 of pages already bound; what the pages say is the same. */
  readonly reprint?: ReprintMark;
}

/** Pages on which a month stands; for one without any line the last page, where it would begin. */
function pagesOf(all: readonly LedgerPage[], period: string): readonly LedgerPage[] {
  const found = all.filter((page) => page.periods.includes(period));
  return found.length > 0 ? found : all.slice(-1);
}

const FIGURE = { role: 'song', size: 11.5 } as const;
const RED_RULE = 0.45;

/** Pages of the view as they print: summaries fitted to their column. */
export const ledgerPages = (view: LedgerView): LedgerPage[] => paginate(view, fittedTexts);

/**
 * Prints the ledger.
 * @throws Refusal `glyph-missing`, `does-not-fit`; `ledger-amount-too-wide` for more than 9,999,999.99 in digit columns.
 */
export async function ledgerPdf(view: LedgerView, options: LedgerOptions): Promise<PdfResult> {
  const { only, reprint, ...rest } = options;
  const all = ledgerPages(view);
  if (view.figures === 'columns') refuseWide(all);
  const pages = only === undefined ? all : pagesOf(all, only);
  const paper = new Paper({ ...rest, title: `${view.year}年临时救助备用金收支明细账`, size: A4L });
  const form = paper.stamp(() => drawForm(paper, view.year, view.figures === 'columns'));
  const last = all.at(-1)?.number ?? view.startPage;
  for (const page of pages) {
    paper.page();
    paper.place(form);
    drawAround(paper, view, page, last);
    if (reprint !== undefined) drawReprintMark(paper, X + W - REPRINT.w, TOP - 3.4, reprint);
    page.rows.forEach((row, index) => drawRow(paper, view, row, ROWS_TOP + index * ROW));
    // Red closing lines go over the grey rules of the rows above and below them.
    page.rows.forEach((row, index) => drawClosing(paper, row, ROWS_TOP + index * ROW));
    if (page.struck > 0) drawStruck(paper, page);
  }
  return paper.end();
}

/** An amount the digit columns cannot hold is refused before a page is drawn. */
function refuseWide(pages: readonly LedgerPage[]): void {
  const amounts = pages.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.kind === 'entry' ? [row.line.fen, row.balanceFen ?? 0] : [row.inFen, row.outFen, row.balanceFen],
    ),
  );
  const wide = amounts.find((fen) => marksOf(fen).length > PLACES);
  if (wide === undefined) return;
  throw new Refusal(
    'ledger-amount-too-wide',
    `账页的数位栏只能写到9,999,999.99元，账上有${formatFen(wide)}元。没有打印；请把明细账的金额格式改为普通格式后再打印。`,
    { fen: wide },
  );
}

/** The characters of an amount, one a digit column; a zero balance is -0-. */
const marksOf = (fen: Fen): string[] =>
  fen === 0 ? ['-', '0', '-'] : [...(fen < 0 ? '-' : ''), ...String(Math.abs(fen)).padStart(3, '0')];

/** Title, unit, account, page number above; signatures and chain head below. */
function drawAround(paper: Paper, view: LedgerView, page: LedgerPage, last: number): void {
  paper.text('临时救助备用金收支明细账', X, TOP + 6.4, {
    role: 'songB',
    size: 18,
    align: 'center',
    width: W,
    track: 0.6,
  });
  const middle = X + W / 2;
  for (const y of [8.6, 9.4]) paper.line(middle - 45, TOP + y, middle + 45, TOP + y, 0.25);
  const style = { role: 'song', size: 10.5 } as const;
  const y = TOP + 12.8;
  const unit = { x: X, y: TOP - 1, w: middle - 46 - X, h: 7.9 };
  drawCell(paper, `单位：${view.government}`, unit, {
    ...style,
    min: 9,
    lines: 2,
    pad: 0,
    lead: 1.1,
    vertical: 'bottom',
    owner: '单位',
  });
  paper.text(`户名：${view.account}`, X, y, style);
  paper.text('单位：元', X, y, { ...style, align: 'center', width: W });
  // While the year runs on, nobody knows its last page.
  const count = yearEnded(view)
    ? `本账共 ${last} 页`
    : `至${periodCn(view.months.at(-1)?.period ?? `${view.year}-01`)}共 ${last} 页`;
  paper.text(`第 ${page.number} 页　${count}`, X, y, { ...style, align: 'right', width: W });
  const foot = BOTTOM + 6.2;
  ['会计主管：', '记账：', '复核：'].forEach((who, index) => paper.text(who, X + index * 59, foot, style));
  paper.text(chainText(view.chain), X, foot, { ...style, align: 'right', width: W });
}

const baseline = (y: number, size: number): number => y + ROW / 2 + ptmm(size) * MIDDLE_TO_BASELINE;

function drawRow(paper: Paper, view: LedgerView, row: LedgerRow, y: number): void {
  if (row.kind === 'entry') drawEntry(paper, view, row, y);
  else drawSum(paper, view, row, y);
}

function drawEntry(paper: Paper, view: LedgerView, { line, text, first, balanceFen }: EntryRow, y: number): void {
  const color = line.fen < 0 ? RED : INK;
  const owner = `${line.date} ${line.number}“${line.summary.at(-1)}”`;
  const [, month, day] = line.date.split('-').map(Number);
  const put = (name: ColumnName, words: string, style: object) => {
    const column = columnOf(name);
    drawCell(
      paper,
      words,
      { x: column.x, y, w: column.w, h: ROW },
      { align: 'center', pad: 0.2, color, owner, ...style },
    );
  };
  if (first) {
    put('month', String(month), { role: 'song' });
    put('day', String(day), { role: 'song' });
    put('kind', LEDGER_KINDS[line.kind], { role: 'fang' });
  }
  put('number', text.number, { role: NUMBER.role, size: NUMBER.size, min: NUMBER.min, pad: NUMBER.pad });
  put('summary', text.summary, {
    role: SUMMARY.role,
    size: SUMMARY.size,
    min: SUMMARY.min,
    align: 'left',
    pad: SUMMARY.pad,
  });
  if (balanceFen === null) return;
  drawFigure(paper, view, line.side, line.fen, y, owner);
  drawFigure(paper, view, 'balance', balanceFen, y, owner);
}

function drawSum(paper: Paper, view: LedgerView, row: SumRow, y: number): void {
  const { label, date, inFen, outFen, balanceFen } = row;
  const words = columnOf('summary');
  drawCell(paper, label, { x: words.x, y, w: words.w, h: ROW }, { role: 'hei', align: 'center' });
  if (date !== null) {
    const [, month, day] = date.split('-').map(Number);
    for (const [name, text] of [
      ['month', month],
      ['day', day],
    ] as const) {
      const column = columnOf(name);
      drawCell(
        paper,
        String(text),
        { x: column.x, y, w: column.w, h: ROW },
        { role: 'song', align: 'center', pad: 0.2 },
      );
    }
  }
  if (inFen !== 0) drawFigure(paper, view, 'in', inFen, y, label);
  if (outFen !== 0) drawFigure(paper, view, 'out', outFen, y, label);
  drawFigure(paper, view, 'balance', balanceFen, y, label);
}

/** One amount in its column: digit by digit, or as 1,000.00. Red and with a minus sign below zero; a zero balance is -0-. */
function drawFigure(
  paper: Paper,
  view: LedgerView,
  name: 'in' | 'out' | 'balance',
  fen: Fen,
  y: number,
  owner: string,
): void {
  const { x } = columnOf(name);
  const color = fen < 0 ? RED : INK;
  if (view.figures === 'plain') {
    const text = fen === 0 ? '-0-' : formatFen(fen);
    drawCell(paper, text, { x, y, w: AMOUNT, h: ROW }, { ...FIGURE, align: 'right', pad: 1.5, color, owner });
    return;
  }
  const marks = marksOf(fen);
  // -0- stands around the place of 元
  const from = fen === 0 ? PLACES - 4 : PLACES - marks.length;
  marks.forEach((mark, index) => {
    const left = x + (from + index) * DIGIT;
    paper.text(mark, left, baseline(y, FIGURE.size), { ...FIGURE, align: 'center', width: DIGIT, color, owner });
  });
}

/** 本月合计: red above and below; 本年累计: red below, double in December (会计基础工作规范, 结账). */
function drawClosing(paper: Paper, row: LedgerRow, y: number): void {
  const rule = (at: number) => paper.line(X, at, X + W, at, RED_RULE, { color: RED });
  if (row.kind === 'month') rule(y);
  if (row.kind === 'month' || row.kind === 'year') rule(y + ROW);
  if (row.kind === 'year' && row.yearEnd) rule(y + ROW - 0.9);
}

/** Unused lines of the year's last page: a red diagonal, to be signed by the bookkeeper. */
function drawStruck(paper: Paper, page: LedgerPage): void {
  const top = ROWS_TOP + (LINES_PER_PAGE - page.struck) * ROW;
  const [from, to] = [columnOf('summary').x, columnOf('tick').x];
  paper.line(from + 2, BOTTOM - 0.8, to - 2, top + 0.8, 0.35, { color: RED });
  paper.text('以下空白（记账人签章）', from, baseline(top, 10.5), {
    role: 'hei',
    size: 10.5,
    align: 'center',
    width: SUMMARY.width,
    color: RED,
  });
}
