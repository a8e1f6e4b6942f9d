/** The payments an office made: honest ones that break no rule, and faults planted with a known answer. */
import type { CaseType, Cause, Way } from '../../../domain/entities/codes.ts';
import { unreachable } from '../../../domain/problem.ts';
import { daysOfMonth, day, later } from './days.ts';
import { checkDigit, type Person } from './people.ts';
import type { Random } from './random.ts';

/** Codes that can be planted: the first five refuse a row, the others are recorded with it. */
export const FAULTS = [
  'bad-id',
  'amount-missing',
  'invalid-date',
  'voucher-duplicate',
  'unreadable',
  'cash-over-limit',
  'spending-type-cash',
  'third-in-year',
  'same-cause',
  'split-payment',
  'agent-no-papers',
  'paid-late',
  'paid-before-approval',
] as const;
export type Fault = (typeof FAULTS)[number];
export const REFUSING: ReadonlySet<Fault> = new Set(FAULTS.slice(0, 5));

/** What stands in a cell instead of the truth. A number is written as a number. */
export type Spoilt = 'name' | 'id' | 'amount' | 'way' | 'appliedOn' | 'approvedOn' | 'paidOn';

export interface Payment {
  readonly person: Person;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly way: Way;
  /** 分 */
  readonly fen: number;
  readonly appliedOn: string;
  readonly approvedOn: string;
  readonly paidOn: string;
  /** Empty: the person himself. */
  readonly agent: string;
  readonly relation: string;
  readonly codes: readonly Fault[];
  readonly spoilt: Readonly<Partial<Record<Spoilt, string | number>>>;
  /** Bears the number of an earlier row. */
  readonly repeatsNumber: boolean;
}

export const URGENT: readonly Cause[] = ['fire', 'traffic', 'drowning', 'injury', 'illness', 'collapse', 'lightning'];
export const SPENDING: readonly Cause[] = ['medical', 'chronic', 'schooling'];

/** Whether a payment left the fund and bears a 四联单. */
export const fromFund = (payment: Payment): boolean => payment.way !== 'card';

/** The amount a reader can make out; an empty or spoilt one counts nowhere. */
export const readableFen = (payment: Payment): number => (payment.spoilt.amount === undefined ? payment.fen : 0);

export interface Maker {
  readonly random: Random;
  readonly person: () => Person;
}

type Wish = Partial<Pick<Payment, 'person' | 'type' | 'cause' | 'way' | 'fen' | 'codes'>>;

/** An honest payment applied for on the day given, with what is wished for. */
export function honest({ random, person }: Maker, appliedOn: string, wish: Wish = {}): Payment {
  const type = wish.type ?? (random.chance(0.3) ? 'spending' : 'urgent');
  const way = wish.way ?? (type === 'spending' ? 'card' : random.pick(['cash', 'cash', 'goods', 'card'] as const));
  const approvedOn = later(appliedOn, type === 'spending' ? random.int(4, 12) : random.int(0, 2));
  // Thirty days from approval to payment are still in time.
  const paidOn = later(approvedOn, way === 'card' ? random.pick([0, 1, 5, 12, 30]) : random.int(0, 2));
  const self = way === 'card' || random.chance(0.85);
  const agent = self ? undefined : person();
  return {
    person: person(),
    type,
    cause: random.pick(type === 'spending' ? SPENDING : URGENT),
    way,
    fen:
      way === 'card'
        ? random.int(11, 60) * 10_000
        : random.pick([20_000, 30_000, 50_000, 60_000, 68_050, 80_000, 99_990, 100_000]),
    appliedOn,
    approvedOn,
    paidOn,
    agent: agent?.name ?? '',
    relation: agent ? random.pick(['儿子', '女儿', '配偶', '父亲', '侄子']) : '',
    codes: [],
    spoilt: {},
    repeatsNumber: false,
    ...wish,
  };
}

/** A day that leaves room in its year for what follows it. */
export interface Months {
  readonly year: number;
  /** Applications come in until this month. */
  readonly last: number;
}

const someDay = (random: Random, { year, last }: Months, room = 1): string =>
  day(year, random.int(1, Math.max(1, last - room)), random.int(5, 20));

