/** The sheet 资金收支 of a generated office: grants, each month's 支出, the balance. */
import { day, daysOfMonth } from './days.ts';
import { fromFund, type Payment, readableFen } from './payments.ts';
import type { Random } from './random.ts';
import type { Habits } from './styles.ts';
import type { Grid, GridCell } from './write.ts';

export interface Grant {
  readonly movement: 'opening' | 'grant' | 'supplement';
  readonly on: string;
  readonly amountFen: number;
}

export interface FundAnswer {
  readonly grants: readonly Grant[];
  readonly paidFen: number;
  readonly balanceFen: number;
  readonly differences: readonly { readonly period: string; readonly writtenFen: number; readonly actualFen: number }[];
}

interface Line {
  readonly on: string;
  readonly summary: string;
  readonly incomeFen: number;
  readonly expenseFen: number;
}

const HEADINGS = {
  date: ['日期', '时间', '记账日期'],
  summary: ['摘要', '摘  要', '事项'],
  income: ['收入', '收入金额（元）', '拨入'],
  expense: ['支出', '支出金额（元）'],
  balance: ['结存', '余额', '结余'],
} as const;
type FundColumn = keyof typeof HEADINGS;

/** Fund sheets of a book: one over all years, or one a year that begins with what the last one left. */
export function fundSheets(
  random: Random,
  habits: Habits,
  payments: readonly Payment[],
  wrongMonth: boolean,
): { grids: Grid[]; answer: FundAnswer } {
  const actual = monthly(payments);
  const periods = [...actual.keys()].toSorted();
  const wrong = wrongMonth ? random.pick(periods.slice(1)) : undefined;
  const written = new Map([...actual].map(([period, fen]) => [period, fen + (period === wrong ? 10_000 : 0)]));
  const grants = grantsFor(random, payments, random.chance(0.3));
  const lines = [...grants.map((grant) => grantLine(random, grant)), ...reliefLines(random, written)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
  const years = [...new Set(lines.map(({ on }) => on.slice(0, 4)))];
  const split = years.length > 1 && random.chance(0.5);
  const order = random.chance(0.7)
    ? (Object.keys(HEADINGS) as FundColumn[])
    : random.shuffle(Object.keys(HEADINGS) as FundColumn[]);
  let balance = 0;
  const grids = (split ? years : ['']).map((year, index) => {
    const part = lines.filter(({ on }) => on.startsWith(year));
    const name = random.pick(['资金收支', '备用金收支', '收支明细']) + year;
    const grid = fundGrid({ random, habits, order, name }, part, balance, index > 0 ? `${year}-01-01` : undefined);
    balance = part.reduce((sum, line) => sum + line.incomeFen - line.expenseFen, balance);
    return grid;
  });
  const paidFen = [...written.values()].reduce((sum, fen) => sum + fen, 0);
  const differences = periods
    .map((period) => ({ period, writtenFen: written.get(period) ?? 0, actualFen: actual.get(period) ?? 0 }))
    .filter((one) => one.writtenFen !== one.actualFen);
  return { grids, answer: { grants, paidFen, balanceFen: balance, differences } };
}

function monthly(payments: readonly Payment[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const payment of payments.filter((one) => fromFund(one))) {
    const period = payment.paidOn.slice(0, 7);
    sums.set(period, (sums.get(period) ?? 0) + readableFen(payment));
  }
  // A month whose only payment has no readable amount shows no line.
  return new Map([...sums].filter(([, fen]) => fen > 0));
}

const roundUp = (fen: number): number => Math.ceil(fen / 500_000) * 500_000;

/** Enough in time: a grant each January for the first half of the year, more in July for the second. */
function grantsFor(random: Random, payments: readonly Payment[], opens: boolean): Grant[] {
  const days = payments.filter((one) => fromFund(one)).map((one) => ({ on: one.paidOn, fen: one.fen }));
  const years = [...new Set(days.map(({ on }) => Number(on.slice(0, 4))))].toSorted((a, b) => a - b);
  const between = (from: string, to: string): number =>
    days.filter(({ on }) => on >= from && on < to).reduce((sum, { fen }) => sum + fen, 0);
  const regular = years.flatMap((year): Grant[] => {
    const first = between(`${year}-01-01`, `${year}-07-02`);
    const second = between(`${year}-07-02`, `${year + 1}-01-01`);
    return [
      { movement: 'grant', on: day(year, 1, random.int(2, 4)), amountFen: roundUp(first + 100_000) },
      ...(second > 0
        ? [{ movement: 'supplement', on: day(year, 7, random.int(1, 2)), amountFen: roundUp(second) } as const]
        : []),
    ];
  });
  const first = regular[0];
  return opens && first
    ? [{ movement: 'opening', on: `${first.on.slice(0, 4)}-01-01`, amountFen: 123_400 }, ...regular]
    : regular;
}

function grantLine(random: Random, { movement, on, amountFen }: Grant): Line {
  const year = on.slice(0, 4);
  const words = {
    opening: ['上年结转', '期初余额'],
    grant: [`县财政局拨入${year}年度备用金`, '县财政局下拨临时救助备用金', '收到县民政局拨款'],
    supplement: ['县财政局追加备用金', '补充临时救助备用金'],
  };
  return { on, summary: random.pick(words[movement]), incomeFen: amountFen, expenseFen: 0 };
}

function reliefLines(random: Random, months: ReadonlyMap<string, number>): Line[] {
  const words = random.pick([
    (month: number) => `${month}月现金及实物救助支出`,
    (month: number) => `发放${month}月份临时救助`,
    () => '救助支出',
  ]);
  return [...months].map(([period, expenseFen]) => {
    const [year = 0, month = 0] = period.split('-').map(Number);
    return {
      on: day(year, month, random.int(28, Math.max(28, daysOfMonth(year, month)))),
      summary: words(month),
      incomeFen: 0,
      expenseFen,
    };
  });
}

interface FundStyle {
  readonly random: Random;
  readonly habits: Habits;
  readonly order: readonly FundColumn[];
  readonly name: string;
}

function fundGrid(
  { random, habits, order, name }: FundStyle,
  lines: readonly Line[],
  before: number,
  carriedOn: string | undefined,
): Grid {
  const grid: Grid = { name, rows: [], merges: [] };
  if (random.chance(0.4)) {
    grid.rows.push(['临时救助备用金收支明细账']);
    grid.merges.push([1, 1, 1, order.length]);
  }
  grid.rows.push(order.map((column) => random.pick(HEADINGS[column])));
  let balance = before;
  const push = (on: string, summary: string, line: { incomeFen: number; expenseFen: number }): void => {
    const cells: Record<FundColumn, GridCell> = {
      date: habits.date(false)(on),
      summary,
      income: line.incomeFen === 0 ? undefined : habits.amount()(line.incomeFen),
      expense: line.expenseFen === 0 ? undefined : habits.amount()(line.expenseFen),
      balance: balance === 0 ? 0 : habits.amount()(balance),
    };
    grid.rows.push(order.map((column) => cells[column]));
  };
  if (carriedOn !== undefined)
    push(carriedOn, '上年结转', { incomeFen: random.chance(0.5) ? before : 0, expenseFen: 0 });
  for (const line of lines) {
    balance += line.incomeFen - line.expenseFen;
    push(line.on, line.summary, line);
  }
  if (random.chance(0.3))
    grid.rows.push(order.map((column) => (column === 'summary' ? '本年累计' : column === 'expense' ? 1 : undefined)));
  return grid;
}
