/** What the documents leave to the office. All of it is given, so that no rule of the profile lacks its parameter. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { SettingKey } from '../../../domain/policy/settings.ts';
import type { Tier } from '../../../domain/policy/setting-readers.ts';

interface Given {
  readonly key: SettingKey;
  readonly value: string;
}

/** 救助档次 for the plainest cases; for the others the approver fixes the sum. 分 where it is a sum. */
const TIERS: readonly Partial<Tier>[] = [
  { type: 'urgent', cause: 'fire', gravity: 'heavy', amountFen: 100_000 },
  { type: 'urgent', cause: 'drowning', amountFen: 100_000 },
  { type: 'spending', cause: 'schooling', amountFen: 400_000 },
];

const PROCEDURES: readonly Given[] = [
  {
    key: 'urgent_procedure',
    value: '分管领导或其授权的值班领导电话下达先行救助指令，经办人当场记录；指令后两日内登记，期限内补齐手续。',
  },
  {
    key: 'cash_procedure',
    value: '由出纳当面发放，领款人签字并按指印，填写四联单；本人不能到场的，先办理代领备案。',
  },
  {
    key: 'discussion_procedure',
    value: '重大生活困难由乡镇集体研究提出一事一议意见；超过乡镇审批额度的报县级审批。',
  },
];

export const PUBLICITY_DAYS = 7;

/** Valid from the day the book is made. */
export const SETTINGS: readonly Given[] = [
  { key: 'pay_deadline_days', value: '30' },
  { key: 'split_window_days', value: '7' },
  { key: 'same_cause_window', value: 'calendar_year' },
  { key: 'year_window', value: 'calendar_year' },
  { key: 'supplement_days', value: '10' },
  { key: 'publicity_days', value: String(PUBLICITY_DAYS) },
  { key: 'disclosure_days', value: '45' },
  { key: 'entry_days', value: '5工作日' },
  { key: 'filing_days', value: '5工作日' },
  { key: 'sign_days', value: '2工作日' },
  { key: 'returned_days', value: '15工作日' },
  { key: 'referral_days', value: '20工作日' },
  { key: 'recovery_days', value: '30' },
  { key: 'handover_days', value: '7' },
  { key: 'follow_up_days', value: '30' },
  { key: 'archive_days', value: '60' },
  { key: 'objection_days', value: '5工作日' },
  { key: 'write_off_days', value: '180' },
  { key: 'cash_idle_days', value: '30' },
  { key: 'year_end_days', value: '10' },
  { key: 'shelter_max_days', value: '10' },
  { key: 'dibao_city_month', value: '740' },
  { key: 'dibao_rural_month', value: '485' },
  { key: 'township_limit', value: 'share:50:city' },
  { key: 'township_delegated', value: 'yes' },
  { key: 'own_cash_cap', value: '1000' },
  { key: 'collective_above', value: '1500' },
  { key: 'finance_approval', value: 'yes' },
  { key: 'cash_hand_limit', value: '4000' },
  { key: 'day_payments_max', value: '2' },
  { key: 'equal_amounts', value: '3' },
  { key: 'shared_households', value: '2' },
  { key: 'banned_words', value: '购车、还贷、招待' },
  { key: 'materials_urgent', value: 'application、identity、register' },
  { key: 'materials_spending', value: 'application、identity、register、authorisation、income' },
  { key: 'tiers', value: JSON.stringify(TIERS) },
  { key: 'allow_non_local', value: 'yes' },
  { key: 'population', value: '21860' },
  { key: 'quota', value: '50000' },
  { key: 'quota_table', value: '[{"upTo":20000,"quotaFen":4000000},{"upTo":40000,"quotaFen":5000000}]' },
  { key: 'low_balance_percent', value: '40' },
  { key: 'replenish', value: 'by_actual' },
  ...PROCEDURES,
];

/** Entered as the county's notices come. The limit of a year goes by the standards of the year before it. */
export const LATER_SETTINGS: readonly (Given & { readonly on: IsoDate; readonly validFrom: IsoDate })[] = [
  { key: 'dibao_city_month', value: '700', on: '2024-12-31', validFrom: '2024-01-01' },
  { key: 'dibao_rural_month', value: '450', on: '2024-12-31', validFrom: '2024-01-01' },
  { key: 'dibao_rural_month', value: '510', on: '2025-07-01', validFrom: '2025-07-01' },
  { key: 'check.cash-over-hand-limit', value: 'explain', on: '2026-01-05', validFrom: '2026-01-05' },
];
