import { describe, expect, it } from 'vitest';
import { prevails } from '../../../domain/policy/layers/layer.ts';
import { LAYERS, layersInForce, profileNames, PROFILES } from '../../../domain/policy/profile.ts';
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
    expect(inForce('jilin-2020', {}, '2020-05-27')).toEqual(['national-2019']);
    expect(inForce('jilin-2020', {}, '2020-05-28')).toEqual(['jilin-2020', 'national-2019']);
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
  it('every provision names its article and the words it stands on', () => {
    const provisions = Object.values(LAYERS).flatMap((layer) => Object.values(layer.provisions).flat());
    expect(provisions.length).toBeGreaterThan(15);
    for (const { article, words } of provisions) {
      expect(article).toMatch(/^[一二三四](（[一二三四五]）\d?)?$/u);
      expect(words.length).toBeGreaterThan(8);
    }
  });

  it('each has a Chinese name and the national document', () => {
    for (const name of profileNames) {
      expect(PROFILES[name].name).toMatch(/^\p{Script=Han}/u);
      expect(PROFILES[name].layers).toContain('national-2019');
    }
  });
});
