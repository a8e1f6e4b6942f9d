/** What the documents demand, case by case: test/fixtures/scenarios, written from the documents and not from the rules. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL_HOLIDAYS } from '../../../domain/calendar/holidays.ts';
import {
  judgeCase,
  type Judgement,
  judgeOn,
  judgePayment,
  type PolicyContext,
} from '../../../domain/policy/evaluate.ts';
import { type Finding, RULE_CODES, RULE_NAMES } from '../../../domain/policy/finding.ts';
import { LAYERS, PROFILES, profileNames } from '../../../domain/policy/profile.ts';
import { readSettings, type Settings } from '../../../domain/policy/settings.ts';
import { unwrap } from '../../../domain/problem.ts';
import { DOCUMENTS, factsOver, SETTINGS_OF_AN_OFFICE } from '../../fixtures/scenarios/bases.ts';
import { type Expected, readScenarios, type Scenario } from '../../fixtures/scenarios/scenario.ts';
import { FACTS } from '../../fixtures/scenarios/schemas.ts';

const SCENARIOS = readScenarios();
const OFFICE = LAYERS.office.document;

const settingsOf = (given: Scenario['settings']): Settings =>
  unwrap(
    readSettings(
      Object.entries({ ...SETTINGS_OF_AN_OFFICE, ...given }).flatMap(([name, value]) => {
        const [key = '', validFrom = '2000-01-01'] = name.split('@');
        return value === null ? [] : [{ key, value, validFrom }];
      }),
    ),
  );

/** The facts of a scenario are checked against the shape the rules know, so that no misspelt fact passes for an absent one. */
function judge({ family, stage, facts, settings }: Scenario, profile: PolicyContext['profile']): Judgement {
  const context = { profile, settings: settingsOf(settings), holidays: STATE_COUNCIL_HOLIDAYS };
  const merged = factsOver(family, stage, facts);
  if (family === 'payment') return judgePayment(FACTS.payment.parse(merged), context);
  if (family === 'case') return judgeCase(FACTS.case.parse(merged), context);
  if (family === 'progress') return judgeOn(family, FACTS.progress.parse(merged), context);
  if (family === 'book') return judgeOn(family, FACTS.book.parse(merged), context);
  if (family === 'purchase') return judgeOn(family, FACTS.purchase.parse(merged), context);
  return judgeOn(family, FACTS.tekun.parse(merged), context);
}

const setOf = (documents: readonly string[]): string => [...new Set(documents)].toSorted().join('、');

/** One finding as a line; the documents it also names are part of it where the scenario says anything of them. */
function lineOf(found: Finding, expected: readonly Expected[]): string {
  const { code, severity, source, alsoSources = [] } = found;
  const also = expected.find((one) => one.code === code)?.also;
  const rest = also === undefined ? '' : ` 又据 ${setOf(alsoSources.map((one) => one.document))}`;
  return `${code} ${severity} ${source.document} ${source.article}${rest}`;
}

const expectedLine = ({ code, severity, document, article, also }: Expected): string =>
  `${code} ${severity} ${document} ${article}${also === undefined ? '' : ` 又据 ${setOf(also)}`}`;

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('scenarios', () => {
  for (const scenario of SCENARIOS) {
    for (const { profiles, findings, missing } of scenario.verdicts) {
      for (const profile of profiles) {
        it(`${scenario.id} · ${PROFILES[profile].name}：${scenario.title}`, () => {
          const judged = judge(scenario, profile);
          expect({
            findings: judged.findings.map((found) => lineOf(found, findings)).toSorted(),
            missing: judged.missing.toSorted(),
          }).toEqual({ findings: findings.map(expectedLine).toSorted(), missing: missing.toSorted() });
        });
      }
    }
  }
});

describe('what the scenarios rest on', () => {
  const texts = new Map(
    DOCUMENTS.map((document) => {
      const file = new URL(`../../fixtures/documents/${document}.txt`, import.meta.url);
      return [document, squeezed(readFileSync(file, 'utf8'))];
    }),
  );

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s quotes the documents', (_id, scenario) => {
    const misquoted = scenario.words.filter(({ document, words }) => !texts.get(document)?.includes(squeezed(words)));
    expect(misquoted).toEqual([]);
  });

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s quotes what it finds', (_id, scenario) => {
    const quoted = new Set(scenario.words.map(({ document, article }) => `${document} ${article}`));
    const found = scenario.verdicts
      .flatMap(({ findings }) => findings.map(({ document, article }) => `${document} ${article}`))
      .filter((source) => !source.startsWith(OFFICE));
    expect(found.filter((source) => !quoted.has(source))).toEqual([]);
  });
});

describe('the scenarios as a whole', () => {
  it('are each told once', () => {
    const ids = SCENARIOS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(130);
  });

  it('know every region', () => {
    const used = new Set(SCENARIOS.flatMap(({ verdicts }) => verdicts.flatMap(({ profiles }) => profiles)));
    expect(profileNames.filter((profile) => !used.has(profile))).toEqual([]);
  });

  it.each(RULE_CODES.map((code) => [RULE_NAMES[code], code] as const))(
    '%s is found once and silent once',
    (_name, code) => {
      const verdicts = SCENARIOS.filter(({ about }) => about.includes(code)).flatMap((scenario) => scenario.verdicts);
      const finds = verdicts.map(({ findings }) => findings.some((one) => one.code === code));
      expect({ found: finds.includes(true), silent: finds.includes(false) }).toEqual({ found: true, silent: true });
    },
  );

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    '%s is about what it finds',
    (_id, scenario) => {
      const found = scenario.verdicts.flatMap(({ findings }) => findings.map(({ code }) => code));
      expect(found.length === 0 || found.some((code) => scenario.about.includes(code))).toBe(true);
    },
  );
});
