/** An office with a book of its own for one test: made once a process, then copied, so that no test waits for scrypt. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { CaseInput, DecisionInput, ExplanationInput } from '../../domain/entities/cases.ts';
import { CaseStepInput } from '../../domain/entities/steps.ts';
import type { Role } from '../../domain/entities/codes.ts';
import {
  CashCountInput,
  DENOMINATIONS,
  FundInput,
  GoodsPurchase,
  GoodsReceived,
  OpeningInput,
  ReversalInput,
} from '../../domain/entities/fund.ts';
import { BatchAnswer, BatchInput, MonthClosed, MonthReopened } from '../../domain/entities/months.ts';
import { OfficeInput, SettingInput, StaffChange, StaffInput } from '../../domain/entities/office.ts';
import { AgencyFiled, PaymentInput } from '../../domain/entities/payments.ts';
import { HolidayYearInput, RosterInput, TekunInput } from '../../domain/entities/registers.ts';
import { PersonChange } from '../../domain/entities/people.ts';
import {
  NumberDeclared,
  VoucherReprinted,
  VoucherReversed,
  VoucherSigned,
  VoucherVoided,
} from '../../domain/entities/vouchers.ts';
import type { ProfileName } from '../../domain/policy/profile.ts';
import { idCheckDigit } from '../../domain/identity/id-number.ts';
import { Refusal } from '../../domain/problem.ts';
import { perform, type Tx } from '../../db/act.ts';
import { fileAgency } from '../../db/acts/agencies.ts';
import { openCase } from '../../db/acts/cases.ts';
import { decide, explain } from '../../db/acts/decisions.ts';
import { buyGoods, moveFund, receiveGoods, recordOpening, reverseTransfer } from '../../db/acts/fund.ts';
import { closeMonth, countCash, reopenMonth } from '../../db/acts/months.ts';
import { addStaff, changeSetting, changeStaff, setOffice } from '../../db/acts/office.ts';
import { pay } from '../../db/acts/payments.ts';
import { changePerson } from '../../db/acts/people.ts';
import { recordTekun, replaceHolidayYear, takeRoster } from '../../db/acts/registers.ts';
import { recordStep } from '../../db/acts/steps.ts';
import { declareNumbers, reprintVoucher, reverseVoucher, signVoucher, voidVoucher } from '../../db/acts/vouchers.ts';
import { answerBatch, makeBatch } from '../../db/acts/writeoff.ts';
import type { Book } from '../../db/book.ts';
import { createBook } from '../../db/create.ts';
import { unlock } from '../../db/keys.ts';
import { openWithKey } from '../../db/open.ts';
import { bookPaths } from '../../db/paths.ts';
import type { Session } from '../../db/session.ts';
import { setSurroundings } from '../../db/surroundings.ts';

/** Parses the input as the contract would, then runs the act. */
const entry =
  <S extends z.ZodType, O>(schema: S, body: (tx: Tx, input: z.output<S>) => O) =>
  (tx: Tx, input: z.input<S>): O =>
    body(tx, schema.parse(input));

const ACTS = {
  'office.set': entry(OfficeInput, setOffice),
  'setting.set': entry(SettingInput, changeSetting),
  'staff.add': entry(StaffInput, addStaff),
  'staff.change': entry(StaffChange, changeStaff),
  'opening.record': entry(OpeningInput, recordOpening),
  'fund.move': entry(FundInput, moveFund),
  'goods.buy': entry(GoodsPurchase, buyGoods),
  'goods.receive': entry(GoodsReceived, receiveGoods),
  'transfer.reverse': entry(ReversalInput, reverseTransfer),
  'person.change': entry(PersonChange, changePerson),
  'case.open': entry(CaseInput, openCase),
  'case.step': entry(CaseStepInput, recordStep),
  'case.decide': entry(DecisionInput, decide),
  'case.explain': entry(ExplanationInput, explain),
  'payment.pay': entry(PaymentInput, pay),
  'voucher.sign': entry(VoucherSigned, signVoucher),
  'voucher.void': entry(VoucherVoided, voidVoucher),
  'voucher.reverse': entry(VoucherReversed, reverseVoucher),
  'voucher.reprint': entry(VoucherReprinted, reprintVoucher),
  'voucher.declare': entry(NumberDeclared, declareNumbers),
  'batch.make': entry(BatchInput, makeBatch),
  'batch.answer': entry(BatchAnswer, answerBatch),
  'cash.count': entry(CashCountInput, countCash),
  'month.close': entry(MonthClosed, closeMonth),
  'month.reopen': entry(MonthReopened, reopenMonth),
  'agency.file': entry(AgencyFiled, fileAgency),
  'roster.take': entry(RosterInput, takeRoster),
  'holiday.replace': entry(HolidayYearInput, replaceHolidayYear),
  'tekun.record': entry(TekunInput, recordTekun),
} as const;

export type ActName = keyof typeof ACTS;
export type ActInput<N extends ActName> = Parameters<(typeof ACTS)[N]>[1];
export type ActAnswer<N extends ActName> = ReturnType<(typeof ACTS)[N]>;

export const PASSWORD = 'a password of the tests';
const HIRED = [
  ['clerk', '刀玉芬'],
  ['approver', '杨建国'],
  ['cashier', '李小梅'],
  ['accountant', '赵𫖯'],
  ['reviewer', '王䶮'],
] as const satisfies readonly (readonly [Role, string])[];
export type Who = 'manager' | (typeof HIRED)[number][0];
export const STAFF: Readonly<Record<Who, number>> = {
  manager: 1,
  clerk: 2,
  approver: 3,
  cashier: 4,
  accountant: 5,
  reviewer: 6,
};
const NAMES: Readonly<Record<Who, string>> = { manager: '岩温罕', ...Object.fromEntries(HIRED) } as Record<Who, string>;

