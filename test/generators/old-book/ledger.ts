/** Lays out the payment ledger of an office: its columns, its titles and totals, and one row a payment. */
import type { Way } from '../../../domain/entities/codes.ts';
import { unreachable } from '../../../domain/problem.ts';
import { type Payment, readableFen } from './payments.ts';
import type { Place } from './people.ts';
import type { Random } from './random.ts';
import {
  CATEGORY_WORDS,
  CAUSE_WORDS,
  COLUMN_WORDS,
  type Column,
  type Habits,
  TYPE_WORDS,
  WAY_WORDS,
} from './styles.ts';
import type { Grid, GridCell } from './write.ts';

/** A payment with its number, where it has one. */
export interface Numbered {
  readonly payment: Payment;
  readonly number?: number;
  /** The year its number counts in. */
  readonly year: number;
}

export type Totals = 'none' | 'month' | 'month-and-running' | 'final';

/** A column of the sheet; amounts of one way have a column each in some offices. */
type LedgerColumn = Column | { readonly way: Way };

export interface LedgerStyle {
  readonly columns: readonly LedgerColumn[];
  readonly headings: readonly string[];
  /** Headings of the upper row, for ledgers with two; equal neighbours are merged. */
  readonly groups?: readonly string[];
  readonly totals: Totals;
  readonly titles: boolean;
  readonly repeatsHeading: boolean;
}

/** Where a payment stands. */
export interface Placed extends Numbered {
  readonly sheet: string;
  readonly row: number;
}

export interface WrongTotal {
  readonly sheet: string;
  readonly row: number;
  readonly writtenFen: number;
  readonly actualFen: number;
}

const ESSENTIAL: readonly Column[] = [
  'name',
  'id',
  'category',
  'type',
  'cause',
  'way',
  'amount',
  'approvedOn',
  'paidOn',
  'voucher',
  'receiver',
  'relation',
];
const OPTIONAL: readonly Column[] = ['sequence', 'appliedOn', 'household', 'clerk', 'remark', 'phone', 'account'];
const WAYS: readonly Way[] = ['cash', 'goods', 'card'];

export function ledgerStyle(random: Random, csv: boolean): LedgerStyle {
  const byWay = random.chance(0.15);
  const chosen: Column[] = [
    ...ESSENTIAL,
    random.pick(['village', 'address'] as const),
    ...OPTIONAL.filter(() => random.chance(0.75)),
  ];
  const ordered = random.chance(0.5) ? inUsualOrder(chosen) : random.shuffle(chosen);
  // Offices put the running number first.
  const first = ordered.includes('sequence')
    ? (['sequence', ...ordered.filter((column) => column !== 'sequence')] as Column[])
    : ordered;
  const columns: LedgerColumn[] = byWay
    ? first
        .filter((column) => column !== 'way')
        .flatMap((column): LedgerColumn[] => (column === 'amount' ? WAYS.map((way) => ({ way })) : [column]))
    : first;
  const headings = columns.map((column) =>
    typeof column === 'string' ? random.pick(COLUMN_WORDS[column]) : random.pick(WAY_WORDS[column.way].slice(0, 1)),
  );
  const grouped = byWay || random.chance(0.2);
  return {
    columns,
    headings,
    ...(grouped && {
      groups: columns.map((column, index) => (typeof column === 'string' ? (headings[index] ?? '') : '救助金额（元）')),
    }),
    totals: random.pick(['none', 'month', 'month-and-running', 'final'] as const),
    titles: csv ? random.chance(0.6) : random.chance(0.8),
    repeatsHeading: random.chance(0.2),
  };
}

const USUAL = Object.keys(COLUMN_WORDS) as Column[];
const inUsualOrder = (columns: readonly Column[]): Column[] => USUAL.filter((column) => columns.includes(column));

/** One sheet's worth of work. */
export interface SheetPlan {
  readonly name: string;
  readonly title: string;
  /** The one year its title names, if it does. */
  readonly year?: number;
  readonly entries: readonly Numbered[];
  /** Sum of the same year's earlier sheets, 分. */
  readonly before: number;
}

