/** 四联单: 签领, 作废, 红字, 补打, 缺号. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../../db/check/index.ts';
import { numberGaps } from '../../../db/queries/number-gaps.ts';
import { decided } from '../full-book.ts';
import { goods, piecesOf, STAFF, TestOffice, type ActInput } from '../test-office.ts';

let office: TestOffice;
let caseId: number;
beforeEach(() => {
  office = new TestOffice('2026-01-20');
  office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    bank: [{ source: 'county', amountFen: 1_000_000 }],
    cash: [{ source: 'upper', amountFen: 1_000_000 }],
    goods: goods(100_000).map((line) => ({ source: 'donation' as const, line })),
    nextVoucher: 51,
  });
  caseId = decided(office, 1, '2026-01-05', 900_000).caseId;
});
afterEach(() => office.discard());

const ON = '2026-01-10';
const common = () => ({ caseId, on: ON, payerId: STAFF.cashier });
const cash = (amountFen = 10_000): number =>
  office.act('cashier', 'payment.pay', { ...common(), way: 'cash', source: 'upper', amountFen }).id;
const rice = (fen = 5_000): number =>
  office.act('cashier', 'payment.pay', { ...common(), way: 'goods', source: 'donation', goods: goods(fen) }).id;
const sign = (voucherId: number, on = ON) => office.refusal('cashier', 'voucher.sign', { voucherId, on });
const cancel = (voucherId: number, on = ON) =>
  office.refusal('cashier', 'voucher.void', { voucherId, on, reason: '写错', copiesKept: 4 });
const red = (voucherId: number, more: Partial<ActInput<'voucher.reverse'>> = {}): ActInput<'voucher.reverse'> => ({
  voucherId,
  on: ON,
  amountFen: 1_000,
  why: 'refund',
  into: 'cash',
  reason: '多发',
  ...more,
});
const reverse = (voucherId: number, more: Partial<ActInput<'voucher.reverse'>> = {}) =>
  office.refusal('accountant', 'voucher.reverse', red(voucherId, more));
const signed = (id: number): number => {
  sign(id);
  return id;
};
const balance = (key: string): number | undefined =>
  office.book.get<{ fen: number }>('SELECT fen FROM balance WHERE key = ?', key)?.fen;

describe('signing', () => {
  it('lies between the day of issue and today, and happens once', () => {
    const id = cash();
    expect(sign(id, '2026-01-09')).toBe('before-issue');
    expect(sign(id, '2026-01-21')).toBe('date-in-future');
    expect(sign(id, '2026-01-20')).toBeUndefined();
    expect(sign(id)).toBe('already-signed');
    expect(sign(999)).toBe('voucher-unknown');
  });
});

describe('作废', () => {
  it('takes the posting back in its own month and keeps the number', () => {
    const id = cash();
    expect(cancel(id, '2026-01-09')).toBe('before-issue');
    expect(cancel(id, '2026-01-21')).toBe('date-in-future');
    expect(cancel(id, '2026-01-15')).toBeUndefined();
    expect(balance('cash')).toBe(1_000_000);
    expect(balance('source:upper')).toBe(1_000_000);
    expect(office.book.get('SELECT on_date, period, movement FROM transfer WHERE reverses_id = ?', id)).toEqual({
      on_date: ON,
      period: '2026-01',
      movement: 'reversal',
    });
    expect(
      office.book.all('SELECT kind, on_date, copies FROM voucher_event WHERE voucher_id = ? ORDER BY seq', id),
    ).toEqual([
      { kind: 'issued', on_date: ON, copies: null },
      { kind: 'voided', on_date: '2026-01-15', copies: 4 },
    ]);
    expect(sign(id)).toBe('voucher-void');
    expect(cancel(id)).toBe('voucher-void');
    expect(reverse(id)).toBe('voucher-void');
    expect(office.refusal('cashier', 'voucher.reprint', { voucherId: id, on: ON, reason: '卡纸' })).toBe(
      'voucher-void',
    );
    expect(office.book.get('SELECT number FROM voucher WHERE id = ?', cash())).toEqual({ number: 52 });
  });

  it('is no longer possible once signed', () => {
    expect(cancel(signed(cash()))).toBe('already-signed');
  });
});

describe('a red slip', () => {
  it('has its own number, names its voucher, and gives back to the source that paid', () => {
    const id = signed(cash());
    const slip = office.act(
      'accountant',
      'voucher.reverse',
      red(id, { amountFen: 4_000, why: 'recover', into: 'bank' }),
    );
    expect(slip.number).toBe('2026-000052');
    expect(
      office.book.get('SELECT red_of AS redOf, amount_fen AS fen, kind FROM voucher WHERE id = ?', slip.voucherId),
    ).toEqual({ redOf: id, fen: 4_000, kind: 'cash' });
    expect([balance('bank'), balance('cash'), balance('source:upper'), balance('relief_cash')]).toEqual([
      1_004_000, 990_000, 994_000, 6_000,
    ]);
    expect(reverse(slip.voucherId)).toBe('red-of-red');
    expect(cancel(slip.voucherId)).toBe('already-signed');
  });

  it('takes back what is left, in parts, and no more', () => {
    const id = signed(cash());
    expect(reverse(id, { amountFen: 6_000 })).toBeUndefined();
    expect(reverse(id, { amountFen: 4_001 })).toBe('over-reversed');
    expect(reverse(id, { amountFen: 4_000 })).toBeUndefined();
    expect(reverse(id, { amountFen: 1 })).toBe('over-reversed');
  });

  it('is for what was handed over, not before it was paid nor tomorrow', () => {
    const id = cash();
    expect(reverse(id)).toBe('not-signed');
    sign(id);
    expect(reverse(id, { on: '2026-01-09' })).toBe('before-issue');
    expect(reverse(id, { on: '2026-01-21' })).toBe('date-in-future');
  });

  it('冲销 goes back where it came from; a repayment may come in elsewhere; goods only come back as goods', () => {
    const [money, sack] = [signed(cash()), signed(rice())];
    expect(reverse(money, { why: 'reversal', into: 'bank' })).toBe('wrong-place');
    expect(reverse(money, { why: 'refund', into: 'goods' })).toBe('wrong-place');
    expect(reverse(sack, { why: 'reversal', into: 'cash' })).toBe('wrong-place');
    expect(reverse(sack, { why: 'indemnity', into: 'goods' })).toBe('wrong-place');
    expect(reverse(money, { why: 'reversal', into: 'cash' })).toBeUndefined();
    expect(reverse(money, { why: 'refund', into: 'bank' })).toBeUndefined();
    expect(reverse(sack, { why: 'reversal', into: 'goods' })).toBeUndefined();
    expect(reverse(sack, { why: 'indemnity', into: 'bank' })).toBeUndefined();
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('of a closed month stands in the open one', () => {
    const id = signed(cash());
    office.moveTo('2026-02-03');
    const { countId } = office.act('cashier', 'cash.count', {
      on: '2026-01-31',
      pieces: piecesOf(990_000),
      cashier: '甲',
      supervisor: '乙',
    });
    office.act('accountant', 'month.close', { period: '2026-01', on: '2026-02-01', countId });
    const { transferId } = office.act('accountant', 'voucher.reverse', red(id, { on: '2026-01-31' }));
    expect(office.book.get('SELECT on_date, period FROM transfer WHERE id = ?', transferId)).toEqual({
      on_date: '2026-01-31',
      period: '2026-02',
    });
    expect(checkBook(office.book).faults).toEqual([]);
  });
});

describe('补打', () => {
  it('is counted', () => {
    const id = cash();
    const again = (on = ON) => office.act('cashier', 'voucher.reprint', { voucherId: id, on, reason: '卡纸' }).times;
    expect([again(), again()]).toEqual([1, 2]);
    expect(office.refusal('cashier', 'voucher.reprint', { voucherId: id, on: '2026-02-01', reason: '卡纸' })).toBe(
      'date-in-future',
    );
  });
});

const declare = (numbers: number[], more: Partial<ActInput<'voucher.declare'>> = {}) =>
  office.refusal('accountant', 'voucher.declare', {
    series: 'LSJZ',
    year: 2026,
    numbers,
    kind: 'lost',
    reason: '撕毁',
    ...more,
  });
const nextNumber = (): number | undefined =>
  office.book.get<{ number: number }>('SELECT number FROM voucher WHERE id = ?', cash())?.number;

describe('numbers nobody bears', () => {
  it('are declared from the next one on, and the series goes on behind them', () => {
    expect(declare([51, 52])).toBeUndefined();
    expect(nextNumber()).toBe(53);
    expect(declare([55])).toBe('number-not-reached');
    expect(declare([55, 54])).toBeUndefined();
    expect(nextNumber()).toBe(56);
    expect(numberGaps(office.book)).toEqual([]);
  });

  it('are not those in use, declared, of an earlier book, or of no series', () => {
    cash();
    expect(declare([51])).toBe('number-used');
    expect(declare([50])).toBe('number-before-start');
    expect(declare([52, 52])).toBe('number-declared');
    expect(declare([52])).toBeUndefined();
    expect(declare([52])).toBe('number-declared');
    expect(declare([1], { year: 2025 })).toBe('series-unknown');
    expect(declare([1], { series: '别家' })).toBe('series-unknown');
  });

  it('may be the year’s very first', () => {
    office.moveTo('2026-02-01');
    const { countId } = office.act('cashier', 'cash.count', {
      on: '2026-02-01',
      pieces: piecesOf(1_000_000),
      cashier: '甲',
      supervisor: '乙',
    });
    office.act('accountant', 'month.close', { period: '2026-01', on: '2026-02-01', countId });
    office.moveTo('2027-01-03');
    expect(declare([1], { year: 2027 })).toBeUndefined();
    expect(office.book.get('SELECT start FROM voucher_series WHERE year = 2027')).toEqual({ start: 1 });
    expect(checkBook(office.book).faults).toEqual([]);
  });
});

describe('a year', () => {
  it('numbers its vouchers by the day on them, whatever month they are booked in', () => {
    office.moveTo('2027-01-05');
    const days = ['2026-12-31', '2026-01-10'];
    for (const on of days)
      expect(
        office.refusal('cashier', 'payment.pay', { ...common(), on, way: 'cash', source: 'upper', amountFen: 1 }),
      ).toBe(on.startsWith('2026-12') ? 'month-not-closed' : undefined);
    expect(office.book.all('SELECT year, number FROM voucher')).toEqual([{ year: 2026, number: 51 }]);
  });
});
