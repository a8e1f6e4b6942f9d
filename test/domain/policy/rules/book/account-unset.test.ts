import { describe, expect, it } from 'vitest';
import { JILIN15, YUNNAN } from '../../payment-facts.ts';
import { book, verdictOn } from './book-facts.ts';

describe('account-unset', () => {
  it('is said where a document wants an account of the fund’s own', () => {
    const unset = book({ bankAccountSet: false });
    expect(verdictOn('account-unset', unset, 'jilin-2020')).toBe(`explain ${JILIN15} 三`);
    expect(verdictOn('account-unset', unset, 'yunnan-2023')).toBe(`remind ${YUNNAN} 三`);
    expect(verdictOn('account-unset', unset, 'jiangxi-2020')).toBeUndefined();
    expect(verdictOn('account-unset', book(), 'jilin-2020')).toBeUndefined();
  });
});
