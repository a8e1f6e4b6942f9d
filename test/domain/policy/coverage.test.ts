/** The register of requirements against the documents and against the program. */
import { existsSync, readdirSync } from 'node:fs';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../../db/schema/index.ts';
import { CASE_STEPS } from '../../../domain/entities/steps.ts';
import { CHECKS } from '../../../domain/policy/checks.ts';
import {
  CHECKS_MET,
  type Means,
  notEnforceable,
  PAPERS,
  REPORTS,
  REQUIREMENTS,
} from '../../../domain/policy/coverage.ts';
import { RULE_CODES } from '../../../domain/policy/finding.ts';
import { LAYERS } from '../../../domain/policy/profile.ts';
import { isSettingKey } from '../../../domain/policy/settings.ts';
import { isProcedure } from '../../../electron/contract/index.ts';
import { articleText, squeezed } from './documents.ts';

const fromTop = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const meansOf = [...REQUIREMENTS.flatMap(({ met }) => met), ...Object.values(CHECKS_MET).flat()] as readonly Means[];
/** Everything named as this kind of means, each once. */
const every = (kind: string): readonly string[] => [
  ...new Set(meansOf.flatMap((means) => (kind in means ? [String((means as Record<string, unknown>)[kind])] : []))),
];
const numbered = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, n) => `${letter}${String(n + 1).padStart(2, '0')}`);

describe('requirements', () => {
  it('are all there, each once', () => {
    const expected = [
      ...numbered('C', 22),
      ...numbered('A', 28),
      ...numbered('F', 17),
      ...numbered('M', 6),
      ...numbered('G', 6),
      ...numbered('B', 27),
      ...numbered('W', 3),
      ...numbered('T', 4),
    ];
    expect(REQUIREMENTS.map(({ id }) => id)).toEqual(expected);
  });

  it('quote the documents, each under the article it stands under', () => {
    const astray = REQUIREMENTS.flatMap(({ id, says }) =>
      says
        .filter(
          ({ layer, article, words }) =>
            !(articleText(LAYERS[layer].document, article) ?? '').includes(squeezed(words)),
        )
        .map(({ layer, article, words }) => `${id} ${layer} ${article}: ${words}`),
    );
    expect(astray).toEqual([]);
  });

  it('hardly any is beyond a program, and then for a reason and by nothing else', () => {
    const beyond = REQUIREMENTS.filter((one) => notEnforceable(one).length > 0);
    expect(beyond.map(({ id }) => id)).toEqual(['B22', 'B27', 'W03', 'T04']);
    for (const { id, met } of beyond) expect(met.length, id).toBe(1);
  });

  it('no row names the same thing twice', () => {
    const rows = [...REQUIREMENTS.map(({ met }) => met), ...Object.values(CHECKS_MET)];
    for (const met of rows) {
      const said = met.map((means) => JSON.stringify(means));
      expect(new Set(said).size, said.join()).toBe(said.length);
    }
  });
});

describe('what they name is there', () => {
  it('rules, steps and settings', () => {
    expect(every('rule').filter((code) => !RULE_CODES.some((one) => one === code))).toEqual([]);
    expect(every('step').filter((kind) => !Object.hasOwn(CASE_STEPS, kind))).toEqual([]);
    expect(every('parameter').filter((key) => !isSettingKey(key))).toEqual([]);
  });

  it('columns of the book', () => {
    const columns = Object.values(schema)
      .filter((table) => is(table, SQLiteTable))
      .flatMap((table) =>
        Object.values(getTableColumns(table)).map((column) => `${getTableName(table)}.${column.name}`),
      );
    expect(columns.length).toBeGreaterThan(100);
    expect(every('field').filter((field) => !columns.includes(field))).toEqual([]);
  });

  it('files', () => {
    expect(every('path').filter((path) => !existsSync(fromTop(path)))).toEqual([]);
  });

  it('papers, each with a folder of templates', () => {
    const folders = readdirSync(fromTop('templates'), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect(every('document').filter((paper) => !folders.includes(paper))).toEqual([]);
  });

  it('procedures of the contract', () => {
    expect(every('report').filter((name) => !isProcedure(name))).toEqual([]);
  });
});

describe('nothing of the program stands alone', () => {
  it('every rule answers a requirement or a check', () => {
    const claimed = new Set(every('rule'));
    expect(RULE_CODES.filter((code) => !claimed.has(code))).toEqual([]);
  });

  it('every paper and report listed is named by one', () => {
    const papers = new Set(every('document'));
    const reports = new Set(every('report'));
    expect(Object.keys(PAPERS).filter((paper) => !papers.has(paper))).toEqual([]);
    expect(Object.keys(REPORTS).filter((name) => !reports.has(name))).toEqual([]);
  });

  it('every check names its own rule and its threshold', () => {
    expect(Object.keys(CHECKS_MET).toSorted()).toEqual(CHECKS.map(({ code }) => code).toSorted());
    for (const { code, threshold } of CHECKS) {
      const met: readonly Means[] = CHECKS_MET[code];
      expect(met[0]).toEqual({ rule: code });
      const keys = met.flatMap((means) => ('parameter' in means ? [means.parameter] : []));
      if (threshold !== null) expect(keys).toContain(threshold);
    }
  });
});
