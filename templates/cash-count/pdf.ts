/** 库存现金盘点表 on paper: one page, whatever is found (items of the public forms, layout ours). */
import { dateCn, periodCn } from '../../domain/calendar/date.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { Refusal, unwrap } from '../../domain/problem.ts';
import {
  A4,
  drawCell,
  drawForm,
  fitText,
  INK,
  Paper,
  RED,
  roles,
  type CellStyle,
  type DocumentOptions,
  type FormCell,
  type FormRow,
  type PdfResult,
} from '../kit/index.ts';
import { chainText } from '../kit/chain.ts';
import { cashCount, type CashCount } from './count.ts';
import type { CashCountView, CountedPaper } from './view.ts';

const X = 24;
const W = 166;
const TOP = 16;
const ROW = 9.2;
const LEFT = 82;
const RIGHT = W - LEFT;
const AMOUNT = RIGHT - 50;
/** The page takes this much more than the rows of an ordinary count, mm. */
const SPARE = 12;
const SIGNERS = ['出纳（保管人）', '会计主管', '监盘人'] as const;
const RULES = [
  '一、盘点由两人以上进行，出纳清点，监盘人复点；当面签名，不得事后补签。',
  '二、盘盈盘亏先记“待处理损溢”，查明原因、经批准后处理；不得用其他款项补齐。',
  '三、每月末必盘；换人交接、突击检查时另盘，编号连续，随当月账页装订。',
] as const;

/**
 * Prints the count.
 * @throws Refusal `count-pieces`, `count-too-many-papers`, `glyph-missing`, `does-not-fit`.
 */
export async function cashCountPdf(view: CashCountView, options: DocumentOptions): Promise<PdfResult> {
  const count = unwrap(cashCount(view));
  const paper = new Paper({ ...options, title: '库存现金盘点表', size: A4 });
  paper.page();
  let y = drawHeading(paper, view);
  y = drawCount(paper, view, count, y);
  y = drawForm(paper, X, y, resultRows(view, count));
  y = drawSigners(paper, y + 4);
  drawFoot(paper, view, y + 6);
  return paper.end();
}

function drawHeading(paper: Paper, view: CashCountView): number {
  const style = { role: 'song', size: 11 } as const;
  const right = { ...style, align: 'right', width: W } as const;
  paper.text('库存现金盘点表', X, TOP + 8, { role: 'songB', size: 20, align: 'center', width: W, track: 1 });
  const y = TOP + 17;
  const [hour, minute] = view.time.split(':');
  const unit = { x: X, y: y - 8.1, w: 93, h: 8.6 };
  drawCell(paper, `单位：${view.government}`, unit, {
    ...style,
    min: 9,
    lines: 2,
    pad: 0,
    lead: 1.1,
    vertical: 'bottom',
  });
  paper.text(`盘点时间：${dateCn(view.date)}　${Number(hour)}时${minute}分`, X, y, right);
  const number = view.number === null ? '' : `　　编号：${view.number}`;
  paper.text(`会计期间：${periodCn(view.period)}　　盘点地点：${view.place}${number}`, X, y + 6.4, style);
  paper.text('单位：元', X, y + 6.4, right);
  return y + 9.4;
}

const figure = (text: string, w: number, style: CellStyle = {}): FormCell => ({
  kind: 'value',
  text,
  w,
  style: { align: 'right', role: 'song', ...style },
});
const label = (text: string, w: number, style: CellStyle = {}): FormCell => ({ kind: 'label', text, w, style });
const inkOf = (fen: Fen): string => (fen < 0 ? RED : INK);

const PAPERS = { role: 'fang', pad: 2.5, lead: 1.15 } as const;
const PAPER_SIZES = [10.5, 10, 9.5, 9] as const;
/** Space over and under a list of papers together, mm. */
const AIR = 1.6;

