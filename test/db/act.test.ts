/** One act, one transaction: whole or not at all, once for each request, alone in the book while it lasts. */
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentHead, perform } from '../../db/act.ts';
import { checkBook } from '../../db/check/index.ts';
import { openWithKey } from '../../db/open.ts';
import { officeVersion } from '../../db/schema/index.ts';
import { decided } from './full-book.ts';
import { codeOf, OFFICE, STAFF, TEMPLATE_ACTS, TestOffice, type ActInput } from './test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-01-05');
  office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    bank: [{ source: 'county', amountFen: 1_000_000 }],
    cash: [{ source: 'county', amountFen: 1_000_000 }],
  });
});
afterEach(() => office.discard());

const cash = (caseId: number, amountFen = 100): Extract<ActInput<'payment.pay'>, { way: 'cash' }> => ({
  way: 'cash',
  caseId,
  on: office.today,
  source: 'county',
  payerId: STAFF.cashier,
  amountFen,
});
const count = (table: string): number => office.book.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? -1;

describe('the same request', () => {
  it('with the same input gets the stored answer: one payment, one voucher, one audit row', () => {
    const { caseId } = decided(office, 1, office.today, 10_000);
    const first = office.act('cashier', 'payment.pay', cash(caseId), 'the request');
    const acts = count('audit');
    const again = office.act('cashier', 'payment.pay', cash(caseId), 'the request');
    expect(again).toEqual(first);
    expect([count('transfer'), count('voucher'), count('audit')]).toEqual([3, 1, acts]);
  });

  it('with the same input in another order of its keys is still the same', () => {
    const { caseId } = decided(office, 1, office.today, 10_000);
    const input = cash(caseId);
    const turned = Object.fromEntries(Object.entries(input).toReversed()) as typeof input;
    expect(office.act('cashier', 'payment.pay', turned, 'the request')).toEqual(
      office.act('cashier', 'payment.pay', input, 'the request'),
    );
    expect(count('voucher')).toBe(1);
  });

  it('with other input, or for another act, is refused and writes nothing', () => {
    const { caseId } = decided(office, 1, office.today, 10_000);
    office.act('cashier', 'payment.pay', cash(caseId), 'the request');
    const acts = count('audit');
    expect(office.refusal('cashier', 'payment.pay', cash(caseId, 101), 'the request')).toBe('request-reused');
    expect(
      office.refusal(
        'accountant',
        'fund.move',
        { movement: 'interest', on: office.today, amountFen: 1 },
        'the request',
      ),
    ).toBe('request-reused');
    expect(count('audit')).toBe(acts);
  });

  it('that was refused may be sent again once the reason is gone', () => {
    const { caseId } = decided(office, 1, office.today, 10_000);
    const input = { ...cash(caseId), on: '2026-01-06' };
    expect(office.refusal('cashier', 'payment.pay', input, 'the request')).toBe('date-in-future');
    office.moveTo('2026-01-06');
    expect(office.act('cashier', 'payment.pay', input, 'the request').number).toBe('2026-000001');
  });

  it('gets the stored answer also after the book was opened again', () => {
    const { caseId } = decided(office, 1, office.today, 10_000);
    const first = office.act('cashier', 'payment.pay', cash(caseId), 'the request');
    office.reopen();
    expect(office.act('cashier', 'payment.pay', cash(caseId), 'the request')).toEqual(first);
  });
});

