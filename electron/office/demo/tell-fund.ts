/** Money and goods that come, go and are put right: one verb a kind of event, each making what happens on its day. */
import { yearOf, type IsoDate } from '../../../domain/calendar/date.ts';
import type { Source } from '../../../domain/entities/codes.ts';
import { SERIES } from '../../../db/voucher-numbers.ts';
import type { Happening } from './agenda.ts';
import { goodsLine, type Parcel } from './office.ts';
import { fen } from './story/case.ts';

export const granted = (on: IsoDate, source: Source, yuan: number, document: string): Happening => ({
  on,
  at: 'money',
  tell: (teller) =>
    void teller.act('accountant', 'fund.move', { movement: 'grant', on, source, amountFen: fen(yuan), document }),
});

/** 追加, where the fund runs low before its time (赣民字〔2020〕2号二（三）, 云民发〔2023〕65号三) */
export const supplemented = (on: IsoDate, source: Source, yuan: number, document: string): Happening => ({
  on,
  at: 'money',
  tell: (teller) =>
    void teller.act('accountant', 'fund.move', { movement: 'supplement', on, source, amountFen: fen(yuan), document }),
});

/** @param key name by which it may be taken back */
export const withdrawn = (on: IsoDate, yuan: number, key?: string): Happening => ({
  on,
  at: 'money',
  tell: (teller) => {
    const { transferId } = teller.act('cashier', 'fund.move', { movement: 'withdraw', on, amountFen: fen(yuan) });
    if (key !== undefined) teller.told.transfers.set(key, transferId);
  },
});

/** @param way 在途: `out` when it left the safe after the bank's hours, `arrived` when the bank has it */
export const deposited = (on: IsoDate, yuan: number, way: 'none' | 'out' | 'arrived' = 'none'): Happening => ({
  on,
  at: 'evening',
  tell: (teller) =>
    void teller.act('cashier', 'fund.move', { movement: 'deposit', on, amountFen: fen(yuan), inTransit: way }),
});

export const interest = (on: IsoDate, yuan: number): Happening => ({
  on,
  at: 'money',
  tell: (teller) =>
    void teller.act('accountant', 'fund.move', { movement: 'interest', on, amountFen: fen(yuan), summary: '专户结息' }),
});

export const surrendered = (
  on: IsoDate,
  yuan: number,
  given: { readonly what: 'interest' | 'surplus' } | { readonly what: 'fund'; readonly source: Source },
  document: string,
): Happening => ({
  on,
  at: 'evening',
  tell: (teller) =>
    void teller.act('accountant', 'fund.move', { movement: 'surrender', on, amountFen: fen(yuan), document, ...given }),
});

type Ground = { readonly basis: string } | { readonly urgentReason: string };

export const bought = (
  on: IsoDate,
  supplier: string,
  ground: Ground,
  from: 'bank' | 'cash',
  ...parcels: readonly Parcel[]
): Happening => ({
  on,
  at: 'money',
  tell: (teller) =>
    void teller.act('accountant', 'goods.buy', { on, supplier, from, goods: parcels.map(goodsLine), ...ground }),
});

export const received = (on: IsoDate, from: string, source: Source, ...parcels: readonly Parcel[]): Happening => ({
  on,
  at: 'money',
  tell: (teller) => void teller.act('accountant', 'goods.receive', { on, from, source, goods: parcels.map(goodsLine) }),
});

/** 盘亏 or 盘盈, found when counting: entered before the count that the month is closed on */
export const difference = (
  on: IsoDate,
  movement: 'deficit' | 'surplus',
  place: 'cash' | 'goods',
  yuan: number,
  reason: string,
): Happening => ({
  on,
  at: 'evening',
  tell: (teller) => void teller.act('accountant', 'fund.move', { movement, on, place, amountFen: fen(yuan), reason }),
});

/** 退赔 of a shortage by the person who answers for it */
export const madeGood = (on: IsoDate, yuan: number, payer: string): Happening => ({
  on,
  at: 'money',
  tell: (teller) =>
    void teller.act('cashier', 'fund.move', { movement: 'indemnity', on, place: 'cash', amountFen: fen(yuan), payer }),
});

export const lossWrittenOff = (on: IsoDate, yuan: number, source: Source, document: string): Happening => ({
  on,
  at: 'correction',
  tell: (teller) =>
    void teller.act('accountant', 'fund.move', {
      movement: 'write_off_loss',
      on,
      amountFen: fen(yuan),
      source,
      document,
    }),
});

/** 红字冲销 of a movement without a 四联单. @param key of a movement, or of a case whose first payment was a service */
export const takenBack = (on: IsoDate, key: string, yuan: number, reason: string): Happening => ({
  on,
  at: 'correction',
  tell: (teller) => {
    const transferId = teller.told.transfers.get(key) ?? teller.paid(key).id;
    teller.act('accountant', 'transfer.reverse', { transferId, on, amountFen: fen(yuan), reason });
  },
});

/** 追回 of help paid before this book began */
export const recoveredFromBefore = (on: IsoDate, name: string, yuan: number, reason: string): Happening => ({
  on,
  at: 'correction',
  tell: (teller) => {
    const transferId = teller.told.transfers.get(name);
    if (transferId === undefined) throw new Error(`the opening has no line of ${name}`);
    teller.act('accountant', 'transfer.reverse', {
      transferId,
      on,
      amountFen: fen(yuan),
      reason,
      into: 'bank',
      source: 'county',
    });
  },
});

interface Return {
  readonly why: 'refund' | 'recover' | 'indemnity' | 'reversal';
  readonly into: 'bank' | 'cash' | 'goods';
  readonly yuan: number;
  readonly reason: string;
  /** Which handout of the case, the first one unless said */
  readonly handout?: number;
}

/** What was handed out on a 四联单 comes back: a red slip */
export const returned = (on: IsoDate, key: string, { why, into, yuan, reason, handout }: Return): Happening => ({
  on,
  at: 'correction',
  tell: (teller) =>
    void teller.act('accountant', 'voucher.reverse', {
      voucherId: teller.voucher(key, handout),
      on,
      amountFen: fen(yuan),
      why,
      into,
      reason,
    }),
});

export const reprinted = (on: IsoDate, key: string, reason: string): Happening => ({
  on,
  at: 'aftercare',
  tell: (teller) => void teller.act('cashier', 'voucher.reprint', { voucherId: teller.voucher(key), on, reason }),
});

/** The next number of the year is used by no voucher: its form is lost or spoilt. */
export const numberLost = (on: IsoDate, kind: 'lost' | 'spoilt', reason: string): Happening => ({
  on,
  at: 'office',
  tell: (teller) => {
    const { rows } = teller.act('cashier', 'voucher.list', { limit: 500 });
    const year = yearOf(on);
    const used = rows
      .filter(({ number }) => yearOf(number) === year)
      .map(({ number }) => Number(number.slice(number.indexOf('-') + 1)));
    teller.act('accountant', 'voucher.declare', {
      series: SERIES,
      year,
      numbers: [Math.max(0, ...used) + 1],
      kind,
      reason,
    });
  },
});
