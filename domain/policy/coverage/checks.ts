/** 二十项预防性检查: what in the program answers each, beside the rule that bears its switch (checks.ts). */
import type { CheckCode } from '../checks.ts';
import type { Means } from './requirement.ts';

export const CHECKS_MET: { readonly [C in CheckCode]: readonly [{ readonly rule: C }, ...Means[]] } = {
  'cash-over-limit': [{ rule: 'cash-over-limit' }, { parameter: 'own_cash_cap' }],
  'split-payment': [{ rule: 'split-payment' }, { parameter: 'own_cash_cap' }, { parameter: 'split_window_days' }],
  'many-in-a-day': [{ rule: 'many-in-a-day' }, { parameter: 'day_payments_max' }],
  'paid-before-approval': [{ rule: 'paid-before-approval' }, { field: 'decision.kind', as: '审批或先行救助指令' }],
  'receipt-missing': [{ rule: 'receipt-missing' }, { step: 'receipt_seen' }, { parameter: 'sign_days' }],
  'agent-no-papers': [{ rule: 'agent-no-papers' }, { document: 'agency' }],
  'shared-agent': [{ rule: 'shared-agent' }, { report: 'inspect.agents' }, { parameter: 'shared_households' }],
  'staff-relative': [{ rule: 'staff-relative' }, { field: 'relief_case.relative_of', as: '近亲属备案' }],
  'dead-person': [
    { rule: 'dead-person' },
    { report: 'roster.take' },
    { structure: '身份证号码的校验码和日期不对的不能登记', path: 'domain/identity/id-number.ts' },
  ],
  'equal-amounts': [{ rule: 'equal-amounts' }, { parameter: 'equal_amounts' }],
  'not-disclosed': [{ rule: 'not-disclosed' }, { step: 'notice_after' }, { parameter: 'disclosure_days' }],
  'number-gap': [
    { rule: 'number-gap' },
    { structure: '四联单号码由程序按序给出，缺号须登记原因', path: 'db/voucher-numbers.ts' },
  ],
  'cash-over-hand-limit': [
    { rule: 'cash-over-hand-limit' },
    { rule: 'cash-idle' },
    { parameter: 'cash_hand_limit' },
    { parameter: 'cash_idle_days' },
    { document: 'cash-count' },
  ],
  'write-off-overdue': [{ rule: 'write-off-overdue' }, { parameter: 'write_off_days' }],
  'not-entered': [{ rule: 'not-entered' }, { step: 'entered' }, { parameter: 'entry_days' }],
  'returned-not-repaid': [{ rule: 'returned-not-repaid' }, { parameter: 'returned_days' }],
  'list-mismatch': [{ rule: 'list-mismatch' }, { report: 'book.check' }],
  'purpose-banned': [{ rule: 'purpose-banned' }, { parameter: 'banned_words' }],
  'same-hand': [{ rule: 'same-hand' }, { field: 'decision.staff_id', as: '审批人' }],
  'year-end-rush': [{ rule: 'year-end-rush' }, { parameter: 'year_end_days' }],
};