/** Where a test's files lie: in memory where there is such a place, because every act waits for the disk. */
export const newFolder = (): string => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'relief-'));

const FIRST_DAY = '2025-01-01';
export const OFFICE = {
  validFrom: FIRST_DAY,
  county: '南汀县',
  town: '勐禾乡',
  government: '勐禾乡人民政府',
  unit: '民政办',
};

/** Kept in memory, so that no folder is left when a worker ends. */
interface Template {
  readonly database: Uint8Array;
  readonly keys: Uint8Array;
  readonly dataKey: Uint8Array;
}
const made = new Map<ProfileName, Template>();

/** A book with its staff and nothing else, one for each profile; by default the national rules, which stop the least. */
function template(profile: ProfileName): Template {
  const known = made.get(profile);
  if (known !== undefined) return known;
  const folder = newFolder();
  const clock = setSurroundings(`${FIRST_DAY}T01:00:00.000Z`, 1);
  const { book, session } = createBook(
    {
      folder,
      office: OFFICE,
      profile,
      settings: [],
      manager: { name: NAMES.manager, password: PASSWORD },
      demo: true,
    },
    clock,
  );
  for (const [role, name] of HIRED) {
    const input = { validFrom: FIRST_DAY, name, roles: [role] };
    perform(book, session, { act: 'staff.add', requestId: `hire-${role}`, input }, (tx) =>
      ACTS['staff.add'](tx, input),
    );
  }
  book.close();
  const { database, keys } = bookPaths(folder);
  const fresh = {
    database: readFileSync(database),
    keys: readFileSync(keys),
    dataKey: unlock(folder, PASSWORD).dataKey,
  };
  made.set(profile, fresh);
  rmSync(folder, { recursive: true });
  return fresh;
}

/** Audit rows of the copied book: `book.create` and one for each person hired. */
export const TEMPLATE_ACTS = 1 + HIRED.length;

export class TestOffice {
  readonly folder: string;
  readonly dataKey: Uint8Array;
  readonly clock: ReturnType<typeof setSurroundings>;
  book: Book;
  #requests = 0;

  constructor(today = '2026-01-05', seed = 1, profile: ProfileName = 'national-2019') {
    const { database, keys, dataKey } = template(profile);
    this.folder = newFolder();
    const paths = bookPaths(this.folder);
    writeFileSync(paths.database, database);
    writeFileSync(paths.keys, keys, { mode: 0o600 });
    this.dataKey = dataKey;
    this.clock = setSurroundings('', seed);
    this.moveTo(today);
    this.book = openWithKey(this.folder, dataKey, this.clock);
  }

  moveTo(day: string): void {
    this.clock.moveTo(`${day}T02:00:00.000Z`);
  }

  get today(): string {
    return this.clock.today();
  }

  session(who: Who): Session {
    return { staffId: STAFF[who], name: NAMES[who], roles: [who], door: 'command' };
  }

  newRequest(): string {
    return `request-${++this.#requests}`;
  }

  /** @throws Refusal as the act does */
  act<N extends ActName>(who: Who, act: N, input: ActInput<N>, requestId = this.newRequest()): ActAnswer<N> {
    const body = ACTS[act] as (tx: Tx, input: ActInput<N>) => ActAnswer<N>;
    return perform(this.book, this.session(who), { act, requestId, input }, (tx) => body(tx, input));
  }

  /** The code an act is refused with; undefined where it is not. */
  refusal<N extends ActName>(who: Who, act: N, input: ActInput<N>, requestId?: string): string | undefined {
    return codeOf(() => this.act(who, act, input, requestId));
  }

  reopen(): void {
    this.book.close();
    this.book = openWithKey(this.folder, this.dataKey, this.clock);
  }

  /** Closes the book and takes its files away. */
  discard(): void {
    this.book.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The code something is refused with; undefined where it is not. Whatever is no refusal is thrown on. */
export function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

/** The n-th invented person. */
export function applicant(n: number) {
  const birth = `${1940 + (n % 60)}${String((n % 12) + 1).padStart(2, '0')}${String((n % 28) + 1).padStart(2, '0')}`;
  const first17 = `539921${birth}${String(100 + (n % 900))}`;
  return { name: `岩${'甲乙丙丁戊己庚辛壬癸'.charAt(n % 10)}`, idNumber: first17 + idCheckDigit(first17) };
}

export const caseInput = (n: number, appliedOn: string): ActInput<'case.open'> => ({
  applicant: applicant(n),
  household: { village: '芒丙村', size: 3, category: 'general' },
  type: 'urgent',
  cause: 'fire',
  causeText: '住房烧毁',
  appliedOn,
});

/** One kind of goods worth `fen` in all. */
export const goods = (fen: number) => [
  { name: '大米', unit: '公斤', quantityMilli: fen * 10, unitPriceFen: 100, amountFen: fen },
];

/** Notes and coins that make up an amount, as far as there are coins. */
export function piecesOf(fen: number): number[] {
  let rest = fen;
  return DENOMINATIONS.map((value) => {
    const pieces = Math.floor(rest / value);
    rest -= pieces * value;
    return pieces;
  });
}
