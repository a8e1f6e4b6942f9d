/** The end of a month: the safe is counted, the month closed, sent, answered by the county and made up for. */
import { lastDayOf, type IsoDate, type Period } from '../../../domain/calendar/date.ts';
import type { Source } from '../../../domain/entities/codes.ts';
import { DENOMINATIONS } from '../../../domain/entities/fund.ts';
import type { Happening } from './agenda.ts';
import { fen } from './story/case.ts';
import type { Storyteller } from './storyteller.ts';

/** Notes and coins that make up a sum: a few large ones are always changed, so that every face is in the safe. */
function piecesOf(cashFen: number): number[] {
  let rest = cashFen;
  return DENOMINATIONS.map((face, index) => {
    const most = Math.floor(rest / face);
    const pieces = index < DENOMINATIONS.length - 1 && most > 1 ? most - 1 : most;
    rest -= pieces * face;
    return pieces;
  });
}

interface Count {
  /** The last day of the month unless said */
  readonly on?: IsoDate;
  /** More (or, negative, less) in the safe than in the book */
  readonly differenceYuan?: number;
  readonly explanation?: string;
  /** 白条 found in the safe: they count for nothing */
  readonly iousYuan?: number;
}

export const counted = (
  period: Period,
  { on = lastDayOf(period), differenceYuan = 0, explanation, iousYuan = 0 }: Count = {},
): Happening => ({
  on,
  at: 'count',
  tell: (teller) => {
    const { accounts } = teller.act('accountant', 'fund.balances', {});
    const { countId } = teller.act('cashier', 'cash.count', {
      on,
      pieces: piecesOf((accounts['cash'] ?? 0) + fen(differenceYuan)),
      iousFen: fen(iousYuan),
      ...(explanation !== undefined && { explanation }),
      cashier: teller.nameOf('cashier'),
      supervisor: teller.nameOf('accountant'),
    });
    teller.told.counts.set(period, countId);
  },
});

/** @param outstanding papers named by hand, beside the 先行救助 the book finds itself */
export const closed = (period: Period, on: IsoDate, outstanding: readonly string[] = []): Happening => ({
  on,
  at: 'closing',
  tell: (teller) => {
    const countId = teller.told.counts.get(period);
    if (countId === undefined) throw new Error(`${period} has not been counted`);
    teller.act('accountant', 'month.close', { period, on, countId, outstanding: [...outstanding] });
  },
});

/** By two people: the accountant at the keyboard, the manager as the second. */
export const reopened = (period: Period, on: IsoDate, reason: string): Happening => ({
  on,
  at: 'office',
  tell: (teller) =>
    void teller.act('accountant', 'month.reopen', {
      period,
      on,
      reason,
      secondStaffId: teller.session('manager').staffId,
    }),
});

/** 销账批次: all that may be reported through a month */
export const reported = (through: Period, on: IsoDate, reference: string): Happening => ({
  on,
  at: 'report',
  tell: (teller) => {
    const { batchId } = teller.act('accountant', 'batch.make', { on, through, reference });
    teller.told.batches.set(reference, { batchId, left: 0 });
  },
});

/** The month's package, made on the day it goes to the county. */
export const sent = (period: Period, on: IsoDate): Happening => ({
  on,
  at: 'report',
  tell: (teller) => teller.send(period),
});

export interface Exception {
  /** A case, or a line of the opening */
  readonly key: string;
  readonly answer: 'refused' | 'returned';
  readonly reason: string;
}

export const answered = (
  reference: string,
  on: IsoDate,
  document: string,
  exceptions: readonly Exception[] = [],
): Happening => ({
  on,
  at: 'office',
  tell: (teller) => {
    const batch = batchOf(teller, reference);
    const { writtenOffFen } = teller.act('accountant', 'batch.answer', {
      batchId: batch.batchId,
      on,
      document,
      exceptions: exceptions.map(({ key, answer, reason }) => ({
        transferId: teller.told.transfers.get(key) ?? teller.paid(key).id,
        answer,
        reason,
      })),
    });
    batch.left = writtenOffFen;
  },
});

/** 补足 by batch. @param yuan a part of it; all that is left where not given */
export const replenished = (
  reference: string,
  on: IsoDate,
  source: Source,
  document: string,
  yuan?: number,
): Happening => ({
  on,
  at: 'money',
  tell: (teller) => {
    const batch = batchOf(teller, reference);
    const amountFen = yuan === undefined ? batch.left : fen(yuan);
    teller.act('accountant', 'fund.move', {
      movement: 'replenish',
      on,
      source,
      amountFen,
      batchId: batch.batchId,
      document,
    });
    batch.left -= amountFen;
  },
});

function batchOf(teller: Storyteller, reference: string): { readonly batchId: number; left: number } {
  const batch = teller.told.batches.get(reference);
  if (batch === undefined) throw new Error(`no batch is called ${reference}`);
  return batch;
}
