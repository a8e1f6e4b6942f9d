import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { face, type FaceName } from '../../../templates/kit/fonts.ts';
import { roles, splitClusters, type RoleName } from '../../../templates/kit/roles.ts';
import { TrueTypeFile } from '../../../templates/kit/truetype.ts';

const FONTS = join(import.meta.dirname, '../../../templates/fonts');
const sums = readFileSync(join(FONTS, 'SHA256SUMS'), 'utf8')
  .trim()
  .split('\n')
  .map((line): [sum: string, file: string] => [line.slice(0, 64), line.slice(66)]);

describe('vendored fonts', () => {
  it.each(sums)('%s is %s', (sum, file) => {
    expect(
      createHash('sha256')
        .update(readFileSync(join(FONTS, file)))
        .digest('hex'),
    ).toBe(sum);
  });

  it('are TrueType, summed and licensed, and nothing else', () => {
    const files = readdirSync(FONTS);
    const fonts = files.filter((file) => file.endsWith('.ttf'));
    expect(fonts.toSorted()).toEqual(sums.map(([, file]) => file).toSorted());
    const licences = files.filter((file) => /LICENSE|OFL/.test(file));
    for (const licence of licences) expect(readFileSync(join(FONTS, licence), 'utf8')).toMatch(/licen[cs]e/i);
    for (const font of fonts) {
      const stem = font.split(/[-.]/)[0] ?? '';
      expect(licences.some((licence) => licence.startsWith(stem))).toBe(true);
    }
    expect(files.filter((file) => !/\.(ttf|txt)$|^SHA256SUMS$/.test(file))).toEqual([]);
  });

  it('are parsed once a process', () => {
    expect(face('serif')).toBe(face('serif'));
  });
});

const drawnBy = (role: RoleName, text: string): string[] =>
  splitClusters(text).map((part) => roles[role].cluster(part)?.face.name ?? 'none');

describe('roles', () => {
  it('take letters, figures, dashes and quotation marks of 仿宋 from the Song face', () => {
    expect(new Set(drawnBy('fang', '0123456789.,Xx-·—“”‘’'))).toEqual(new Set(['serif']));
    expect(new Set(drawnBy('fang', '李明壹仟元'))).toEqual(new Set(['zhuque']));
  });

  it.each<[RoleName, FaceName]>([
    ['fang', 'zhuque'],
    ['song', 'serif'],
    ['songB', 'serifBold'],
    ['biao', 'serifBlack'],
    ['hei', 'sans'],
    ['heiB', 'sansBold'],
    ['kai', 'wenkai'],
  ])('%s draws names with %s and falls back code point by code point', (role, own) => {
    expect(drawnBy(role, '㛃𫖯䶮𬱖𣲗').every((name) => name === own)).toBe(true);
    expect(drawnBy(role, '陈𠮷')).toEqual([own, 'wenkai']);
    // 𠀀 is in none of the everyday faces.
    expect(drawnBy(role, '𠀀')).toEqual(['hanamin']);
  });

  it('set every figure in 0.56 em and ￥ tight', () => {
    for (const role of Object.values(roles)) {
      for (const figure of '0123456789') expect(role.advance(figure)).toBe(0.56);
      expect(role.advance('￥')).toBe(0.66);
    }
  });

  it('know what no face has, and take it as one em', () => {
    expect(roles.fang.missing('李\u{30000}明\u{30003}')).toEqual(['\u{30000}', '\u{30003}']);
    expect(roles.fang.missing('李明\n　 王')).toEqual([]);
    expect(roles.fang.advance('\u{30000}')).toBe(1);
  });

  it('keep a variation selector with its base', () => {
    expect(splitClusters('葛\u{E0100}飾')).toEqual(['葛\u{E0100}', '飾']);
    expect(roles.song.width('葛\u{E0100}', 10)).toBeCloseTo(roles.song.width('葛', 10), 6);
  });

  it('draw every character of GB 18030-2022 level 3 (87,887)', () => {
    const blocks: [number, number][] = [
      [0x3400, 0x4db5],
      [0x4e00, 0x9fef],
      [0x20000, 0x2a6d6],
      [0x2a700, 0x2b734],
      [0x2b740, 0x2b81d],
      [0x2b820, 0x2cea1],
      [0x2ceb0, 0x2ebe0],
    ];
    const compatible = [0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14, 0xfa1f, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29];
    const all = [
      ...blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
      ...compatible,
    ];
    expect(all).toHaveLength(87_887);
    expect(all.filter((cp) => roles.song.cluster(String.fromCodePoint(cp)) === null)).toEqual([]);
  });
});

const outline = (font: ReturnType<typeof create>, id: number): string => {
  if (!('getGlyph' in font)) throw new Error('a collection');
  return font.getGlyph(id).path.toSVG();
};

describe('TrueTypeFile', () => {
  const source = face('zhuque');
  const ids = Array.from('人12.5:;龙', (character) => source.glyph(character)?.id ?? 0);

  it('writes a file whose glyphs are those asked for, in order, composites with their parts', () => {
    const bytes = source.file.subset([0, ...ids, ids[0] ?? 0]);
    const subset = create(bytes);
    ids.forEach((id, index) => expect(outline(subset, index + 1)).toBe(outline(source.font, id)));
    // The same glyph twice: two characters of one outline get a code each.
    expect(outline(subset, ids.length + 1)).toBe(outline(source.font, ids[0] ?? 0));
    expect(bytes.length).toBeLessThan(20_000);
  });

  it('keeps advance widths, also of glyphs beyond the long metrics', () => {
    const subset = create(source.file.subset([0, ...ids]));
    if (!('getGlyph' in subset)) throw new Error('a collection');
    ids.forEach((id, index) =>
      expect(subset.getGlyph(index + 1).advanceWidth).toBe(source.font.getGlyph(id).advanceWidth),
    );
    const last = source.font.numGlyphs - 1;
    const tail = create(source.file.subset([0, last]));
    if (!('getGlyph' in tail)) throw new Error('a collection');
    expect(tail.getGlyph(1).advanceWidth).toBe(source.font.getGlyph(last).advanceWidth);
  });

  it('tells a glyph without outline', () => {
    const file = source.file;
    expect(file.isEmpty(source.font.glyphForCodePoint(0x20).id)).toBe(true);
    expect(file.isEmpty(source.font.glyphForCodePoint(0x4eba).id)).toBe(false);
    expect(() => new TrueTypeFile(Buffer.from('00010000000000000000', 'hex'))).toThrow('head');
  });
});
