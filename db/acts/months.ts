/** 现金盘点、月结、重新打开 */
import { lastDayOf, nextPeriod, periodCn } from '../../domain/calendar/date.ts';
import { DENOMINATIONS, type CashCountInput } from '../../domain/entities/fund.ts';
import type { MonthClosed, MonthReopened } from '../../domain/entities/months.ts';
import { formatFen } from '../../domain/money/fen.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { balanceOf } from '../balances.ts';
import { checkFigures } from '../check/figures.ts';
import { monthList } from '../facts/lists.ts';
import { openCaseIds } from '../facts/records.ts';
import { judgePeriod, type PeriodFinding } from '../judge/period.ts';
import { monthState, oldestOpen } from '../periods.ts';
import { unfinishedPaperwork } from '../queries/paperwork.ts';
import { cashCount, monthEvent } from '../schema/index.ts';
import { voucherNo } from '../voucher-numbers.ts';
import { recordFindings, requireAllowed } from './findings.ts';
import { requireOnDuty } from './office.ts';
import { UNSIGNED_SQL } from './writeoff.ts';

export interface Counted {
  readonly countId: number;
  readonly countedFen: number;
  readonly bookFen: number;
  /** counted − (book + received not booked − paid not booked) */
  readonly differenceFen: number;
}

/** Counted by two people; a difference must be explained, IOUs (白条) are shown and never count as cash. */
export function countCash(tx: Tx, input: CashCountInput): Counted {
  if (input.on > tx.today) throw new Refusal('date-in-future', `盘点日期 ${input.on} 还没有到，请核对。`);
  if (input.cashier === input.supervisor)
    throw new Refusal('duty-separation', '盘点要有两个人：出纳和监盘人不能是同一人。');
  const countedFen = input.pieces.reduce((sum, pieces, index) => sum + pieces * (DENOMINATIONS[index] ?? 0), 0);
  const bookFen = cashBookFen(tx, input.on);
  const differenceFen = countedFen - (bookFen + sumOf(input.unbookedIn) - sumOf(input.unbookedOut));
  if (differenceFen !== 0 && input.explanation === undefined)
    throw new Refusal('count-unexplained', `盘点与账面相差 ${formatFen(differenceFen)} 元，请查明原因并写在说明里。`, {
      differenceFen,
    });
  const countId = tx.insert(cashCount, {
    uid: tx.newUid(),
    onDate: input.on,
    pieces: JSON.stringify(input.pieces),
    countedFen,
    bookFen,
    unsignedFen: unsignedCashFen(tx, input.on),
    iousFen: input.iousFen,
    unbookedIn: JSON.stringify(input.unbookedIn),
    unbookedOut: JSON.stringify(input.unbookedOut),
    differenceFen,
    explanation: input.explanation ?? null,
    cashier: input.cashier,
    supervisor: input.supervisor,
  });
  return { countId, countedFen, bookFen, differenceFen };
}

const sumOf = (items: readonly { readonly amountFen: number }[]): number =>
  items.reduce((sum, item) => sum + item.amountFen, 0);

/** 库存现金 by the book at the end of a day: what is dated later is not yet out of the safe. */
const cashBookFen = (tx: Tx, on: string): number =>
  balanceOf(tx.book, 'cash') -
  (tx.book.get<{ fen: number }>(
    `SELECT coalesce(sum(CASE WHEN debit = 'cash' THEN amount_fen ELSE -amount_fen END), 0) AS fen FROM transfer
     WHERE (debit = 'cash' OR credit = 'cash') AND on_date > ?`,
    on,
  )?.fen ?? 0);

/** On cash vouchers issued by that day, not signed for until later and never voided: their money may still lie in the safe. */
const unsignedCashFen = (tx: Tx, on: string): number =>
  tx.book.get<{ fen: number }>(
    `SELECT coalesce(sum(v.amount_fen), 0) AS fen FROM voucher v JOIN transfer t ON t.id = v.id
     WHERE v.kind = 'cash' AND t.on_date <= ? AND NOT EXISTS (SELECT 1 FROM voucher_event e
       WHERE e.voucher_id = v.id AND (e.kind = 'voided' OR (e.kind = 'signed' AND e.on_date <= ?)))`,
    on,
    on,
  )?.fen ?? 0;

/** Closes the oldest open month: all signed for or void, cash counted, figures agree, late paperwork named. */
export function closeMonth(tx: Tx, input: MonthClosed): { period: string; outstanding: string[]; findings: Finding[] } {
  const { period } = input;
  const oldest = oldestOpen(tx.book);
  if (monthState(tx.book, period) !== 'open') throw new Refusal('month-closed', `${periodCn(period)}已经结账。`);
  if (oldest === undefined) throw new Refusal('month-empty', '账簿还没有记账，没有可以结的月份。请先登记期初数。');
  if (oldest !== period) throw new Refusal('month-order', `请先结${periodCn(oldest)}的账，再结${periodCn(period)}。`);
  if (input.on > tx.today) throw new Refusal('date-in-future', `结账日期 ${input.on} 还没有到，请核对。`);
  if (input.on < lastDayOf(period)) throw new Refusal('month-not-over', `${periodCn(period)}还没有过完，不能结账。`);
  requireSigned(tx, period);
  requireCounted(tx, input);
  const faults = checkFigures(tx.book).filter(({ pending }) => pending !== true);
  if (faults.length > 0)
    throw new Refusal(
      'book-unbalanced',
      `账簿自查发现问题，不能结账：${faults.map(({ message }) => message).join('')}`,
      { faults },
    );
  const judged = judgeClosing(tx, input);
  const outstanding = [...unfinishedPaperwork(tx.book, period), ...input.outstanding];
  const eventId = tx.insert(monthEvent, {
    period,
    kind: 'closed',
    onDate: input.on,
    outstanding: JSON.stringify(outstanding),
    countId: input.countId,
    staffId: tx.session.staffId,
  });
  for (const { caseId, finding } of judged)
    recordFindings(
      tx,
      { ...(caseId !== undefined && { caseId }), stage: 'close', subjectId: eventId, period },
      [finding],
      [],
    );
  return { period, outstanding, findings: judged.map(({ finding }) => finding) };
}

