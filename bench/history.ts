/** Years of an office's work, month after month: cases, payments, a month's end with count, close, batch and answer. */
import { addDays, lastDayOf, nextPeriod } from '../domain/calendar/date.ts';
import { buyGoods, moveFund } from '../db/acts/fund.ts';
import { closeMonth, countCash } from '../db/acts/months.ts';
import { reverseVoucher } from '../db/acts/vouchers.ts';
import { answerBatch, makeBatch } from '../db/acts/writeoff.ts';
import { balanceOf } from '../db/balances.ts';
import { DENOMINATIONS } from '../domain/entities/fund.ts';
import { FIRST_PERIOD, goodsLine, type Office, type PaidBy } from './office.ts';

/** Two payments in three are cash. */
const MIX: readonly PaidBy[] = ['cash', 'cash', 'goods', 'cash', 'cash', 'card'];
/** More than any case of the history is paid from the fund, 分 */
const CASE_FEN = 100_000;
/** One signed voucher in this many comes back in part. */
const REVERSED_EACH = 60;
/** One case in this many is never put on file: its work stays to be done. */
const LEFT_OPEN_EACH = 100;
/** Somebody who is helped twice a month for years: the longest history the rules have to read. */
export const REGULAR = 1;

/** @returns the month that is open now */
export function keepMonths(office: Office, months: number, casesAMonth: number): string {
  let period = FIRST_PERIOD;
  let lastMonths: readonly number[] = [];
  for (let month = 0; month < months; month++, period = nextPeriod(period)) {
    beginMonth(office, period, casesAMonth);
    const kept = Array.from({ length: casesAMonth }, (_, n) => keepCase(office, period, n, casesAMonth));
    office.moveTo(firstAfter(period));
    office.archive(lastMonths, firstAfter(period));
    lastMonths = kept.filter((caseId) => caseId % LEFT_OPEN_EACH !== 0);
    endMonth(office, period);
  }
  return period;
}

/** As much cash in the safe and goods in the store as the month's cases may need; what is left of the last month stays. */
export function beginMonth(office: Office, period: string, cases: number): void {
  const on = `${period}-01`;
  office.moveTo(on);
  const cash = cases * CASE_FEN - balanceOf(office.book, 'cash');
  if (cash > 0) {
    const withdrawal = { movement: 'withdraw' as const, on, amountFen: cash, inTransit: 'none' as const };
    office.act('cashier', 'fund.move', withdrawal, moveFund);
  }
  const goods = (cases * CASE_FEN) / 4 - balanceOf(office.book, 'goods');
  if (goods > 0) {
    const purchase = {
      on,
      from: 'bank' as const,
      goods: [goodsLine(goods)],
      supplier: '南汀县粮油公司',
      basis: '询价采购',
    };
    office.act('cashier', 'goods.buy', purchase, buyGoods);
  }
}

/** Days of payment in `period`, spread evenly from the 8th to the 27th: the procedure lies in the same month. */
export const paidOnAt = (period: string, share: number): string => addDays(`${period}-08`, Math.floor(share * 20));

function keepCase(office: Office, period: string, n: number, casesAMonth: number): number {
  const paidOn = paidOnAt(period, n / casesAMonth);
  const isRegular = n % Math.ceil(casesAMonth / 2) === 0;
  const way = MIX[n % MIX.length] ?? 'cash';
  office.moveTo(paidOn);
  const approved = office.approve(way, paidOn, isRegular ? { person: REGULAR } : {});
  const paid = office.pay(approved);
  office.finish(approved, paid, paidOn);
  if (paid.voucherId !== null && way === 'cash' && n % REVERSED_EACH === 0) {
    const back = {
      voucherId: paid.voucherId,
      on: paidOn,
      amountFen: 10_000,
      why: 'refund' as const,
      into: 'cash' as const,
      reason: '多领退回',
    };
    office.act('cashier', 'voucher.reverse', back, reverseVoucher);
  }
  return approved.payment.caseId;
}

const firstAfter = (period: string): string => addDays(lastDayOf(period), 1);

/** Count, close, batch, the county's answer, and the money it sends. */
export function endMonth(office: Office, period: string): void {
  const on = firstAfter(period);
  office.moveTo(on);
  const count = {
    on,
    pieces: piecesOf(balanceOf(office.book, 'cash')),
    iousFen: 0,
    unbookedIn: [],
    unbookedOut: [],
    cashier: '李小梅',
    supervisor: '刀玉芬',
  };
  const { countId } = office.act('cashier', 'cash.count', count, countCash);
  office.act('manager', 'month.close', { period, on, countId, outstanding: [] }, closeMonth);
  const batch = { on, reference: `勐民销〔${period}〕1号`, through: period };
  const { batchId } = office.act('manager', 'batch.make', batch, makeBatch);
  const answer = { batchId, on, document: `南民复〔${period}〕1号`, exceptions: [] };
  const { writtenOffFen } = office.act('manager', 'batch.answer', answer, answerBatch);
  const replenish = {
    movement: 'replenish' as const,
    on,
    amountFen: writtenOffFen,
    source: 'county' as const,
    batchId,
  };
  office.act('manager', 'fund.move', replenish, moveFund);
}

/** Notes and coins that make up an amount. */
function piecesOf(fen: number): number[] {
  let rest = fen;
  return DENOMINATIONS.map((value) => {
    const pieces = Math.floor(rest / value);
    rest -= pieces * value;
    return pieces;
  });
}
