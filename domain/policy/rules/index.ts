/** All rules, by the kind of facts they judge. */
import type { Family } from '../finding.ts';
import { BOOK_RULES } from './book/index.ts';
import { CASE_RULES } from './case/index.ts';
import { PAYMENT_RULES } from './payment/index.ts';
import { PROGRESS_RULES } from './progress/index.ts';
import { PURCHASE_RULES } from './purchase/index.ts';
import type { RulesOn } from './rule.ts';
import { TEKUN_RULES } from './tekun/index.ts';

export const RULES: { readonly [F in Family]: RulesOn<F> } = {
  payment: PAYMENT_RULES,
  case: CASE_RULES,
  progress: PROGRESS_RULES,
  book: BOOK_RULES,
  purchase: PURCHASE_RULES,
  tekun: TEKUN_RULES,
};
