/** An invented office at work: a book, its people, its clock, and the acts of a day as the measurements need them. */
import type { Role } from '../domain/entities/codes.ts';
import type { CaseInput, DecisionInput } from '../domain/entities/cases.ts';
import type { AgentInput, PaymentInput } from '../domain/entities/payments.ts';
import type { CaseStepInput } from '../domain/entities/steps.ts';
import { perform, type Tx } from '../db/act.ts';
import { openCase } from '../db/acts/cases.ts';
import { decide, explain } from '../db/acts/decisions.ts';
import { recordOpening } from '../db/acts/fund.ts';
import { addStaff } from '../db/acts/office.ts';
import { pay, type Paid } from '../db/acts/payments.ts';
import { takeRoster } from '../db/acts/registers.ts';
import { recordStep } from '../db/acts/steps.ts';
import { signVoucher } from '../db/acts/vouchers.ts';
import type { Book } from '../db/book.ts';
import { createBook } from '../db/create.ts';
import { unlock } from '../db/keys.ts';
import type { Session } from '../db/session.ts';
import { setSurroundings } from '../db/surroundings.ts';
import { ulid } from '../db/ulid.ts';
import { agentOf, applicant, deathsOf, household, rosterOf } from './people.ts';
import { SETTINGS } from './settings.ts';
import { type CaseDays, daysBefore, stepsAfter, stepsBefore } from './steps.ts';

const PASSWORD = 'measured in public';
const SEED = 20_260_101;
/** Cases between a person's first and second; not a multiple of ten, so that nobody comes a third time. */
const RETURN_AFTER = 1_301;
/** One payment from the fund in this many is collected by somebody else. */
const AGENT_EACH = 12;
/** From when the settings are valid: the rules ask for 低保 standards of the year before too. */
const SET_UP = '2019-01-01';
/** The last day before the first month kept in the book. */
const OPENING = '2020-12-31';
export const FIRST_PERIOD = '2021-01';

export type Who = 'manager' | 'clerk' | 'approver' | 'cashier';
export type PaidBy = 'cash' | 'goods' | 'card';

export interface Approved {
  readonly payment: PaymentInput;
  readonly paidOn: string;
}

interface Paying {
  readonly caseId: number;
  readonly on: string;
  readonly amountFen: number;
  readonly agent: AgentInput | undefined;
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
      validFrom: SET_UP,
      county: '南汀县',
      town: '勐禾乡',
      government: '勐禾乡人民政府',
      unit: '民政办',
      phone: '0000-1234567',
      bankAccount: '6217000000000000004',
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

  /** Who the next new case is of: one person in ten was helped for the same cause before, and it is explained. */
  nextPerson(): number {
    const n = this.#cases;
    return n % 10 === 9 && n > RETURN_AFTER ? n - RETURN_AFTER : n;
  }

  /**
   * A new case, taken in with its whole procedure, and approved. The steps of one desk are one act here, so that a large book
   * is built in bearable time; their rows are those of the single acts.
   */
  approve(paidBy: PaidBy, paidOn: string, { person = this.nextPerson(), agents = true } = {}): Approved {
    const n = this.#cases++;
    const agent = agents && n % AGENT_EACH === 0 ? agentOf(n / AGENT_EACH) : undefined;
    const days = daysBefore(paidOn);
    const amountFen = (20_000 + (n % 17) * 5_000) * (paidBy === 'card' ? 3 : 1);
    const input = application(person, paidBy, days);
    const { caseId } = this.act('clerk', 'case.open', input, openCase);
    this.act('clerk', 'case.step', stepsBefore(caseId, input.type, input.household.size, days), record);
    const decision = decisionOn(caseId, n, paidBy, amountFen, days);
    const payment = this.#payment(paidBy, { caseId, on: paidOn, amountFen, agent });
    this.act('approver', 'case.decide', decision, (tx) => {
      record(tx, [{ caseId, on: days.approvedOn, kind: 'finance_agreed', detail: { by: '岩温罕' } }]);
      const decided = decide(tx, decision);
      // These can show first when the money is paid: the agent is not known before, and a window moves on by a day.
      if (byAgent(payment)) explain(tx, { caseId, code: 'shared-agent', reason: REASON });
      if (person !== n) explain(tx, { caseId, code: 'split-payment', reason: REASON });
      return decided;
    });
    return { payment, paidOn };
  }

