/** What one rule asks the office for under a profile's documents, whatever the other rules ask. */
import type { PaymentFacts } from '../../../../../domain/policy/facts/payment.ts';
import { decidedOn } from '../../../../../domain/policy/facts/case.ts';
import type { CodeOn } from '../../../../../domain/policy/finding.ts';
import { clausesOf, layersInForce, ownChecks, type ProfileName } from '../../../../../domain/policy/profile.ts';
import type { SettingKey, Settings } from '../../../../../domain/policy/settings.ts';
import { settingOn } from '../../../../../domain/policy/settings.ts';
import { PAYMENT_RULES } from '../../../../../domain/policy/rules/payment/index.ts';
import type { Rule } from '../../../../../domain/policy/rules/rule.ts';
import { HOLIDAYS } from '../../payment-facts.ts';

export function asked(
  code: CodeOn<'payment'>,
  of: PaymentFacts,
  profile: ProfileName,
  known: Settings = {},
): readonly SettingKey[] {
  const rule = PAYMENT_RULES[code] as Rule<'paid-late'>;
  const day = rule.goesBy === 'approval' ? decidedOn(of.payment) : of.payment.paidOn;
  const clauses = clausesOf<'paid-late'>(
    [...layersInForce(profile, known, day), ownChecks(known, day)],
    code as 'paid-late',
  );
  if (clauses.length === 0) return [];
  const { missing } = rule.judge(of, clauses, {
    setting: (key) => settingOn(known, key, day),
    settingAt: (key, on) => settingOn(known, key, on),
    holidays: HOLIDAYS,
  });
  return missing;
}
