/** The layers against the documents themselves (test/fixtures/documents). */
import { describe, expect, it } from 'vitest';
import { CHECKS, CIRCLED } from '../../../domain/policy/checks.ts';
import { RULE_CODES, RULE_NAMES, type RuleCode } from '../../../domain/policy/finding.ts';
import { clausesOf, LAYERS } from '../../../domain/policy/profile.ts';
import type { Layer } from '../../../domain/policy/layers/layer.ts';
import { articleText, documentText, squeezed } from './documents.ts';

const documents = Object.values(LAYERS).filter((layer) => layer.id !== 'office');
const each = documents.map((layer) => [layer.document, layer] as const);
const provisionsOf = (layer: Layer) =>
  Object.entries(layer.provisions).flatMap(([code, given]) => given.map((one) => ({ code: code as RuleCode, ...one })));

describe('what a document says', () => {
  it.each(each)('%s: every word is its own, and stands under the article it is cited by', (_, layer) => {
    expect(provisionsOf(layer).length).toBeGreaterThan(0);
    const astray = provisionsOf(layer).filter(
      ({ article, words }) => !(articleText(layer.document, article) ?? '').includes(squeezed(words)),
    );
    expect(astray.map(({ code, article, words }) => `${code} ${article}: ${words}`)).toEqual([]);
  });

  it.each(each)('%s: no rule hears a sentence twice', (_, layer) => {
    const said = provisionsOf(layer).map((one) => JSON.stringify(one));
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });

  it('every rule rests on a document or on a check of the office', () => {
    const silent = RULE_CODES.filter((code) => clausesOf(Object.values(LAYERS), code).length === 0);
    expect(silent.map((code) => RULE_NAMES[code])).toEqual([]);
  });

  it('an article is cut where the next one begins', () => {
    expect(articleText('云民发〔2023〕65号', '二')).toMatch(/^二、急难型.*规定执行。$/u);
    expect(articleText('红民社救〔2019〕5号', '二（三）1')).toMatch(/^1\.支出型救助标准。.*具体救助标准。$/u);
    expect(articleText('吉林省民政厅通知（2015年3月4日）', '二（三）')).toMatch(
      /^三是明确规定是否委托.*临时救助金；$/u,
    );
    expect(articleText('赣民字〔2020〕2号', '五')).toBeUndefined();
    expect(documentText('赣民字〔2020〕2号')).toContain('应及时上报销账');
  });
});

describe('how hard the words are', () => {
  const said = documents.flatMap((layer) => provisionsOf(layer).map((one) => ({ ...one, layer: layer.id })));

  it('原则上, 一般 and 除特殊情况 never forbid', () => {
    const soft = said.filter(({ words }) => /原则上|一般|特殊情况/u.test(words));
    expect(soft.length).toBeGreaterThan(10);
    expect(soft.filter(({ severity }) => severity === 'forbid')).toEqual([]);
  });

  it('严禁, 不得, 只能, 须 and 严格执行 forbid, but for those that leave a judgement or come after the payment', () => {
    const hard = said.filter(({ words }) => /严禁|不得|只能|须|不允许|严格执行/u.test(words));
    const milder = hard.filter(({ severity }) => severity !== 'forbid');
    expect(hard.length).toBeGreaterThan(20);
    expect(milder.map(({ layer, code, severity }) => `${layer} ${code} ${severity}`).toSorted()).toEqual(
      [
        // 无特殊情况不允许
        'jilin-2020 agent-no-papers explain',
        // 原则上…不得以同一事由
        'honghe-2019 same-cause explain',
        // 滞留, 拖延, 积攒: whether it is that, a person has to say
        'jilin-2015 cash-idle remind',
        'national-2019 cash-idle remind',
        'yunnan-2023 many-in-a-day remind',
        'yunnan-2023 paid-late remind',
        // The category and the year's end, not the forbidden use itself
        'jilin-2015 category-differs explain',
        'jilin-2015 upper-unspent remind',
        // What comes after the payment stays open until it is done
        'honghe-2019 not-disclosed explain',
        'honghe-2019 number-gap explain',
        'honghe-2019 receipt-missing explain',
        'honghe-2019 voucher-unsigned explain',
        'national-2019 returned-not-repaid explain',
        'lincang-2023 not-filed explain',
      ].toSorted(),
    );
  });
});

describe('the office', () => {
  it('checks exactly the twenty, by their numbers and in their words', () => {
    const given = provisionsOf(LAYERS.office).map((one) => `${one.article} ${one.code} ${one.words} ${one.severity}`);
    const expected = CHECKS.map(({ no, code, about, shown }) => `${CIRCLED[no - 1] ?? ''} ${code} ${about} ${shown}`);
    expect(new Set(given)).toEqual(new Set(expected));
    expect(given).toHaveLength(20);
    expect(new Set(CHECKS.map(({ no }) => no)).size).toBe(20);
  });
});
