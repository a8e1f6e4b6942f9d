/** Running balances: kept with each act, judged once at its end, recomputed from the rows by E1. */
import { SOURCES } from '../domain/entities/codes.ts';
import { ACCOUNTS, PLACES } from '../domain/ledger/accounts.ts';
import { formatFen } from '../domain/money/fen.ts';
import { Refusal } from '../domain/problem.ts';
import type { Book } from './book.ts';

/** Balance key → change in 分. Keys: an account's code (debit positive), or `source:` and a source's code. */
export type BalanceChanges = Map<string, number>;

/** What each key is called where it runs short; only these may not go below zero. */
const NEVER_NEGATIVE: ReadonlyMap<string, string> = new Map([
  ...PLACES.map((place): [string, string] => [place, ACCOUNTS[place]]),
  ...Object.entries(SOURCES).map(([code, label]): [string, string] => [`source:${code}`, `资金来源“${label}”`]),
]);

const ADVICE: Readonly<Record<string, string>> = {
  bank: '请先办理销账补足，或申请追加备用金。',
  cash: '请先提现，再发放。',
  goods: '请先登记购入或接收的物资。',
  in_transit: '请核对在途款是否已经登记到账。',
};

const SOURCE_ADVICE = '请换一个有余额的资金来源，或先办理销账补足、申请追加备用金。';

export function settleBalances(book: Book, changes: BalanceChanges): void {
  for (const [key, change] of changes) {
    if (change === 0) continue;
    const before = balanceOf(book, key);
    const after = before + change;
    const label = NEVER_NEGATIVE.get(key);
    if (after < 0 && label !== undefined)
      throw new Refusal(
        'balance-short',
        `${label}只有 ${formatFen(before)} 元，不够支出 ${formatFen(-change)} 元，这一笔没有记入。${ADVICE[key] ?? SOURCE_ADVICE}`,
        { key, balanceFen: before, neededFen: -change },
      );
    book
      .prepare('INSERT INTO balance (key, fen) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET fen = excluded.fen')
      .run(key, after);
  }
}

/** 分; debit positive */
export const balanceOf = (book: Book, key: string): number =>
  book.get<{ fen: number }>('SELECT fen FROM balance WHERE key = ?', key)?.fen ?? 0;
