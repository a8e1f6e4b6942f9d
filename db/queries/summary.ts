/** Balances and the state of the book at a glance. */
import { ACCOUNTS, PLACES, type Account } from '../../domain/ledger/accounts.ts';
import { openClaimsFen } from '../../domain/ledger/fund-lines.ts';
import { SOURCES } from '../../domain/entities/codes.ts';
import { currentHead } from '../act.ts';
import { balanceOf } from '../balances.ts';
import type { Book } from '../book.ts';
import type { Head } from '../chain.ts';
import { oldestOpen } from '../periods.ts';
import { fundLines } from './fund-lines.ts';
import { officeOn } from './office.ts';

export interface Balances {
  /** 分, debit positive */
  readonly accounts: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, number>>;
  /** 结存: 存款 + 现金 + 物资 + 在途 */
  readonly heldFen: number;
  /** 已付未核销 */
  readonly openClaimsFen: number;
}

export function balances(book: Book): Balances {
  const accounts = Object.fromEntries(Object.keys(ACCOUNTS).map((key) => [key, balanceOf(book, key)]));
  return {
    accounts,
    sources: Object.fromEntries(Object.keys(SOURCES).map((key) => [key, balanceOf(book, `source:${key}`)])),
    heldFen: heldFen(book),
    openClaimsFen: openClaimsFen(fundLines(book)),
  };
}

export const heldFen = (book: Book): number => PLACES.reduce((sum, place: Account) => sum + balanceOf(book, place), 0);

/** 分 of help paid by the fund, net of what came back. */
export const paidFen = (book: Book): number =>
  (['relief_cash', 'relief_goods', 'relief_service', 'relief_transfer'] as const).reduce(
    (sum, key) => sum + balanceOf(book, key),
    0,
  );

export interface BookSummary {
  readonly uid: string;
  readonly profile: string;
  readonly demo: boolean;
  readonly county: string;
  readonly town: string;
  readonly cases: number;
  readonly vouchers: number;
  readonly oldestOpen: string | null;
  readonly head: Head;
}

export interface BookIdentity {
  readonly uid: string;
  readonly profile: string;
  readonly demo: boolean;
}

export function bookIdentity(book: Book): BookIdentity {
  const row = book.get<{ uid: string; profile: string; demo: number }>(
    'SELECT uid, profile, demo FROM book WHERE id = 1',
  );
  if (row === undefined) throw new Error('a book without its first row');
  return { uid: row.uid, profile: row.profile, demo: row.demo === 1 };
}

export function bookSummary(book: Book): BookSummary {
  const { county, town } = officeOn(book, book.surroundings.today());
  const count = (table: 'relief_case' | 'voucher'): number =>
    book.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  return {
    ...bookIdentity(book),
    county,
    town,
    cases: count('relief_case'),
    vouchers: count('voucher'),
    oldestOpen: oldestOpen(book) ?? null,
    head: currentHead(book),
  };
}
