/** Every rule on the book as a whole. */
import type { RulesOn } from '../rule.ts';
import { accountUnset } from './account-unset.ts';
import { cashIdle } from './cash-idle.ts';
import { cashOverHandLimit } from './cash-over-hand-limit.ts';
import { equalAmounts } from './equal-amounts.ts';
import { fundBelowFloor } from './fund-below-floor.ts';
import { fundLow } from './fund-low.ts';
import { fundOverQuota } from './fund-over-quota.ts';
import { hotlineUnset } from './hotline-unset.ts';
import { lessThanLastYear } from './less-than-last-year.ts';
import { listMismatch } from './list-mismatch.ts';
import { numberGap } from './number-gap.ts';
import { upperUnspent } from './upper-unspent.ts';

export const BOOK_RULES: RulesOn<'book'> = {
  'list-mismatch': listMismatch,
  'number-gap': numberGap,
  'equal-amounts': equalAmounts,
  'cash-over-hand-limit': cashOverHandLimit,
  'cash-idle': cashIdle,
  'fund-low': fundLow,
  'fund-over-quota': fundOverQuota,
  'fund-below-floor': fundBelowFloor,
  'upper-unspent': upperUnspent,
  'less-than-last-year': lessThanLastYear,
  'account-unset': accountUnset,
  'hotline-unset': hotlineUnset,
};
