/** 资金收支: the fund's own ledger, one line a movement. */
import { type IsoDate, isIsoDate, type Period, periodOf, yearOf } from '../calendar/date.ts';
import type { Source } from '../entities/codes.ts';
import { parseAmount } from '../money/fen.ts';
import { type DayContext, monthHint, readDay } from './day-cell.ts';
import { fundClaim, type FundField } from './fields.ts';
import type { FundLayout } from './layout.ts';
import { cellText, meaningOf, type RawCell, type RawRow, type RawSheet } from './raw.ts';
import type { FundLine, FundLineKind, FundProblem } from './understood.ts';

export interface FundReading {
  readonly sheet: string;
  readonly lines: readonly FundLine[];
  readonly problems: readonly FundProblem[];
}

/** Totals and page turns of a ledger; 结转下年 closes a year and moves nothing. */
const NO_LINE = /合计|累计|小计|总计|过次页|承前页|结转下年|转下年/u;
const OPENING = /上年结转|上年结余|上年度结|期初|年初|结转|承上年|上期结|上年余额/u;
const WITHDRAW = /提现|提取现金|取现|支取现金|提取备用金现金/u;
const DEPOSIT = /缴存|存现|存入现金|现金存入|交存/u;
const SUPPLEMENT = /追加|补充|补足|补拨|增拨|增补/u;
const RETURNED = /利息|退回|退还|退款|追回|缴回|归还|赔/u;
const GRANT = /拨|到账|下达|备用金|资金|捐|划入|转入|收到/u;
const PURCHASE = /购入|采购|购买(?!服务)|购置|购(?:大米|棉被|物|粮)/u;
const AWAY = /上缴|缴回|交回|退回|收回|手续费|工本费/u;

/** Kind of a line by its words and the side its amount stands on. An 支出 nobody can name is help: it is reconciled. */
export function fundLineKind(summary: string, incomeFen: number): FundLineKind {
  if (OPENING.test(summary)) return 'opening';
  if (WITHDRAW.test(summary)) return 'withdraw';
  if (DEPOSIT.test(summary)) return 'deposit';
  if (incomeFen !== 0) {
    if (RETURNED.test(summary)) return 'other';
    if (SUPPLEMENT.test(summary)) return 'supplement';
    return GRANT.test(summary) ? 'grant' : 'other';
  }
  if (AWAY.test(summary)) return 'other';
  return PURCHASE.test(summary) ? 'purchase' : 'relief';
}

/** 资金来源 by the words of a summary; 县财政局 unless it says otherwise. */
export function sourceOf(summary: string): Source {
  if (/捐/u.test(summary)) return 'donation';
  if (/低保结余/u.test(summary)) return 'dibao_surplus';
  return /中央|省级|省财政|省厅|上级|州级|州财政|市级|市财政/u.test(summary) ? 'upper' : 'county';
}

