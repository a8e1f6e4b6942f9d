/**
 * What a person typed or a spreadsheet kept, before anybody reads it as money, a date, a name or a number: one home for
 * the differences that never carry meaning (full-width forms, invisible characters, kinds of space).
 */

/** Zero-width characters, direction marks and the byte-order mark: pasted along from web pages and chat programs. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** Full-width forms of U+0021–U+007E. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
/** How much of a cell a message repeats, in characters: enough to find it, not enough to flood the line. */
const QUOTED_CHARACTERS = 40;

/** Full-width signs become ASCII, every kind of space becomes U+0020, invisible characters go, ends are trimmed. */
export function plainText(input: string): string {
  return input
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET))
    .replace(/\s/gu, ' ')
    .trim();
}

/** Invisible signs removed; a line break is one character on every system. */
export const withoutInvisible = (input: string): string => input.replace(INVISIBLE, '').replace(/\r\n?/gu, '\n');

/**
 * Whether a text is read back as it was written: half of a surrogate pair is no character and is lost in UTF-8, and a
 * control character shows on no paper.
 */
export const isStorable = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text);

/** The input between 「」 for a message: control characters shown as spaces, cut after 40 characters. */
export function quoted(input: string): string {
  const characters = Array.from(input.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim());
  const cut = characters.length > QUOTED_CHARACTERS;
  return `「${characters.slice(0, QUOTED_CHARACTERS).join('')}${cut ? '…' : ''}」`;
}

/** Whether a spreadsheet turned a long number into `5.39921E+17`: its last digits are lost, not merely hidden. */
export const isScientific = (text: string): boolean => /^\d(\.\d+)?E\+?\d+$/i.test(text);
