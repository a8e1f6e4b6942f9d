/** Facts by kind: which rule may know what. */
import type { Family } from '../finding.ts';
import type { BookFacts, PurchaseFacts } from './book.ts';
import type { CaseFacts } from './case.ts';
import type { PaymentFacts } from './payment.ts';
import type { ProgressFacts } from './progress.ts';
import type { TekunFacts } from './tekun.ts';

export interface FactsOf {
  readonly case: CaseFacts;
  readonly payment: PaymentFacts;
  readonly progress: ProgressFacts;
  readonly book: BookFacts;
  readonly purchase: PurchaseFacts;
  readonly tekun: TekunFacts;
}
/** Every family has facts. */
export type AnyFacts = FactsOf[Family];
