/** Every rule on how far a case has come. */
import type { RulesOn } from '../rule.ts';
import { agentNotHandedOver } from './agent-not-handed-over.ts';
import { fileIncomplete } from './file-incomplete.ts';
import { followUpDue } from './follow-up-due.ts';
import { notDisclosed } from './not-disclosed.ts';
import { notEntered } from './not-entered.ts';
import { notFiled } from './not-filed.ts';
import { notPaidInFull } from './not-paid-in-full.ts';
import { objectionOpen } from './objection-open.ts';
import { paperworkOverdue } from './paperwork-overdue.ts';
import { receiptMissing } from './receipt-missing.ts';
import { recoveryOpen } from './recovery-open.ts';
import { referralUnanswered } from './referral-unanswered.ts';
import { returnedNotRepaid } from './returned-not-repaid.ts';
import { voucherUnsigned } from './voucher-unsigned.ts';
import { writeOffOverdue } from './write-off-overdue.ts';

export const PROGRESS_RULES: RulesOn<'progress'> = {
  'paperwork-overdue': paperworkOverdue,
  'voucher-unsigned': voucherUnsigned,
  'receipt-missing': receiptMissing,
  'not-paid-in-full': notPaidInFull,
  'not-entered': notEntered,
  'not-disclosed': notDisclosed,
  'not-filed': notFiled,
  'returned-not-repaid': returnedNotRepaid,
  'recovery-open': recoveryOpen,
  'referral-unanswered': referralUnanswered,
  'follow-up-due': followUpDue,
  'agent-not-handed-over': agentNotHandedOver,
  'objection-open': objectionOpen,
  'write-off-overdue': writeOffOverdue,
  'file-incomplete': fileIncomplete,
};
