/** Every rule on one payment, made or planned. */
import type { RulesOn } from '../rule.ts';
import { accountUnverified } from './account-unverified.ts';
import { agentNoPapers } from './agent-no-papers.ts';
import { cashOverLimit } from './cash-over-limit.ts';
import { financeMissing } from './finance-missing.ts';
import { manyInADay } from './many-in-a-day.ts';
import { noticeFaulty } from './notice-faulty.ts';
import { paidBeforeApproval } from './paid-before-approval.ts';
import { paidLate } from './paid-late.ts';
import { purposeBanned } from './purpose-banned.ts';
import { sameHand } from './same-hand.ts';
import { sharedAgent } from './shared-agent.ts';
import { shelterTooLong } from './shelter-too-long.ts';
import { skipNotAllowed } from './skip-not-allowed.ts';
import { sourceMismatch } from './source-mismatch.ts';
import { spendingFromFund } from './spending-from-fund.ts';
import { spendingTypeCash } from './spending-type-cash.ts';
import { splitPayment } from './split-payment.ts';
import { stepMissing } from './step-missing.ts';
import { yearEndRush } from './year-end-rush.ts';
import { amountOffTier } from './amount-off-tier.ts';
import { cardRequired } from './card-required.ts';
import { cashWithoutNeed } from './cash-without-need.ts';
import { discussionMissing } from './discussion-missing.ts';
import { meetingMissing } from './meeting-missing.ts';
import { overSingleCap } from './over-single-cap.ts';
import { overTownshipLimit } from './over-township-limit.ts';
import { overYearCap } from './over-year-cap.ts';
import { smallUrgentOver } from './small-urgent-over.ts';
import { stagedNotAllowed } from './staged-not-allowed.ts';

export const PAYMENT_RULES: RulesOn<'payment'> = {
  'paid-before-approval': paidBeforeApproval,
  'cash-over-limit': cashOverLimit,
  'spending-type-cash': spendingTypeCash,
  'split-payment': splitPayment,
  'agent-no-papers': agentNoPapers,
  'shared-agent': sharedAgent,
  'step-missing': stepMissing,
  'skip-not-allowed': skipNotAllowed,
  'notice-faulty': noticeFaulty,
  'source-mismatch': sourceMismatch,
  'spending-from-fund': spendingFromFund,
  'purpose-banned': purposeBanned,
  'finance-missing': financeMissing,
  'same-hand': sameHand,
  'shelter-too-long': shelterTooLong,
  'account-unverified': accountUnverified,
  'many-in-a-day': manyInADay,
  'year-end-rush': yearEndRush,
  'paid-late': paidLate,
  'amount-off-tier': amountOffTier,
  'card-required': cardRequired,
  'cash-without-need': cashWithoutNeed,
  'discussion-missing': discussionMissing,
  'meeting-missing': meetingMissing,
  'over-single-cap': overSingleCap,
  'over-township-limit': overTownshipLimit,
  'over-year-cap': overYearCap,
  'small-urgent-over': smallUrgentOver,
  'staged-not-allowed': stagedNotAllowed,
};
