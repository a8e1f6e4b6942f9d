/** 销账: what may be reported, how the county answers, and where each line then stands. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../../db/check/index.ts';
import { fundLines } from '../../../db/queries/fund-lines.ts';
import { decided } from '../full-book.ts';
import { STAFF, TestOffice, type ActInput } from '../test-office.ts';

let office: TestOffice;
let caseId: number;
/** Three signed payments of 100, 200 and 300 元 */
let lines: readonly [number, number, number];
beforeEach(() => {
  office = new TestOffice('2026-01-20');
  office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    cash: [{ source: 'county', amountFen: 1_000_000 }],
    unreported: [{ way: 'cash', amountFen: 5_000, on: '2025-12-20', name: '张德福', voucher: '50' }],
  });
  caseId = decided(office, 1, '2026-01-05', 900_000).caseId;
  lines = [pay(10_000), pay(20_000), pay(30_000)];
});
afterEach(() => office.discard());

const ON = '2026-01-10';
const OPENING_LINE = 2;
function pay(amountFen: number, signed = true): number {
  const { id } = office.act('cashier', 'payment.pay', {
    way: 'cash',
    caseId,
    on: ON,
    source: 'county',
    payerId: STAFF.cashier,
    amountFen,
  });
  if (signed) office.act('cashier', 'voucher.sign', { voucherId: id, on: ON });
  return id;
}
const back = (voucherId: number, amountFen: number): number =>
  office.act('accountant', 'voucher.reverse', {
    voucherId,
    on: ON,
    amountFen,
    why: 'refund',
    into: 'cash',
    reason: '多发',
  }).transferId;
const batchInput = (named?: number[], more: Partial<ActInput<'batch.make'>> = {}): ActInput<'batch.make'> => ({
  on: ON,
  reference: '勐民销 1 号',
  through: '2026-01',
  ...(named !== undefined && { lines: named }),
  ...more,
});
const report = (named?: number[]) => office.act('accountant', 'batch.make', batchInput(named));
const reporting = (named?: number[], more: Partial<ActInput<'batch.make'>> = {}) =>
  office.refusal('accountant', 'batch.make', batchInput(named, more));
type Exceptions = NonNullable<ActInput<'batch.answer'>['exceptions']>;
const answerInput = (batchId: number, exceptions: [number, 'refused' | 'returned'][], on = ON) => ({
  batchId,
  on,
  document: '南民复 1 号',
  exceptions: exceptions.map(([transferId, answer]): Exceptions[number] => ({ transferId, answer, reason: '不符' })),
});
const answer = (batchId: number, ...exceptions: [number, 'refused' | 'returned'][]) =>
  office.act('accountant', 'batch.answer', answerInput(batchId, exceptions));
const answering = (batchId: number, ...exceptions: [number, 'refused' | 'returned'][]) =>
  office.refusal('accountant', 'batch.answer', answerInput(batchId, exceptions));
const states = (): Record<number, string> =>
  Object.fromEntries(fundLines(office.book).map(({ transferId, state }) => [transferId, state]));

describe('a batch', () => {
  it('takes every line of its months that is signed for and free, 期初 ones among them', () => {
    expect(report()).toMatchObject({ lines: 4, totalFen: 65_000 });
    expect(reporting()).toBe('nothing-to-report');
    const unsigned = pay(1_000, false);
    expect(reporting()).toBe('not-signed');
    office.act('cashier', 'voucher.void', { voucherId: unsigned, on: ON, reason: '写错', copiesKept: 4 });
    // 作废: neither the line nor its red one is anything to the county.
    expect(reporting()).toBe('nothing-to-report');
    expect(states()[unsigned]).toBe('settled');
  });

  it('takes the lines named, each once, and none that is not free', () => {
    expect(reporting([lines[0], 999])).toBe('line-not-ready');
    expect(reporting([OPENING_LINE - 1])).toBe('line-not-ready');
    expect(reporting([lines[0]], { through: '2025-12' })).toBe('line-not-ready');
    expect(reporting([lines[0]], { on: '2026-01-21' })).toBe('date-in-future');
    expect(report([lines[0], lines[0]])).toMatchObject({ lines: 1, totalFen: 10_000 });
    expect(reporting([lines[0]])).toBe('line-not-ready');
  });

  it('carries what came back as a negative line, with its payment or after it', () => {
    const red = back(lines[0], 4_000);
    expect(reporting([red])).toBe('line-not-ready');
    const { batchId, totalFen } = report([lines[0], red]);
    expect(totalFen).toBe(6_000);
    answer(batchId);
    const later = back(lines[0], 1_000);
    expect(report([later]).totalFen).toBe(-1_000);
  });

  it('does not carry a red line while the county still weighs its payment', () => {
    const { batchId } = report([lines[0]]);
    const red = back(lines[0], 4_000);
    expect(reporting([red])).toBe('line-not-ready');
    expect(report()).toMatchObject({ lines: 3, totalFen: 55_000 });
    answer(batchId);
    expect(report()).toMatchObject({ lines: 1, totalFen: -4_000 });
  });
});