/** Every case that is not done with, and the book over the month: 禁止 stops the close, the rest is kept with it. */
function judgeClosing(tx: Tx, { period, on }: MonthClosed): PeriodFinding[] {
  const judged = judgePeriod(tx.book, {
    stage: 'close',
    on,
    from: `${period}-01`,
    to: lastDayOf(period),
    caseIds: openCaseIds(tx.book),
    lists: [monthList(tx.book, period)],
  });
  requireAllowed(judged.map(({ finding }) => finding));
  return judged;
}

function requireSigned(tx: Tx, period: string): void {
  const open = tx.book.all<{ year: number; number: number; width: number }>(
    `SELECT v.year, v.number, s.width FROM voucher v JOIN transfer t ON t.id = v.id
     JOIN voucher_series s ON s.series = v.series AND s.year = v.year WHERE t.period = ? AND v.id IN (${UNSIGNED_SQL}) ORDER BY v.year, v.number`,
    period,
  );
  if (open.length > 0)
    throw new Refusal(
      'not-signed',
      `还有 ${open.length} 张四联单没有签领（${open.map(({ year, number, width }) => voucherNo(year, number, width)).join('、')}），请登记签领或作废后再结账。`,
    );
}

/** The count must be of the month's end: on or after its last day, and not one already used for another month. */
function requireCounted(tx: Tx, input: MonthClosed): void {
  const count = tx.book.get<{ onDate: string; bookFen: number }>(
    'SELECT on_date AS onDate, book_fen AS bookFen FROM cash_count WHERE id = ?',
    input.countId,
  );
  if (count === undefined) throw new Refusal('count-missing', '请先盘点库存现金，再结账。');
  if (count.onDate < lastDayOf(input.period))
    throw new Refusal('count-too-early', `盘点日期 ${count.onDate} 早于${periodCn(input.period)}月末，请在月末盘点。`);
  const used = tx.book.get<{ period: string }>(
    `SELECT period FROM month_event WHERE count_id = ? AND period <> ?`,
    input.countId,
    input.period,
  );
  if (used !== undefined) throw new Refusal('count-used', `这次盘点已用于${periodCn(used.period)}月结，请重新盘点。`);
  const bookFen = cashBookFen(tx, count.onDate);
  if (bookFen !== count.bookFen)
    throw new Refusal(
      'count-stale',
      `盘点以后又有记在 ${count.onDate} 及以前的现金账，账面由 ${formatFen(count.bookFen)} 元变为 ${formatFen(bookFen)} 元，盘点表已不符。请重新盘点。`,
      { countedBookFen: count.bookFen, bookFen },
    );
}

/** Two people, a reason, and only the newest closed month whose package has not been sent. */
export function reopenMonth(tx: Tx, input: MonthReopened): { period: string } {
  const { period } = input;
  if (monthState(tx.book, period) !== 'closed')
    throw new Refusal('month-not-closed', `${periodCn(period)}没有结账，或是历史月份，不能重新打开。`);
  if (input.secondStaffId === tx.session.staffId)
    throw new Refusal('duty-separation', '重新打开已结的月份要由两个人办理。');
  if (input.on > tx.today) throw new Refusal('date-in-future', `日期 ${input.on} 还没有到，请核对。`);
  requireOnDuty(tx, input.secondStaffId, input.on);
  const later = tx.book.get<{ period: string }>(
    'SELECT period FROM month_event WHERE period > ? ORDER BY period DESC LIMIT 1',
    period,
  );
  if (later !== undefined && monthState(tx.book, later.period) !== 'open')
    throw new Refusal('month-order', `${periodCn(later.period)}已结账，只能先打开最近结账的月份。`);
  const sent = tx.book.get(`SELECT id FROM published_head WHERE period = ? AND what = 'package'`, period);
  if (sent !== undefined)
    throw new Refusal(
      'package-sent',
      `${periodCn(period)}的月报包已经上报，不能重新打开。有错的，在未结账的月份里红字冲销。`,
    );
  requireNoThird(tx, period);
  tx.insert(monthEvent, {
    period,
    kind: 'reopened',
    onDate: input.on,
    reason: input.reason,
    staffId: tx.session.staffId,
    secondStaffId: input.secondStaffId,
  });
  return { period };
}

/** At most two months are open: the reopened one and the next. */
function requireNoThird(tx: Tx, period: string): void {
  const second = nextPeriod(period);
  const third = tx.book.get<{ period: string }>(
    `SELECT period FROM (SELECT period FROM transfer WHERE period > ? UNION SELECT period FROM card_line WHERE period > ?) ORDER BY period LIMIT 1`,
    second,
    second,
  );
  if (third !== undefined)
    throw new Refusal(
      'two-months-open',
      `${periodCn(second)}和${periodCn(third.period)}都已记账，再打开${periodCn(period)}就有三个月未结，不能打开。有错的，在未结账的月份里红字冲销。`,
    );
}
