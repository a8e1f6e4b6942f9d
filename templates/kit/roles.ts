/**
 * Font roles: what a piece of text is (仿宋 value, 宋体 label …), not which file draws it. A character the role's face
 * lacks is taken from the next face of the chain, code point by code point.
 */
import { face, isSpace, type Face, type FaceName, type Glyph } from './fonts.ts';
import { ptmm } from './units.ts';

/** fang 仿宋 values · song 宋体 labels and figures · songB titles, amounts · biao 标题 stand-in · hei, heiB 黑体 · kai 楷体. */
export type RoleName = 'fang' | 'song' | 'songB' | 'biao' | 'hei' | 'heiB' | 'kai';

const CHAINS: Record<RoleName, readonly FaceName[]> = {
  fang: ['zhuque', 'serif', 'wenkai', 'hanamin'],
  song: ['serif', 'wenkai', 'hanamin'],
  songB: ['serifBold', 'serif', 'wenkai', 'hanamin'],
  biao: ['serifBlack', 'serif', 'wenkai', 'hanamin'],
  hei: ['sans', 'serif', 'wenkai', 'hanamin'],
  heiB: ['sansBold', 'sans', 'serif', 'wenkai', 'hanamin'],
  kai: ['wenkai', 'serif', 'hanamin'],
};

/** Width of every figure, em: Noto Serif has no tabular figures and its 1 is narrower than the others. */
const FIGURE = 0.56;
/** ￥ is drawn tight (its glyph is 1 em wide): nothing may be written between it and the figure. */
const YEN = 0.66;

const isSelector = (cp: number) => (cp >= 0xfe00 && cp <= 0xfe0f) || (cp >= 0xe0100 && cp <= 0xe01ef);
const isFigure = (cp: number) => cp >= 0x30 && cp <= 0x39;
/** Half-width letters, figures and signs, ·, dashes, quotation marks: Zhuque's are old-style or full-width. */
const isLatin = (cp: number) => (cp > 0x20 && cp < 0x7f) || cp === 0xb7 || (cp >= 0x2014 && cp <= 0x201d);

/** A character ready to be drawn: one code point with the selectors that follow it. */
export interface Cluster {
  readonly text: string;
  readonly face: Face;
  /** null for a blank (advance only). */
  readonly glyph: Glyph | null;
  /** Room it takes, em; the glyph is centred in it. */
  readonly advance: number;
}

export class Role {
  readonly name: RoleName;
  readonly #chain: readonly FaceName[];
  readonly #clusters = new Map<string, Cluster | null>();

  constructor(name: RoleName) {
    this.name = name;
    this.#chain = CHAINS[name];
  }

  /** The character as this role draws it, or null if no face of the chain has it. */
  cluster(text: string): Cluster | null {
    const known = this.#clusters.get(text);
    if (known !== undefined) return known;
    const found = this.#find(text);
    this.#clusters.set(text, found);
    return found;
  }

  #find(text: string): Cluster | null {
    const cp = text.codePointAt(0) ?? 0;
    const chain = this.name === 'fang' && isLatin(cp) ? this.#chain.slice(1) : this.#chain;
    for (const name of chain) {
      const candidate = face(name);
      const glyph = candidate.glyph(text);
      if (glyph === null) continue;
      if (isSpace(cp)) return { text, face: candidate, glyph: null, advance: cp === 0x3000 ? 1 : glyph.advance };
      const advance = isFigure(cp) ? FIGURE : cp === 0xffe5 ? YEN : glyph.advance;
      return { text, face: candidate, glyph, advance };
    }
    return null;
  }

  /** The text split into characters, in order; a character no face has is a string. */
  clusters(text: string): (Cluster | string)[] {
    return splitClusters(text).map((part) => this.cluster(part) ?? part);
  }

  /** Characters of the text no face of the chain has. */
  missing(text: string): string[] {
    return splitClusters(text).filter((part) => part !== '\n' && this.cluster(part) === null);
  }

  /** Room one character takes, em; 1 for a character no face has. */
  advance(part: string): number {
    return this.cluster(part)?.advance ?? 1;
  }

  /** Width of a text on one line, mm. `track` is space added between characters, mm. */
  width(text: string, size: number, track = 0): number {
    const parts = splitClusters(text);
    let em = 0;
    for (const part of parts) em += this.advance(part);
    return ptmm(em * size) + Math.max(0, parts.length - 1) * track;
  }
}

/** A text as characters, a variation selector staying with its base. */
export function splitClusters(text: string): string[] {
  const parts: string[] = [];
  for (const char of text) {
    const previous = parts.length - 1;
    if (previous >= 0 && isSelector(char.codePointAt(0) ?? 0)) parts[previous] += char;
    else parts.push(char);
  }
  return parts;
}

export const roles: Readonly<Record<RoleName, Role>> = {
  fang: new Role('fang'),
  song: new Role('song'),
  songB: new Role('songB'),
  biao: new Role('biao'),
  hei: new Role('hei'),
  heiB: new Role('heiB'),
  kai: new Role('kai'),
};
