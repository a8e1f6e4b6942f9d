/**
 * Old workbooks as offices keep them, made by seed: headings, their words and order, sheets, notations and noise vary;
 * honest payments break no rule, and every planted fault is in the answer. Read them like the sample workbook: under
 * honghe-2019 with `pay_deadline_days=30`, `split_window_days=7`, `same_cause_window=calendar_year`.
 */
import type { CaseType, Cause, Way } from '../../domain/entities/codes.ts';
import { day, later } from './old-book/days.ts';
import { fundSheets, type Grant } from './old-book/fund.ts';
import {
  ledgerSheet,
  ledgerStyle,
  type Numbered,
  type Office,
  type Placed,
  type SheetPlan,
  type WrongTotal,
} from './old-book/ledger.ts';
import {
  type Fault,
  FAULTS,
  fromFund,
  honest,
  type Maker,
  type Months,
  type Payment,
  plant,
  readableFen,
  REFUSING,
  SPENDING,
  URGENT,
} from './old-book/payments.ts';
import { peopleMaker, type Person, place as somePlace } from './old-book/people.ts';
import { type Random, random as seeded } from './old-book/random.ts';
import { habits as someHabits } from './old-book/styles.ts';
import { type Grid, toCsv, toXlsx } from './old-book/write.ts';

export type { Fault } from './old-book/payments.ts';

export interface ExpectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly id: string;
  readonly village: string;
  readonly fen: number;
  readonly way: Way;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly appliedOn: string;
  readonly approvedOn: string;
  readonly paidOn: string;
  readonly accepted: boolean;
  /** What must be found, and nothing else. */
  readonly codes: readonly Fault[];
}

export interface WorkbookAnswer {
  readonly county: string;
  readonly town: string;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  /** Accepted rows with a finding. */
  readonly flagged: number;
  readonly detail: readonly ExpectedRow[];
  readonly wrongTotals: readonly WrongTotal[];
  readonly unaccounted: readonly string[];
  /** Only where there is a sheet 资金收支. */
  readonly fund?: {
    readonly grants: readonly Grant[];
    readonly differences: readonly {
      readonly period: string;
      readonly writtenFen: number;
      readonly actualFen: number;
    }[];
    readonly fileBalanceFen: number;
    readonly bookBalanceFen: number;
  };
  readonly filePaidFen: number;
  readonly bookPaidFen: number;
}

export interface GeneratedWorkbook {
  readonly seed: number;
  readonly fileName: string;
  readonly format: 'xlsx' | 'csv';
  readonly bytes: Uint8Array;
  readonly answer: WorkbookAnswer;
}

type Structure = 'year' | 'month' | 'single';

/** Makes the workbook of a seed: the same seed, the same workbook. */
export async function generateWorkbook(seed: number): Promise<GeneratedWorkbook> {
  const random = seeded(seed);
  const place = somePlace(random);
  const office: Office = { random, habits: someHabits(random), place };
  const months = random.pick<readonly Months[]>([
    [{ year: 2024, last: 12 }],
    [{ year: 2025, last: 12 }],
    [{ year: 2026, last: 9 }],
    [
      { year: 2025, last: 12 },
      { year: 2026, last: 6 },
    ],
  ]);
  const csv = random.chance(0.2);
  const style = ledgerStyle(random, csv);
  const byWay = style.columns.some((column) => typeof column !== 'string');
  const withoutApplied = !style.columns.includes('appliedOn');
  const maker: Maker = { random, person: peopleMaker(random, place) };
  const payments = inOrder(months.flatMap((span) => paymentsOf(maker, span))).map((payment) =>
    writable(payment, byWay, withoutApplied),
  );
  const numbers = numbered(random, payments);
  const structure: Structure = csv ? 'single' : random.pick(['year', 'month']);
  const plans = planSheets(office, structure, style.titles, numbers.entries);
  const wrongSheet = style.totals !== 'none' && random.chance(0.5) ? random.int(0, plans.length - 1) : -1;
  const sheets = plans.map((plan, index) => ledgerSheet(office, style, plan, index === wrongSheet ? 0 : undefined));
  const fund = !csv && random.chance(0.8) ? fundSheets(random, office.habits, payments, random.chance(0.3)) : undefined;
  const grids = [...sheets.map(({ grid }) => grid), ...(fund?.grids ?? [])];
  const placed = sheets.flatMap((sheet) => sheet.placed);
  const answer = answerOf(
    office,
    placed,
    sheets.flatMap(({ wrong }) => wrong),
    fund?.answer,
    numbers.ranges,
  );
  const years = [...new Set(months.map(({ year }) => year))].join('—');
  const fileName = `${place.town}${random.chance(0.7) ? `${years}年` : ''}临时救助台账.${csv ? 'csv' : 'xlsx'}`;
  return {
    seed,
    fileName,
    format: csv ? 'csv' : 'xlsx',
    bytes: await bytesOf(random, grids, csv),
    answer: withSheetName(answer, csv, fileName),
  };
}