const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The month an 支出 line is about: named in its words (12月 in a line of January is last year's), else its date's. */
export function periodOfLine(summary: string, on: IsoDate | undefined, year: number | undefined): Period | undefined {
  const match = /(?:(20\d\d)年)?(\d{1,2}|十[一二]?|[一二三四五六七八九])月/u.exec(summary);
  const word = match?.[2] ?? '';
  const month = /^\d/u.test(word) ? Number(word) : CHINESE_MONTHS.indexOf(word) + 1;
  if (!match || month < 1 || month > 12) return on === undefined ? undefined : periodOf(on);
  const ofLine = on === undefined ? year : yearOf(on) - (month > Number(on.slice(5, 7)) ? 1 : 0);
  const named = match[1] === undefined ? ofLine : Number(match[1]);
  return named === undefined ? undefined : `${named}-${String(month).padStart(2, '0')}`;
}

export function readFund(sheet: RawSheet, layout: FundLayout, days: DayContext): FundReading {
  const lines: FundLine[] = [];
  const problems: FundProblem[] = [];
  const dateOf = dateReader(layout, days);
  for (const row of sheet.rows) {
    if (row.number <= layout.bottom) continue;
    const date = dateOf(row);
    const amounts = readAmounts(row, layout);
    if (!isLine(row, layout, amounts)) continue;
    const summary = cellText(at(row, layout, 'summary')).replace(/\s/gu, '');
    const line = fundLine(sheet, row, { summary, ...date }, amounts, days.year);
    if (line.kind === 'unreadable') problems.push(unreadable(sheet, row, amounts.bad ?? '日期'));
    lines.push(line);
  }
  return { sheet: sheet.name, lines, problems };
}

/** Whether a row moves money or states a balance, and is no repeated heading, total or page turn. */
function isLine(row: RawRow, layout: FundLayout, { incomeFen, expenseFen, balanceFen, bad }: Amounts): boolean {
  const words = [at(row, layout, 'summary'), at(row, layout, 'date')].map((cell) =>
    meaningOf(cell).replace(/\s/gu, ''),
  );
  if (fundClaim(words[0] ?? '')?.field === 'summary' || words.some((word) => NO_LINE.test(word))) return false;
  return incomeFen !== 0 || expenseFen !== 0 || balanceFen !== undefined || bad !== undefined;
}

interface Amounts {
  readonly incomeFen: number;
  readonly expenseFen: number;
  readonly balanceFen?: number;
  /** Heading of a cell that cannot be read. */
  readonly bad?: string;
}

function fundLine(
  sheet: RawSheet,
  row: RawRow,
  said: LineDate & { readonly summary: string },
  amounts: Amounts,
  year: number | undefined,
): FundLine {
  const { summary, on } = said;
  const { incomeFen, expenseFen, balanceFen, bad } = amounts;
  const named = fundLineKind(summary, incomeFen);
  // 支出 is summed by month: its month is enough.
  const dated = !said.bad || (named === 'relief' && said.month !== undefined);
  const kind = bad === undefined && dated ? named : 'unreadable';
  const period = kind === 'relief' ? (said.month ?? periodOfLine(summary, on, year)) : undefined;
  return {
    sheet: sheet.name,
    row: row.number,
    kind,
    ...(on !== undefined && { on }),
    summary,
    incomeFen,
    expenseFen,
    ...(balanceFen !== undefined && { balanceFen }),
    ...(period !== undefined && { period }),
  };
}

/** 2026年1月, 2026.01, or 1月 in a sheet of a known year: enough for a month's 支出. */
function monthOnly(cell: RawCell | undefined, year: number | undefined): Period | undefined {
  const short = /^(\d{1,2})月份?$/u.exec(cellText(cell))?.[1];
  return monthHint(cell) ?? (short === undefined ? undefined : periodOfLine(`${short}月`, undefined, year));
}

const at = (row: RawRow, layout: FundLayout, field: FundField): RawCell | undefined => {
  const column = layout.columns.get(field);
  return column === undefined ? undefined : row.cells[column];
};

/** The date of a line as far as it can be read; `bad` where something stands there that is no day. */
interface LineDate {
  readonly on?: IsoDate;
  readonly month?: Period;
  readonly bad: boolean;
}

/** Dates in one column, or 月 and 日 in two where a month is written once and stands for the lines below it. */
function dateReader(layout: FundLayout, days: DayContext): (row: RawRow) => LineDate {
  if (layout.columns.has('date')) return (row) => dateOfCell(at(row, layout, 'date'), days);
  const yearOfHeading = layout.headings.flatMap(({ text }) => /20\d\d/u.exec(text)?.[0] ?? [])[0];
  const year = yearOfHeading === undefined ? days.year : Number(yearOfHeading);
  let month = NaN;
  return (row) => {
    month = Number(/^\d{1,2}/u.exec(cellText(at(row, layout, 'month')))?.[0] ?? month);
    const day = Number(/^\d{1,2}/u.exec(cellText(at(row, layout, 'day')))?.[0]);
    const on = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!isIsoDate(on)) return { bad: false };
    return days.today !== undefined && on > days.today ? { month: on.slice(0, 7), bad: true } : { on, bad: false };
  };
}

function dateOfCell(cell: RawCell | undefined, days: DayContext): LineDate {
  const day = readDay(cell, days);
  if (day.ok) return { ...(day.value !== undefined && { on: day.value }), bad: false };
  const month = monthOnly(cell, days.year);
  return { ...(month !== undefined && { month }), bad: true };
}

function readAmounts(row: RawRow, layout: FundLayout): Amounts {
  const income = signedFen(at(row, layout, 'income'));
  const expense = signedFen(at(row, layout, 'expense'));
  const balance = signedFen(at(row, layout, 'balance'));
  const bad = income === 'bad' ? '收入' : expense === 'bad' ? '支出' : undefined;
  return {
    incomeFen: typeof income === 'number' ? income : 0,
    expenseFen: typeof expense === 'number' ? expense : 0,
    ...(typeof balance === 'number' && { balanceFen: balance }),
    ...(bad !== undefined && { bad }),
  };
}

/** An amount that may be negative (red), in 分. */
function signedFen(cell: RawCell | undefined): number | undefined | 'bad' {
  const text = meaningOf(cell);
  if (text === '') return undefined;
  const negative = cell?.kind === 'number' ? cell.value < 0 : /^[-–—−]/u.test(text);
  const amount = parseAmount(cell?.kind === 'number' ? Math.abs(cell.value) : text.replace(/^[-–—−]\s*/u, ''));
  if (!amount.ok) return 'bad';
  return negative ? -amount.value : amount.value;
}

const unreadable = (sheet: RawSheet, row: RawRow, what: string): FundProblem => ({
  sheet: sheet.name,
  row: row.number,
  code: 'fund-unreadable',
  message: `「${sheet.name}」第 ${row.number} 行的${what}看不懂，这一行没有采用。请改正后重新导入。`,
});
