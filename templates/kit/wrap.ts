/**
 * Line breaking (禁则): no line starts with closing punctuation or ends with an opening bracket, and a figure with its
 * comma, point or hyphen is never broken, nor parted from the unit after it (8,320.00元).
 */
import { splitClusters } from './roles.ts';

const NO_START = new Set('!),.:;?]}、。〉》」』】〕〗！），．：；？］｝”’…—·%‰％');
const NO_END = new Set('([{〈《「『【〔〖（［｛“‘￥№');
/** Characters that stay together: figures, letters, and the signs inside them. */
const WORD = /^[0-9A-Za-z.,:%/×-]$/;
const DIGIT = /^[0-9]$/;
/** What a figure counts. */
const UNITS = new Set('元笔张户人天年月日号');

export interface Breaking {
  /** Room one character takes, mm. */
  readonly advance: (character: string) => number;
  /** Room of a line, mm; line 0 is the first. */
  readonly room: (line: number) => number;
  /** How far closing punctuation may stand over: the line is then set tighter, mm. */
  readonly overhang: number;
}

/** Breaks one paragraph (no line feeds) into lines; an empty text is one empty line. */
export function breakLines(text: string, breaking: Breaking): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let width = 0;
  const widthOf = (characters: readonly string[]) => characters.reduce((sum, c) => sum + breaking.advance(c), 0);
  const close = () => {
    lines.push(line.join(''));
    line = [];
    width = 0;
  };
  for (const group of splitLong(groups(splitClusters(text)), (g) => widthOf(g) > breaking.room(1))) {
    const needed = widthOf(group);
    const last = group.at(-1) ?? '';
    const hangs =
      group.length > 1 && last > '~' && NO_START.has(last) ? Math.min(breaking.advance(last), breaking.overhang) : 0;
    if (line.length > 0 && width + needed - hangs > breaking.room(lines.length) + 0.05) close();
    if (line.length === 0 && lines.length > 0 && group.every((c) => c === ' ')) continue;
    line.push(...group);
    width += needed;
  }
  close();
  return lines;
}

/** Characters that must not be parted. */
function groups(characters: readonly string[]): string[][] {
  const result: string[][] = [];
  for (const [index, character] of characters.entries()) {
    const previous = characters[index - 1];
    const current = result.at(-1);
    const joined =
      previous !== undefined &&
      (NO_END.has(previous) ||
        (WORD.test(previous) && WORD.test(character)) ||
        (DIGIT.test(previous) && UNITS.has(character)) ||
        (NO_START.has(character) && character > '~'));
    if (joined && current !== undefined) current.push(character);
    else result.push([character]);
  }
  return result;
}

/** A group longer than a line has to be broken after all. */
function splitLong(list: readonly string[][], tooLong: (group: string[]) => boolean): string[][] {
  return list.flatMap((group) => (tooLong(group) ? group.map((character) => [character]) : [group]));
}
