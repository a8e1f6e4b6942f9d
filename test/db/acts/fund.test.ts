/** The fund's own movements: 期初, 利息, 损溢, 上缴, and red rows without a 四联单. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../../db/check/index.ts';
import { decided } from '../full-book.ts';
import { goods, STAFF, TestOffice, type ActInput } from '../test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-01-20');
});
afterEach(() => office.discard());

const ON = '2026-01-10';
const opening: ActInput<'opening.record'> = {
  on: '2025-12-31',
  bank: [
    { source: 'county', amountFen: 600_000 },
    { source: 'upper', amountFen: 400_000 },
  ],
  cash: [{ source: 'county', amountFen: 100_000 }],
};
const open = (more: Partial<ActInput<'opening.record'>> = {}) =>
  office.refusal('accountant', 'opening.record', { ...opening, ...more });
const move = (input: ActInput<'fund.move'>) => office.refusal('accountant', 'fund.move', input);
const moved = (input: ActInput<'fund.move'>): number => office.act('accountant', 'fund.move', input).transferId;
const strike = (transferId: number, more: Partial<ActInput<'transfer.reverse'>> = {}) =>
  office.refusal('accountant', 'transfer.reverse', { transferId, on: ON, amountFen: 1_000, reason: '记错', ...more });
const balances = (): Record<string, number> =>
  Object.fromEntries(
    office.book
      .all<{ key: string; fen: number }>('SELECT key, fen FROM balance WHERE fen <> 0')
      .map(({ key, fen }) => [key, fen]),
  );

describe('期初', () => {
  it('is of a month’s end that has been, its claims of before it', () => {
    expect(open({ on: '2025-12-30' })).toBe('opening-not-month-end');
    expect(open({ on: '2026-01-31' })).toBe('date-in-future');
    expect(open({ unreported: [{ way: 'cash', amountFen: 1, on: '2026-01-01', name: '甲' }] })).toBe(
      'unreported-after-opening',
    );
    expect(open()).toBeUndefined();
  });

  it('comes first and once', () => {
    expect(open()).toBeUndefined();
    expect(open()).toBe('book-not-empty');
  });

  it.each(['a line of 一卡通', 'a declared number', 'money'])('does not come after %s', (what) => {
    const { caseId } = decided(office, 1, ON, 1_000);
    if (what === 'money') moved({ movement: 'interest', on: ON, amountFen: 1 });
    else if (what === 'a declared number')
      office.act('accountant', 'voucher.declare', {
        series: 'LSJZ',
        year: 2026,
        numbers: [1],
        kind: 'lost',
        reason: '撕毁',
      });
    else office.act('cashier', 'payment.pay', { way: 'card', caseId, on: ON, amountFen: 1 });
    expect(open()).toBe('book-not-empty');
  });

  it('brings money by source, goods, claims and the next number', () => {
    const [line] = goods(5_000);
    if (line === undefined) throw new Error('no goods');
    office.act('accountant', 'opening.record', {
      ...opening,
      goods: [{ source: 'donation', line }],
      unreported: [{ way: 'cash', amountFen: 7_000, on: '2025-12-20', name: '张德福', voucher: '50' }],
      nextVoucher: 51,
    });
    expect(balances()).toEqual({
      bank: 1_000_000,
      cash: 100_000,
      goods: 5_000,
      relief_cash: 7_000,
      received: -1_112_000,
      'source:county': 700_000,
      'source:upper': 400_000,
      'source:donation': 5_000,
    });
    expect(office.book.get('SELECT year, start FROM voucher_series')).toEqual({ year: 2026, start: 51 });
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('is not struck out, only its claims may be repaid', () => {
    office.act('accountant', 'opening.record', {
      ...opening,
      unreported: [{ way: 'service', amountFen: 7_000, on: '2025-12-20', name: '甲' }],
    });
    expect(strike(1)).toBe('opening-final');
    expect(strike(4, { into: 'cash', source: 'county', amountFen: 7_001 })).toBe('over-reversed');
    expect(strike(4, { into: 'cash', source: 'county', amountFen: 7_000 })).toBeUndefined();
    expect(balances()).toMatchObject({ cash: 107_000, 'source:county': 707_000 });
  });
});

describe('利息', () => {
  beforeEach(() => void open());

  it('is nobody’s source, and no more of it is surrendered than came in', () => {
    expect(move({ movement: 'surrender', on: ON, amountFen: 1, what: 'interest' })).toBe('no-such-interest');
    moved({ movement: 'interest', on: ON, amountFen: 500 });
    expect(balances()).toMatchObject({
      bank: 1_000_500,
      interest: -500,
      'source:county': 700_000,
      'source:upper': 400_000,
    });
    expect(move({ movement: 'surrender', on: ON, amountFen: 501, what: 'interest' })).toBe('no-such-interest');
    expect(move({ movement: 'surrender', on: ON, amountFen: 300, what: 'interest' })).toBeUndefined();
    expect(move({ movement: 'surrender', on: ON, amountFen: 201, what: 'interest' })).toBe('no-such-interest');
  });

  it('already surrendered is not struck out of the book', () => {
    const id = moved({ movement: 'interest', on: ON, amountFen: 500 });
    moved({ movement: 'surrender', on: ON, amountFen: 300, what: 'interest' });
    expect(strike(id, { amountFen: 201 })).toBe('no-such-interest');
    expect(strike(id, { amountFen: 200 })).toBeUndefined();
  });

  it('cannot be spent on help: no source has it', () => {
    moved({ movement: 'interest', on: ON, amountFen: 500 });
    const { caseId } = decided(office, 1, ON, 9_000_000);
    const bank = { name: '甲', bank: '信用社', account: '1' };
    const pay = { way: 'transfer', caseId, on: ON, source: 'upper', payerId: STAFF.cashier, bank } as const;
    expect(office.refusal('cashier', 'payment.pay', { ...pay, amountFen: 400_001 })).toBe('balance-short');
    expect(office.refusal('cashier', 'payment.pay', { ...pay, amountFen: 400_000 })).toBeUndefined();
  });
});

describe('损溢', () => {
  beforeEach(() => void open());

  it('a shortage is made good or written off, a surplus surrendered, none beyond what there is', () => {
    moved({ movement: 'deficit', on: ON, amountFen: 1_000, place: 'cash', reason: '短少' });
    expect(balances()).toMatchObject({ cash: 99_000, shortage: 1_000, 'source:county': 700_000 });
    expect(move({ movement: 'indemnity', on: ON, amountFen: 1_001, place: 'cash', payer: '李小梅' })).toBe(
      'no-such-shortage',
    );
    moved({ movement: 'indemnity', on: ON, amountFen: 400, place: 'cash', payer: '李小梅' });
    expect(move({ movement: 'write_off_loss', on: ON, amountFen: 601, source: 'county', document: '批复' })).toBe(
      'no-such-shortage',
    );
    moved({ movement: 'write_off_loss', on: ON, amountFen: 600, source: 'county', document: '批复' });
    expect(balances()).toMatchObject({ cash: 99_400, 'source:county': 699_400, received: -1_099_400 });
    expect(move({ movement: 'surrender', on: ON, amountFen: 1, what: 'surplus' })).toBe('no-such-surplus');
    moved({ movement: 'surplus', on: ON, amountFen: 50, place: 'cash', reason: '长余' });
    expect(move({ movement: 'surrender', on: ON, amountFen: 51, what: 'surplus' })).toBe('no-such-surplus');
    moved({ movement: 'surrender', on: ON, amountFen: 50, what: 'surplus' });
    expect(balances()['shortage']).toBeUndefined();
    expect(checkBook(office.book).faults).toEqual([]);
  });
});

describe('a source', () => {
  beforeEach(() => void open());

  it('must be named where money enters or leaves for good, and never runs below zero', () => {
    expect(move({ movement: 'surrender', on: ON, amountFen: 1, what: 'fund' })).toBe('source-missing');
    expect(move({ movement: 'surrender', on: ON, amountFen: 400_001, what: 'fund', source: 'upper' })).toBe(
      'balance-short',
    );
    expect(move({ movement: 'surrender', on: ON, amountFen: 400_000, what: 'fund', source: 'upper' })).toBeUndefined();
    expect(move({ movement: 'surrender', on: ON, amountFen: 1, what: 'fund', source: 'donation' })).toBe(
      'balance-short',
    );
  });

  it('is not touched by 提现, 缴存, purchases and what is on its way', () => {
    const before = Object.entries(balances()).filter(([key]) => key.startsWith('source:'));
    moved({ movement: 'withdraw', on: ON, amountFen: 10_000 });
    moved({ movement: 'withdraw', on: ON, amountFen: 2_000, inTransit: 'out' });
    moved({ movement: 'withdraw', on: ON, amountFen: 1_500, inTransit: 'arrived' });
    moved({ movement: 'deposit', on: ON, amountFen: 3_000 });
    office.act('cashier', 'goods.buy', {
      on: ON,
      from: 'cash',
      goods: goods(500),
      supplier: '粮油公司',
      urgentReason: '火灾',
    });
    expect(Object.entries(balances()).filter(([key]) => key.startsWith('source:'))).toEqual(before);
    expect(balances()).toMatchObject({ bank: 991_000, cash: 108_000, goods: 500, in_transit: 500 });
    expect(move({ movement: 'deposit', on: ON, amountFen: 501, inTransit: 'arrived' })).toBe('balance-short');
  });
});

describe('a red row without a 四联单', () => {
  beforeEach(() => void open());

  it('swaps the accounts of what it corrects, in part or in full, once', () => {
    const id = moved({ movement: 'withdraw', on: ON, amountFen: 10_000 });
    expect(strike(id, { on: '2026-01-09' })).toBe('reversed-before-paid');
    expect(strike(id, { into: 'cash' })).toBe('wrong-place');
    expect(strike(id, { why: 'refund' })).toBe('not-relief');
    expect(strike(id, { amountFen: 4_000 })).toBeUndefined();
    expect(strike(id, { amountFen: 6_001 })).toBe('over-reversed');
    expect(strike(id, { amountFen: 6_000 })).toBeUndefined();
    expect(balances()).toMatchObject({ bank: 1_000_000, cash: 100_000 });
    expect(strike(id + 1)).toBe('red-of-red');
    expect(strike(999)).toBe('transfer-unknown');
  });

  it('strikes a service out where it was paid from; repaid, it may come in elsewhere', () => {
    const { caseId } = decided(office, 1, ON, 100_000);
    const service = {
      way: 'service',
      caseId,
      on: ON,
      source: 'upper',
      payerId: STAFF.cashier,
      amountFen: 3_000,
      service: '照料',
      provider: '甲',
      invoice: '1',
    } as const;
    const { id } = office.act('cashier', 'payment.pay', service);
    expect(strike(id, { into: 'cash' })).toBe('wrong-place');
    expect(strike(id, { amountFen: 1_000 })).toBeUndefined();
    expect(strike(id, { amountFen: 1_000, why: 'refund', into: 'cash' })).toBeUndefined();
    expect(strike(id, { amountFen: 1_000, why: 'recover', source: 'county' })).toBeUndefined();
    // Whatever is said later, the money goes back to the source that paid.
    expect(balances()).toMatchObject({
      bank: 999_000,
      cash: 101_000,
      'source:upper': 400_000,
      'source:county': 700_000,
    });
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('is not for what has a 四联单', () => {
    const { caseId } = decided(office, 1, ON, 100_000);
    const { id } = office.act('cashier', 'payment.pay', {
      way: 'cash',
      caseId,
      on: ON,
      source: 'county',
      payerId: STAFF.cashier,
      amountFen: 3_000,
    });
    expect(strike(id)).toBe('has-voucher');
  });
});
