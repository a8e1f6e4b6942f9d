/**
 * A quarter of an office, small enough to be worked out with a pencil. Rows are written as the acts write them, but the rules
 * are not asked: what an inspection finds must not depend on what was forbidden meanwhile.
 *
 * | case | applied | decided | paid | 分 | |
 * |---|---|---|---|---|---|
 * | N 14 | 2025-12-01 | 12-02 | 12-05 | 150 000 cash | written off |
 * | A 1 | 2025-12-10 | 12-12 | 12-28 | 50 000 cash | |
 * | B 2 | 2026-01-05 | 01-08 | 01-10 | 100 000 cash | 低保; 普阿妹 collects |
 * | C 3 | 01-06 | 01-10 | 01-20 | 100 000 cash | 普阿妹 collects |
 * | D 4 | 01-07 | 01-12 | 01-25 | 100 000 cash | 李老三 collects, her telephone; the approver reviewed |
 * | E 5 | 02-01 | 02-03 | 02-03 | 30 000 goods | not signed |
 * | F 6 | 02-10 | ordered 02-10, due 02-20; 02-25 | 02-10 | 80 000 cash | 20 000 back on 02-26 |
 * | G 7 | 02-20 | 02-26 | 03-01 | 200 000 一卡通 | 支出型, household of 5 |
 * | H 8 | 03-01 | 03-03 | 03-05 | 150 000 transfer | |
 * | I 9 | 03-01 | 03-03 | 03-06 | 50 000 transfer | to the account of H |
 * | J 10 | 03-09 | 03-09 | 03-10 | 10 000 cash | void |
 * | K 11 | 03-12 | 03-13, by who took it in | 03-15 | 40 000 cash | |
 * | L 12 | 03-20 | ordered 03-20, no due day | 03-20 | 30 000 cash | its number, 13, leaves three out |
 * | M 13 | 03-24 | 03-25 | 03-25 | 25 000 service | |
 */
import { periodOf } from '../../../../domain/calendar/date.ts';
import type { Category, Way } from '../../../../domain/entities/codes.ts';
import type { Account } from '../../../../domain/ledger/accounts.ts';
import type { Movement } from '../../../../domain/ledger/movements.ts';
import { perform, type Tx } from '../../../../db/act.ts';
import { insertAgency } from '../../../../db/acts/agencies.ts';
import { recordFindings } from '../../../../db/acts/findings.ts';
import { takeHousehold, takePerson } from '../../../../db/acts/people.ts';
import { post } from '../../../../db/posting.ts';
import {
  batch,
  batchAnswer,
  batchLine,
  cardLine,
  caseStep,
  decision,
  finding,
  lineAnswer,
  monthEvent,
  reliefCase,
} from '../../../../db/schema/index.ts';
import { insertVoucher, issueVoucher, recordVoucherEvent } from '../../../../db/voucher-numbers.ts';
import type { Finding } from '../../../../domain/policy/finding.ts';
import { applicant, STAFF, TestOffice, type Who } from '../../test-office.ts';

export const QUARTER = { from: '2026-01-01', to: '2026-03-31' } as const;
export const PAGE = { offset: 0, limit: 50 } as const;

const PAIRS = {
  cash: ['pay_cash', 'relief_cash', 'cash'],
  goods: ['issue_goods', 'relief_goods', 'goods'],
  service: ['buy_service', 'relief_service', 'bank'],
  transfer: ['pay_transfer', 'relief_transfer', 'bank'],
} as const satisfies Record<Exclude<Way, 'card'>, readonly [Movement, Account, Account]>;

interface Told {
  readonly n: number;
  readonly applied: string;
  readonly decided?: { readonly on: string; readonly by?: Who; readonly finding?: Finding; readonly reason?: string };
  readonly ordered?: { readonly on: string; readonly due?: string };
  readonly reviewedBy?: Who;
  readonly paid: {
    readonly on: string;
    readonly fen: number;
    readonly way: Way;
    readonly agent?: { readonly name: string; readonly idNumber?: string; readonly phone?: string };
    readonly account?: string;
    readonly number?: number;
    readonly signedOn?: string | null;
    readonly finding?: Finding;
    readonly reason?: string;
  };
  readonly category?: Category;
  readonly spending?: true;
  readonly size?: number;
}