export interface Office {
  readonly random: Random;
  readonly habits: Habits;
  readonly place: Place;
}

interface Sheet {
  readonly office: Office;
  readonly style: LedgerStyle;
  readonly plan: SheetPlan;
  readonly grid: Grid;
  readonly placed: Placed[];
  readonly wrong: WrongTotal[];
  sequence: number;
}

/**
 * Writes one sheet.
 * @param wrongTotal index of the total to write wrongly, if any
 */
export function ledgerSheet(
  office: Office,
  style: LedgerStyle,
  plan: SheetPlan,
  wrongTotal: number | undefined,
): { grid: Grid; placed: Placed[]; wrong: WrongTotal[] } {
  const sheet: Sheet = {
    office,
    style,
    plan,
    grid: { name: plan.name, rows: [], merges: [] },
    placed: [],
    wrong: [],
    sequence: 0,
  };
  const { random } = office;
  if (style.titles) titles(sheet);
  heading(sheet);
  const blocks = byMonth(plan.entries);
  const covered: Numbered[] = [];
  blocks.forEach((block, index) => {
    if (index > 0 && style.repeatsHeading && random.chance(0.3)) heading(sheet);
    for (const entry of block) {
      if (random.chance(0.03)) sheet.grid.rows.push([]);
      line(sheet, entry);
      covered.push(entry);
    }
    if (style.totals === 'month' || style.totals === 'month-and-running') {
      total(
        sheet,
        random.pick(['本月合计', '本月小计', '小  计', '合计']),
        block,
        wrongTotal === index ? random.pick([10_000, 20_000]) : 0,
      );
    }
    if (style.totals === 'month-and-running') total(sheet, random.pick(['累计', '本年累计']), covered, 0, plan.before);
  });
  if (style.totals === 'final')
    total(sheet, random.pick(['合计', '总计', '合  计']), covered, wrongTotal === 0 ? 10_000 : 0);
  foot(sheet);
  return sheet;
}

function byMonth(entries: readonly Numbered[]): Numbered[][] {
  const months = new Map<string, Numbered[]>();
  for (const entry of entries) {
    const month = entry.payment.appliedOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months.values()];
}

function titles({ grid, plan, style, office }: Sheet): void {
  grid.rows.push([plan.title]);
  grid.merges.push([1, 1, 1, style.columns.length]);
  if (office.random.chance(0.7)) grid.rows.push([`填报单位：${office.place.town}人民政府（盖章）          单位：元`]);
}

function heading({ grid, style }: Sheet): void {
  const top = grid.rows.length + 1;
  if (!style.groups) {
    grid.rows.push([...style.headings]);
    return;
  }
  const { groups } = style;
  const upper = groups.map((group, index) => (index > 0 && groups[index - 1] === group ? undefined : group));
  grid.rows.push(
    upper,
    style.columns.map((column, index) => (typeof column === 'string' ? undefined : style.headings[index])),
  );
  groups.forEach((group, index) => {
    if (typeof style.columns[index] === 'string') grid.merges.push([top, index + 1, top + 1, index + 1]);
    else if (groups[index - 1] !== group)
      grid.merges.push([top, index + 1, top, index + groups.filter((other) => other === group).length]);
  });
}

function line(sheet: Sheet, entry: Numbered): void {
  sheet.sequence += 1;
  sheet.grid.rows.push(sheet.style.columns.map((column) => cellOf(sheet, entry, column)));
  sheet.placed.push({ ...entry, sheet: sheet.plan.name, row: sheet.grid.rows.length });
}

