/** The domain's word lists as SQL lists, so that a query never spells them again. */
import { RELIEF } from '../domain/ledger/accounts.ts';
import { PAYMENTS } from '../domain/ledger/movements.ts';

const listOf = (words: readonly string[]): string => `(${words.map((word) => `'${word}'`).join(', ')})`;

/** `('pay_cash', …)`: movements that give help out of the fund */
export const PAYMENT_MOVEMENTS = listOf(PAYMENTS);
/** `('relief_cash', …)`: accounts that record help given */
export const RELIEF_ACCOUNTS = listOf(RELIEF);
