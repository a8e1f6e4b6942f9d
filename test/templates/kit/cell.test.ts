import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, ptmm, roles, wrapText } from '../../../templates/kit/index.ts';
import { breakLines } from '../../../templates/kit/wrap.ts';

/** Every character one unit wide, ten units a line, half a unit over. */
const lines = (text: string, room = 10, overhang = 0.5) =>
  breakLines(text, { advance: () => 1, room: () => room, overhang });

describe('line breaking', () => {
  it('fills lines', () => {
    expect(lines('一二三四五六七八九十甲乙')).toEqual(['一二三四五六七八九十', '甲乙']);
    expect(lines('')).toEqual(['']);
  });

  it('never begins a line with closing punctuation, not with two either', () => {
    expect(lines('一二三四五六七八九十。甲', 10, 0)).toEqual(['一二三四五六七八九', '十。甲']);
    expect(lines('一二三四五六七八九十”。甲', 10, 0)).toEqual(['一二三四五六七八九', '十”。甲']);
  });

  it('lets closing punctuation stand over where the line can be set tighter', () => {
    expect(lines('一二三四五六七八九十。甲', 10, 1)).toEqual(['一二三四五六七八九十。', '甲']);
  });

  it('never ends a line with an opening bracket', () => {
    expect(lines('一二三四五六七八九（甲乙）')).toEqual(['一二三四五六七八九', '（甲乙）']);
    expect(lines('一二三四五六七八九《“甲')).toEqual(['一二三四五六七八九', '《“甲']);
  });

  it('never breaks a figure with its comma, point or hyphen', () => {
    expect(lines('合计一二三四1,000.00元')).toEqual(['合计一二三四', '1,000.00元']);
    expect(lines('一二三四五六2026-0001')).toEqual(['一二三四五六', '2026-0001']);
    expect(lines('一二三四200×230厘米')).toEqual(['一二三四', '200×230厘米']);
    expect(lines('一二三四五￥-600.00')).toEqual(['一二三四五', '￥-600.00']);
    expect(lines('一二三四五六七八12户，甲')).toEqual(['一二三四五六七八', '12户，甲']);
  });

  it('breaks what is longer than a line after all', () => {
    expect(lines('12345678901234567890123')).toEqual(['1234567890', '1234567890', '123']);
  });

  it('keeps every character, in order, within the room (property)', () => {
    const text = fc.string({ unit: fc.constantFrom(...'一二三，。）（“”《》12.,-￥· '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 15 }), (given, room) => {
        const broken = lines(given, room, 0);
        expect(broken.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
        for (const line of broken) expect(Array.from(line).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

const widthOf = (text: string, size: number) => roles.fang.width(text, size);

describe('fitText', () => {
  it('takes the wanted size if it fits', () => {
    expect(fitText('李明', 40, 8, { size: 12, min: 9 })).toEqual({ size: 12, lines: ['李明'], pitch: 0 });
  });

  it('goes down by half points, not below the minimum', () => {
    const fitted = fitText('一二三四五六七八九十', 43, 8, { size: 12, min: 9, pad: 1.5 });
    expect(fitted?.lines).toHaveLength(1);
    expect(widthOf('一二三四五六七八九十', fitted?.size ?? 0)).toBeLessThanOrEqual(40.05);
    expect(widthOf('一二三四五六七八九十', (fitted?.size ?? 0) + 0.5)).toBeGreaterThan(40.05);
    expect(fitText('一二三四五六七八九十', 20, 8, { size: 12, min: 9 })).toBeNull();
  });

  it('has 9 pt as its smallest size unless told otherwise', () => {
    const nine = widthOf('一二三四五六七八九十', 9) + 2.4;
    expect(fitText('一二三四五六七八九十', nine, 8)?.size).toBe(9);
    expect(fitText('一二三四五六七八九十', nine - 0.2, 8)).toBeNull();
  });

  it('breaks a long name after its dot, and another evenly', () => {
    const style = { size: 12, min: 10, lines: 2, wrapped: { size: 9, min: 9 } };
    expect(fitText('古丽巴哈尔·阿卜杜热合曼', 30, 7.6, style)?.lines).toEqual(['古丽巴哈尔·', '阿卜杜热合曼']);
    expect(fitText('甲·乙丙丁戊己庚·辛壬癸子丑寅', 30, 7.6, style)?.lines).toEqual([
      '甲·乙丙丁戊己庚·',
      '辛壬癸子丑寅',
    ]);
    expect(fitText('一二三四五六七八九', 30, 7.6, style)?.lines.map((line) => line.length)).toEqual([5, 4]);
  });

  it('breaks before a bracket at the end, and never leaves a character or two alone', () => {
    const style = { size: 9, min: 9, lines: 2, pad: 0.3 };
    expect(fitText('侄子（监护人）', 17, 7.6, style)?.lines).toEqual(['侄子', '（监护人）']);
    const [first = '', second = ''] =
      fitText('误发给同村同名人员的款项已经当日全部收回', 60, 7.6, { ...style, pad: 0 })?.lines ?? [];
    expect(first.length + second.length).toBe(20);
    expect(second.length).toBeGreaterThan(8);
  });

  it('sets two lines closer when the cell is low, and refuses when they would touch', () => {
    const style = { size: 12, min: 10, lines: 2, wrapped: { size: 9, min: 9 }, lead: 1.2 };
    const name = '古丽巴哈尔·阿卜杜热合曼';
    expect(fitText(name, 30, 9, style)?.pitch).toBeCloseTo(ptmm(9) * 1.2, 5);
    expect(fitText(name, 30, 6.65, style)?.pitch).toBeLessThan(ptmm(9) * 1.2);
    expect(fitText(name, 30, 6, style)).toBeNull();
  });

  it('keeps line feeds', () => {
    expect(fitText('救助\n类型', 20, 10, { size: 10.5, lines: 2 })?.lines).toEqual(['救助', '类型']);
    expect(fitText('救助\n类型', 20, 10, { size: 10.5 })).toBeNull();
  });

  it('balances two lines within the room, not beyond it', () => {
    // Found by the property below: balancing once gave the first line more room than there was.
    const fitted = fitText('李李·，.李李，', 12, 10, { size: 12, min: 9, lines: 2, pad: 1 });
    for (const line of fitted?.lines ?? [])
      expect(widthOf(line, fitted?.size ?? 0)).toBeLessThanOrEqual(10 + ptmm(12) / 2 + 0.1);
  });

  it('never loses a character and never leaves the room (property)', () => {
    const text = fc.string({ unit: fc.constantFrom(...'李明古丽巴·，。（）12.5县'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 80 }), (given, w) => {
        const fitted = fitText(given, w, 10, { size: 12, min: 9, lines: 2, pad: 1 });
        if (fitted === null) return;
        expect(fitted.lines.join('')).toBe(given);
        expect(fitted.lines.length).toBeLessThanOrEqual(2);
        expect(fitted.size).toBeGreaterThanOrEqual(9);
        // Closing punctuation may stand over by half a character; the line is then set tighter.
        for (const line of fitted.lines)
          expect(widthOf(line, fitted.size)).toBeLessThanOrEqual(w - 2 + ptmm(12) / 2 + 0.1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('wrapText', () => {
  it('leaves a short text alone and fills lines with a long one', () => {
    expect(wrapText('短', 'song', 12, 50)).toEqual(['短']);
    const long = '突发特大泥石流，全村断路断电，当夜由镇政府紧急调拨并在镇上三家商店赊购。';
    const wrapped = wrapText(long, 'song', 12, 50);
    expect(wrapped.join('')).toBe(long);
    expect(wrapped.length).toBeGreaterThan(2);
  });
});
