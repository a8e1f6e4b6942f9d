/** 审批与发放: who may, how much, by whose hands, on which papers. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../../db/check/index.ts';
import { caseInput, goods, STAFF, TestOffice, type ActInput } from '../test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-01-20');
  office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    bank: [{ source: 'county', amountFen: 1_000_000 }],
    cash: [{ source: 'county', amountFen: 1_000_000 }],
    goods: goods(100_000).map((line) => ({ source: 'donation' as const, line })),
  });
});
afterEach(() => office.discard());

type Cash = Extract<ActInput<'payment.pay'>, { way: 'cash' }>;

const opened = (appliedOn = '2026-01-05', more: Partial<ActInput<'case.open'>> = {}): number =>
  office.act('clerk', 'case.open', { ...caseInput(1, appliedOn), ...more }).caseId;
const decision = (caseId: number, more: Partial<ActInput<'case.decide'>> = {}): ActInput<'case.decide'> => ({
  caseId,
  kind: 'approved',
  on: '2026-01-06',
  reference: '勐民救审 1 号',
  way: 'cash',
  amountFen: 100_000,
  ...more,
});
const decide = (caseId: number, more: Partial<ActInput<'case.decide'>> = {}) =>
  office.refusal('approver', 'case.decide', decision(caseId, more));
const cash = (caseId: number, more: Partial<Cash> = {}): Cash => ({
  way: 'cash',
  caseId,
  on: '2026-01-10',
  source: 'county',
  payerId: STAFF.cashier,
  amountFen: 10_000,
  ...more,
});
const pay = (caseId: number, more: Partial<Cash> = {}) => office.refusal('cashier', 'payment.pay', cash(caseId, more));

describe('a decision', () => {
  it('is another person’s than the one who took the case in', () => {
    const caseId = office.act('approver', 'case.open', caseInput(1, '2026-01-05')).caseId;
    expect(decide(caseId)).toBe('duty-separation');
  });

  it('says how much and how, or why not', () => {
    const caseId = opened();
    const { amountFen: _, ...noAmount } = decision(caseId);
    const { way: __, ...noWay } = decision(caseId);
    expect(office.refusal('approver', 'case.decide', noAmount)).toBe('decision-incomplete');
    expect(office.refusal('approver', 'case.decide', noWay)).toBe('decision-incomplete');
    expect(decide(caseId, { kind: 'refused' })).toBe('reason-missing');
    expect(decide(caseId, { kind: 'refused', opinion: '收入超过标准' })).toBeUndefined();
  });

  it('lies between the application and today, and an approval not before the order it confirms', () => {
    const caseId = opened();
    expect(decide(caseId, { on: '2026-01-04' })).toBe('decision-before-application');
    expect(decide(caseId, { on: '2026-01-21' })).toBe('date-in-future');
    expect(decide(caseId, { kind: 'ordered', on: '2026-01-08' })).toBeUndefined();
    expect(decide(caseId, { on: '2026-01-07' })).toBe('decision-before-order');
    expect(decide(caseId, { kind: 'ordered', on: '2026-01-09' })).toBe('already-ordered');
    expect(decide(caseId, { on: '2026-01-09' })).toBeUndefined();
    expect(decide(caseId, { on: '2026-01-10' })).toBe('already-decided');
  });

  it('may not grant less than 先行救助 has already paid', () => {
    const caseId = opened();
    decide(caseId, { kind: 'ordered', amountFen: 50_000 });
    expect(pay(caseId, { amountFen: 40_000 })).toBeUndefined();
    expect(decide(caseId, { on: '2026-01-11', amountFen: 39_999 })).toBe('paid-exceeds-approval');
    expect(decide(caseId, { on: '2026-01-11', kind: 'refused', opinion: '不符' })).toBe('paid-exceeds-approval');
    expect(decide(caseId, { on: '2026-01-11', amountFen: 40_000 })).toBeUndefined();
  });

  it('of 支出型 is no order: 先行救助 is for 急难型', () => {
    expect(decide(opened('2026-01-05', { type: 'spending', cause: 'medical' }), { kind: 'ordered' })).toBe(
      'rule-forbids',
    );
  });
});

describe('a payment', () => {
  it('rests on a decision of its day or before', () => {
    const caseId = opened();
    expect(pay(caseId)).toBe('not-approved');
    decide(caseId, { on: '2026-01-12' });
    expect(pay(caseId, { on: '2026-01-11' })).toBe('not-approved');
    expect(pay(caseId, { on: '2026-01-12' })).toBeUndefined();
    expect(pay(99)).toBe('case-unknown');
  });

  it('is not made on a refused case', () => {
    const caseId = opened();
    decide(caseId, { kind: 'refused', opinion: '不符' });
    expect(pay(caseId)).toBe('case-refused');
  });

  it('with all before it never exceeds the approval, whatever way it goes; what came back may be paid again', () => {
    const caseId = opened();
    decide(caseId, { amountFen: 30_000, staged: true });
    const first = office.act('cashier', 'payment.pay', cash(caseId)).id;
    office.act('cashier', 'payment.pay', { way: 'card', caseId, on: '2026-01-10', amountFen: 10_000 });
    expect(pay(caseId, { amountFen: 10_001 })).toBe('over-approved');
    office.act('cashier', 'voucher.void', { voucherId: first, on: '2026-01-10', reason: '写错', copiesKept: 4 });
    expect(pay(caseId, { amountFen: 20_001 })).toBe('over-approved');
    expect(pay(caseId, { amountFen: 20_000 })).toBeUndefined();
    expect(pay(caseId, { amountFen: 1 })).toBe('over-approved');
  });

  it('on an order, entered after the approval granted less, stays within the approval', () => {
    const caseId = opened();
    decide(caseId, { kind: 'ordered', amountFen: 50_000 });
    decide(caseId, { on: '2026-01-15', amountFen: 20_000 });
    // A hand-written voucher of the days between: E4 counts it against what was approved in the end.
    expect(pay(caseId, { on: '2026-01-10', amountFen: 20_001 })).toBe('over-approved');
    expect(pay(caseId, { on: '2026-01-10', amountFen: 20_000 })).toBeUndefined();
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('is never by the hands that decided, an order included', () => {
    const caseId = opened();
    office.act('reviewer', 'case.decide', decision(caseId, { kind: 'ordered', amountFen: 50_000 }));
    decide(caseId, { on: '2026-01-08' });
    for (const who of ['approver', 'reviewer'] as const) {
      expect(office.refusal(who, 'payment.pay', cash(caseId))).toBe('duty-separation');
      expect(pay(caseId, { payerId: STAFF[who] })).toBe('duty-separation');
      expect(office.refusal(who, 'payment.pay', { way: 'card', caseId, on: '2026-01-10', amountFen: 1 })).toBe(
        'duty-separation',
      );
    }
    expect(pay(caseId)).toBeUndefined();
  });

  it('is by somebody on duty that day', () => {
    const caseId = opened();
    decide(caseId);
    office.act('manager', 'staff.change', {
      staffId: STAFF.cashier,
      validFrom: '2026-01-12',
      name: '李小梅',
      roles: ['cashier'],
      active: false,
    });
    expect(pay(caseId, { payerId: 99 })).toBe('staff-unknown');
    expect(pay(caseId, { on: '2026-01-12' })).toBe('staff-inactive');
    expect(pay(caseId, { on: '2026-01-11' })).toBeUndefined();
  });

  it('uses a pre-printed form once, also where that 四联单 was voided', () => {
    const caseId = opened();
    decide(caseId);
    const { id } = office.act('cashier', 'payment.pay', cash(caseId, { formNumber: 'A0001' }));
    office.act('cashier', 'voucher.void', { voucherId: id, on: '2026-01-10', reason: '写错', copiesKept: 4 });
    expect(pay(caseId, { formNumber: 'A0001' })).toBe('form-number-used');
    expect(pay(caseId, { formNumber: 'A0002' })).toBeUndefined();
  });

  it('posts each way from its place, with a 四联单 for all but services and 一卡通', () => {
    const caseId = opened();
    decide(caseId);
    const common = { caseId, on: '2026-01-10', source: 'county', payerId: STAFF.cashier } as const;
    const bank = { name: '岩乙', bank: '信用社', account: '6217000000000000004' };
    const service = {
      ...common,
      way: 'service',
      amountFen: 300,
      service: '临时住所',
      provider: '旅馆',
      invoice: 'No 1',
    } as const;
    const paid = [
      office.act('cashier', 'payment.pay', { ...common, way: 'cash', amountFen: 100 }),
      office.act('cashier', 'payment.pay', { ...common, way: 'goods', source: 'donation', goods: goods(200) }),
      office.act('cashier', 'payment.pay', service),
      office.act('cashier', 'payment.pay', { ...service, from: 'cash' }),
      office.act('cashier', 'payment.pay', { ...common, way: 'transfer', amountFen: 400, bank }),
      office.act('cashier', 'payment.pay', { way: 'card', caseId, on: '2026-01-10', amountFen: 500 }),
    ];
    expect(paid.map(({ number }) => number)).toEqual(['2026-000001', '2026-000002', null, null, '2026-000003', null]);
    expect(
      office.book.all(
        `SELECT debit || ' ' || credit || ' ' || amount_fen AS row FROM transfer WHERE case_id IS NOT NULL ORDER BY id`,
      ),
    ).toEqual(
      [
        'relief_cash cash 100',
        'relief_goods goods 200',
        'relief_service bank 300',
        'relief_service cash 300',
        'relief_transfer bank 400',
      ].map((row) => ({ row })),
    );
    expect(office.book.all('SELECT kind FROM voucher ORDER BY number')).toEqual([
      { kind: 'cash' },
      { kind: 'goods' },
      { kind: 'transfer' },
    ]);
    expect(office.book.all('SELECT amount_fen FROM card_line')).toEqual([{ amount_fen: 500 }]);
  });
});

describe('须说明 that shows only at the counter', () => {
  const neighbour = { kind: 'designated', name: '李老三', relation: '邻居', reason: '卧病在床' } as const;

  it('is answered by the approver, before or after, never by the cashier', () => {
    const caseId = opened();
    const explanation = { caseId, code: 'agent-no-papers', reason: '已电话核实本人意愿' };
    expect(office.refusal('approver', 'case.explain', explanation)).toBe('not-decided');
    decide(caseId);
    expect(pay(caseId, { agent: neighbour })).toBe('override-needed');
    expect(pay(caseId, { agent: neighbour, overrides: [{ code: 'agent-no-papers', reason: '我同意' }] })).toBe(
      'override-not-yours',
    );
    expect(office.refusal('cashier', 'case.explain', explanation)).toBe('override-not-yours');
    expect(office.refusal('approver', 'case.explain', { ...explanation, code: 'split-payment' })).toBeUndefined();
    expect(pay(caseId, { agent: neighbour })).toBe('override-needed');
    expect(office.refusal('approver', 'case.explain', explanation)).toBeUndefined();
    const { id, findings } = office.act('cashier', 'payment.pay', cash(caseId, { agent: neighbour }));
    expect(findings[0]).toMatchObject({ code: 'agent-no-papers', severity: 'explain' });
    expect(
      office.book.all(
        `SELECT stage, override_reason AS reason FROM finding WHERE subject_id = ? AND stage = 'payment' AND severity = 'explain'`,
        id,
      ),
    ).toEqual([{ stage: 'payment', reason: '已电话核实本人意愿' }]);
  });

  it('is nothing an approver can wave through where it is forbidden', () => {
    const caseId = opened();
    decide(caseId);
    office.act('approver', 'case.explain', { caseId, code: 'agent-no-papers', reason: '同意' });
    const official = { kind: 'staff', name: '杨干事', relation: '民政干事', reason: '卧病在床' } as const;
    expect(pay(caseId, { agent: official })).toBe('rule-forbids');
    expect(pay(caseId, { agent: { ...official, consent: true } })).toBeUndefined();
  });
});
