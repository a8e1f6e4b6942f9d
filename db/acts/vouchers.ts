/** 签领、作废、红字、补打、缺号说明 */
import type {
  NumberDeclared,
  VoucherReprinted,
  VoucherReversed,
  VoucherSigned,
  VoucherVoided,
} from '../../domain/entities/vouchers.ts';
import { yearOf, type IsoDate } from '../../domain/calendar/date.ts';
import type { VoucherKind } from '../../domain/entities/codes.ts';
import { ACCOUNTS, type Account } from '../../domain/ledger/accounts.ts';
import { MOVEMENTS } from '../../domain/ledger/movements.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { monthState } from '../periods.ts';
import { goodsOf, post, reversedFen, transferOf } from '../posting.ts';
import { numberDeclaration } from '../schema/index.ts';
import {
  beginSeries,
  issueVoucher,
  NUMBER_WIDTH,
  recordVoucherEvent,
  SERIES,
  voucherNo,
  type IssuedVoucher,
} from '../voucher-numbers.ts';

interface StoredVoucher {
  readonly id: number;
  readonly kind: VoucherKind;
  readonly year: number;
  readonly number: number;
  readonly width: number;
  readonly amountFen: number;
  readonly redOf: number | null;
  readonly events: ReadonlySet<string>;
}

/** @throws Refusal `voucher-unknown` */
function voucherOf(tx: Tx, voucherId: number): StoredVoucher {
  const row = tx.book.get<Omit<StoredVoucher, 'events'>>(
    `SELECT v.id, v.kind, v.year, v.number, s.width, v.amount_fen AS amountFen, v.red_of AS redOf
     FROM voucher v JOIN voucher_series s ON s.series = v.series AND s.year = v.year WHERE v.id = ?`,
    voucherId,
  );
  if (row === undefined) throw new Refusal('voucher-unknown', `账簿中没有这张四联单（${voucherId}），请核对。`);
  const events = tx.book.all<{ kind: string }>('SELECT kind FROM voucher_event WHERE voucher_id = ?', voucherId);
  return { ...row, events: new Set(events.map(({ kind }) => kind)) };
}

const noOf = (stored: StoredVoucher): string => voucherNo(stored.year, stored.number, stored.width);

/** An event of a voucher lies between the day it was issued and today. */
function requireEventDay(tx: Tx, stored: StoredVoucher, on: IsoDate, what: string): void {
  if (on > tx.today) throw new Refusal('date-in-future', `${what}日期 ${on} 还没有到（今天是 ${tx.today}），请核对。`);
  const issuedOn = transferOf(tx, stored.id).onDate;
  if (on < issuedOn)
    throw new Refusal('before-issue', `${what}日期 ${on} 早于四联单 ${noOf(stored)} 的开具日期 ${issuedOn}，请核对。`);
}

export function signVoucher(tx: Tx, input: VoucherSigned): { voucherId: number } {
  const stored = voucherOf(tx, input.voucherId);
  if (stored.events.has('signed')) throw new Refusal('already-signed', `四联单 ${noOf(stored)} 已经签领，不用再登记。`);
  if (stored.events.has('voided')) throw new Refusal('voucher-void', `四联单 ${noOf(stored)} 已作废，不能签领。`);
  requireEventDay(tx, stored, input.on, '签领');
  recordVoucherEvent(tx, stored.id, { kind: 'signed', onDate: input.on });
  return { voucherId: stored.id };
}

/**
 * 作废, before anybody signed: nothing was handed over, so the posting is taken back on its own date and in its own
 * month, whatever day the mistake was noticed; the event keeps that day. No red slip: the number itself is void.
 */
