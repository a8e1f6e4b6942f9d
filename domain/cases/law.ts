/** What a case's life is held against: the documents in force, the office's settings and the days off. */
import type { IsoDate } from '../calendar/date.ts';
import type { PolicyContext } from '../policy/evaluate.ts';
import type { RuleCode } from '../policy/finding.ts';
import type { Clause } from '../policy/layers/layer.ts';
import { clausesOf, layersInForce, ownChecks } from '../policy/profile.ts';
import type { Office } from '../policy/rules/rule.ts';
import { settingOn } from '../policy/settings.ts';

export interface Law extends Pick<Office, 'setting' | 'holidays'> {
  /** Provisions in force for a rule, the one to quote first */
  readonly clauses: <C extends RuleCode>(code: C) => readonly Clause<C>[];
}

/** The law of a region on a day, with the office's own checks as it has switched them. */
export function lawOn({ profile, settings, holidays }: PolicyContext, on: IsoDate): Law {
  const layers = [...layersInForce(profile, settings, on), ownChecks(settings, on)];
  return {
    clauses: (code) => clausesOf(layers, code),
    setting: (key) => settingOn(settings, key, on),
    holidays,
  };
}