describe('an act that fails', () => {
  it('at any point leaves the book as it was', () => {
    const before = office.book.all('SELECT * FROM sqlite_schema, balance, audit ORDER BY 1, 2, 3');
    const broken = (): unknown =>
      perform(office.book, office.session('manager'), { act: 'office.set', requestId: 'broken', input: {} }, (tx) => {
        tx.insert(officeVersion, OFFICE);
        tx.addToBalance('cash', -1);
        throw new Error('power cut');
      });
    expect(broken).toThrow('power cut');
    expect(office.book.all('SELECT * FROM sqlite_schema, balance, audit ORDER BY 1, 2, 3')).toEqual(before);
    expect(currentHead(office.book).no).toBe(TEMPLATE_ACTS + 1);
  });

  it('because a place would run short says which, how much there is, and what to do', () => {
    const { caseId } = decided(office, 1, office.today, 5_000_000);
    try {
      office.act('cashier', 'payment.pay', cash(caseId, 1_000_001));
      expect.unreachable();
    } catch (error) {
      expect(String(error)).toContain('库存现金只有 10,000.00 元，不够支出 10,000.01 元');
      expect(String(error)).toContain('请先提现');
    }
  });

  it('is judged at its end: what goes out and comes back within one act need not be there in between', () => {
    perform(office.book, office.session('manager'), { act: 'test', requestId: 'in between', input: {} }, (tx) => {
      tx.addToBalance('cash', -2_000_000);
      tx.addToBalance('cash', 2_000_000);
    });
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('because another program holds the book says so, and goes through afterwards', () => {
    const other = openWithKey(office.folder, office.dataKey, office.clock);
    office.book.connection.pragma('busy_timeout = 0');
    other.connection.exec('BEGIN IMMEDIATE');
    const interest = { movement: 'interest', on: office.today, amountFen: 1 } as const;
    expect(office.refusal('accountant', 'fund.move', interest, 'waiting')).toBe('book-busy');
    other.connection.exec('ROLLBACK');
    other.close();
    expect(office.refusal('accountant', 'fund.move', interest, 'waiting')).toBeUndefined();
  });

  it('because a read-only copy was opened says so', () => {
    office.book.connection.pragma('query_only = ON');
    expect(
      codeOf(() => office.act('accountant', 'fund.move', { movement: 'interest', on: office.today, amountFen: 1 })),
    ).toBe('book-not-writable');
    office.book.connection.pragma('query_only = OFF');
  });
});

describe('numbers of 四联单', () => {
  it('are given back by an act that fails after taking one', () => {
    const { caseId } = decided(office, 1, office.today, 10_000);
    expect(office.act('cashier', 'payment.pay', cash(caseId)).number).toBe('2026-000001');
    // Refused only when the balances are judged, after the number was taken.
    expect(office.refusal('cashier', 'payment.pay', { ...cash(caseId), source: 'donation' })).toBe('balance-short');
    expect(office.act('cashier', 'payment.pay', cash(caseId)).number).toBe('2026-000002');
  });

  it('leave no gap and no double through 200 random turns of acts that go through and acts that fail', () => {
    const { caseId } = decided(office, 1, office.today, 900_000);
    const turns = fc.sample(fc.constantFrom('pay', 'pay', 'short', 'wrong hands', 'twice', 'void', 'red', 'thrown'), {
      numRuns: 200,
      seed: 7,
    });
    const given: string[] = [];
    const unsigned: number[] = [];
    for (const turn of turns) takeTurn(turn, { caseId, given, unsigned });
    expect(given).toEqual(given.map((_, at) => `2026-${String(at + 1).padStart(6, '0')}`));
    expect(given.length).toBeGreaterThan(60);
    expect(checkBook(office.book)).toMatchObject({ faults: [], pending: [] });
  });
});

interface Turns {
  readonly caseId: number;
  readonly given: string[];
  readonly unsigned: number[];
}

function takeTurn(turn: string, { caseId, given, unsigned }: Turns): void {
  const note = ({ number, voucherId }: { number: string | null; voucherId: number | null }): void => {
    given.push(number ?? '');
    unsigned.push(voucherId ?? 0);
  };
  const voucherId = unsigned.at(-1);
  if (turn === 'pay') note(office.act('cashier', 'payment.pay', cash(caseId)));
  else if (turn === 'short')
    expect(office.refusal('cashier', 'payment.pay', { ...cash(caseId), source: 'upper' })).toBe('balance-short');
  else if (turn === 'wrong hands')
    expect(office.refusal('approver', 'payment.pay', cash(caseId))).toBe('duty-separation');
  else if (turn === 'twice') {
    const id = office.newRequest();
    note(office.act('cashier', 'payment.pay', cash(caseId), id));
    office.act('cashier', 'payment.pay', cash(caseId), id);
  } else if (turn === 'void' && voucherId !== undefined) {
    office.act('cashier', 'voucher.void', { voucherId, on: office.today, reason: '写错', copiesKept: 4 });
    unsigned.pop();
  } else if (turn === 'red' && voucherId !== undefined) {
    office.act('cashier', 'voucher.sign', { voucherId, on: office.today });
    const back = { voucherId, on: office.today, amountFen: 1, why: 'refund', into: 'cash', reason: '多发' } as const;
    given.push(office.act('accountant', 'voucher.reverse', back).number);
    unsigned.pop();
  } else if (turn === 'thrown') {
    const paid = (): unknown =>
      office.book.connection.transaction(() => {
        office.act('cashier', 'payment.pay', cash(caseId));
        throw new Error('power cut');
      })();
    expect(paid).toThrow('power cut');
  }
}

describe('a text that UTF-8 cannot keep', () => {
  it('is written so that trail and table say the same', () => {
    perform(
      office.book,
      office.session('manager'),
      { act: 'office.set', requestId: 'half a character', input: {} },
      (tx) => tx.insert(officeVersion, { ...OFFICE, validFrom: '2026-01-05', unit: '民政\uD800办' }),
    );
    expect(checkBook(office.book).faults).toEqual([]);
    office.reopen();
  });
});
