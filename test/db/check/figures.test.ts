/** E1–E6 on books whose trail is in order but whose figures are not: written by a program with a fault, not by an intruder. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../../../db/act.ts';
import { checkBook } from '../../../db/check/index.ts';
import {
  batch,
  batchLine,
  cardLine,
  decision,
  monthEvent,
  numberDeclaration,
  transfer,
  voucher,
  voucherEvent,
} from '../../../db/schema/index.ts';
import { decided, record } from '../full-book.ts';
import { STAFF, TestOffice } from '../test-office.ts';

let office: TestOffice;
/** A case with 100 元 approved, 60 of them paid in cash and signed for */
let caseId: number;
let decisionId: number;
let paid: number;
beforeEach(() => {
  office = new TestOffice('2026-01-20');
  office.act('accountant', 'opening.record', { on: '2025-12-31', cash: [{ source: 'county', amountFen: 100_000 }] });
  ({ caseId, decisionId } = decided(office, 1, ON, 10_000));
  paid = office.act('cashier', 'payment.pay', {
    way: 'cash',
    caseId,
    on: ON,
    source: 'county',
    payerId: STAFF.cashier,
    amountFen: 6_000,
  }).id;
  office.act('cashier', 'voucher.sign', { voucherId: paid, on: ON });
});
afterEach(() => office.discard());

const ON = '2026-01-10';
type Transfer = typeof transfer.$inferInsert;

const row = (tx: Tx, more: Partial<Transfer>): Omit<Transfer, 'actNo'> => ({
  uid: tx.newUid(),
  movement: 'pay_cash',
  debit: 'relief_cash',
  credit: 'cash',
  amountFen: 1_000,
  source: 'county',
  onDate: ON,
  period: '2026-01',
  summary: '发放',
  caseId,
  decisionId,
  imported: 0,
  ...more,
});

/** A transfer with its balances, whatever it says. */
function write(tx: Tx, more: Partial<Transfer>): number {
  const entry = row(tx, more);
  tx.addToBalance(entry.debit, entry.amountFen);
  tx.addToBalance(entry.credit, -entry.amountFen);
  if (entry.source !== null && entry.source !== undefined) tx.addToBalance(`source:${entry.source}`, -entry.amountFen);
  return tx.insert(transfer, entry);
}

function give(tx: Tx, id: number, more: Partial<typeof voucher.$inferInsert> = {}): void {
  tx.insert(voucher, {
    id,
    uid: tx.newUid(),
    kind: 'cash',
    series: 'LSJZ',
    year: 2026,
    number: 2,
    amountFen: 1_000,
    ...more,
  });
  for (const [at, kind] of (['issued', 'signed'] as const).entries())
    tx.insert(voucherEvent, { voucherId: id, seq: at + 1, kind, onDate: ON, staffId: 4 });
}

/** What checkBook finds after rows no act would write. */
function faultsOf(body: (tx: Tx) => void): string[] {
  record(office, 'a faulty act', body);
  return checkBook(office.book).faults.map(({ rule, where }) => `${rule} ${where}`);
}

it('finds nothing in the book these tests begin with', () => {
  expect(checkBook(office.book)).toMatchObject({ faults: [], pending: [] });
});

describe('E1', () => {
  it('names a balance that does not follow from the rows', () => {
    expect(faultsOf((tx) => tx.addToBalance('bank', 5))).toEqual(['E1 bank']);
  });

  it('names a row without the source it needs, or with one it must not have', () => {
    const found = faultsOf((tx) => {
      give(tx, write(tx, { source: null }));
      write(tx, { movement: 'deposit', debit: 'bank', credit: 'cash', caseId: null, decisionId: null });
    });
    expect(found).toEqual(expect.arrayContaining([`E1 transfer ${paid + 1}.source`, `E1 transfer ${paid + 2}.source`]));
  });
});

describe('E2', () => {
  it('names a fund that does not add up: a voucher called void whose money never came back', () => {
    const found = faultsOf((tx) => {
      tx.insert(voucherEvent, { voucherId: paid, seq: 3, kind: 'voided', onDate: ON, staffId: 4 });
    });
    expect(found).toEqual(['E2 imprest', 'E3 2026-01 cash']);
  });
});