const said = (code: Finding['code'], severity: Finding['severity']): Finding => ({
  code,
  severity,
  message: `一条${severity}`,
  source: { document: '某文', article: '一' },
});

const wife = { name: '普阿妹', idNumber: applicant(700).idNumber, phone: '12300000002' };
const ACCOUNT = '6217000000000000004';

const STORY: readonly Told[] = [
  {
    n: 14,
    applied: '2025-12-01',
    decided: { on: '2025-12-02' },
    paid: { on: '2025-12-05', fen: 150_000, way: 'cash' },
  },
  { n: 1, applied: '2025-12-10', decided: { on: '2025-12-12' }, paid: { on: '2025-12-28', fen: 50_000, way: 'cash' } },
  {
    n: 2,
    applied: '2026-01-05',
    category: 'dibao',
    decided: { on: '2026-01-08', finding: said('over-township-limit', 'explain'), reason: '情况特殊' },
    paid: {
      on: '2026-01-10',
      fen: 100_000,
      way: 'cash',
      agent: wife,
      finding: said('over-township-limit', 'explain'),
      reason: '情况特殊',
    },
  },
  {
    n: 3,
    applied: '2026-01-06',
    decided: { on: '2026-01-10' },
    paid: { on: '2026-01-20', fen: 100_000, way: 'cash', agent: wife, finding: said('paid-late', 'remind') },
  },
  {
    n: 4,
    applied: '2026-01-07',
    reviewedBy: 'approver',
    decided: { on: '2026-01-12' },
    paid: {
      on: '2026-01-25',
      fen: 100_000,
      way: 'cash',
      agent: { name: '李老三', phone: wife.phone },
      finding: said('agent-no-papers', 'explain'),
      reason: '已电话核实',
    },
  },
  {
    n: 5,
    applied: '2026-02-01',
    decided: { on: '2026-02-03' },
    paid: { on: '2026-02-03', fen: 30_000, way: 'goods', signedOn: null },
  },
  {
    n: 6,
    applied: '2026-02-10',
    ordered: { on: '2026-02-10', due: '2026-02-20' },
    decided: { on: '2026-02-25' },
    paid: { on: '2026-02-10', fen: 80_000, way: 'cash' },
  },
  {
    n: 7,
    applied: '2026-02-20',
    spending: true,
    size: 5,
    decided: { on: '2026-02-26' },
    paid: { on: '2026-03-01', fen: 200_000, way: 'card', finding: said('year-end-rush', 'remind') },
  },
  {
    n: 8,
    applied: '2026-03-01',
    decided: { on: '2026-03-03' },
    paid: { on: '2026-03-05', fen: 150_000, way: 'transfer', account: ACCOUNT, signedOn: '2026-03-06' },
  },
  {
    n: 9,
    applied: '2026-03-01',
    decided: { on: '2026-03-03' },
    paid: { on: '2026-03-06', fen: 50_000, way: 'transfer', account: ACCOUNT },
  },
  {
    n: 10,
    applied: '2026-03-09',
    decided: { on: '2026-03-09' },
    paid: { on: '2026-03-10', fen: 10_000, way: 'cash', signedOn: null },
  },
  {
    n: 11,
    applied: '2026-03-12',
    reviewedBy: 'reviewer',
    decided: { on: '2026-03-13', by: 'clerk' },
    paid: { on: '2026-03-15', fen: 40_000, way: 'cash' },
  },
  {
    n: 12,
    applied: '2026-03-20',
    ordered: { on: '2026-03-20' },
    paid: { on: '2026-03-20', fen: 30_000, way: 'cash', number: 13 },
  },
  {
    n: 13,
    applied: '2026-03-24',
    decided: { on: '2026-03-25' },
    paid: { on: '2026-03-25', fen: 25_000, way: 'service' },
  },
];

/** Keys by the case's letter number: what was paid in case n. */
export interface SmallBook {
  readonly office: TestOffice;
  readonly cases: ReadonlyMap<number, number>;
  readonly payments: ReadonlyMap<number, number>;
}

const writer =
  (office: TestOffice) =>
  <T>(who: Who, body: (tx: Tx) => T): T =>
    perform(office.book, office.session(who), { act: 'case.open', requestId: office.newRequest(), input: {} }, body);