/** The payments of a fault: usually one, and those that make it one. All are of people who appear nowhere else. */
export function plant(maker: Maker, months: Months, fault: Fault): Payment[] {
  const { random, person } = maker;
  const on = someDay(random, months);
  const urgent = (at: string, wish: Wish = {}): Payment => ({
    ...honest(maker, at, { type: 'urgent', way: random.pick(['cash', 'goods']), ...wish }),
    agent: '',
    relation: '',
  });
  const one = urgent(on, { codes: [fault] });
  switch (fault) {
    case 'bad-id':
      return [{ ...one, spoilt: { id: badId(random, one.person.id) } }];
    case 'amount-missing':
      return [{ ...one, spoilt: { amount: random.pick(['', '—', 0]) } }];
    case 'invalid-date':
      return [{ ...one, spoilt: badDate(random, one) }];
    case 'voucher-duplicate':
      return [{ ...urgent(later(day(months.year, months.last, 1), 20), { codes: [fault] }), repeatsNumber: true }];
    case 'unreadable':
      return [
        {
          ...one,
          spoilt: random.pick<Payment['spoilt']>([
            { way: '其他' },
            { way: '' },
            { amount: '约五百' },
            { amount: '500？' },
            { name: '' },
            { name: '张□' },
          ]),
        },
      ];
    case 'cash-over-limit':
      return [{ ...one, fen: random.pick([100_010, 150_000, 200_000]) }];
    case 'spending-type-cash':
      return [urgent(on, { type: 'spending', cause: random.pick(SPENDING), way: 'cash', codes: [fault] })];
    case 'third-in-year':
      return thrice(maker, months, urgent);
    case 'same-cause':
      return twice(random, person(), months, urgent);
    case 'split-payment':
      return split(random, person(), on, urgent);
    case 'agent-no-papers':
      return [{ ...one, agent: random.pick(['何某', person().name]), relation: '' }];
    case 'paid-late':
      return [{ ...one, paidOn: later(one.approvedOn, random.int(31, 50)) }];
    case 'paid-before-approval': {
      const approvedOn = later(on, random.int(3, 9));
      return [{ ...one, approvedOn, paidOn: later(approvedOn, -random.int(1, 3)) }];
    }
    default:
      return unreachable(fault);
  }
}

type Urgent = (at: string, wish?: Wish) => Payment;

/** Three different causes in one calendar year; one of them may come through 一卡通. */
function thrice({ random, person }: Maker, { year, last }: Months, urgent: Urgent): Payment[] {
  const who = person();
  const causes = random.shuffle(URGENT);
  return [1, Math.ceil(last / 2), last].map((month, index) => {
    const cause = causes[index] ?? 'fire';
    const card = index === 0 && random.chance(0.5) ? ({ way: 'card', fen: 200_000 } as const) : {};
    return {
      ...urgent(day(year, month, 10), { person: who, cause, codes: index === 2 ? ['third-in-year'] : [], ...card }),
      paidOn: day(year, month, 14),
    };
  });
}

/** The same cause again: months later, or within days but together inside the limit. */
function twice(random: Random, who: Person, months: Months, urgent: Urgent): Payment[] {
  const cause = random.pick(URGENT);
  const soon = random.chance(0.5);
  const first = soon ? someDay(random, months) : day(months.year, 1, 9);
  const second = soon ? later(first, 4) : day(months.year, months.last, 9);
  return [
    urgent(first, { person: who, cause, fen: 40_000 }),
    urgent(second, { person: who, cause, fen: 60_000, codes: ['same-cause'] }),
  ];
}

/** One need in two slips: within seven days, together above 1,000 元. */
function split(random: Random, who: Person, on: string, urgent: Urgent): Payment[] {
  const cause = random.pick(URGENT);
  const codes: Fault[] = ['same-cause', 'split-payment'];
  const apart = random.pick([0, 0, 3, 7]);
  const pay = (at: string, fault: Fault[]): Payment => ({
    ...urgent(at, { person: who, cause, way: 'cash', fen: 90_000, codes: fault }),
    approvedOn: at,
    paidOn: at,
  });
  return [pay(on, []), pay(later(on, apart), codes)];
}

function badId(random: Random, id: string): string | number {
  const wrong = checkDigit(id.slice(0, 17)) === '7' ? '8' : '7';
  const oldOne = id.slice(0, 6) + id.slice(8, 17);
  const noSuchDay = `${id.slice(0, 10)}1332${id.slice(14, 17)}`;
  return random.pick([
    id.slice(0, 17) + wrong,
    oldOne,
    id.slice(0, 17),
    noSuchDay + checkDigit(noSuchDay),
    '',
    `${id.slice(0, 6)}********${id.slice(14)}`,
    Number(id.slice(0, 17)) * 10,
  ]);
}

/** A day that does not exist, of the right month where it is the payment's: the month's sums still hold. */
function badDate(random: Random, { paidOn }: Payment): Payment['spoilt'] {
  const [year = 2025, month = 1] = paidOn.split('-').map(Number);
  const over = daysOfMonth(year, month) + 1;
  return random.pick<Payment['spoilt']>([
    { appliedOn: '2026.2.30' },
    { appliedOn: '不详' },
    { approvedOn: `${year}年13月5日` },
    { approvedOn: `${year}-04-31` },
    { paidOn: `${year}.${month}.${over}` },
    { paidOn: `${year}年${month}月${over}日` },
  ]);
}
