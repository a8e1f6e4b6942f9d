import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_CHARACTERS, normaliseName, sameName } from '../../../domain/identity/name.ts';

const value = (input: string): string => {
  const read = normaliseName(input);
  return read.ok ? read.value : read.problem.code;
};

describe('normaliseName: one spelling', () => {
  it.each([
    ['张三', '张三'],
    [' 张 三 ', '张三'],
    ['张\u3000三', '张三'],
    ['张\n三', '张三'],
    ['张\u200B三', '张三'],
    ['迪丽拜尔·阿卜杜热合曼', '迪丽拜尔·阿卜杜热合曼'],
    ['买买提 · 艾力', '买买提·艾力'],
    ['买买提··艾力', '买买提·艾力'],
    ['买买提.艾力', '买买提·艾力'],
    ['买买提．艾力', '买买提·艾力'],
    ['买买提。艾力', '买买提·艾力'],
    ['买买提﹒艾力', '买买提·艾力'],
    ['·张三·', '张三'],
    ['J. Smith', 'J. Smith'],
    ['Ｊｅａｎ－Ｐｉｅｒｒｅ', 'Jean-Pierre'],
    ["Anna   O'Neil", "Anna O'Neil"],
    ['阿里 Ali', '阿里 Ali'],
    ['〇〇', '〇〇'],
  ])('%j → %j', (written, name) => {
    expect(value(written)).toBe(name);
  });

  it('turns every dot that looks like the separator into U+00B7', () => {
    for (const dot of '\u30FB\u2022\u2027\uFF65\u2219\u22C5\u2024\u0387\u1427\u25CF\u2E31\u2E33\uA78F') {
      expect(value(`古丽${dot}买买提`), dot).toBe('古丽\u00B7买买提');
    }
  });

  it('keeps rare characters whole: extension B to H, compatibility ideographs, ten-stroke surnames', () => {
    // U+323B0 is of Unicode 17, younger than many a runtime.
    for (const name of [
      '\u{323B0}\u{3347F}',
      '李㛃',
      '赵𫖯',
      '王䶮',
      '张𬱖',
      '陈𠮷',
      '黄𣲗',
      '𡌴𰻞𱁬',
      '\uF92C',
      '\uFA0E\uFA0F',
    ])
      expect(value(name)).toBe(name);
  });

  it('drops variation selectors: they choose a glyph, not a character', () => {
    expect(value('葛\u{E0100}三\uFE00')).toBe('葛三');
  });

  it('maps Kangxi radicals and the supplement to the characters they look like', () => {
    expect(value('⼭⽥')).toBe('山田');
    // What copying from a PDF yields for 马, 龙, 黄, 齐, 韦, 贝, 麦, 鱼, 卤.
    expect(value('\u2EE2\u2EF0\u2EE9\u2EEC\u2ED9\u2EC9\u2EE8\u2EE5\u2EE7')).toBe('马龙黄齐韦贝麦鱼卤');
    expect(value('\u2E9F\u2EF3\u2E81\u2EF2')).toBe('母龟厂亀');
  });

  it('maps every Kangxi radical to one unified ideograph', () => {
    for (let point = 0x2f00; point <= 0x2fd5; point += 1) {
      const name = value(String.fromCodePoint(point));
      expect(name).toMatch(/^[\u4E00-\u9FFF]$/u);
    }
  });
});

describe('normaliseName: what it refuses', () => {
  it.each([
    ['', 'name-missing'],
    [' \u3000\u200B', 'name-missing'],
    ['·', 'name-missing'],
    ['张三1', 'name-unprintable'],
    ['张三２', 'name-unprintable'],
    ['张\u0007三', 'name-unprintable'],
    ['张三（代）', 'name-unprintable'],
    ['张三、李四', 'name-unprintable'],
    ['张三/李四', 'name-unprintable'],
    ['刘\uE863', 'name-unprintable'],
    ['刘\u{F0000}', 'name-unprintable'],
    ['?三', 'name-unprintable'],
    ['张□', 'name-unprintable'],
    ['张\uFFFD', 'name-unprintable'],
    ['张\uD842', 'name-unprintable'],
    ['张😀', 'name-unprintable'],
    ['-', 'name-unprintable'],
  ])('%j → %s', (written, code) => {
    expect(value(written)).toBe(code);
  });

  it('names the character and its code point', () => {
    const read = normaliseName('张三1');
    expect(read.ok || read.problem.details).toEqual({ character: '1', codePoint: 'U+0031' });
    expect(read.ok || read.problem.message).toContain('「1」（U+0031）');
  });

  it('knows the characters Windows kept in the private area: U+E863 is 䶮, U+E816 is 𠂇', () => {
    const read = normaliseName('刘\uE863');
    expect(read.ok || read.problem.details).toEqual({ character: '\uE863', codePoint: 'U+E863', standard: '䶮' });
    const first = normaliseName('\uE816');
    expect(first.ok || first.problem.details).toMatchObject({ standard: '𠂇' });
    const unknown = normaliseName('\uF8FF');
    expect(unknown.ok || unknown.problem.details).toEqual({ character: '\uF8FF', codePoint: 'U+F8FF' });
  });

  it('tells a lost character from a strange one', () => {
    const read = normaliseName('?三');
    expect(read.ok || read.problem.message).toContain('转换编码时丢掉的字');
  });

  it('counts characters, not UTF-16 units', () => {
    expect(value('𠮷'.repeat(NAME_CHARACTERS))).toBe('𠮷'.repeat(50));
    expect(value('𠮷'.repeat(NAME_CHARACTERS + 1))).toBe('name-too-long');
  });
});

describe('normaliseName, as properties', () => {
  const sign = fc.constantFrom(...Array.from('张三𠮷𫖯·・.．。 \u3000Ab⼭⻢\u200B1?（'), '\uE863', '\uFE00');
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(sign, { maxLength: 12 }).map((list) => list.join('')),
  );

  it('is settled after one pass, and a name equals its own spelling', () => {
    fc.assert(
      fc.property(written, (text) => {
        const once = normaliseName(text);
        if (!once.ok) return;
        expect(normaliseName(once.value)).toEqual(once);
        expect(sameName(text, once.value)).toBe(true);
        expect(Array.from(once.value).length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('sameName', () => {
  it.each([
    ['迪丽拜尔・阿卜杜热合曼', '迪丽拜尔·阿卜杜热合曼', true],
    ['张 三', '张三', true],
    ['⻢三', '马三', true],
    ['\uF92C平', '\u90CE平', true],
    ['ANNA Lee', 'Anna lee', true],
    ['张三', '张叁', false],
    ['买买提·艾力', '买买提艾力', false],
    ['', '', false],
    ['1', '1', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });
});