/** Papers with their amounts packed into lines of one size; none is broken. */
function packPapers(papers: readonly CountedPaper[], size: number): string {
  const entries = papers.map(({ what, fen }) => `${what}（${formatFen(fen)}）`);
  const lines: string[] = [];
  for (const [index, entry] of (entries.length === 0 ? ['无'] : entries).entries()) {
    const part = entry + (index < entries.length - 1 ? '、' : '');
    const joined = (lines.at(-1) ?? '逐张：') + part;
    const fits = roles[PAPERS.role].width(joined, size) <= RIGHT - 2 * PAPERS.pad;
    if (lines.length === 0 || fits) lines.splice(-1, 1, joined);
    else lines.push(part);
  }
  return lines.join('\n');
}

/** A row naming papers one by one, as high as it must be. */
function papersRow(papers: readonly CountedPaper[]): FormRow {
  for (let h = ROW; h <= ROW + SPARE + 1; h += 1) {
    for (const size of PAPER_SIZES) {
      const text = packPapers(papers, size);
      const style = { ...PAPERS, size, min: size, lines: text.split('\n').length };
      if (fitText(text, RIGHT, h - AIR, style) !== null)
        return { h, cells: [{ kind: 'value', text, w: RIGHT, style }] };
    }
  }
  return { h: ROW + SPARE + 1, cells: [{ kind: 'blank', w: RIGHT }] };
}

const amountRow = (
  words: string,
  amount: string,
  style: { readonly strong?: boolean; readonly color?: string } = {},
): FormRow => ({
  h: ROW,
  cells: [
    label(words, 50, { align: 'left', pad: 1.5, role: style.strong === true ? 'hei' : 'song' }),
    figure(amount, AMOUNT, { role: style.strong === true ? 'songB' : 'song', color: style.color ?? INK }),
  ],
});

function bookRows(view: CashCountView, count: CashCount): FormRow[] {
  const { differenceFen: difference, overLimitFen } = count;
  const word = difference > 0 ? '盘盈 ' : difference < 0 ? '盘亏 ' : '';
  return [
    amountRow('盘点日现金日记账余额', formatFen(view.journalFen)),
    amountRow('加：已收未入账单据', formatFen(count.inFen)),
    papersRow(view.unbookedIn),
    amountRow('减：已付未入账单据', formatFen(count.outFen)),
    papersRow(view.unbookedOut),
    amountRow('白条（不得抵库，另列）', formatFen(count.iousFen)),
    papersRow(view.ious),
    amountRow('应有库存（B）', formatFen(count.expectedFen), { strong: true, color: inkOf(count.expectedFen) }),
    amountRow('差异（A－B）', word + formatFen(difference), { strong: true, color: inkOf(difference) }),
    amountRow('库存现金限额', view.limitFen === null ? '未核定' : formatFen(view.limitFen)),
    amountRow('超限额', overLimitFen === null ? '—' : formatFen(overLimitFen)),
  ];
}

const faceWord = (faceFen: Fen): string => (faceFen >= 100 ? `${faceFen / 100}元` : `${faceFen / 10}角`);

/** Left: what was counted. `extra` mm are added to the total's row, so that both sides end together. */
function countedRows(view: CashCountView, count: CashCount, extra: number): FormRow[] {
  const row = (word: string, pieces: string, fen: Fen): FormRow => ({
    h: ROW,
    cells: [label(word, 24), figure(pieces, 26, { align: 'center' }), figure(formatFen(fen), 32)],
  });
  return [
    { h: ROW, cells: [label('面额', 24), label('张（枚）数', 26), label('金额', 32)] },
    ...count.faces.map(({ faceFen, pieces, fen }) => row(faceWord(faceFen), String(pieces), fen)),
    row('分币', '—', view.coinsFen),
    {
      h: ROW + extra,
      cells: [label('实点合计（A）', 50, { role: 'hei' }), figure(formatFen(count.countedFen), 32, { role: 'songB' })],
    },
  ];
}