describe('E3', () => {
  it('names a month whose cash help is not its vouchers', () => {
    expect(faultsOf((tx) => void write(tx, {}))).toContain('E3 2026-01 cash');
  });

  it('names a voucher of a closed month that nobody signed for', () => {
    const found = faultsOf((tx) => {
      const id = write(tx, {});
      tx.insert(voucher, {
        id,
        uid: tx.newUid(),
        kind: 'cash',
        series: 'LSJZ',
        year: 2026,
        number: 2,
        amountFen: 1_000,
      });
      tx.insert(monthEvent, { period: '2026-01', kind: 'closed', onDate: '2026-01-31', staffId: 5 });
    });
    expect(found).toEqual(['E3 voucher 2026-000002']);
  });
});

describe('E4', () => {
  it('names a payment without a decision of its case, its day or its kind', () => {
    const other = decided(office, 2, '2026-01-15', 10_000);
    const found = faultsOf((tx) => {
      const refused = tx.insert(decision, { uid: tx.newUid(), caseId, kind: 'refused', onDate: ON, staged: 0 });
      const wrong = [
        { decisionId: null },
        { decisionId: other.decisionId },
        { caseId: other.caseId, decisionId: other.decisionId },
        { decisionId: refused },
      ];
      for (const [at, more] of wrong.entries())
        give(tx, write(tx, { ...more, amountFen: 10 }), { number: 2 + at, amountFen: 10 });
    });
    expect(found).toEqual([1, 2, 3, 4].map((n) => `E4 transfer ${paid + n}`));
  });

  it('names a case paid beyond its approval, 一卡通 counted, and a card without a decision of its day', () => {
    const card = (tx: Tx, onDate: string) =>
      tx.insert(cardLine, {
        uid: tx.newUid(),
        caseId,
        decisionId,
        amountFen: 4_000,
        onDate,
        period: '2026-01',
        imported: 0,
      });
    expect(faultsOf((tx) => void card(tx, ON))).toEqual([]);
    expect(faultsOf((tx) => void card(tx, '2026-01-09'))).toEqual(['E4 card_line 2', `E4 relief_case ${caseId}`]);
  });
});

describe('E5', () => {
  it('names a line in two batches at once, and one reported with another amount', () => {
    const found = faultsOf((tx) => {
      for (const amountFen of [6_000, 5_999]) {
        const batchId = tx.insert(batch, {
          uid: tx.newUid(),
          reference: '1',
          onDate: ON,
          through: '2026-01',
          totalFen: amountFen,
        });
        tx.insert(batchLine, { batchId, transferId: paid, amountFen });
      }
    });
    expect(found).toEqual([`E5 transfer ${paid}`, `E5 batch_line 2/${paid}`]);
  });
});

describe('E6', () => {
  it('names numbers nobody accounts for, as a range, and a voucher that is not its posting', () => {
    const found = faultsOf((tx) => {
      give(tx, write(tx, {}), { number: 5 });
      give(tx, write(tx, {}), { number: 6, amountFen: 999 });
    });
    expect(found).toEqual(['E3 2026-01 cash', 'E6 voucher 2026-000002 至 2026-000004', `E6 voucher ${paid + 2}`]);
  });

  it('lets numbers of an old workbook wait for somebody’s word, and takes it', () => {
    record(office, 'an import', (tx) => give(tx, write(tx, { imported: 1 }), { number: 3 }));
    const { faults, pending } = checkBook(office.book);
    expect([faults, pending.map(({ where }) => where)]).toEqual([[], ['voucher 2026-000002']]);
    record(office, 'a declaration', (tx) => {
      tx.insert(numberDeclaration, {
        series: 'LSJZ',
        year: 2026,
        number: 2,
        kind: 'not_imported',
        reason: '不在文件里',
      });
    });
    expect(checkBook(office.book)).toMatchObject({ faults: [], pending: [] });
  });
});
