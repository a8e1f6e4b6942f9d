/**
 * Judges facts by every rule in force. To find your way: facts/ (what a rule may know) first, then layers/layer.ts (what a
 * document is) and one layer, then rules/rule.ts and one rule; profile.ts says which documents a region has, checks.ts what
 * the office checks of its own accord, setting-specs.ts what it itself decides.
 *
 * A new document is a file in layers/ and a line in profile.ts; a new rule is a name in finding.ts, a line in layers/layer.ts
 * where a document gives it more than words, a file in rules/ and a line in its room's index.
 */
import type { IsoDate } from '../calendar/date.ts';
import type { HolidayTable } from '../calendar/working-days.ts';
import { decidedOn, type AppliedFor } from './facts/case.ts';
import type { AnyFacts, FactsOf } from './facts/index.ts';
import {
  type CodeOn,
  codesOn,
  compareSeverity,
  type Family,
  type Finding,
  RULE_CODES,
  RULE_NAMES_ON,
  type RuleCode,
  type Stage,
} from './finding.ts';
import type { Clause, Layer } from './layers/layer.ts';
import { mergeFindings } from './merge.ts';
import { clausesOf, layersInForce, LAYERS, ownChecks, type ProfileName, PROFILES } from './profile.ts';
import { NOTHING, type Rule, type Verdict } from './rules/rule.ts';
import { RULES } from './rules/index.ts';
import { SETTING_KEYS, type SettingKey, settingOn, type Settings, SETTINGS } from './settings.ts';

export interface PolicyContext {
  readonly profile: ProfileName;
  readonly settings: Settings;
  readonly holidays: HolidayTable;
}

export interface Judgement {
  /** At most one per code, worst first, then in the order of RULE_NAMES */
  readonly findings: readonly Finding[];
  /** Settings a rule needed for this very payment and did not have; `parameterMissing` makes a finding of one. */
  readonly missing: readonly SettingKey[];
}

/**
 * All findings on a payment, made or planned: the rules on payments and those on the case. By the documents in force on the day
 * each rule goes by: the decision's, and for cash and splitting the payment's. Pure: the same facts and settings give the same
 * answer, whenever it is asked.
 */
export const judgePayment = (facts: FactsOf['payment'], context: PolicyContext): Judgement =>
  summed([...verdictsOn('payment', facts, context), ...verdictsOn('case', facts, context)]);

/** All findings on a case before way and amount are known: at intake, and where help is refused. */
export const judgeCase = (facts: FactsOf['case'], context: PolicyContext): Judgement =>
  summed(verdictsOn('case', facts, context));

/** All findings on how far a case has come, on the book over a period, on a purchase, on another fund's payment. */
export const judgeOn = <F extends 'progress' | 'book' | 'purchase' | 'tekun'>(
  family: F,
  facts: FactsOf[F],
  context: PolicyContext,
): Judgement => summed(verdictsOn(family, facts, context));

function summed(verdicts: readonly Verdict[]): Judgement {
  const findings = verdicts.flatMap((verdict) => mergeFindings(verdict.findings));
  const missing = new Set(verdicts.flatMap((verdict) => verdict.missing));
  return {
    findings: findings.toSorted((a, b) => compareSeverity(a.severity, b.severity)),
    missing: SETTING_KEYS.filter((key) => missing.has(key)),
  };
}

const verdictsOn = <F extends Family>(family: F, facts: FactsOf[F], context: PolicyContext): Verdict[] =>
  codesOn(family).map((code) => verdictOf(ruleOf(family, code), facts, context));

/** A rule seen without its code: each judges the facts of its own family, which `codesOn` and `RULES` are keyed by. */
type RuleOn<F extends Family> = Omit<Rule<RuleCode>, 'judge'> & {
  readonly judge: (facts: FactsOf[F], clauses: never, office: Parameters<Rule<RuleCode>['judge']>[2]) => Verdict;
};
const ruleOf = <F extends Family>(family: F, code: CodeOn<F>): RuleOn<F> => RULES[family][code] as unknown as RuleOn<F>;

function verdictOf<F extends Family>(rule: RuleOn<F>, facts: FactsOf[F], context: PolicyContext): Verdict {
  const { profile, settings, holidays } = context;
  const onFile = 'recordLevel' in facts && facts.recordLevel === 'history';
  if (!rule.at.includes(facts.stage) || (onFile && rule.onFile !== true)) return NOTHING;
  const day = dayOf(rule.goesBy, facts);
  const { documents, withOwn } = lawOfDay(profile, settings, day);
  const layers = onFile ? documents : withOwn;
  const clauses = clausesOf(layers, rule.code);
  if (clauses.length === 0) return NOTHING;
  const setting = <K extends SettingKey>(key: K) => settingOn(settings, key, day);
  return rule.judge(facts, clauses as never, {
    setting,
    settingAt: (key, on) => settingOn(settings, key, on),
    holidays,
  });
}

interface LawOfDay {
  readonly documents: readonly Layer[];
  readonly withOwn: readonly Layer[];
}
/** By settings, profile and day: worked out once, not once a rule. Settings are never changed, only read anew. */
const known = new WeakMap<Settings, Map<string, LawOfDay>>();

function lawOfDay(profile: ProfileName, settings: Settings, day: IsoDate): LawOfDay {
  const days = known.get(settings) ?? new Map<string, LawOfDay>();
  known.set(settings, days);
  const key = `${profile} ${day}`;
  let law = days.get(key);
  if (law === undefined) {
    const documents = layersInForce(profile, settings, day);
    law = { documents, withOwn: [...documents, ownChecks(settings, day)] };
    days.set(key, law);
  }
  return law;
}

function dayOf(goesBy: Rule<RuleCode>['goesBy'], facts: AnyFacts): IsoDate {
  if (!('payment' in facts)) return facts.on;
  const { payment }: { readonly payment: AppliedFor } = facts;
  return goesBy === 'approval' ? decidedOn(payment) : payment.paidOn;
}

/** Where each rule speaks, and which settings it may ask for: for docs/rules.md and for set-up. */
export function ruleTraits(code: RuleCode): {
  readonly family: Family;
  readonly at: readonly Stage[];
  readonly asks: readonly SettingKey[];
  readonly goesBy: Rule<RuleCode>['goesBy'];
  readonly onFile: boolean;
} {
  const family = familyOf(code);
  const { at, asks, goesBy, onFile } = ruleOf(family, code as never);
  return { family, at, asks, goesBy, onFile: onFile === true };
}

function askedBy<C extends RuleCode>(clause: Clause<C>, code: C): readonly SettingKey[] {
  const rule = RULES[familyOf(code)][code as never] as unknown as Rule<C>;
  return rule.asksBecauseOf?.(clause) ?? rule.asks;
}

const familyOf = (code: RuleCode): Family =>
  (Object.keys(RULE_NAMES_ON) as Family[]).find((one) => Object.hasOwn(RULE_NAMES_ON[one], code)) ?? 'payment';

/** The settings the rules of a profile ask for: what set-up has to ask the office, in the order of SETTINGS. */
export function settingsAskedFor(profile: ProfileName): readonly SettingKey[] {
  const layers = [...PROFILES[profile].layers.map((id) => LAYERS[id]), LAYERS.office];
  const asked = new Set(
    RULE_CODES.flatMap((code) => clausesOf(layers, code).flatMap((clause) => askedBy(clause, code))),
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