function drawCount(paper: Paper, view: CashCountView, count: CashCount, y: number): number {
  const book = bookRows(view, count);
  const height = book.reduce((sum, row) => sum + row.h, 0);
  const extra = height - ROW * book.length;
  if (extra > SPARE)
    throw new Refusal('count-too-many-papers', '未入账单据和白条太多，一页写不下。没有打印；请先把单据入账，再盘点。', {
      papers: view.unbookedIn.length + view.unbookedOut.length + view.ious.length,
    });
  const heads = [label('一、实点现金', LEFT, { role: 'hei' }), label('二、账面核对', RIGHT, { role: 'hei' })];
  const top = drawForm(paper, X, y, [{ h: ROW, cells: heads }]);
  drawForm(paper, X, top, countedRows(view, count, extra));
  const below = drawForm(paper, X + LEFT, top, book);
  paper.box({ x: X, y, w: W, h: below - y }, 0.5);
  return below;
}

/** Amount in capitals, ledger against its places (E2), reason. */
function resultRows(view: CashCountView, count: CashCount): FormRow[] {
  const side = 36;
  const w = (W - side) / 5;
  const { bankFen, goodsFen, inTransitFen, balanceFen } = view.ledger;
  const apart = balanceFen - count.placesFen;
  const verdict = count.ledgerAgrees ? '相符' : `不符，账面${apart > 0 ? '多' : '少'}${formatFen(Math.abs(apart))}元`;
  const words = ['库存现金', '备用金存款', '救助物资', '在途款'].map((word) => label(word, w));
  const places = [view.journalFen, bankFen, goodsFen, inTransitFen].map((fen) => figure(formatFen(fen), w));
  const agreed = count.differenceFen === 0 && count.ledgerAgrees ? '账实相符。' : '';
  return [
    {
      h: 11,
      cells: [
        label('实点现金（大写）', side),
        {
          kind: 'value',
          text: `人民币${capital(count.countedFen)}`,
          w: W - side,
          style: { role: 'songB', size: 14, min: 10 },
        },
      ],
    },
    {
      h: ROW,
      cells: [
        { kind: 'label', text: '三、账账核对', w: side, h: ROW * 2, style: { role: 'hei' } },
        ...words,
        label('合计', w, { role: 'hei' }),
      ],
    },
    { h: ROW, cells: [{ kind: 'gap', w: side }, ...places, figure(formatFen(count.placesFen), w, { role: 'songB' })] },
    {
      h: ROW,
      cells: [
        label('明细账结存', side),
        figure(formatFen(balanceFen), w * 2, { align: 'left' }),
        { kind: 'value', text: verdict, w: w * 3, style: { color: count.ledgerAgrees ? INK : RED } },
      ],
    },
    {
      h: 26,
      cells: [
        label('差异原因\n及处理意见', side),
        {
          kind: 'value',
          text: view.explanation ?? agreed,
          w: W - side,
          style: { vertical: 'top', pad: 3, lines: 7, size: 12, owner: '差异原因' },
        },
      ],
    },
  ];
}

function drawSigners(paper: Paper, y: number): number {
  const width = W / SIGNERS.length;
  const height = 30;
  SIGNERS.forEach((signer, index) => {
    const left = X + index * width;
    paper.text(signer, left + 2, y + 5.6, { role: 'song', size: 11 });
    paper.text('年　　月　　日', left, y + 27, { role: 'song', size: 10.5, align: 'right', width: width - 3 });
    if (index > 0) paper.line(left, y, left, y + height, 0.2);
  });
  paper.box({ x: X, y, w: W, h: height }, 0.4);
  return y + height;
}

function drawFoot(paper: Paper, view: CashCountView, y: number): void {
  const style = { role: 'song', size: 10 } as const;
  RULES.forEach((rule, index) => paper.text(rule, X, y + index * 5.2, style));
  const last = y + RULES.length * 5.2 + 1.5;
  paper.text(chainText(view.chain), X, last, style);
  paper.text('第 1 页　共 1 页', X, last, { ...style, align: 'right', width: W });
}