export function smallBook(): SmallBook {
  const office = new TestOffice('2026-07-01');
  const write = writer(office);
  for (const [key, value, validFrom] of [
    ['equal_amounts', '3', '2026-01-01'],
    ['year_end_days', '10', '2025-01-01'],
    ['cash_hand_limit', '4500', '2026-02-01'],
    ['quota', '10000', '2026-01-01'],
  ] as const)
    office.act('manager', 'setting.set', { key, value, validFrom });
  write('accountant', begin);
  const cases = new Map<number, number>();
  const payments = new Map<number, number>();
  for (const told of STORY) {
    const caseId = write('clerk', (tx) => openCase(tx, told));
    const decisionId = decide(write, caseId, told);
    cases.set(told.n, caseId);
    payments.set(
      told.n,
      write('cashier', (tx) => pay(tx, caseId, decisionId, told)),
    );
  }
  afterwards(write, cases, payments);
  return { office, cases, payments };
}

function begin(tx: Tx): void {
  const on = '2025-12-01';
  const entry = { onDate: on, period: periodOf(on), summary: '期初' };
  post(tx, { ...entry, movement: 'grant', debit: 'bank', credit: 'received', amountFen: 5_000_000, source: 'county' });
  post(tx, { ...entry, movement: 'withdraw', debit: 'cash', credit: 'bank', amountFen: 1_000_000 });
  post(tx, { ...entry, movement: 'buy_goods', debit: 'goods', credit: 'bank', amountFen: 100_000 });
}

function openCase(tx: Tx, { n, applied, category, spending, size }: Told): number {
  const personId = takePerson(tx, applicant(n), applied);
  const household = { village: '芒丙村', size: size ?? 3, category: category ?? 'general', members: [] };
  return tx.insert(reliefCase, {
    uid: tx.newUid(),
    year: Number(applied.slice(0, 4)),
    number: n,
    personId,
    householdId: takeHousehold(tx, personId, household, applied),
    type: spending === true ? 'spending' : 'urgent',
    cause: 'fire',
    causeText: '住房烧毁',
    appliedOn: applied,
    foundBy: 'applied',
    imported: 0,
  });
}

type Write = ReturnType<typeof writer>;

function decide(write: Write, caseId: number, { reviewedBy, ordered, decided, paid }: Told): number {
  const common = { caseId, way: paid.way, amountFen: paid.fen, staged: 0, level: 'township' } as const;
  if (reviewedBy !== undefined)
    write(reviewedBy, (tx) => {
      const staffId = STAFF[reviewedBy];
      tx.insert(caseStep, { caseId, kind: 'reviewed', onDate: decided?.on ?? '', staffId });
    });
  let decisionId = 0;
  if (ordered !== undefined)
    decisionId = write('approver', (tx) =>
      tx.insert(decision, {
        ...common,
        uid: tx.newUid(),
        kind: 'ordered',
        onDate: ordered.on,
        paperworkDueOn: ordered.due ?? null,
        staffId: STAFF.approver,
      }),
    );
  if (decided === undefined) return decisionId;
  const by = decided.by ?? 'approver';
  return write(by, (tx) => {
    const id = tx.insert(decision, {
      ...common,
      uid: tx.newUid(),
      kind: 'approved',
      onDate: decided.on,
      staffId: STAFF[by],
    });
    note(tx, { caseId, stage: 'decision', subjectId: id }, decided);
    return id;
  });
}

const note = (
  tx: Tx,
  place: Parameters<typeof recordFindings>[1],
  { finding: one, reason }: { readonly finding?: Finding; readonly reason?: string },
): void => {
  if (one === undefined) return;
  recordFindings(tx, place, [one], reason === undefined ? [] : [{ code: one.code, reason }]);
};

