/** A complete set of settings, so that no rule falls silent for want of one. The sums are invented. */
import type { Material } from '../domain/entities/case-codes.ts';
import type { CaseType } from '../domain/entities/codes.ts';
import type { SettingKey } from '../domain/policy/settings.ts';

export const MATERIALS_WANTED: Readonly<Record<CaseType, readonly Material[]>> = {
  urgent: ['application', 'identity'],
  spending: ['application', 'identity', 'authorisation', 'medical_bills'],
};

/** Days between posting the notice and its end */
export const PUBLICITY_DAYS = 3;

const VALUES: Partial<Readonly<Record<SettingKey, string>>> = {
  pay_deadline_days: '10',
  split_window_days: '30',
  same_cause_window: 'rolling_12_months',
  year_window: 'rolling_12_months',
  supplement_days: '10工作日',
  publicity_days: String(PUBLICITY_DAYS),
  disclosure_days: '7',
  entry_days: '5工作日',
  filing_days: '10工作日',
  sign_days: '3',
  returned_days: '30',
  referral_days: '30',
  recovery_days: '30',
  handover_days: '7',
  follow_up_days: '30',
  archive_days: '60',
  objection_days: '5工作日',
  write_off_days: '60',
  cash_idle_days: '45',
  year_end_days: '15',
  shelter_max_days: '10',
  dibao_city_month: '700',
  dibao_rural_month: '500',
  township_limit: 'share:50:rural',
  township_delegated: 'yes',
  own_cash_cap: '1000',
  collective_above: '5000',
  finance_approval: 'yes',
  cash_hand_limit: '5000000',
  day_payments_max: '500',
  equal_amounts: '500',
  shared_households: '5',
  banned_words: '节日、慰问',
  materials_urgent: MATERIALS_WANTED.urgent.join('、'),
  materials_spending: MATERIALS_WANTED.spending.join('、'),
  tiers: '[{"type":"urgent","amountFen":60000,"perHead":false},{"type":"spending","months":4,"perHead":false}]',
  uplift: '{"dibao":10,"tekun":10}',
  allow_non_local: 'yes',
  population: '60000',
  quota: '8000000',
  low_balance_percent: '20',
  replenish: 'by_batch',
  tekun_authorised: 'yes',
};

export const SETTINGS = Object.entries(VALUES).map(([key, value]) => ({ key, value }));