/** Honest payments of every month, some people twice for different causes, and a handful of faults. */
function paymentsOf(maker: Maker, months: Months): Payment[] {
  const { random } = maker;
  const once: Payment[] = [];
  const payments: Payment[] = [];
  for (let month = 1; month <= months.last; month += 1) {
    for (let count = random.int(1, 5); count > 0; count -= 1) {
      const on = day(months.year, month, random.int(5, 24));
      const earlier = random.chance(0.1) ? once.find((one) => later(one.appliedOn, 60) < on) : undefined;
      if (earlier) {
        once.splice(once.indexOf(earlier), 1);
        payments.push(again(maker, on, earlier.person, earlier.cause));
      } else {
        const payment = honest(maker, on);
        once.push(payment);
        payments.push(payment);
      }
    }
  }
  for (const fault of FAULTS) if (random.chance(0.45)) payments.push(...plant(maker, months, fault));
  return payments;
}

/** A second payment of the year to the same person is no fault if its cause is another one. */
function again(maker: Maker, on: string, person: Person, before: Cause): Payment {
  const type = maker.random.pick(['urgent', 'spending'] as const);
  const causes = (type === 'urgent' ? URGENT : SPENDING).filter((cause) => cause !== before);
  return honest(maker, on, { person, type, cause: maker.random.pick(causes) });
}

const inOrder = (payments: readonly Payment[]): Payment[] =>
  payments.toSorted((a, b) => a.appliedOn.localeCompare(b.appliedOn));

/** A fault must have a cell to stand in: some ledgers have no column for the way or the application. */
function writable(payment: Payment, byWay: boolean, withoutApplied: boolean): Payment {
  const { way, appliedOn, ...kept } = payment.spoilt;
  if (byWay && way !== undefined) return { ...payment, spoilt: { ...kept, name: '' } };
  if (withoutApplied && appliedOn !== undefined) return { ...payment, spoilt: { ...kept, approvedOn: appliedOn } };
  return payment;
}

