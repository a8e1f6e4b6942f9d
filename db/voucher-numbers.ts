/** Numbers of 四联单: given in the posting transaction, never reused, none lost. */
import { yearOf, type IsoDate } from '../domain/calendar/date.ts';
import type { VoucherKind } from '../domain/entities/codes.ts';
import { Refusal } from '../domain/problem.ts';
import type { Tx } from './act.ts';
import { voucher, voucherEvent, voucherSeries } from './schema/index.ts';

/** The office's one running series; a year begins again at 1. */
export const SERIES = 'LSJZ';
export const NUMBER_WIDTH = 6;
const NUMBER_MAX = 999_999;

/** `2026-000049` */
export const voucherNo = (year: number, number: number, width = NUMBER_WIDTH): string =>
  `${year}-${String(number).padStart(width, '0')}`;

interface SeriesRow {
  readonly start: number;
  readonly width: number;
}

/** The year's series, begun if this is its first number. */
function seriesOf(tx: Tx, year: number): SeriesRow {
  const row = tx.book.get<SeriesRow>(
    'SELECT start, width FROM voucher_series WHERE series = ? AND year = ?',
    SERIES,
    year,
  );
  if (row !== undefined) return row;
  beginSeries(tx, year, 1, NUMBER_WIDTH);
  return { start: 1, width: NUMBER_WIDTH };
}

export function beginSeries(tx: Tx, year: number, start: number, width: number): void {
  tx.insert(voucherSeries, { series: SERIES, year, start, width });
}

export interface NewVoucher {
  readonly transferId: number;
  readonly kind: VoucherKind;
  readonly amountFen: number;
  readonly onDate: IsoDate;
  /** Another series than the book's own, for vouchers of an old workbook */
  readonly series?: string | undefined;
  readonly formNumber?: string | undefined;
  readonly redOf?: number | undefined;
}

export interface IssuedVoucher {
  readonly voucherId: number;
  readonly number: string;
}

/** Takes the next number of the year and records 已开具. */
export function issueVoucher(tx: Tx, input: NewVoucher): IssuedVoucher {
  const year = yearOf(input.onDate);
  const { start, width } = seriesOf(tx, year);
  const last = tx.book.get<{ number: number | null }>(
    `SELECT max(number) AS number FROM (SELECT max(number) AS number FROM voucher WHERE series = ? AND year = ?
       UNION ALL SELECT max(number) FROM number_declaration WHERE series = ? AND year = ?)`,
    SERIES,
    year,
    SERIES,
    year,
  );
  const number = Math.max(start, (last?.number ?? 0) + 1);
  if (number > NUMBER_MAX) throw new Refusal('numbers-exhausted', `${year}年的四联单号已用完，请联系技术支持。`);
  insertVoucher(tx, input, year, number);
  return { voucherId: input.transferId, number: voucherNo(year, number, width) };
}

/** @param number as given: the next one, or one read from an old workbook */
export function insertVoucher(tx: Tx, input: NewVoucher, year: number, number: number): void {
  tx.insert(voucher, {
    id: input.transferId,
    uid: tx.newUid(),
    kind: input.kind,
    series: input.series ?? SERIES,
    year,
    number,
    formNumber: input.formNumber ?? null,
    amountFen: input.amountFen,
    redOf: input.redOf ?? null,
  });
  insertEvent(tx, input.transferId, 1, { kind: 'issued', onDate: input.onDate });
}

export interface VoucherEvent {
  readonly kind: 'issued' | 'signed' | 'voided' | 'reversed' | 'reprinted';
  readonly onDate: IsoDate;
  readonly reason?: string | undefined;
  readonly copies?: number | undefined;
}

export function recordVoucherEvent(tx: Tx, voucherId: number, event: VoucherEvent): void {
  const last = tx.book.get<{ seq: number | null }>(
    'SELECT max(seq) AS seq FROM voucher_event WHERE voucher_id = ?',
    voucherId,
  );
  insertEvent(tx, voucherId, (last?.seq ?? 0) + 1, event);
}

function insertEvent(tx: Tx, voucherId: number, seq: number, event: VoucherEvent): void {
  tx.insert(voucherEvent, {
    voucherId,
    seq,
    kind: event.kind,
    onDate: event.onDate,
    reason: event.reason ?? null,
    copies: event.copies ?? null,
    staffId: tx.session.staffId,
  });
}
