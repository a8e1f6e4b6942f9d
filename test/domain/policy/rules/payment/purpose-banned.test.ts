import { describe, expect, it } from 'vitest';
import { purposeBanned } from '../../../../../domain/policy/rules/payment/purpose-banned.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import { facts, handling, HONGHE, JILIN15, NATIONAL, settings, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const TERMS = [
  '过节补贴',
  '慰问金',
  '红包',
  '商业保险',
  '办公经费',
  '办公用品',
  '工作经费',
  '基础设施',
  '设备',
  '维修',
  '干部慰问',
  '办公',
  '管理费',
  '工本费',
];
const honghe = document({
  id: 'honghe-2019',
  provisions: { 'purpose-banned': [{ ...words('forbid'), terms: TERMS }] },
});
const office = document({ id: 'office', provisions: { 'purpose-banned': [{ ...words('explain'), terms: [] }] } });
const named = (...texts: string[]) =>
  alone(
    purposeBanned,
    honghe,
  )({ handling: handling({ words: texts }) }).findings.flatMap((found) => found.details?.['words'] ?? []);

describe('purpose-banned, the words of a document', () => {
  it('names the words found, each once, whichever text they stand in', () => {
    const { findings } = alone(
      purposeBanned,
      honghe,
    )({ handling: handling({ words: ['购买商业保险', '春节过节补贴', '过节补贴'] }) });
    expect(findings).toMatchObject([
      {
        severity: 'forbid',
        message:
          '用途中写有“过节补贴”、“商业保险”，不属于临时救助的支出范围，请核对；实际不是这一用途的，请按实际用途改写清楚。',
      },
    ]);
  });

  it('spaces, full-width signs and quotation marks hide nothing', () => {
    expect(named('“过节” 补贴')).toEqual(['过节补贴']);
    expect(named('发放慰 问　金')).toEqual(['慰问金']);
  });

  it.each([
    ['春节期间家中失火'],
    ['过节期间走访发现'],
    ['经城乡居民医疗保险报销后自付部分'],
    ['交通事故，肇事方无商业保险'],
    ['没有购买任何商业保险，医药费全部自付'],
    ['商业保险已赔付，仍有缺口'],
    ['扣除商业保险报销后自付'],
    ['到民政办公室领取'],
    ['水灾后房屋维修'],
    ['危房屋面维修改造'],
    ['租用透析设备'],
    ['驻村干部入户慰问时发现'],
    ['自营办公用品店失火'],
    ['村内基础设施被洪水冲毁，无法出行'],
    ['已收到单位慰问金2000元'],
    ['亲友微信红包捐助后仍有缺口'],
    ['欠缴物业管理费'],
    ['补办身份证工本费'],
    ['并非过节补贴'],
    ['不得收取管理费'],
  ])('“%s” is no purpose of that kind', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['购买商业保险', '商业保险'],
    ['无商业保险，拟购买商业保险', '商业保险'],
    ['民政办公室购办公经费', '办公经费'],
    ['购置大型设备', '设备'],
    ['村道维修', '维修'],
    ['基础设施维修改造', '基础设施'],
    ['给护工发红包', '红包'],
    ['代收管理费', '管理费'],
    ['春节干部慰问金', '慰问金'],
  ])('“%s” names %s', (text, word) => {
    expect(named(text)).toContain(word);
  });
});

const ask = (texts: readonly string[], set?: string) =>
  alone(
    purposeBanned,
    honghe,
    office,
  )({ handling: handling({ words: texts }) }, set === undefined ? {} : { banned_words: set });

describe('purpose-banned, the office’s own words', () => {
  it('come beside those of the documents, under the office’s own severity', () => {
    expect(ask(['购买招待用品'], '招待、烟酒').findings).toMatchObject([
      { severity: 'explain', source: { document: '某发〔2026〕1号' }, details: { words: ['招待'] } },
    ]);
    expect(ask(['购买招待用品、过节补贴'], '招待、烟酒').findings.map((found) => found.severity)).toEqual([
      'forbid',
      'explain',
    ]);
  });

  it('a longer word of the office’s own is not swallowed by a harmless one', () => {
    expect(ask(['到民政办公室领取'], '办公室').findings).toMatchObject([{ details: { words: ['办公室'] } }]);
  });

  it('are asked for where a text is there to search and no document has answered', () => {
    expect(ask(['厨房起火'])).toEqual({ findings: [], missing: ['banned_words'] });
    expect(ask(['过节补贴']).missing).toEqual([]);
    expect(ask([]).missing).toEqual([]);
    expect(ask([' ']).missing).toEqual([]);
    expect(ask(['厨房起火'], '招待')).toEqual({ findings: [], missing: [] });
  });

  it('without the office’s check nothing is asked', () => {
    expect(alone(purposeBanned, honghe)({ handling: handling({ words: ['厨房起火'] }) }).missing).toEqual([]);
  });

  it('knows nothing where the handling is not known', () => {
    expect(alone(purposeBanned, honghe, office)({})).toEqual({ findings: [], missing: [] });
  });
});

const verdict = (text: string, profile: ProfileName, known: Record<string, string> = {}) =>
  verdictOf('purpose-banned', { ...facts(), handling: handling({ words: [text] }) }, profile, settings(known));

describe('purpose-banned, in the regions', () => {
  it('国家: running costs and fees; 吉林 quotes the national text, the later one', () => {
    for (const text of ['购买办公用品', '机构运转', '大型设备购置', '基础设施维修改造', '代收手续费'])
      for (const profile of ['yunnan-2023', 'jiangxi-2020', 'jilin-2020'] as const)
        expect(verdict(text, profile)).toBe(`forbid ${NATIONAL} 二（四）`);
    const before = { ...facts({ paidOn: '2019-12-30' }), handling: handling({ words: ['工作经费'] }) };
    expect(verdictOf('purpose-banned', before, 'jilin-2020')).toBe(`forbid ${JILIN15} 三`);
  });

  it('红河: no 红包式 help, no commercial insurance; elsewhere neither is named', () => {
    for (const text of ['春节过节补贴', '干部慰问金', '红包', '购买商业保险']) {
      expect(verdict(text, 'honghe-2019')).toBe(`forbid ${HONGHE} 二（四）`);
      expect(verdict(text, 'jiangxi-2020')).toBeUndefined();
    }
    expect(verdict('春节期间家中失火', 'honghe-2019')).toBeUndefined();
  });

  it('the office’s own words, as hard as its switch says', () => {
    expect(verdict('购买烟酒', 'jiangxi-2020', { banned_words: '烟酒' })).toBe('explain 本办预防性检查 ⑱');
    expect(
      verdict('购买烟酒', 'jiangxi-2020', { banned_words: '烟酒', 'check.purpose-banned': 'off' }),
    ).toBeUndefined();
  });
});
