/** Months: two open at most, closed in order, counted and signed, reopened by two people. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closedThrough, monthState, oldestOpen, postingPeriod } from '../../db/periods.ts';
import { decided } from './full-book.ts';
import { codeOf, piecesOf, STAFF, TestOffice, type ActInput } from './test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-01-05');
});
afterEach(() => office.discard());

const CASH = 500_000;
const open = (): void =>
  void office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    bank: [{ source: 'county', amountFen: 1_000_000 }],
    cash: [{ source: 'county', amountFen: CASH }],
  });
const interest = (on: string): string | undefined => {
  const { transferId } = office.act('accountant', 'fund.move', { movement: 'interest', on, amountFen: 1 });
  return office.book.get<{ period: string }>('SELECT period FROM transfer WHERE id = ?', transferId)?.period;
};
const count = (on: string, more: Partial<ActInput<'cash.count'>> = {}): number =>
  office.act('cashier', 'cash.count', { on, pieces: piecesOf(CASH), cashier: '李小梅', supervisor: '赵会计', ...more })
    .countId;
const closing = (period: string, on: string, countId: number): string | undefined =>
  office.refusal('accountant', 'month.close', { period, on, countId });
const close = (period: string, on: string): void => {
  expect(closing(period, on, count(on))).toBeUndefined();
};
const reopening = (period: string, second: number = STAFF.manager, on = office.today): string | undefined =>
  office.refusal('accountant', 'month.reopen', { period, on, reason: '漏记', secondStaffId: second });

describe('a posting', () => {
  it('belongs to the month of its date while that is open', () => {
    open();
    expect(interest('2026-01-03')).toBe('2026-01');
    office.moveTo('2026-02-03');
    expect(interest('2026-01-31')).toBe('2026-01');
    expect(interest('2026-02-01')).toBe('2026-02');
  });

  it('of a closed month belongs to the oldest open one, and keeps its date', () => {
    open();
    office.moveTo('2026-02-03');
    close('2026-01', '2026-01-31');
    expect(interest('2026-01-20')).toBe('2026-02');
    expect(interest('2025-12-31')).toBe('2026-02');
    expect(interest('2019-01-01')).toBe('2026-02');
  });

  it('of a third month waits until the first is closed; a day to come is refused', () => {
    open();
    office.moveTo('2026-03-02');
    expect(codeOf(() => interest('2026-03-01'))).toBe('month-not-closed');
    expect(codeOf(() => interest('2026-03-03'))).toBe('date-in-future');
    close('2026-01', '2026-02-28');
    expect(interest('2026-03-01')).toBe('2026-03');
  });

  it('starts a book without 期初 in its own month', () => {
    expect(oldestOpen(office.book)).toBeUndefined();
    expect(postingPeriod(office.book, '2026-01-05', office.today)).toBe('2026-01');
    interest('2026-01-05');
    expect(oldestOpen(office.book)).toBe('2026-01');
  });

  it('of 一卡通 opens a month as much as one of money', () => {
    const { caseId } = decided(office, 1, '2026-01-05', 10_000);
    office.act('cashier', 'payment.pay', { way: 'card', caseId, on: '2026-01-05', amountFen: 100 });
    office.moveTo('2026-03-05');
    expect(oldestOpen(office.book)).toBe('2026-01');
    expect(codeOf(() => interest('2026-03-01'))).toBe('month-not-closed');
  });
});

describe('closing', () => {
  it('waits for the month to end, and comes in order', () => {
    open();
    office.moveTo('2026-02-02');
    const countId = count('2026-02-02');
    expect(closing('2026-02', '2026-02-02', countId)).toBe('month-order');
    expect(closing('2025-12', '2026-02-02', countId)).toBe('month-closed');
    expect(closing('2026-01', '2026-01-30', countId)).toBe('month-not-over');
    expect(closing('2026-01', '2026-02-03', countId)).toBe('date-in-future');
    expect(closing('2026-01', '2026-02-02', countId)).toBeUndefined();
    expect([
      monthState(office.book, '2025-12'),
      monthState(office.book, '2026-01'),
      monthState(office.book, '2026-02'),
    ]).toEqual(['history', 'closed', 'open']);
  });

  it('does nothing for a book without an entry', () => {
    const countId = office.act('cashier', 'cash.count', {
      on: office.today,
      pieces: piecesOf(0),
      cashier: '甲',
      supervisor: '乙',
    }).countId;
    expect(closing('2025-12', office.today, countId)).toBe('month-empty');
  });

  it('waits for every 四联单 of the month to be signed for or void', () => {
    open();
    const { caseId } = decided(office, 1, '2026-01-05', 90_000);
    const pay = () =>
      office.act('cashier', 'payment.pay', {
        way: 'transfer',
        caseId,
        on: '2026-01-05',
        source: 'county',
        payerId: STAFF.cashier,
        amountFen: 100,
        bank: { name: '甲', bank: '信用社', account: '1' },
      }).id;
    const [first, second] = [pay(), pay()];
    office.moveTo('2026-02-01');
    const countId = count('2026-01-31');
    expect(closing('2026-01', '2026-02-01', countId)).toBe('not-signed');
    office.act('cashier', 'voucher.sign', { voucherId: first, on: '2026-02-01' });
    expect(closing('2026-01', '2026-02-01', countId)).toBe('not-signed');
    office.act('cashier', 'voucher.void', { voucherId: second, on: '2026-02-01', reason: '写错', copiesKept: 4 });
    expect(closing('2026-01', '2026-02-01', countId)).toBeUndefined();
  });

  it('wants a count of the month’s end, of its own, and still true', () => {
    open();
    office.moveTo('2026-02-02');
    expect(closing('2026-01', '2026-02-02', 1)).toBe('count-missing');
    expect(closing('2026-01', '2026-02-02', count('2026-01-30'))).toBe('count-too-early');
    const stale = count('2026-01-31');
    office.act('cashier', 'fund.move', { movement: 'withdraw', on: '2026-01-31', amountFen: 100 });
    expect(closing('2026-01', '2026-02-02', stale)).toBe('count-stale');
    // A movement of a later day changes nothing of what lay in the safe then.
    office.act('cashier', 'fund.move', { movement: 'deposit', on: '2026-01-31', amountFen: 100 });
    office.act('cashier', 'fund.move', { movement: 'withdraw', on: '2026-02-01', amountFen: 100 });
    expect(closing('2026-01', '2026-02-02', stale)).toBeUndefined();
    office.moveTo('2026-03-01');
    expect(closing('2026-02', '2026-03-01', stale)).toBe('count-too-early');
  });

  it('does not take the count of another month', () => {
    open();
    office.moveTo('2026-03-01');
    const countId = count('2026-03-01');
    expect(closing('2026-01', '2026-03-01', countId)).toBeUndefined();
    expect(closing('2026-02', '2026-03-01', countId)).toBe('count-used');
  });

  it('lists 先行救助 whose papers are missing, with their day', () => {
    open();
    decided(office, 1, '2026-01-05', 10_000, 'ordered');
    office.moveTo('2026-02-01');
    const { outstanding } = office.act('accountant', 'month.close', {
      period: '2026-01',
      on: '2026-02-01',
      countId: count('2026-01-31'),
      outstanding: ['一张发票'],
    });
    expect(outstanding).toEqual(['岩乙先行救助（勐民救审〔2026〕1号）待补办手续，期限 2026-03-01', '一张发票']);
  });
});

describe('a count', () => {
  it('is made by two people, and a difference needs words', () => {
    open();
    const pieces = piecesOf(CASH - 1_000);
    const input = { on: office.today, pieces, cashier: '李小梅', supervisor: '赵会计' };
    expect(office.refusal('cashier', 'cash.count', { ...input, supervisor: '李小梅' })).toBe('duty-separation');
    expect(office.refusal('cashier', 'cash.count', input)).toBe('count-unexplained');
    expect(office.act('cashier', 'cash.count', { ...input, explanation: '短少' })).toMatchObject({
      countedFen: CASH - 1_000,
      bookFen: CASH,
      differenceFen: -1_000,
    });
    // What was paid but is not booked accounts for it; a 白条 never does.
    const unbookedOut = [{ what: '待报', amountFen: 1_000 }];
    expect(office.act('cashier', 'cash.count', { ...input, unbookedOut })).toMatchObject({ differenceFen: 0 });
    expect(office.refusal('cashier', 'cash.count', { ...input, iousFen: 1_000 })).toBe('count-unexplained');
  });

  it('is of the cash the book had on that day', () => {
    open();
    office.act('cashier', 'fund.move', { movement: 'withdraw', on: '2026-01-05', amountFen: 30_000 });
    expect(
      office.act('cashier', 'cash.count', { on: '2026-01-04', pieces: piecesOf(CASH), cashier: '甲', supervisor: '乙' })
        .bookFen,
    ).toBe(CASH);
    expect(
      office.act('cashier', 'cash.count', {
        on: '2026-01-05',
        pieces: piecesOf(CASH + 30_000),
        cashier: '甲',
        supervisor: '乙',
      }).bookFen,
    ).toBe(CASH + 30_000);
  });
});

describe('已开具未签回 on a count', () => {
  it('is of the vouchers of that day: issued by then, signed for later, never void', () => {
    open();
    const { caseId } = decided(office, 1, '2026-01-01', 90_000);
    const pay = (on: string, amountFen: number) =>
      office.act('cashier', 'payment.pay', {
        way: 'cash',
        caseId,
        on,
        source: 'county',
        payerId: STAFF.cashier,
        amountFen,
      }).id;
    const [late, early, wrong] = [pay('2026-01-02', 1_000), pay('2026-01-02', 200), pay('2026-01-02', 30)];
    pay('2026-01-05', 4);
    office.act('cashier', 'voucher.sign', { voucherId: late, on: '2026-01-05' });
    office.act('cashier', 'voucher.sign', { voucherId: early, on: '2026-01-03' });
    office.act('cashier', 'voucher.void', { voucherId: wrong, on: '2026-01-05', reason: '写错', copiesKept: 4 });
    const unsigned = (on: string) => {
      const countId = count(on, { explanation: '只看未签回' });
      return office.book.get('SELECT unsigned_fen AS fen FROM cash_count WHERE id = ?', countId);
    };
    expect([unsigned('2026-01-02'), unsigned('2026-01-03'), unsigned('2026-01-05')]).toEqual([
      { fen: 1_200 },
      { fen: 1_000 },
      { fen: 4 },
    ]);
  });
});

describe('reopening', () => {
  beforeEach(() => {
    open();
    office.moveTo('2026-02-03');
    close('2026-01', '2026-02-01');
  });

  it('takes two people on duty, a reason and the newest closed month', () => {
    expect(reopening('2026-01', STAFF.accountant)).toBe('duty-separation');
    expect(reopening('2026-01', 99)).toBe('staff-unknown');
    expect(reopening('2026-02')).toBe('month-not-closed');
    expect(reopening('2025-12')).toBe('month-not-closed');
    expect(reopening('2026-01', STAFF.manager, '2026-02-04')).toBe('date-in-future');
    office.act('manager', 'staff.change', {
      staffId: STAFF.reviewer,
      validFrom: '2026-02-01',
      name: '王䶮',
      roles: ['reviewer'],
      active: false,
    });
    expect(reopening('2026-01', STAFF.reviewer)).toBe('staff-inactive');
    expect(reopening('2026-01')).toBeUndefined();
    expect(oldestOpen(office.book)).toBe('2026-01');
    expect(interest('2026-01-09')).toBe('2026-01');
  });

  it('goes back month by month, and the months close again in order', () => {
    office.moveTo('2026-03-01');
    close('2026-02', '2026-03-01');
    expect(reopening('2026-01')).toBe('month-order');
    expect(reopening('2026-02')).toBeUndefined();
    expect(closedThrough(office.book)).toBe('2026-01');
    expect(reopening('2026-01')).toBeUndefined();
    expect(closedThrough(office.book)).toBe('2025-12');
    expect(oldestOpen(office.book)).toBe('2026-01');
    close('2026-01', '2026-03-01');
    close('2026-02', '2026-03-01');
    expect(closedThrough(office.book)).toBe('2026-02');
  });

  it('is refused where a third month would then be open', () => {
    office.moveTo('2026-03-02');
    interest('2026-03-01');
    expect(reopening('2026-01')).toBe('two-months-open');
  });
});
