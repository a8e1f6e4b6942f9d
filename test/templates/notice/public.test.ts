import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, type Cause } from '../../../domain/entities/codes.ts';
import {
  checkPublic,
  PUBLIC_CAUSES,
  publicCause,
  publicName,
  type NoticeView,
  type ProposedRow,
} from '../../../templates/notice/index.ts';
import { ordinary } from '../../../templates/notice/sample.ts';

describe('publicCause', () => {
  it.each<[Cause, string]>([
    ['fire', '火灾'],
    ['traffic', '交通事故'],
    ['injury', '意外伤害'],
    ['illness', '重大疾病'],
    ['chronic', '大病医疗'],
    ['schooling', '子女就学'],
    ['other', '其他困难'],
  ])('says %s as %s', (cause, words) => {
    expect(publicCause(cause)).toBe(words);
    expect(publicCause(CAUSES[cause])).toBe(words);
  });

  it.each([
    ['艾滋病机会性感染', '重大疾病'],
    ['HIV', '重大疾病'],
    ['精神分裂症发作毁坏房屋', '重大疾病'],
    ['被丈夫家暴致伤住院', '其他困难'],
    ['服刑人员子女无人照料', '其他困难'],
    ['厨房失火', '火灾'],
    ['阑尾炎手术', '大病医疗'],
    ['山洪冲毁房屋', '自然灾害'],
    ['大学学费', '子女就学'],
    ['家中主要劳动力失联', '其他困难'],
  ])('turns %s into %s', (words, general) => {
    expect(publicCause('other', words)).toBe(general);
    expect(publicCause(words)).toBe(general);
  });

  it('never passes words on (property)', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(PUBLIC_CAUSES).toContain(publicCause('other', words));
        expect(PUBLIC_CAUSES).toContain(publicCause(words));
      }),
    );
  });
});

describe('publicName', () => {
  it('shows an adult as the setting says', () => {
    expect(publicName('李秀英', false, 'full')).toBe('李秀英');
    expect(publicName('李秀英', false, 'surname')).toBe('李某某');
    expect(publicName('李秀英', false, 'star')).toBe('李＊');
  });

  it('never shows a minor in full', () => {
    expect(publicName('岩社茂', true, 'full')).toBe('岩某某');
    expect(publicName('岩社茂', true, 'star')).toBe('岩＊');
  });

  it('knows compound surnames, rare characters and names with a dot', () => {
    expect(publicName('欧阳娜娜', true, 'full')).toBe('欧阳某某');
    expect(publicName('欧阳', true, 'full')).toBe('欧某某');
    expect(publicName('𠮷田一', true, 'full')).toBe('𠮷某某');
    expect(publicName('葛\u{E0100}明', true, 'full')).toBe('葛\u{E0100}某某');
    expect(publicName('古丽巴哈尔·阿卜杜热合曼', false, 'surname')).toBe('古某某');
  });
});

const withRow = (change: Partial<ProposedRow>): NoticeView => ({
  ...ordinary,
  rows: ordinary.rows.map((row, index) => (index === 1 ? { ...row, ...change } : row)),
});

const codeOf = (view: NoticeView): string => {
  const checked = checkPublic(view);
  return checked.ok ? 'ok' : checked.problem.code;
};

describe('checkPublic', () => {
  it('takes villages and communities', () => {
    for (const village of ['芒丙村', '河西社区', '解放路社区', '八一村', '帕浪大青树村民委员会'])
      expect(checkPublic(withRow({ village }))).toEqual({ ok: true, value: null });
  });

  it.each(['允景村允景二组', '芒丙村第三村民小组', '允景村17号', '河西社区3栋', '南汀路８８号'])(
    'refuses the address %s',
    (village) => {
      expect(checkPublic(withRow({ village }))).toMatchObject({
        ok: false,
        problem: { code: 'notice-address-too-exact', details: { row: 2 } },
      });
    },
  );

  it('refuses figures in a name, an amount of nothing, an empty list', () => {
    expect(codeOf(withRow({ name: '赵𫖯53992119' }))).toBe('notice-name-figures');
    expect(codeOf(withRow({ fen: 0 }))).toBe('notice-amount');
    expect(codeOf(withRow({ fen: -100 }))).toBe('notice-amount');
    expect(codeOf({ ...ordinary, rows: [] })).toBe('notice-empty');
  });
});