describe('the county’s answer', () => {
  it('is given once, on or after the day of the batch, for lines of the batch', () => {
    const { batchId } = report([lines[0], lines[1]]);
    const on = (day: string) => office.refusal('accountant', 'batch.answer', answerInput(batchId, [], day));
    expect(on('2026-01-09')).toBe('answer-before-batch');
    expect(on('2026-01-21')).toBe('date-in-future');
    expect(answering(batchId, [lines[2], 'refused'])).toBe('line-not-in-batch');
    expect(answering(batchId, [lines[0], 'refused'], [lines[0], 'returned'])).toBe('line-twice');
    expect(answering(77)).toBe('batch-unknown');
    expect(answer(batchId, [lines[0], 'refused'])).toEqual({
      writtenOffFen: 20_000,
      refusedFen: 10_000,
      returnedFen: 0,
    });
    expect(answering(batchId)).toBe('batch-answered');
  });

  it('sends lines back for papers, which are then reported again', () => {
    const first = report([lines[0], lines[1]]).batchId;
    answer(first, [lines[0], 'returned']);
    expect(states()).toMatchObject({ [lines[0]]: 'returned', [lines[1]]: 'written_off', [lines[2]]: 'unreported' });
    const second = report([lines[0]]).batchId;
    expect(states()[lines[0]]).toBe('reported');
    answer(second);
    expect(states()[lines[0]]).toBe('written_off');
  });

  it('refuses a line, which stays open until all of it is back', () => {
    answer(report([lines[0]]).batchId, [lines[0], 'refused']);
    const part = back(lines[0], 4_000);
    expect(states()).toMatchObject({ [lines[0]]: 'refused', [part]: 'refused' });
    expect(reporting([part])).toBe('line-not-ready');
    const rest = back(lines[0], 6_000);
    expect(states()).toMatchObject({ [lines[0]]: 'settled', [part]: 'settled', [rest]: 'settled' });
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('falls on a payment and what came back of it alike', () => {
    const red = back(lines[0], 4_000);
    const other = back(lines[1], 5_000);
    const { batchId } = report();
    expect(answering(batchId, [red, 'refused'])).toBe('red-with-blue');
    expect(answering(batchId, [lines[0], 'refused'], [red, 'returned'])).toBe('red-with-blue');
    // 20,000 with its red 5,000 and the two others are granted; of 10,000 neither the payment nor its red line is.
    expect(answer(batchId, [lines[0], 'refused'])).toEqual({
      writtenOffFen: 50_000,
      refusedFen: 6_000,
      returnedFen: 0,
    });
    expect(states()).toMatchObject({ [lines[0]]: 'refused', [red]: 'refused', [other]: 'written_off' });
    expect(office.book.get('SELECT reason FROM line_answer WHERE transfer_id = ?', red)).toEqual({
      reason: `随第 ${lines[0]} 笔：不符`,
    });
    back(lines[0], 6_000);
    expect(states()).toMatchObject({ [lines[0]]: 'settled', [red]: 'settled' });
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('may send a red line of a granted payment back, never refuse it', () => {
    answer(report([lines[0]]).batchId);
    const red = back(lines[0], 4_000);
    const { batchId } = report([red]);
    expect(answering(batchId, [red, 'refused'])).toBe('red-with-blue');
    answer(batchId, [red, 'returned']);
    expect(states()[red]).toBe('returned');
  });

  it('refusing help of before the book, lets it be recovered into a source and settles it', () => {
    answer(report([OPENING_LINE]).batchId, [OPENING_LINE, 'refused']);
    const recover = { transferId: OPENING_LINE, on: ON, amountFen: 5_000, reason: '县级拒付，已追回' };
    expect(office.refusal('accountant', 'transfer.reverse', recover)).toBe('source-missing');
    const { transferId } = office.act('accountant', 'transfer.reverse', { ...recover, source: 'upper' });
    expect(office.book.get('SELECT movement, debit, credit, source FROM transfer WHERE id = ?', transferId)).toEqual({
      movement: 'recover',
      debit: 'bank',
      credit: 'relief_cash',
      source: 'upper',
    });
    expect(states()).toMatchObject({ [OPENING_LINE]: 'settled', [transferId]: 'settled' });
    expect(checkBook(office.book).faults).toEqual([]);
  });
});

const replenish = (batchId: number, amountFen: number) =>
  office.refusal('accountant', 'fund.move', { movement: 'replenish', on: ON, amountFen, source: 'county', batchId });

describe('补足', () => {
  it('makes up for what a batch wrote off, in parts, never more, and again after a reversal', () => {
    const { batchId } = report([lines[0], lines[1]]);
    expect(replenish(batchId, 1)).toBe('over-replenished');
    answer(batchId, [lines[1], 'refused']);
    expect(replenish(batchId, 10_001)).toBe('over-replenished');
    expect(replenish(batchId, 4_000)).toBeUndefined();
    expect(replenish(batchId, 6_001)).toBe('over-replenished');
    expect(replenish(batchId, 6_000)).toBeUndefined();
    const last = office.book.get<{ id: number }>('SELECT max(id) AS id FROM transfer')?.id ?? 0;
    office.act('accountant', 'transfer.reverse', { transferId: last, on: ON, amountFen: 1_000, reason: '记错' });
    expect(replenish(batchId, 1_001)).toBe('over-replenished');
    expect(replenish(batchId, 1_000)).toBeUndefined();
    expect(replenish(77, 1)).toBe('over-replenished');
  });
});