export function voidVoucher(tx: Tx, input: VoucherVoided): { voucherId: number } {
  const stored = voucherOf(tx, input.voucherId);
  if (stored.events.has('voided')) throw new Refusal('voucher-void', `四联单 ${noOf(stored)} 已经作废。`);
  if (stored.events.has('signed'))
    throw new Refusal('already-signed', `四联单 ${noOf(stored)} 已签领，不能作废。钱物退回的，请办理红字冲销。`);
  requireEventDay(tx, stored, input.on, '作废');
  const original = transferOf(tx, stored.id);
  if (monthState(tx.book, original.period) !== 'open')
    throw new Refusal(
      'month-closed',
      `四联单 ${noOf(stored)} 所在的 ${original.period} 已结账，不能作废。请办理红字冲销。`,
    );
  post(tx, {
    movement: 'reversal',
    debit: original.credit,
    credit: original.debit,
    amountFen: original.amountFen,
    source: original.source,
    onDate: original.onDate,
    period: original.period,
    summary: `作废${noOf(stored)}号：${input.reason}`,
    caseId: original.caseId,
    decisionId: original.decisionId,
    reversesId: original.id,
  });
  recordVoucherEvent(tx, stored.id, {
    kind: 'voided',
    onDate: input.on,
    reason: input.reason,
    copies: input.copiesKept,
  });
  return { voucherId: stored.id };
}

/** 红字冲销、退回、追回、退赔 of a signed voucher: a red slip with its own number, in full or in part. */
export function reverseVoucher(tx: Tx, input: VoucherReversed): IssuedVoucher & { transferId: number } {
  const stored = voucherOf(tx, input.voucherId);
  requireReversible(tx, stored, input);
  const original = transferOf(tx, stored.id);
  const transferId = post(tx, {
    movement: input.why,
    debit: input.into,
    credit: original.debit,
    amountFen: input.amountFen,
    source: original.source,
    onDate: input.on,
    summary: `${MOVEMENTS[input.why]}${noOf(stored)}号：${input.reason}`,
    caseId: original.caseId,
    decisionId: original.decisionId,
    reversesId: original.id,
    goods: input.into === 'goods' && input.amountFen === stored.amountFen ? goodsOf(tx.book, original.id) : undefined,
  });
  recordVoucherEvent(tx, stored.id, { kind: 'reversed', onDate: input.on, reason: input.reason });
  const slip = issueVoucher(tx, {
    transferId,
    kind: stored.kind,
    amountFen: input.amountFen,
    onDate: input.on,
    redOf: stored.id,
  });
  // The slip books what has already come back, so it is complete the moment it is issued.
  recordVoucherEvent(tx, transferId, { kind: 'signed', onDate: input.on });
  return { ...slip, transferId };
}

function requireReversible(tx: Tx, stored: StoredVoucher, input: VoucherReversed): void {
  const no = noOf(stored);
  if (stored.redOf !== null) throw new Refusal('red-of-red', `${no} 本身是红字单，不能再冲销。需要更正的，另行发放。`);
  if (stored.events.has('voided')) throw new Refusal('voucher-void', `四联单 ${no} 已作废，不能冲销。`);
  if (!stored.events.has('signed'))
    throw new Refusal('not-signed', `四联单 ${no} 还没有签领。没有发出的，请办理作废。`);
  const original = transferOf(tx, stored.id);
  requirePlace(original.credit, input);
  requireEventDay(tx, stored, input.on, MOVEMENTS[input.why]);
  const left = stored.amountFen - reversedFen(tx, stored.id);
  if (input.amountFen > left)
    throw new Refusal(
      'over-reversed',
      `四联单 ${no} 金额 ${formatFen(stored.amountFen)} 元，还可冲销 ${formatFen(left)} 元，请核对。`,
    );
}

/** 冲销 undoes the entry itself, so it goes back where it came from; what is repaid may come another way. */
function requirePlace(paidFrom: Account, { why, into }: VoucherReversed): void {
  if (into === 'goods' && paidFrom !== 'goods')
    throw new Refusal('wrong-place', '发放的是钱款，退回时请选择存款或现金。');
  if (why === 'reversal' && into !== paidFrom)
    throw new Refusal(
      'wrong-place',
      `这张四联单是从“${ACCOUNTS[paidFrom]}”发放的，冲销应退回原处。钱款从别处退回的，请选“退回”或“追回”。`,
    );
  if (why === 'indemnity' && into === 'goods')
    throw new Refusal('wrong-place', '退赔收的是钱款，请选择存款或现金；物资退回库存的，请选“退回”或“追回”。');
}

