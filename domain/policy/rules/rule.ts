/** The shape of a rule: a pure function of facts, of the words in force, and of the office's settings. */
import type { IsoDate } from '../../calendar/date.ts';
import type { HolidayTable } from '../../calendar/working-days.ts';
import type { FactsOf } from '../facts/index.ts';
import type { CodeOn, Family, FamilyOf, Finding, RuleCode, Stage } from '../finding.ts';
import { type Clause, sourceOf } from '../layers/layer.ts';
import type { SettingKey, SettingValues } from '../settings.ts';

/** What the office adds to the documents: its settings as they stood on the day the rule goes by, and the days off. */
export interface Office {
  /** undefined where the office had set none */
  readonly setting: <K extends SettingKey>(key: K) => SettingValues[K] | undefined;
  /** The same on another day: last year's 低保 standard */
  readonly settingAt: <K extends SettingKey>(key: K, on: IsoDate) => SettingValues[K] | undefined;
  readonly holidays: HolidayTable;
}

export interface Verdict {
  readonly findings: readonly Finding[];
  /** Settings on which the answer depended and which are not set */
  readonly missing: readonly SettingKey[];
}

export interface Rule<C extends RuleCode> {
  readonly code: C;
  /**
   * Whose day's law and settings count: the decision's; the payment's (cash and splitting); or the day of judging, for rules
   * that are not about a decision.
   */
  readonly goesBy: 'approval' | 'payment' | 'day';
  /** Where it speaks */
  readonly at: readonly Stage[];
  /** It also judges rows of an old file. The office's own checks never do: they look ahead. */
  readonly onFile?: true;
  /** Settings it may ask for */
  readonly asks: readonly SettingKey[];
  /** Of these, what one clause makes it ask for, where that is not all of them: set-up asks for no more */
  readonly asksBecauseOf?: (clause: Clause<C>) => readonly SettingKey[];
  /** One finding per clause that is not met; called only where at least one clause is in force. */
  readonly judge: (facts: FactsOf[FamilyOf<C>], clauses: readonly Clause<C>[], office: Office) => Verdict;
}

/** All rules on one kind of facts. */
export type RulesOn<F extends Family> = { readonly [C in CodeOn<F> & RuleCode]: Rule<C> };

export const NOTHING: Verdict = { findings: [], missing: [] };
export const found = (findings: readonly Finding[]): Verdict => ({ findings, missing: [] });
export const asksFor = (...keys: readonly SettingKey[]): Verdict => ({ findings: [], missing: keys });

/** A finding of a clause, with its severity and its source unless the rule says otherwise. */
export function finding<C extends RuleCode>(
  code: C,
  clause: Clause<C>,
  rest: Pick<Finding, 'message'> & Partial<Pick<Finding, 'severity' | 'subject' | 'details' | 'alsoSources'>>,
): Finding {
  return { code, severity: clause.provision.severity, source: sourceOf(clause), ...rest };
}

/** The same finding of every clause: for rules whose documents differ in words only. */
export const findingOfEach = <C extends RuleCode>(
  code: C,
  clauses: readonly Clause<C>[],
  rest: Parameters<typeof finding<C>>[2],
): Verdict => found(clauses.map((clause) => finding(code, clause, rest)));
