/** The shape of a rule: a pure function of facts, of the words in force, and of the office's settings. */
import type { PaymentFacts } from '../facts.ts';
import type { Finding, RuleCode } from '../finding.ts';
import { type Clause, sourceOf } from '../layers/layer.ts';
import type { SettingKey, SettingValues } from '../settings.ts';

/** Looks a setting up as it stood on the day the rule goes by; undefined where the office had set none. */
type SettingAt = <K extends SettingKey>(key: K) => SettingValues[K] | undefined;

export interface Verdict {
  readonly findings: readonly Finding[];
  /** Settings on which the answer depended and which are not set */
  readonly missing: readonly SettingKey[];
}

export interface Rule<C extends RuleCode> {
  readonly code: C;
  /** Whose day's law and settings count: the decision's, or (cash and splitting) the payment's. */
  readonly goesBy: 'approval' | 'payment';
  /** Settings it may ask for */
  readonly asks: readonly SettingKey[];
  /** One finding per clause that is not met; called only where at least one clause is in force. */
  readonly judge: (facts: PaymentFacts, clauses: readonly Clause<C>[], setting: SettingAt) => Verdict;
}

export const NOTHING: Verdict = { findings: [], missing: [] };
export const found = (findings: readonly Finding[]): Verdict => ({ findings, missing: [] });
export const asksFor = (key: SettingKey): Verdict => ({ findings: [], missing: [key] });

/** A finding of a clause, with its severity and its source unless the rule says otherwise. */
export function finding<C extends RuleCode>(
  code: C,
  clause: Clause<C>,
  rest: Pick<Finding, 'message'> & Partial<Pick<Finding, 'severity' | 'subject' | 'details' | 'alsoSources'>>,
): Finding {
  return { code, severity: clause.provision.severity, source: sourceOf(clause), ...rest };
}