export function reprintVoucher(tx: Tx, input: VoucherReprinted): { times: number } {
  const stored = voucherOf(tx, input.voucherId);
  if (stored.events.has('voided'))
    throw new Refusal('voucher-void', `四联单 ${noOf(stored)} 已作废，不能补打。请使用留存的各联。`);
  requireEventDay(tx, stored, input.on, '补打');
  recordVoucherEvent(tx, stored.id, { kind: 'reprinted', onDate: input.on, reason: input.reason });
  const { times } = tx.book.get<{ times: number }>(
    `SELECT count(*) AS times FROM voucher_event WHERE voucher_id = ? AND kind = 'reprinted'`,
    stored.id,
  ) ?? { times: 0 };
  return { times };
}

/**
 * Accounts for numbers no voucher bears: 遗失, 未导入, 废票. Numbers not yet issued only from the next one on: the series
 * goes on behind the last declared one, and a hole before it would be a number nobody accounts for.
 */
export function declareNumbers(tx: Tx, input: NumberDeclared): { declared: number } {
  const { start, ...reached } = numbersOf(tx, input);
  let { next } = reached;
  for (const number of input.numbers.toSorted((a, b) => a - b)) {
    if (number > next)
      throw new Refusal(
        'number-not-reached',
        `${voucherNo(input.year, number)} 号还没有用到，下一号是 ${voucherNo(input.year, next)}。未用的号只能从下一号起连续说明，请核对号码。`,
      );
    if (number === next) next++;
    if (number < start)
      throw new Refusal(
        'number-before-start',
        `${voucherNo(input.year, number)} 号早于本账起用的 ${voucherNo(input.year, start)} 号，不属本账，不用说明。`,
      );
    const used = tx.book.get(
      'SELECT id FROM voucher WHERE series = ? AND year = ? AND number = ?',
      input.series,
      input.year,
      number,
    );
    const no = voucherNo(input.year, number);
    if (used !== undefined) throw new Refusal('number-used', `${no} 号已有四联单，不能说明为缺号。`);
    const known = tx.book.get(
      'SELECT id FROM number_declaration WHERE series = ? AND year = ? AND number = ?',
      input.series,
      input.year,
      number,
    );
    if (known !== undefined) throw new Refusal('number-declared', `${no} 号已经说明过。`);
    tx.insert(numberDeclaration, {
      series: input.series,
      year: input.year,
      number,
      kind: input.kind,
      reason: input.reason,
    });
  }
  return { declared: input.numbers.length };
}

/** First number of the series and the one it would give next; the office's own of this year may begin with a declaration. */
function numbersOf(tx: Tx, { series, year }: NumberDeclared): { start: number; next: number } {
  const own = series === SERIES && year === yearOf(tx.today);
  const known = tx.book.get<{ start: number }>(
    'SELECT start FROM voucher_series WHERE series = ? AND year = ?',
    series,
    year,
  )?.start;
  if (known === undefined && !own)
    throw new Refusal('series-unknown', `本账没有 ${year} 年的“${series}”四联单，请核对字头和年份。`);
  const start = known ?? 1;
  if (known === undefined) beginSeries(tx, year, start, NUMBER_WIDTH);
  const last = tx.book.get<{ number: number | null }>(
    `SELECT max(number) AS number FROM (SELECT max(number) AS number FROM voucher WHERE series = ? AND year = ?
       UNION ALL SELECT max(number) FROM number_declaration WHERE series = ? AND year = ?)`,
    series,
    year,
    series,
    year,
  );
  return { start, next: Math.max(start, (last?.number ?? 0) + 1) };
}