function cellOf(
  { office, plan, sequence }: Sheet,
  { payment, number, year }: Numbered,
  column: LedgerColumn,
): GridCell {
  const { habits, random, place } = office;
  const { person, spoilt } = payment;
  if (typeof column !== 'string')
    return column.way === payment.way ? (spoilt.amount ?? habits.amount()(payment.fen)) : random.pick(['', '', '-']);
  switch (column) {
    case 'sequence':
      return sequence;
    case 'appliedOn':
    case 'approvedOn':
    case 'paidOn':
      return spoilt[column] ?? habits.date(plan.year === Number(payment[column].slice(0, 4)))(payment[column]);
    case 'name':
      return spoilt.name ?? habits.name(person.name);
    case 'id':
      return spoilt.id ?? habits.id()(person.id);
    case 'village':
      return (
        person.village +
        (person.village.endsWith('村') && !person.village.endsWith('村村') && random.chance(0.2) ? '委会' : '')
      );
    case 'address':
      return `${place.county}${place.town}${person.village}${random.int(1, 12)}组`;
    case 'household':
      return random.chance(0.3) ? `${person.size}人` : person.size;
    case 'category':
      return habits.word(CATEGORY_WORDS[person.category]);
    case 'type':
      return habits.word(TYPE_WORDS[payment.type]);
    case 'cause':
      return habits.word(CAUSE_WORDS[payment.cause]);
    case 'way':
      return spoilt.way ?? habits.word(WAY_WORDS[payment.way]);
    case 'amount':
      return spoilt.amount ?? habits.amount()(payment.fen);
    case 'voucher':
      return number === undefined ? random.pick(['', '', '/', '—']) : habits.number.cell(number, year);
    case 'receiver':
      return payment.agent === ''
        ? random.pick([habits.name(person.name), '本人', ''])
        : payment.agent + random.pick(['', '代']);
    case 'relation':
      return payment.agent === '' ? random.pick(['本人', '本人', '']) : payment.relation;
    case 'clerk':
      return random.pick(['刀玉芬', '杨文']);
    case 'remark':
      return payment.way === 'goods' ? '棉被2床、大米50公斤' : random.pick(['', '', '合计发放一次']);
    case 'phone':
      return `139${String(random.int(0, 99_999_999)).padStart(8, '0')}`;
    case 'account':
      return payment.way === 'card' ? `6217${String(random.int(0, 999_999_999)).padStart(15, '0')}` : '';
    default:
      return unreachable(column);
  }
}

function total(sheet: Sheet, label: string, entries: readonly Numbered[], error: number, before = 0): void {
  const { columns } = sheet.style;
  const at = Math.max(
    0,
    columns.findIndex((column) => column === 'sequence' || column === 'name'),
  );
  const cells: GridCell[] = columns.map(() => undefined);
  cells[at] = label;
  let actual = before;
  let written = before;
  // Both stand with the first amounts: the mistake, and the sum of the sheets before.
  let added = error;
  let carried = before;
  columns.forEach((column, index) => {
    const way = typeof column === 'string' ? undefined : column.way;
    if (column !== 'amount' && way === undefined) return;
    const covered = entries.filter(({ payment }) => way === undefined || payment.way === way);
    const fen = covered.reduce((sum, { payment }) => sum + readableFen(payment), 0);
    cells[index] = { sumYuan: (fen + added + carried) / 100 };
    actual += fen;
    written += fen + added;
    added = 0;
    carried = 0;
  });
  sheet.grid.rows.push(cells);
  if (error !== 0)
    sheet.wrong.push({ sheet: sheet.plan.name, row: sheet.grid.rows.length, writtenFen: written, actualFen: actual });
}

/** Numbered empty lines, signatures and a note. */
function foot({ grid, office, style, ...sheet }: Sheet): void {
  const { random } = office;
  if (style.columns[0] === 'sequence' && random.chance(0.2)) {
    for (let extra = 1; extra <= 3; extra += 1) grid.rows.push([sheet.sequence + extra]);
  }
  if (random.chance(0.4))
    grid.rows.push(['制表人：刀玉芬', undefined, undefined, '审核人：杨文', undefined, undefined, '负责人：']);
  if (random.chance(0.3)) grid.rows.push(['注：本表一式三份，乡镇、县民政局、县财政局各一份。']);
}
