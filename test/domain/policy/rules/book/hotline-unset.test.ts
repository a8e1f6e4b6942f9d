import { describe, expect, it } from 'vitest';
import { HONGHE, NATIONAL } from '../../payment-facts.ts';
import { book, findingOn, verdictOn } from './book-facts.ts';

describe('hotline-unset', () => {
  it('is said everywhere, and 红河 says so too', () => {
    const unset = book({ hotlineSet: false });
    expect(verdictOn('hotline-unset', unset, 'jiangxi-2020')).toBe(`remind ${NATIONAL} 三（四）`);
    expect(findingOn('hotline-unset', unset, 'honghe-2019')?.alsoSources?.map(({ document }) => document)).toEqual([
      HONGHE,
    ]);
    expect(verdictOn('hotline-unset', book(), 'honghe-2019')).toBeUndefined();
  });
});
