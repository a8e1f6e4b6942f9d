/** The fund's own movements of an old workbook, and those it must have made without writing them down. */
import { periodOf } from '../../domain/calendar/date.ts';
import { MOVEMENTS } from '../../domain/ledger/movements.ts';
import { unreachable } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { post, type Posting } from '../posting.ts';
import { MADE_UP_FOR, type Entry, type SourceChooser } from './import-plan.ts';

type FundEntry = Exclude<Entry, { kind: 'payment' }>;

export function postMovement(tx: Tx, entry: FundEntry, sources: SourceChooser): void {
  const moved = movedBy(entry);
  if (moved.source !== undefined && moved.source !== null) sources.add(moved.source, moved.amountFen);
  post(tx, { ...moved, onDate: entry.on, period: periodOf(entry.on), imported: true });
}

function movedBy(
  entry: FundEntry,
): Pick<Posting, 'movement' | 'debit' | 'credit' | 'amountFen' | 'source' | 'summary'> {
  switch (entry.kind) {
    case 'grant': {
      const { movement, amountFen, source, summary } = entry.grant;
      return {
        movement,
        debit: 'bank',
        credit: 'received',
        amountFen,
        source,
        summary: summary === '' ? MOVEMENTS[movement] : summary,
      };
    }
    case 'made-grant': {
      const summary = `${MADE_UP_FOR}：原台账没有写明的拨入`;
      return {
        movement: 'grant',
        debit: 'bank',
        credit: 'received',
        amountFen: entry.amountFen,
        source: 'county',
        summary,
      };
    }
    case 'withdraw':
      return {
        movement: 'withdraw',
        debit: 'cash',
        credit: 'bank',
        amountFen: entry.amountFen,
        summary: entry.summary,
      };
    case 'deposit':
      return { movement: 'deposit', debit: 'bank', credit: 'cash', amountFen: entry.amountFen, summary: entry.summary };
    case 'purchase':
      return {
        movement: 'buy_goods',
        debit: 'goods',
        credit: 'bank',
        amountFen: entry.amountFen,
        summary: entry.summary,
      };
    default:
      return unreachable(entry);
  }
}
