/** 未签回的四联单、逾期未销账: what is still out on a day, and since when. */
import { daysBetween, type IsoDate } from '../../../domain/calendar/date.ts';
import { openClaimsFen, type LineState } from '../../../domain/ledger/fund-lines.ts';
import type { Book } from '../../book.ts';
import { voucherNo } from '../../voucher-numbers.ts';
import { fundLines } from '../fund-lines.ts';
import type { Paging } from '../lists.ts';
import { nameOf, voucherOf } from './payments.ts';

export interface UnreturnedVoucher {
  readonly voucherId: number;
  readonly number: string;
  readonly name: string;
  readonly amountFen: number;
  readonly issuedOn: IsoDate;
  readonly days: number;
}

const UNRETURNED = `FROM voucher v JOIN transfer t ON t.id = v.id LEFT JOIN relief_case c ON c.id = t.case_id
  JOIN voucher_event i ON i.voucher_id = v.id AND i.kind = 'issued' AND i.on_date <= @on
  WHERE NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind IN ('signed', 'voided') AND e.on_date <= @on)`;

/** Issued by that day and by then neither signed nor void, the oldest first. */
export function unreturnedVouchers(
  book: Book,
  on: IsoDate,
  page: Paging,
): { total: number; sumFen: number; rows: UnreturnedVoucher[] } {
  const { total, sumFen } = book.get<{ total: number; sumFen: number }>(
    `SELECT count(*) AS total, coalesce(sum(v.amount_fen), 0) AS sumFen ${UNRETURNED}`,
    { on },
  ) ?? { total: 0, sumFen: 0 };
  const rows = book.all<Omit<UnreturnedVoucher, 'number' | 'days'> & { year: number; no: number; width: number }>(
    `SELECT v.id AS voucherId, v.year, v.number AS no, v.amount_fen AS amountFen, i.on_date AS issuedOn, coalesce(${nameOf('c')}, '') AS name,
       (SELECT width FROM voucher_series s WHERE s.series = v.series AND s.year = v.year) AS width
     ${UNRETURNED} ORDER BY i.on_date, v.id LIMIT @limit OFFSET @offset`,
    { on, ...page },
  );
  return {
    total,
    sumFen,
    rows: rows.map(({ year, no, width, ...row }) => ({
      ...row,
      number: voucherNo(year, no, width),
      days: daysBetween(row.issuedOn, on),
    })),
  };
}

/** 账龄: days since the payment */
export const AGE_CLASSES = { under30: '30 天以内', to60: '31–60 天', to90: '61–90 天', over90: '90 天以上' } as const;
export type AgeClass = keyof typeof AGE_CLASSES;

export interface OpenLine {
  readonly transferId: number;
  readonly voucher: string | null;
  readonly name: string;
  readonly onDate: IsoDate;
  readonly days: number;
  readonly age: AgeClass;
  /** 分, negative for a red line */
  readonly amountFen: number;
  readonly state: LineState;
}

export interface OpenLines {
  readonly classes: Readonly<Record<AgeClass, { readonly count: number; readonly sumFen: number }>>;
  readonly total: number;
  /** The open claims of E2, as far as they were paid by that day */
  readonly sumFen: number;
  /** The oldest first */
  readonly rows: readonly OpenLine[];
}

/** Payments up to a day that the county has not written off and nobody has settled, as the book stands now. */
export function overdueWriteOff(book: Book, on: IsoDate, page: Paging): OpenLines {
  const open = fundLines(book)
    .filter(({ state }) => state !== 'written_off' && state !== 'settled')
    .flatMap((line) => {
      const onDate = dayOf(book, line.transferId);
      return onDate === undefined || onDate > on ? [] : [{ ...line, onDate, days: daysBetween(onDate, on) }];
    })
    .toSorted((a, b) => b.days - a.days || a.transferId - b.transferId);
  const classOf = (age: AgeClass) => {
    const lines = open.filter(({ days }) => ageOf(days) === age);
    return { count: lines.length, sumFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0) };
  };
  return {
    classes: {
      under30: classOf('under30'),
      to60: classOf('to60'),
      to90: classOf('to90'),
      over90: classOf('over90'),
    },
    total: open.length,
    sumFen: openClaimsFen(open),
    rows: open.slice(page.offset, page.offset + page.limit).map(({ transferId, onDate, days, amountFen, state }) => ({
      transferId,
      voucher: voucherOf(book, transferId),
      name: payeeOf(book, transferId),
      onDate,
      days,
      age: ageOf(days),
      amountFen,
      state,
    })),
  };
}

function ageOf(days: number): AgeClass {
  if (days <= 30) return 'under30';
  if (days <= 60) return 'to60';
  return days <= 90 ? 'to90' : 'over90';
}

const dayOf = (book: Book, transferId: number): IsoDate | undefined =>
  book.get<{ onDate: IsoDate }>('SELECT on_date AS onDate FROM transfer WHERE id = ?', transferId)?.onDate;

/** 期初 lines have no case: whom they were paid to stands as their payee. */
const payeeOf = (book: Book, transferId: number): string =>
  book.get<{ name: string | null }>(
    `SELECT coalesce(${nameOf('c')}, t.payee_name) AS name FROM transfer t LEFT JOIN relief_case c ON c.id = t.case_id WHERE t.id = ?`,
    transferId,
  )?.name ?? '';