function pay(tx: Tx, caseId: number, decisionId: number, { paid }: Told): number {
  const { on, fen, way, agent, account } = paid;
  if (way === 'card') {
    const id = tx.insert(cardLine, {
      uid: tx.newUid(),
      caseId,
      decisionId,
      amountFen: fen,
      onDate: on,
      period: periodOf(on),
      imported: 0,
    });
    note(tx, { caseId, stage: 'payment', subjectId: id }, paid);
    return id;
  }
  const [movement, debit, credit] = PAIRS[way];
  const filed =
    agent === undefined ? undefined : { kind: 'family', relation: '妻', reason: '卧病', consent: true, ...agent };
  const id = post(tx, {
    movement,
    debit,
    credit,
    amountFen: fen,
    source: 'county',
    onDate: on,
    period: periodOf(on),
    summary: '发放',
    caseId,
    decisionId,
    payerId: STAFF.cashier,
    agencyId: filed === undefined ? undefined : insertAgency(tx, caseId, { ...filed, kind: 'family' }),
    payee: account === undefined ? undefined : { name: '同一账户', account },
  });
  note(tx, { caseId, stage: 'payment', subjectId: id }, paid);
  if (way === 'service') return id;
  const issued = { transferId: id, kind: way, amountFen: fen, onDate: on };
  if (paid.number === undefined) issueVoucher(tx, issued);
  else insertVoucher(tx, issued, 2026, paid.number);
  if (paid.signedOn !== null) recordVoucherEvent(tx, id, { kind: 'signed', onDate: paid.signedOn ?? on });
  return id;
}

const of = (keys: ReadonlyMap<number, number>, n: number): number => keys.get(n) ?? 0;

/** What comes back, what is void, what the county answered, what an approver explained later, and a month's close. */
function afterwards(write: Write, cases: ReadonlyMap<number, number>, payments: ReadonlyMap<number, number>): void {
  write('accountant', (tx) => takeBack(tx, of(cases, 6), of(payments, 6), 20_000, '2026-02-26'));
  write('cashier', (tx) => {
    const on = '2026-03-10';
    const reversed = { movement: 'reversal', debit: 'cash', credit: 'relief_cash', amountFen: 10_000 } as const;
    const case10 = { caseId: of(cases, 10), reversesId: of(payments, 10), source: 'county' } as const;
    post(tx, { ...reversed, ...case10, onDate: on, period: periodOf(on), summary: '作废' });
    recordVoucherEvent(tx, of(payments, 10), { kind: 'voided', onDate: on, reason: '写错', copies: 4 });
  });
  write('accountant', (tx) => {
    const line = { transferId: of(payments, 14), amountFen: 150_000 };
    const head = {
      uid: tx.newUid(),
      reference: '销 1 号',
      onDate: '2026-01-31',
      through: '2025-12',
      totalFen: 150_000,
    };
    const batchId = tx.insert(batch, head);
    tx.insert(batchLine, { batchId, ...line });
    tx.insert(batchAnswer, { batchId, onDate: '2026-02-15', document: '复 1 号' });
    tx.insert(lineAnswer, { batchId, transferId: line.transferId, answer: 'written_off', reason: null });
  });
  write('approver', (tx) => {
    const decided = tx.book.get<{ id: number }>('SELECT id FROM decision WHERE case_id = ?', of(cases, 4));
    tx.insert(finding, {
      caseId: of(cases, 4),
      stage: 'decision',
      subjectId: decided?.id ?? 0,
      code: 'agent-no-papers',
      severity: 'explain',
      message: '补充说明',
      document: '审批人补充说明',
      article: tx.today,
      overrideReason: '另有原因',
    });
  });
  write('accountant', (tx) => {
    const event = { period: '2026-01', kind: 'closed', onDate: '2026-02-03', staffId: STAFF.accountant } as const;
    const id = tx.insert(monthEvent, event);
    recordFindings(tx, { stage: 'close', subjectId: id, period: '2026-01' }, [said('number-gap', 'explain')], []);
  });
}

/** A red slip: money of a payment comes back into cash. */
export function takeBack(tx: Tx, caseId: number, payment: number, fen: number, on: string): void {
  const id = post(tx, {
    movement: 'refund',
    debit: 'cash',
    credit: 'relief_cash',
    amountFen: fen,
    source: 'county',
    onDate: on,
    period: periodOf(on),
    summary: '退回',
    caseId,
    reversesId: payment,
  });
  issueVoucher(tx, { transferId: id, kind: 'cash', amountFen: fen, onDate: on, redOf: payment });
  recordVoucherEvent(tx, id, { kind: 'signed', onDate: on });
}
