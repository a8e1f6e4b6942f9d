import { describe, expect, it } from 'vitest';
import { AUTHORITIES, prevails } from '../../../domain/policy/layers/layer.ts';
import { clausesOf, LAYERS, layersInForce, ownChecks, profileNames, PROFILES } from '../../../domain/policy/profile.ts';
import { settings } from './payment-facts.ts';

const inForce = (...args: Parameters<typeof layersInForce>) => layersInForce(...args).map((layer) => layer.id);

describe('layersInForce', () => {
  it('红河: its own alone, then under the national, then under the provincial document', () => {
    expect(inForce('honghe-2019', {}, '2018-12-31')).toEqual([]);
    expect(inForce('honghe-2019', {}, '2019-12-30')).toEqual(['honghe-2019']);
    expect(inForce('honghe-2019', {}, '2019-12-31')).toEqual(['national-2019', 'honghe-2019']);
    expect(inForce('honghe-2019', {}, '2023-06-07')).toEqual(['national-2019', 'honghe-2019']);
    expect(inForce('honghe-2019', {}, '2023-06-08')).toEqual(['yunnan-2023', 'national-2019', 'honghe-2019']);
  });

  it('江西 and 吉林 from their days', () => {
    expect(inForce('jiangxi-2020', {}, '2020-01-09')).toEqual(['national-2019']);
    expect(inForce('jiangxi-2020', {}, '2020-01-10')).toEqual(['jiangxi-2020', 'national-2019']);
    expect(inForce('jilin-2020', {}, '2015-03-03')).toEqual([]);
    expect(inForce('jilin-2020', {}, '2015-03-04')).toEqual(['jilin-2015']);
    expect(inForce('jilin-2020', {}, '2020-05-27')).toEqual(['national-2019', 'jilin-2015']);
    expect(inForce('jilin-2020', {}, '2020-05-28')).toEqual(['jilin-2020', 'national-2019', 'jilin-2015']);
  });

  it('临沧 and 耿马 each from its own day, the latest first', () => {
    expect(inForce('gengma-2023', {}, '2023-06-15')).toEqual(['yunnan-2023', 'national-2019']);
    expect(inForce('gengma-2023', {}, '2023-06-16')).toEqual(['lincang-2023', 'yunnan-2023', 'national-2019']);
    const all = ['gengma-2023', 'lincang-2023', 'yunnan-2023', 'national-2019'];
    expect(inForce('gengma-2023', {}, '2023-07-03')).toEqual(all);
    expect(inForce('lincang-2023', {}, '2023-07-03')).toEqual(all.slice(1));
  });

  it("the office's own 施行日期 goes before the shown one", () => {
    const known = settings({ 'effective_from.honghe-2019': '2019-05-20' });
    expect(inForce('honghe-2019', known, '2019-05-19')).toEqual([]);
    expect(inForce('honghe-2019', known, '2019-05-20')).toEqual(['honghe-2019']);
  });
});

describe('prevails', () => {
  it('only the later document of the higher authority', () => {
    expect(prevails(LAYERS['yunnan-2023'], LAYERS['honghe-2019'])).toBe(true);
    expect(prevails(LAYERS['honghe-2019'], LAYERS['yunnan-2023'])).toBe(false);
    expect(prevails(LAYERS['national-2019'], LAYERS['jilin-2020'])).toBe(false);
    expect(prevails(LAYERS['jilin-2020'], LAYERS['national-2019'])).toBe(false);
  });
});

describe('profiles', () => {
  it('every document is law in some profile, and above it stand those that bind the whole region', () => {
    const used = new Set(profileNames.flatMap((name) => [...PROFILES[name].layers]));
    expect([...used].toSorted()).toEqual(
      Object.keys(LAYERS)
        .filter((id) => id !== 'office')
        .toSorted(),
    );
    for (const name of profileNames) {
      const ranks = PROFILES[name].layers.map((id) => AUTHORITIES.indexOf(LAYERS[id].authority));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('each has a Chinese name and the national document', () => {
    for (const name of profileNames) {
      expect(PROFILES[name].name).toMatch(/^\p{Script=Han}/u);
      expect(PROFILES[name].layers).toContain('national-2019');
    }
  });
});

describe('clausesOf', () => {
  it('what several documents say for one rule, in the order of the documents', () => {
    const layers = layersInForce('honghe-2019', {}, '2023-06-08');
    const said = clausesOf(layers, 'not-paid-in-full').map(
      ({ layer, provision }) => `${layer.id} ${provision.article}`,
    );
    expect(said).toEqual(['yunnan-2023 四', 'national-2019 四（三）', 'honghe-2019 二（四）1']);
    expect(clausesOf(layers, 'tekun-channel')).toEqual([]);
  });
});

/** How hard check ⑫ speaks on a day, with settings of 2026. */
const severityOf = (known: Record<string, string>, on: string) =>
  ownChecks(settings(known, '2026-01-01'), on).provisions['number-gap']?.map(({ severity }) => severity);

describe('ownChecks', () => {
  it('each as hard as its switch says from its day on, or off', () => {
    expect(severityOf({}, '2026-05-01')).toEqual(['explain']);
    expect(severityOf({ 'check.number-gap': 'forbid' }, '2026-01-01')).toEqual(['forbid']);
    expect(severityOf({ 'check.number-gap': 'forbid' }, '2025-12-31')).toEqual(['explain']);
    expect(severityOf({ 'check.number-gap': 'off' }, '2026-01-01')).toBeUndefined();
    expect(severityOf({ 'check.equal-amounts': 'off' }, '2026-01-01')).toEqual(['explain']);
  });
});