  #payment(way: PaidBy, { agent, amountFen, ...paid }: Paying): PaymentInput {
    if (way === 'card') return { way, ...paid, amountFen, overrides: [] };
    const common = {
      ...paid,
      source: 'county' as const,
      payerId: this.#staff.cashier.staffId,
      overrides: [],
      ...(agent !== undefined && { agent }),
    };
    if (way === 'cash') return { ...common, way, amountFen };
    return { ...common, way, goods: [goodsLine(amountFen)] };
  }

  pay({ payment }: Approved): Paid {
    return this.act('cashier', 'payment.pay', payment, pay);
  }

  /** Signed for, looked at, posted up and entered in the province's system. */
  finish({ payment }: Approved, { id, voucherId }: Paid, on: string): void {
    const { caseId } = payment;
    const steps = stepsAfter(caseId, { id, voucherId, byAgent: byAgent(payment) }, on);
    this.act('cashier', 'voucher.sign', { caseId, voucherId, on }, (tx) => {
      if (voucherId !== null) signVoucher(tx, { voucherId, on });
      record(tx, steps);
    });
  }

  /** The county's rosters of the first `people` people of the books, and deaths of others. */
  takeRosters(people: number): void {
    for (const kind of ['dibao', 'tekun', 'edge', 'monitored'] as const)
      this.act('clerk', 'roster.take', rosterOf(kind, people, OPENING), takeRoster);
    this.act('clerk', 'roster.take', deathsOf(Math.ceil(people / 20), OPENING), takeRoster);
  }

  archive(caseIds: readonly number[], on: string): void {
    this.act('clerk', 'case.step', { caseIds, on }, (tx) => {
      const filed = { kind: 'archived', detail: { pages: 12 } } as const;
      record(
        tx,
        caseIds.map((caseId) => ({ ...filed, caseId, on })),
      );
    });
  }

  close(): void {
    this.book.close();
  }
}

function record(tx: Tx, steps: readonly CaseStepInput[]): void {
  for (const step of steps) recordStep(tx, step);
}

export function application(person: number, paidBy: PaidBy, { appliedOn }: CaseDays): CaseInput {
  const urgent = paidBy !== 'card';
  return {
    applicant: applicant(person),
    household: household(person),
    type: urgent ? 'urgent' : 'spending',
    cause: urgent ? (CAUSES[person % CAUSES.length] ?? 'fire') : 'medical',
    causeText: '住房及口粮、衣被烧毁，家中无处居住，基本生活暂时出现严重困难',
    appliedOn,
    foundBy: 'applied',
    gravity: 'light',
    residence: 'local',
    occurredOn: appliedOn,
  };
}

const CAUSES = ['fire', 'injury', 'traffic', 'illness', 'collapse'] as const;

const decisionOn = (
  caseId: number,
  n: number,
  way: PaidBy,
  amountFen: number,
  { approvedOn }: CaseDays,
): DecisionInput => ({
  caseId,
  kind: 'approved',
  level: 'township',
  on: approvedOn,
  reference: `勐民救审〔${approvedOn.slice(0, 4)}〕${n + 1}号`,
  way,
  amountFen,
  staged: false,
  special: '急难发生，本人急需现金购买口粮',
  overrides: OVERRIDES,
});

const REASON = '情况特殊，经集体研究同意';
const OVERRIDES = ['same-cause', 'third-in-year', 'over-year-cap', 'split-payment'].map((code) => ({
  code,
  reason: REASON,
}));

const byAgent = (payment: PaymentInput): boolean => payment.way !== 'card' && payment.agent !== undefined;

export const goodsLine = (amountFen: number) => ({
  name: '大米',
  spec: '10公斤/袋',
  unit: '袋',
  quantityMilli: amountFen / 5,
  unitPriceFen: 5_000,
  amountFen,
});