/** First and last number of a year. */
interface Range {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** Numbers in the order of the list, with gaps; years start again or go on. */
function numbered(random: Random, payments: readonly Payment[]): { entries: Numbered[]; ranges: Range[] } {
  const goesOn = random.chance(0.3);
  const start = goesOn && random.chance(0.5) ? 301 : 1;
  const entries: Numbered[] = [];
  const ranges: Range[] = [];
  let next = start;
  for (const year of new Set(payments.map(({ appliedOn }) => Number(appliedOn.slice(0, 4))))) {
    if (!goesOn) next = 1;
    const first = next;
    let last = first;
    const honestNumbers: number[] = [];
    for (const payment of payments.filter(({ appliedOn }) => appliedOn.startsWith(String(year)))) {
      if (!fromFund(payment)) {
        entries.push({ payment, year });
        continue;
      }
      if (next > first && random.chance(0.03)) next += random.int(1, 2);
      const repeats = payment.repeatsNumber && honestNumbers.length > 0;
      const number = repeats ? random.pick(honestNumbers) : next;
      if (!repeats || random.chance(0.5)) next += 1;
      if (payment.codes.length === 0) honestNumbers.push(number);
      last = Math.max(last, number);
      entries.push({ payment, number, year });
    }
    ranges.push({ year, first, last });
    // Going on means going on: what a book left blank at the end of a year is not missing in the next.
    next = last + 1;
  }
  return { entries, ranges };
}

function planSheets(
  { random, place }: Office,
  structure: Structure,
  titles: boolean,
  entries: readonly Numbered[],
): SheetPlan[] {
  const names = random.int(0, 2);
  const titled = random.chance(0.7);
  const keyOf = ({ payment }: Numbered): string =>
    structure === 'single' ? '' : payment.appliedOn.slice(0, structure === 'year' ? 4 : 7);
  const groups = Map.groupBy(entries, keyOf);
  const years = new Set(entries.map(({ year }) => year));
  const sums = new Map<number, number>();
  return [...groups].map(([key, part]) => {
    const year = part[0]?.year ?? 0;
    const month = Number(key.slice(5, 7));
    const before = sums.get(year) ?? 0;
    sums.set(year, before + part.reduce((sum, { payment }) => sum + readableFen(payment), 0));
    const span = structure === 'single' && years.size > 1 ? [...years].join('—') : String(year);
    const title = `${place.county}${place.town}${titled ? `${span}年` : ''}${month ? `${month}月` : ''}临时救助备用金发放台账`;
    const name = sheetName({ structure, year, month, names, many: years.size > 1 });
    const named =
      structure === 'single' ? titles && titled && years.size === 1 : (titles && titled) || name.includes(String(year));
    return { name, title, ...(named && { year }), entries: part, before: structure === 'month' ? before : 0 };
  });
}

interface SheetNaming {
  readonly structure: Structure;
  readonly year: number;
  readonly month: number;
  readonly names: number;
  readonly many: boolean;
}

function sheetName({ structure, year, month, names, many }: SheetNaming): string {
  if (structure !== 'month') return [`${year}年`, `${year}`, `台账${year}`][names] ?? '';
  const two = String(month).padStart(2, '0');
  if (many) return [`${year}年${month}月`, `${year}.${two}`, `${year}-${two}`][names] ?? '';
  return [`${month}月`, `${year}.${two}`, `${month}月份发放`][names] ?? '';
}

const isAccepted = ({ payment }: Numbered): boolean => !payment.codes.some((code) => REFUSING.has(code));

function answerOf(
  { place, habits }: Office,
  placed: readonly Placed[],
  wrongTotals: readonly WrongTotal[],
  fund: ReturnType<typeof fundSheets>['answer'] | undefined,
  ranges: readonly Range[],
): WorkbookAnswer {
  const accepted = placed.filter((one) => isAccepted(one));
  const bookPaidFen = accepted.reduce((sum, { payment }) => sum + (fromFund(payment) ? payment.fen : 0), 0);
  const rowsPaidFen = placed.reduce((sum, { payment }) => sum + (fromFund(payment) ? readableFen(payment) : 0), 0);
  const borne = new Set(accepted.map(({ year, number }) => `${year}/${number}`));
  const unaccounted = ranges.flatMap(({ year, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
      .filter((number) => !borne.has(`${year}/${number}`))
      .map((number) => habits.number.text(number, year)),
  );
  const granted = fund?.grants.reduce((sum, { amountFen }) => sum + amountFen, 0) ?? 0;
  return {
    county: place.county,
    town: place.town,
    rows: placed.length,
    accepted: accepted.length,
    refused: placed.length - accepted.length,
    flagged: accepted.filter(({ payment }) => payment.codes.length > 0).length,
    detail: placed.map((one) => expectedRow(one, isAccepted(one))),
    wrongTotals,
    unaccounted,
    ...(fund && {
      fund: {
        grants: fund.grants,
        differences: fund.differences,
        fileBalanceFen: fund.balanceFen,
        bookBalanceFen: granted - bookPaidFen,
      },
    }),
    filePaidFen: fund?.paidFen ?? rowsPaidFen,
    bookPaidFen,
  };
}

function expectedRow({ payment, sheet, row }: Placed, accepted: boolean): ExpectedRow {
  const { person, fen, way, type, cause, appliedOn, approvedOn, paidOn, codes } = payment;
  return {
    sheet,
    row,
    name: person.name,
    id: person.id,
    village: person.village,
    fen,
    way,
    type,
    cause,
    appliedOn,
    approvedOn,
    paidOn,
    accepted,
    codes,
  };
}

const NOISE_SHEETS: readonly Grid[] = [
  { name: '填表说明', rows: [['一、本台账由乡镇民政办填写。'], ['二、金额以元为单位。']], merges: [] },
  {
    name: '低保名单',
    rows: [
      ['姓名', '身份证号码', '村', '备注'],
      ['王某', '', '允景村', ''],
    ],
    merges: [],
  },
];

async function bytesOf(random: Random, grids: readonly Grid[], csv: boolean): Promise<Uint8Array> {
  const only = grids[0];
  if (csv && only) return toCsv(only, random);
  const noise = random.chance(0.3) ? [random.pick(NOISE_SHEETS)] : [];
  return toXlsx(random.chance(0.5) ? [...noise, ...grids] : [...grids, ...noise], random);
}

/** A text table has no sheets: its only one is called like the file. */
function withSheetName(answer: WorkbookAnswer, csv: boolean, fileName: string): WorkbookAnswer {
  if (!csv) return answer;
  const sheet = fileName.replace(/\.csv$/u, '');
  const renamed = <T extends { readonly sheet: string }>(one: T): T => ({ ...one, sheet });
  return {
    ...answer,
    detail: answer.detail.map((row) => renamed(row)),
    wrongTotals: answer.wrongTotals.map((one) => renamed(one)),
  };
}
