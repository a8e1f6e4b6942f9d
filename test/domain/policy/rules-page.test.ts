/** docs/rules.md, for whoever wants to know what the program holds an office to. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../domain/policy/checks.ts';
import { REQUIREMENTS } from '../../../domain/policy/coverage.ts';
import { RULE_CODES, RULE_NAMES } from '../../../domain/policy/finding.ts';
import { LAYERS } from '../../../domain/policy/profile.ts';
import { rulesPage } from '../../../domain/policy/rules-page.ts';
import { type AnyGiven, figuresText } from '../../../domain/policy/rules-page/figures.ts';
import { SETTING_KEYS } from '../../../domain/policy/settings.ts';

const page = rulesPage();
const lines = page.split('\n');
const rowsOf = (start: string) => lines.filter((line) => line.startsWith(`| ${start} |`));

describe('docs/rules.md', () => {
  it('is what `node docs/write-rules.ts` writes', () => {
    expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(page);
  });

  it('has every rule, requirement, check and setting once', () => {
    for (const code of RULE_CODES) {
      expect(lines.filter((line) => line === `#### ${RULE_NAMES[code]}（\`${code}\`）`)).toHaveLength(1);
    }
    for (const { id } of REQUIREMENTS) expect(rowsOf(id).length, id).toBeGreaterThan(0);
    for (const key of SETTING_KEYS) expect(rowsOf(`\`${key}\``), key).toHaveLength(1);
    expect(lines.filter((line) => /^\| [①-⑳] \|/u.test(line))).toHaveLength(CHECKS.length);
  });

  it('tables are even: each row has the cells of its heads', () => {
    const tables = page.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(RULE_CODES.length);
    for (const table of tables) {
      expect(
        new Set(
          table
            .trim()
            .split('\n')
            .map((line) => line.split(' | ').length),
        ).size,
        table,
      ).toBe(1);
    }
  });

  it('names nothing but Chinese, keys and paths', () => {
    const latin = page
      .replaceAll(/`[^`]*`/gu, '')
      .replaceAll('<br>', '')
      .match(/[A-Za-z]{2,}/gu);
    expect(latin).toBeNull();
  });
});

describe('figures of a document', () => {
  it('every figure a document gives a rule is said: without it the sentence is another', () => {
    const given = Object.values(LAYERS).flatMap((layer) => Object.values(layer.provisions).flat());
    let parts = 0;
    for (const { article: _, words, severity: __, ...rest } of given) {
      for (const key of Object.keys(rest)) {
        const without = Object.fromEntries(Object.entries(rest).filter(([one]) => one !== key));
        expect(figuresText(without as AnyGiven), `${words} ${key}`).not.toBe(figuresText(rest as AnyGiven));
        parts += 1;
      }
    }
    expect(parts).toBeGreaterThan(100);
  });

  it('in the words of the office', () => {
    expect(figuresText({ capFen: 100_000, covers: { cash: ['urgent'] } })).toBe('急难型现金；限额 1,000.00 元（含）');
    expect(figuresText({ measure: 'share-of-last-year', percent: 50 })).toBe('额度按上一年低保年标准的百分比；50%');
    expect(figuresText({ sources: ['dibao_surplus'], category: 'dibao', serves: 'only' })).toBe(
      '低保结余；只能用于该类对象；低保',
    );
    expect(figuresText({})).toBe('');
  });
});
