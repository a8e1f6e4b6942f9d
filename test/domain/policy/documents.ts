/** The texts of the documents (test/fixtures/documents), cut by article as the layers cite them. */
import { readFileSync } from 'node:fs';

/** Without line breaks and spaces, which the printed pages put anywhere, and with one kind of 报. */
export const squeezed = (text: string): string => text.replaceAll(/[\s　]+/gu, '').replaceAll('報', '报');

const fileOf = (document: string): string =>
  readFileSync(new URL(`../../fixtures/documents/${document}.txt`, import.meta.url), 'utf8');

export const documentText = (document: string): string => squeezed(fileOf(document));

const NUMERALS = [...'一二三四五六七八九十'];

/**
 * What stands under an article: `二`, `二（三）`, `二（三）1`. Points counted 一是…十是 are read as （一）…（十）; a first part without
 * a number is `一`. Undefined where the document has no such article.
 */
export function articleText(document: string, article: string): string | undefined {
  const [, part = '', section, item] = /^(.)(?:（(.)）(\d)?)?$/u.exec(article) ?? [];
  const whole = fileOf(document);
  const first = new RegExp(`^[　 ]*一[、要]`, 'mu').test(whole);
  const upper = part === '一' && !first ? untilNext(whole, /^[　 ]*二、/mu) : cut(whole, part, heading);
  if (upper === undefined || section === undefined) return upper && squeezed(upper);
  const middle = cut(upper, section, (one) => new RegExp(`^[　 ]*（${one}）`, 'mu')) ?? cut(upper, section, counted);
  if (middle === undefined || item === undefined) return middle && squeezed(middle);
  const from = new RegExp(`^[　 ]*${item}[.．]`, 'mu').exec(middle);
  const rest = from === null ? undefined : middle.slice(from.index);
  return rest && squeezed(untilNext(rest, new RegExp(`^[　 ]*${Number(item) + 1}[.．]`, 'mu')));
}

const heading = (numeral: string): RegExp => new RegExp(`^[　 ]*#*[ *]*${numeral}[、要]`, 'mu');
const counted = (numeral: string): RegExp => new RegExp(`${numeral}是明确`, 'u');

function cut(text: string, numeral: string, start: (numeral: string) => RegExp): string | undefined {
  const from = start(numeral).exec(text);
  if (from === null) return undefined;
  const next = NUMERALS[NUMERALS.indexOf(numeral) + 1] ?? '一';
  return untilNext(text.slice(from.index), start(next));
}

function untilNext(text: string, next: RegExp): string {
  const at = next.exec(text)?.index ?? text.length;
  return text.slice(0, at);
}
