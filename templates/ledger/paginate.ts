/** The lines of the ledger and their pages: running balance, 承前页/过次页, closing lines. No drawing, no fonts. */
import { lastDayOf, type IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { LedgerLine, LedgerView } from './view.ts';

/** Lines of a page, of which the last is 过次页 unless the book ends there. */
export const LINES_PER_PAGE = 24;

/** Words of one row: a piece of 摘要 and a piece of the voucher's number, either may be empty. */
export interface EntryText {
  readonly summary: string;
  readonly number: string;
}

/** A posted line. One whose words need several rows takes them; the figures stand on its last. */
export interface EntryRow {
  readonly kind: 'entry';
  readonly line: LedgerLine;
  readonly text: EntryText;
  /** false on continued rows. */
  readonly first: boolean;
  /** Balance after it, 分; null on all rows of a line but its last: they have no figures. */
  readonly balanceFen: Fen | null;
}

export interface SumRow {
  readonly kind: 'opening' | 'brought' | 'carried' | 'month' | 'year' | 'next';
  readonly label: string;
  /** Closing day of 本月合计 and 本年累计. */
  readonly date: IsoDate | null;
  readonly inFen: Fen;
  readonly outFen: Fen;
  readonly balanceFen: Fen;
  /** 本年累计 of December: double red line (会计基础工作规范, 结账). */
  readonly yearEnd: boolean;
}

export type LedgerRow = EntryRow | SumRow;

export interface LedgerPage {
  readonly number: number;
  readonly rows: readonly LedgerRow[];
  /** Unused lines to be struck out: only on the last page of a closed year. */
  readonly struck: number;
  /** Months with a row on the page. */
  readonly periods: readonly string[];
}

/** A row with the sums a page break after it would carry: from the first of the month to here (规范 on 过次页). */
interface Step {
  readonly row: LedgerRow;
  readonly period: string;
  readonly inFen: Fen;
  readonly outFen: Fen;
  readonly balanceFen: Fen;
}

/** The rows of words a line takes; the default takes its fullest wording as one. */
export type EntryTexts = (line: LedgerLine) => readonly EntryText[];
const oneRow: EntryTexts = ({ summary, number }) => [{ summary: summary[0], number }];

/** Whether the year is finished: December is there and closed. */
export const yearEnded = (view: LedgerView): boolean => {
  const last = view.months.at(-1);
  return last !== undefined && last.closed && last.period === `${view.year}-12`;
};

class Running {
  readonly steps: Step[] = [];
  #balance: Fen;
  #monthIn = 0;
  #monthOut = 0;
  #yearIn: Fen;
  #yearOut: Fen;

  constructor({ opening, year, months }: LedgerView) {
    this.#balance = opening.balanceFen;
    this.#yearIn = opening.yearInFen;
    this.#yearOut = opening.yearOutFen;
    const period = months[0]?.period ?? `${year}-01`;
    this.#sum('opening', opening.label, period, null, 0, 0);
  }

  #push(row: LedgerRow, period: string): void {
    this.steps.push({ row, period, inFen: this.#monthIn, outFen: this.#monthOut, balanceFen: this.#balance });
  }

  #sum(kind: SumRow['kind'], label: string, period: string, date: IsoDate | null, inFen: Fen, outFen: Fen): void {
    const yearEnd = kind === 'year' && period.endsWith('-12');
    this.#push({ kind, label, date, inFen, outFen, balanceFen: this.#balance, yearEnd }, period);
  }

  startMonth(): void {
    this.#monthIn = 0;
    this.#monthOut = 0;
  }

  add(line: LedgerLine, period: string, texts: readonly EntryText[]): void {
    for (const [index, text] of texts.slice(0, -1).entries())
      this.#push({ kind: 'entry', line, text, first: index === 0, balanceFen: null }, period);
    if (line.side === 'in') {
      this.#monthIn += line.fen;
      this.#yearIn += line.fen;
      this.#balance += line.fen;
    } else {
      this.#monthOut += line.fen;
      this.#yearOut += line.fen;
      this.#balance -= line.fen;
    }
    const text = texts.at(-1) ?? { summary: '', number: '' };
    this.#push({ kind: 'entry', line, text, first: texts.length <= 1, balanceFen: this.#balance }, period);
  }

  close(period: string): void {
    const date = lastDayOf(period);
    this.#sum('month', '本月合计', period, date, this.#monthIn, this.#monthOut);
    this.#sum('year', '本年累计', period, date, this.#yearIn, this.#yearOut);
    if (period.endsWith('-12')) this.#sum('next', '结转下年', period, date, 0, 0);
  }
}

function steps(view: LedgerView, textsOf: EntryTexts): Step[] {
  const running = new Running(view);
  for (const month of view.months) {
    running.startMonth();
    for (const line of month.lines) running.add(line, month.period, textsOf(line));
    if (month.closed) running.close(month.period);
  }
  return running.steps;
}

const turn = (kind: 'brought' | 'carried', after: Step): SumRow => ({
  kind,
  label: kind === 'brought' ? '承前页' : '过次页',
  date: null,
  inFen: after.inFen,
  outFen: after.outFen,
  balanceFen: after.balanceFen,
  yearEnd: false,
});

/**
 * The book page by page. A page's last line is kept for 过次页, so a page once full never changes when lines are added;
 * only the very last row of a closed year may stand there. The first page opens with `view.opening`.
 */
export function paginate(view: LedgerView, textsOf: EntryTexts = oneRow): LedgerPage[] {
  const all = steps(view, textsOf);
  const ended = yearEnded(view);
  const pages: LedgerPage[] = [];
  let rows: LedgerRow[] = [];
  let periods = new Set<string>();
  const finish = (struck: number) => {
    pages.push({ number: view.startPage + pages.length, rows, struck, periods: [...periods] });
    rows = [];
    periods = new Set();
  };
  for (const [index, step] of all.entries()) {
    const before = all[index - 1];
    const mayUseLast = ended && index === all.length - 1;
    if (before !== undefined && rows.length >= LINES_PER_PAGE - 1 && !mayUseLast) {
      rows.push(turn('carried', before));
      finish(0);
      rows.push(turn('brought', before));
    }
    rows.push(step.row);
    periods.add(step.period);
  }
  finish(ended ? LINES_PER_PAGE - rows.length : 0);
  return pages;
}
