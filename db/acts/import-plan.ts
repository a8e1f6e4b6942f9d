/**
 * What an old workbook becomes in the book, in the order it happened: its own 拨入 and movements, and the movements it
 * does not write down but must have made (导入补记), so that no place was ever short. Pure: no row is written here.
 */
import { periodOf, type IsoDate } from '../../domain/calendar/date.ts';
import type { Source, Way } from '../../domain/entities/codes.ts';
import type { FundLine, HistoryGrant, HistoryPayment } from '../../domain/history/understood.ts';

/** Words on every movement the workbook does not contain. */
export const MADE_UP_FOR = '导入补记';

export type Entry =
  | { readonly kind: 'grant'; readonly on: IsoDate; readonly grant: HistoryGrant }
  | { readonly kind: 'made-grant'; readonly on: IsoDate; readonly amountFen: number }
  | {
      readonly kind: 'withdraw' | 'deposit' | 'purchase';
      readonly on: IsoDate;
      readonly amountFen: number;
      readonly summary: string;
    }
  | { readonly kind: 'payment'; readonly on: IsoDate; readonly payment: HistoryPayment };

/** Order within a day: money comes before it goes. */
const RANK: Readonly<Record<Entry['kind'], number>> = {
  'made-grant': 0,
  grant: 0,
  withdraw: 1,
  purchase: 2,
  payment: 3,
  deposit: 4,
};

/** What the book holds already, in 分: a corrected copy draws on what the first import brought. */
export interface Holdings {
  readonly bank: number;
  readonly cash: number;
  readonly goods: number;
}

/** @param payments the rows not yet taken, in file order */
export function planEntries(
  have: Holdings,
  payments: readonly HistoryPayment[],
  grants: readonly HistoryGrant[],
  fundLines: readonly FundLine[],
): Entry[] {
  const written: Entry[] = [
    ...grants.map((grant): Entry => ({ kind: 'grant', on: grant.on, grant })),
    ...fundLines.flatMap(writtenMovement),
    ...payments.map((payment): Entry => ({ kind: 'payment', on: payment.paidOn, payment })),
  ];
  const complete = [...written, ...madeMovements(have, written)];
  return [...madeGrant(have, complete), ...complete].toSorted(compareEntries);
}

const compareEntries = (a: Entry, b: Entry): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : RANK[a.kind] - RANK[b.kind];

function writtenMovement(line: FundLine): Entry[] {
  const amountFen = Math.max(line.incomeFen, line.expenseFen);
  if (line.on === undefined || amountFen === 0) return [];
  if (line.kind === 'withdraw' || line.kind === 'deposit' || line.kind === 'purchase')
    return [{ kind: line.kind, on: line.on, amountFen, summary: line.summary }];
  return [];
}

/** One 提现 a month for the cash that month paid, and one value-only 购入 for each goods row, as far as the file has none. */
function madeMovements(have: Holdings, written: readonly Entry[]): Entry[] {
  const ordered = written.toSorted(compareEntries);
  const made: Entry[] = [];
  const withdrawn = new Map<string, { on: IsoDate; amountFen: number }>();
  let { cash, goods } = have;
  for (const entry of ordered) {
    if (entry.kind === 'withdraw') cash += entry.amountFen;
    if (entry.kind === 'deposit') cash -= entry.amountFen;
    if (entry.kind === 'purchase') goods += entry.amountFen;
    if (entry.kind !== 'payment') continue;
    const { way, amountFen, paidOn } = entry.payment;
    if (way === 'cash') {
      const short = Math.max(0, amountFen - Math.max(0, cash));
      cash += short - amountFen;
      const period = periodOf(paidOn);
      const known = withdrawn.get(period);
      if (short > 0) withdrawn.set(period, { on: known?.on ?? paidOn, amountFen: (known?.amountFen ?? 0) + short });
    }
    if (way === 'goods') {
      const short = Math.max(0, amountFen - Math.max(0, goods));
      goods += short - amountFen;
      if (short > 0)
        made.push({
          kind: 'purchase',
          on: paidOn,
          amountFen: short,
          summary: `${MADE_UP_FOR}：购入物资（按发放金额）`,
        });
    }
  }
  for (const { on, amountFen } of withdrawn.values())
    made.push({ kind: 'withdraw', on, amountFen, summary: `${MADE_UP_FOR}：当月提现` });
  return made;
}

/** A file that shows less money coming than going: the difference must have come, so it is entered and named as such. */
function madeGrant(have: Holdings, entries: readonly Entry[]): Entry[] {
  const ordered = entries.toSorted(compareEntries);
  let { bank } = have;
  let lowest = 0;
  for (const entry of ordered) {
    bank += bankChange(entry);
    lowest = Math.min(lowest, bank);
  }
  const first = ordered[0];
  return lowest < 0 && first !== undefined ? [{ kind: 'made-grant', on: first.on, amountFen: -lowest }] : [];
}

function bankChange(entry: Entry): number {
  if (entry.kind === 'grant') return entry.grant.amountFen;
  if (entry.kind === 'deposit') return entry.amountFen;
  if (entry.kind === 'withdraw' || entry.kind === 'purchase') return -entry.amountFen;
  if (entry.kind === 'payment') return paidFromBank(entry.payment.way) ? -entry.payment.amountFen : 0;
  return 0;
}

const paidFromBank = (way: Way): boolean => way === 'transfer' || way === 'service';

/** Spends what came, source by source: the one with most left pays, so that none goes below zero while one can pay. */
export class SourceChooser {
  readonly #left = new Map<Source, number>();
  add(source: Source, fen: number): void {
    this.#left.set(source, (this.#left.get(source) ?? 0) + fen);
  }
  take(fen: number): Source {
    let chosen: Source = 'county';
    for (const [source, left] of this.#left) if (left > (this.#left.get(chosen) ?? 0)) chosen = source;
    this.add(chosen, -fen);
    return chosen;
  }
}

/** Months from the first to the last entry, without a gap. */
export function monthsOf(entries: readonly Entry[]): readonly [string, string] | undefined {
  const periods = entries.map(({ on }) => periodOf(on)).toSorted();
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
