/** An invented office at work: a book, its people, its clock, and the acts of a day as the measurements need them. */
import { idCheckDigit } from '../domain/identity/id-number.ts';
import type { Role } from '../domain/entities/codes.ts';
import type { PaymentInput } from '../domain/entities/payments.ts';
import { perform, type Tx } from '../db/act.ts';
import { decide, openCase } from '../db/acts/cases.ts';
import { recordOpening } from '../db/acts/fund.ts';
import { addStaff } from '../db/acts/office.ts';
import { pay, type Paid } from '../db/acts/payments.ts';
import { signVoucher } from '../db/acts/vouchers.ts';
import type { Book } from '../db/book.ts';
import { createBook } from '../db/create.ts';
import { unlock } from '../db/keys.ts';
import type { Session } from '../db/session.ts';
import { setSurroundings } from '../db/surroundings.ts';
import { ulid } from '../db/ulid.ts';

const PASSWORD = 'measured in public';
const SEED = 20_260_101;
/** Cases between a person's first and second; not a multiple of ten, so that nobody comes a third time. */
const RETURN_AFTER = 1_301;
/** The last day before the first month kept in the book. */
const OPENING = '2020-12-31';
export const FIRST_PERIOD = '2021-01';

const VILLAGES = ['芒丙村', '帕练村', '允景村', '回龙村', '河西社区', '芒蚌村', '南覃村'];
const NAMES = ['岩温', '玉香', '杨㛃', '王䶮', '赵𫖯', '古丽巴哈尔·阿卜杜热合曼', '陈𠮷', '李小芳', '张德福', '普阿妹'];

export type Who = 'manager' | 'clerk' | 'approver' | 'cashier';
export type PaidBy = 'cash' | 'goods' | 'card';

export interface Approved {
  readonly payment: PaymentInput;
  readonly paidOn: string;
}

export class Office {
  readonly book: Book;
  readonly dataKey: Uint8Array;
  readonly #staff: Readonly<Record<Who, Session>>;
  readonly #moveTo: (instant: string) => void;
  #cases = 0;

  /** @param folder an empty folder the book is made in @param options whether the fund begins with money */
  constructor(folder: string, options: { readonly opening: boolean } = { opening: true }) {
    const clock = setSurroundings(`${OPENING}T02:00:00.000Z`, SEED);
    const office = {
      validFrom: OPENING,
      county: '南汀县',
      town: '勐禾乡',
      government: '勐禾乡人民政府',
      unit: '民政办',
    };
    const { book, session } = createBook(
      {
        folder,
        office,
        profile: 'honghe-2019',
        settings: SETTINGS,
        manager: { name: '岩温罕', password: PASSWORD },
        demo: true,
      },
      clock,
    );
    this.book = book;
    this.#moveTo = clock.moveTo;
    this.dataKey = unlock(folder, PASSWORD).dataKey;
    const hire = (name: string, role: Role): Session => {
      const input = { validFrom: OPENING, name, roles: [role] };
      const { staffId } = perform(book, session, { act: 'staff.add', requestId: this.#requestId(), input }, (tx) =>
        addStaff(tx, input),
      );
      return { staffId, name, roles: [role], door: 'command' };
    };
    this.#staff = {
      manager: session,
      clerk: hire('刀玉芬', 'clerk'),
      approver: hire('杨建国', 'approver'),
      cashier: hire('李小梅', 'cashier'),
    };
    if (options.opening) this.#open();
  }

