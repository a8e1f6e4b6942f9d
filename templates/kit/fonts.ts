/**
 * The font files, each parsed once a process and only when a paper needs it. Nothing but TrueType: a page set from a
 * WOFF2 file takes 20 s and 150 MB.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { Refusal } from '../../domain/problem.ts';
import { TrueTypeFile } from './truetype.ts';

const require = createRequire(import.meta.url);
const vendored = (file: string) => join(import.meta.dirname, '..', 'fonts', file);
const fromNpm = (name: string, file: string) =>
  join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file);

/** Every face a paper can use and where its file lies. */
const FILES = {
  zhuque: () => vendored('ZhuqueFangsong-Regular.ttf'),
  wenkai: () => vendored('LXGWWenKaiGBLite-Regular.ttf'),
  hanamin: () => vendored('HanaMinB.ttf'),
  serif: () => fromNpm('noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'),
  serifBold: () => fromNpm('noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'),
  serifBlack: () => fromNpm('noto-serif-sc', '900Black/NotoSerifSC_900Black.ttf'),
  sans: () => fromNpm('noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
  sansBold: () => fromNpm('noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'),
} as const;

export type FaceName = keyof typeof FILES;

/** A glyph of a face. */
export interface Glyph {
  readonly id: number;
  /** Advance width, em. */
  readonly advance: number;
}

/** Characters that are rightly drawn without an outline. */
export const isSpace = (codePoint: number): boolean =>
  codePoint === 0x20 || codePoint === 0xa0 || (codePoint >= 0x2000 && codePoint <= 0x200a) || codePoint === 0x3000;

/** One font file. Lookups are remembered; nothing remembered depends on the document that asked first. */
export class Face {
  readonly name: FaceName;
  readonly font: Font;
  readonly file: TrueTypeFile;
  readonly #glyphs = new Map<string, Glyph | null>();

  constructor(name: FaceName, bytes: Buffer) {
    const font = create(bytes);
    if (!('glyphForCodePoint' in font)) throw new Error(`${name} is a font collection`);
    this.name = name;
    this.font = font;
    this.file = new TrueTypeFile(bytes);
  }

  /**
   * The glyph of a character, or null if the face does not draw it.
   * @param cluster one code point, or one with its variation selector (a selector the face does not know is ignored).
   */
  glyph(cluster: string): Glyph | null {
    const known = this.#glyphs.get(cluster);
    if (known !== undefined) return known;
    const found = this.#find(cluster);
    this.#glyphs.set(cluster, found);
    return found;
  }

  #find(cluster: string): Glyph | null {
    const codePoint = cluster.codePointAt(0) ?? 0;
    if (!this.font.hasGlyphForCodePoint(codePoint)) return null;
    const plain = this.font.glyphForCodePoint(codePoint);
    const variant =
      cluster.length > String.fromCodePoint(codePoint).length ? this.font.glyphsForString(cluster)[0] : plain;
    const glyph = variant === undefined || variant.id === 0 ? plain : variant;
    if (!isSpace(codePoint) && this.file.isEmpty(glyph.id)) return null;
    return { id: glyph.id, advance: glyph.advanceWidth / this.font.unitsPerEm };
  }
}

const parsed = new Map<FaceName, Face>();

/** The face, read and parsed at its first use. Refuses with `font-missing` if its file cannot be read. */
export function face(name: FaceName): Face {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const fresh = new Face(name, readFont(name));
  parsed.set(name, fresh);
  return fresh;
}

function readFont(name: FaceName): Buffer {
  try {
    return readFileSync(FILES[name]());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal('font-missing', `缺少打印用的字体文件（${name}）。账簿没有改动，请重新安装程序后再打印。`, {
      face: name,
      reason,
    });
  }
}
