/**
 * Judges one payment by every rule in force. To find your way: facts.ts (what a rule may know) first, then
 * layers/layer.ts (what a document is) and one layer, then rules/rule.ts and one rule; profile.ts says which documents a
 * region has, settings.ts what the office itself decides.
 *
 * A new document is a file in layers/ and a line in profile.ts; a new rule is a name in finding.ts, a shape in
 * layers/layer.ts and a file in rules/.
 */
import { decidedOn, type PaymentFacts } from './facts.ts';
import { compareSeverity, type Finding, RULE_CODES, type RuleCode } from './finding.ts';
import { mergeFindings } from './merge.ts';
import { clausesOf, layersInForce, LAYERS, type ProfileName, PROFILES } from './profile.ts';
import { agentNoPapers } from './rules/agent-no-papers.ts';
import { cashOverLimit } from './rules/cash-over-limit.ts';
import { paidBeforeApproval } from './rules/paid-before-approval.ts';
import { paidLate } from './rules/paid-late.ts';
import { NOTHING, type Rule, type Verdict } from './rules/rule.ts';
import { sameCause } from './rules/same-cause.ts';
import { spendingTypeCash } from './rules/spending-type-cash.ts';
import { splitPayment } from './rules/split-payment.ts';
import { thirdInYear } from './rules/third-in-year.ts';
import { SETTING_KEYS, type SettingKey, settingOn, type Settings, SETTINGS } from './settings.ts';

const RULES: { readonly [C in RuleCode]: AppliedRule<C> } = {
  'paid-before-approval': apply(paidBeforeApproval),
  'cash-over-limit': apply(cashOverLimit),
  'spending-type-cash': apply(spendingTypeCash),
  'split-payment': apply(splitPayment),
  'agent-no-papers': apply(agentNoPapers),
  'same-cause': apply(sameCause),
  'third-in-year': apply(thirdInYear),
  'paid-late': apply(paidLate),
};

export interface PolicyContext {
  readonly profile: ProfileName;
  readonly settings: Settings;
}

export interface Judgement {
  /** At most one per code, worst first, then in the order of RULE_NAMES */
  readonly findings: readonly Finding[];
  /** Settings a rule needed for this very payment and did not have; `parameterMissing` makes a finding of one. */
  readonly missing: readonly SettingKey[];
}

/**
 * All findings on one payment, by the documents in force on the day each rule goes by: the decision's, and for cash and
 * splitting the payment's. Pure: the same facts and settings give the same answer, whenever it is asked.
 */
export function judgePayment(facts: PaymentFacts, context: PolicyContext): Judgement {
  const verdicts = RULE_CODES.map((code) => RULES[code].judge(facts, context));
  const findings = verdicts.flatMap((verdict) => mergeFindings(verdict.findings));
  const missing = new Set(verdicts.flatMap((verdict) => verdict.missing));
  return {
    findings: findings.toSorted((a, b) => compareSeverity(a.severity, b.severity)),
    missing: SETTING_KEYS.filter((key) => missing.has(key)),
  };
}

/** A rule that looks up for itself what was in force on its day. */
interface AppliedRule<C extends RuleCode> {
  readonly code: C;
  readonly asks: readonly SettingKey[];
  readonly judge: (facts: PaymentFacts, context: PolicyContext) => Verdict;
}

function apply<C extends RuleCode>(rule: Rule<C>): AppliedRule<C> {
  return {
    code: rule.code,
    asks: rule.asks,
    judge: (facts, { profile, settings }) => {
      const day = rule.goesBy === 'payment' ? facts.payment.paidOn : decidedOn(facts.payment);
      const clauses = clausesOf(layersInForce(profile, settings, day), rule.code);
      return clauses.length === 0 ? NOTHING : rule.judge(facts, clauses, (key) => settingOn(settings, key, day));
    },
  };
}

/** The settings the rules of a profile ask for: what set-up has to ask the office, in the order of SETTINGS. */
export function settingsAskedFor(profile: ProfileName): readonly SettingKey[] {
  const layers = PROFILES[profile].layers.map((id) => LAYERS[id]);
  const asked = new Set(
    RULE_CODES.filter((code) => clausesOf(layers, code).length > 0).flatMap((code) => RULES[code].asks),
  );
  return SETTING_KEYS.filter((key) => asked.has(key));
}

/** A missing setting as a finding, once for an office (not once a payment): 提醒, the office itself being the source. */
export function parameterMissing(key: SettingKey): Finding {
  return {
    code: 'parameter-missing',
    severity: 'remind',
    message: `本办尚未设定“${SETTINGS[key].label}”（${key}），有的规则因此不能判断；请在设置中填写。`,
    source: { document: '本办设置', article: SETTINGS[key].label },
    subject: 'office',
    details: { setting: key },
  };
}