  #open(): void {
    const opening = {
      on: OPENING,
      bank: [{ source: 'county' as const, amountFen: 8_000_000_00 }],
      cash: [],
      goods: [],
      unreported: [],
      voucherSeries: 'LSJZ',
      nextVoucher: 1,
    };
    this.act('manager', 'fund.opening', opening, recordOpening);
  }

  /** As the doors make them */
  #requestId(): string {
    const { now, random } = this.book.surroundings;
    return ulid(Date.parse(now()), random(10));
  }

  sessionOf(who: Who): Session {
    return this.#staff[who];
  }

  moveTo(day: string): void {
    this.#moveTo(`${day}T02:00:00.000Z`);
  }

  act<I, T>(who: Who, act: string, input: I, body: (tx: Tx, input: I) => T): T {
    const request = { act, requestId: this.#requestId(), input };
    return perform(this.book, this.#staff[who], request, (tx) => body(tx, input));
  }

  /** A new case, taken in and approved; one person in ten was helped for the same cause in the year, and it is explained. */
  approve(paidBy: PaidBy, paidOn: string, days: { appliedOn: string; approvedOn: string }): Approved {
    const n = this.#cases++;
    const person = n % 10 === 9 && n > RETURN_AFTER ? n - RETURN_AFTER : n;
    const amountFen = 20_000 + (n % 17) * 5_000;
    const { caseId } = this.act(
      'clerk',
      'case.open',
      {
        applicant: applicant(person),
        household: {
          village: VILLAGES[person % VILLAGES.length] ?? '',
          group: `第${(person % 5) + 1}小组`,
          size: (person % 6) + 1,
          category: (['dibao', 'general', 'monitored', 'edge', 'tekun'] as const)[person % 5] ?? 'general',
          members: [],
        },
        type: paidBy === 'card' ? ('spending' as const) : ('urgent' as const),
        cause: (['fire', 'injury', 'traffic', 'illness', 'collapse'] as const)[person % 5] ?? 'fire',
        causeText: '住房及口粮、衣被烧毁，家中无处居住，基本生活暂时出现严重困难',
        appliedOn: days.appliedOn,
        foundBy: 'applied' as const,
      },
      openCase,
    );
    const total = paidBy === 'card' ? amountFen * 3 : amountFen;
    this.act(
      'approver',
      'case.decide',
      {
        caseId,
        kind: 'approved' as const,
        on: days.approvedOn,
        reference: `勐民救审〔${days.approvedOn.slice(0, 4)}〕${n + 1}号`,
        way: paidBy,
        amountFen: total,
        staged: false,
        overrides: OVERRIDES,
      },
      decide,
    );
    return { payment: this.#payment(caseId, paidBy, paidOn, total), paidOn };
  }

  #payment(caseId: number, way: PaidBy, on: string, amountFen: number): PaymentInput {
    if (way === 'card') return { way, caseId, on, amountFen, overrides: [] };
    const common = { caseId, on, source: 'county' as const, payerId: this.#staff.cashier.staffId, overrides: [] };
    if (way === 'cash') return { ...common, way, amountFen };
    return { ...common, way, goods: [goodsLine(amountFen)] };
  }

  pay({ payment }: Approved): Paid {
    return this.act('cashier', 'payment.pay', payment, pay);
  }

  sign({ voucherId }: Paid, on: string): void {
    if (voucherId !== null) this.act('cashier', 'voucher.sign', { voucherId, on }, signVoucher);
  }

  close(): void {
    this.book.close();
  }
}

const SETTINGS = [
  { key: 'pay_deadline_days', value: '10' },
  { key: 'split_window_days', value: '30' },
  { key: 'same_cause_window', value: 'calendar_year' },
  { key: 'year_window', value: 'calendar_year' },
];

const OVERRIDES = ['same-cause', 'split-payment'].map((code) => ({
  code,
  reason: '本年度第二次申请，情况特殊，经集体研究同意',
}));

export const goodsLine = (amountFen: number) => ({
  name: '大米',
  spec: '10公斤/袋',
  unit: '袋',
  quantityMilli: amountFen / 5,
  unitPriceFen: 5_000,
  amountFen,
});

const applicant = (n: number) => {
  const birth = `${1940 + (n % 60)}${String((n % 12) + 1).padStart(2, '0')}${String((n % 28) + 1).padStart(2, '0')}`;
  const first17 = `539921${birth}${String(Math.floor(n / 60) % 1000).padStart(3, '0')}`;
  return {
    name: NAMES[n % NAMES.length] ?? '',
    idNumber: first17 + idCheckDigit(first17),
    phone: `1230000${String(n % 10_000).padStart(4, '0')}`,
    address: `南汀县勐禾乡${VILLAGES[n % VILLAGES.length] ?? ''}第${(n % 5) + 1}村民小组${(n % 90) + 1}号`,
  };
};
