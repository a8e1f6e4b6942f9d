/** 姓名: one spelling for the book, the papers and the county's files (民委发〔2016〕33号: separator U+00B7, 50 characters). */
import { fail, ok, type Result } from '../problem.ts';
import { plainText, quoted } from '../written.ts';
import { standardOf, unifyRadicals } from './look-alikes.ts';

/** Longest name, in characters (code points, not UTF-16 units: 𫖯 is one). */
export const NAME_CHARACTERS = 50;

/** Dots typed for the separator of 少数民族 names: ・ • ‧ ･ ∙ ⋅ ․ · ᐧ ⸱ ꞏ ● ⚫ and the like. */
const DOTS =
  / *[\u00B7\u0387\u1427\u16EB\u2022\u2024\u2027\u2219\u22C5\u25CF\u26AB\u2E31\u2E33\u30FB\uA78F\uFE52\uFF65] */gu;
/** Han, with all of the ideographic planes 2 and 3: the runtime's Unicode tables may be older than the character. */
const HAN = String.raw`\p{Script=Han}\u{20000}-\u{3FFFD}`;
/** Full stops that stand for it, but only between Han characters: J. Smith keeps his. */
const STOPS = new RegExp(`(?<=[${HAN}·]) *[.。｡]+ *(?=[${HAN}·])`, 'gu');
const HAN_GAP = new RegExp(`(?<=[${HAN}]) +(?=[${HAN}])`, 'gu');
/** Variation selectors choose a glyph, not a character; no font of the papers has them. */
const SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Letters of any script, their marks, and the signs of foreign names. Numbers, brackets and symbols are no name. */
const NAME_CHARACTER = new RegExp(String.raw`^[${HAN}\p{L}\p{M}· .'’\-]$`, 'u');
const LETTER = new RegExp(String.raw`[${HAN}\p{L}]`, 'u');
/** What a failed conversion of encodings leaves in place of a rare character. */
const LOST = /^[?？□■〓\uFFFD]$/u;

/**
 * Reads a name: separators become U+00B7, radicals the characters they look like, spaces inside Han names go, Latin words
 * keep one. CJK extensions are kept as they are.
 *
 * Errors: `name-missing`; `name-unprintable` for a digit, sign, control or private-use character (details `{character,
 * codePoint}`, and `{standard}` where the standard character behind a private-use one is known); `name-too-long`.
 */
export function normaliseName(input: string): Result<string> {
  const name = unifyRadicals(plainText(input))
    .replace(SELECTORS, '')
    .replace(/ +/gu, ' ')
    .replace(DOTS, '·')
    .replace(STOPS, '·')
    .replace(/·{2,}/gu, '·')
    .replace(HAN_GAP, '')
    .replace(/^[· ]+|[· ]+$/gu, '');
  if (name === '') return fail('name-missing', '没有填写姓名。请照身份证填写。');
  const characters = Array.from(name);
  const strange = characters.find((character) => !NAME_CHARACTER.test(character));
  if (strange !== undefined) return unprintable(name, strange);
  if (!LETTER.test(name)) return unprintable(name, characters[0] ?? '');
  if (characters.length > NAME_CHARACTERS) {
    return fail(
      'name-too-long',
      `姓名${quoted(name)}有${characters.length}个字，最多${NAME_CHARACTERS}个。请核对是否把别的内容填进了姓名。`,
    );
  }
  return ok(name);
}

/**
 * Whether two spellings are the same name: after normalising, compatibility ideographs unified, Latin letters regardless
 * of case. A text that is no name equals nothing. Different people share names: compare identity numbers first.
 */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [normaliseName(a), normaliseName(b)];
  return left.ok && right.ok && comparable(left.value) === comparable(right.value);
}

const comparable = (name: string): string => name.normalize('NFC').toLowerCase();

function unprintable(name: string, character: string): Result<never> {
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const standard = standardOf(character);
  const details = standard === undefined ? { character, codePoint } : { character, codePoint, standard };
  return fail('name-unprintable', `姓名${quoted(name)}${reason(character, codePoint, standard)}`, details);
}

function reason(character: string, codePoint: string, standard: string | undefined): string {
  if (LOST.test(character)) return `里的「${character}」（${codePoint}）是转换编码时丢掉的字。请照身份证补上原字。`;
  if (standard !== undefined)
    return `里有一个造字区的字（${codePoint}），很可能是「${standard}」。请照身份证改用标准字。`;
  if (/\p{Co}/u.test(character))
    return `里有一个造字区的字（${codePoint}），别的电脑显示不出来。请照身份证改用标准字。`;
  if (/[\p{C}\p{Z}]/u.test(character)) return `里有一个看不见的控制符（${codePoint}）。请删掉姓名重新填写。`;
  return `里有不能用在姓名里的「${character}」（${codePoint}）。请照身份证填写，说明文字写到备注里。`;
}
