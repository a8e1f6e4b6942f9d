/**
 * 家庭收支核算 (红河 2019 二（一）2): 家庭可支配收入扣除个人自付医疗、教育等生活必需支出后, per head and month, with every step of the
 * arithmetic for screen and paper. What is asked for is in income-input.ts, the comparison in income-line.ts.
 */
import { addDays, type IsoDate, lastDayOf, periodOf, previousPeriod } from '../calendar/date.ts';
import { type Fen, formatFen } from '../money/fen.ts';
import { STANDARD_NAMES } from '../policy/standards.ts';
import { INCOME_KINDS, type IncomeLine, type IncomeTestInput } from './income-input.ts';
import { type Comparison, compareWithStandards, type KnownStandards } from './income-line.ts';
import { selfPaidOf } from './self-paid.ts';

export { IncomeTestInput } from './income-input.ts';

/** One line of the arithmetic: `家庭可支配收入合计 · 12,000.00 · 8,000.00＋4,000.00＝12,000.00`. */
export interface IncomeTestLine {
  readonly part: 'income' | 'necessity' | 'result' | 'standard';
  readonly label: string;
  readonly fen: Fen;
  /** How the figure came about, or why a line is not counted; Chinese, without a full stop */
  readonly formula: string;
}

export interface IncomeTest {
  readonly months: number;
  readonly members: number;
  /** 家庭可支配收入, whole period, 分; may be negative */
  readonly incomeFen: Fen;
  /** 个人自付生活必需支出, whole period, 分 */
  readonly necessitiesFen: Fen;
  /** The first less the second */
  readonly remainingFen: Fen;
  /** 月人均可支配收入, 分, rounded down */
  readonly perHeadMonthFen: Fen;
  readonly comparison: Comparison;
  readonly lines: readonly IncomeTestLine[];
}

/**
 * Works out the test. 月人均 is rounded down to the 分, also below zero: of whole 分, the rounded figure is below the standard
 * exactly where the unrounded one is, so that rounding decides nothing.
 * @param known what the figure is compared with; without it the verdict is `unknown`
 */
export function incomeTest(input: IncomeTestInput, known: KnownStandards = {}): IncomeTest {
  const { months, members } = input;
  const incomes = input.incomes.map(incomeLine);
  const necessities = input.necessities.map((line) => ({ part: 'necessity' as const, ...selfPaidOf(line) }));
  const incomeFen = sumOf(incomes);
  const necessitiesFen = sumOf(necessities);
  const remainingFen = incomeFen - necessitiesFen;
  const perHeadMonthFen = Math.floor(remainingFen / (months * members));
  const comparison = compareWithStandards(perHeadMonthFen, known);
  const exact = remainingFen % (months * members) === 0;
  const lines: IncomeTestLine[] = [
    ...incomes,
    { part: 'result', label: '家庭可支配收入合计', fen: incomeFen, formula: sumFormula(incomes) },
    ...necessities,
    { part: 'result', label: '自付生活必需支出合计', fen: necessitiesFen, formula: sumFormula(necessities) },
    {
      part: 'result',
      label: '扣除必需支出后的可支配收入',
      fen: remainingFen,
      formula: `${term(incomeFen)}－${term(necessitiesFen)}＝${formatFen(remainingFen)}`,
    },
    {
      part: 'result',
      label: '月人均可支配收入',
      fen: perHeadMonthFen,
      formula:
        `${term(remainingFen)}÷${months} 个月÷${members} 人＝${formatFen(perHeadMonthFen)}` +
        (exact ? '' : '（不足 1 分的舍去）'),
    },
    ...comparison.against.map(({ registry, fen, below }) => ({
      part: 'standard' as const,
      label: STANDARD_NAMES[registry],
      fen,
      formula: `月人均 ${formatFen(perHeadMonthFen)} ${below ? '低于' : '不低于'} ${formatFen(fen)}`,
    })),
  ];
  return { months, members, incomeFen, necessitiesFen, remainingFen, perHeadMonthFen, comparison, lines };
}

/**
 * 提出申请之前 so many months: up to the day before the application, from the same day of the month; where that month is too
 * short, from its last day (民法典 第二百零二条). `2026-10-12`, 6 → `2026-04-12` to `2026-10-11`.
 */
export function testPeriod(appliedOn: IsoDate, months: number): { readonly from: IsoDate; readonly to: IsoDate } {
  let period = periodOf(appliedOn);
  for (let back = 0; back < months; back += 1) period = previousPeriod(period);
  const sameDay = `${period}-${appliedOn.slice(8)}`;
  const last = lastDayOf(period);
  return { from: sameDay > last ? last : sameDay, to: addDays(appliedOn, -1) };
}

const incomeLine = ({ kind, amountFen, note }: IncomeLine): IncomeTestLine => ({
  part: 'income',
  label: note === undefined ? INCOME_KINDS[kind] : `${INCOME_KINDS[kind]}（${note}）`,
  fen: amountFen,
  formula: '核实数',
});

const sumOf = (lines: readonly { readonly fen: Fen }[]): Fen => lines.reduce((sum, { fen }) => sum + fen, 0);

/** A figure inside a formula: a negative one in brackets. */
const term = (fen: Fen): string => (fen < 0 ? `（${formatFen(fen)}）` : formatFen(fen));

/** `8,000.00＋4,000.00＝12,000.00`; lines that count for nothing are left out. */
function sumFormula(lines: readonly { readonly fen: Fen }[]): string {
  const counting = lines.filter(({ fen }) => fen !== 0);
  const sum = formatFen(sumOf(lines));
  return counting.length === 0 ? `无，计 ${sum}` : `${counting.map(({ fen }) => term(fen)).join('＋')}＝${sum}`;
}
