/** What every form, letter and register has to hold to, read back from its PDF. */
import { expect } from 'vitest';
import type { PdfResult } from '../../../templates/kit/index.ts';
import { pdfDrawn, pdfPlaces, pdfWords, type Word } from './read-pdf.ts';

const plain = (text: string): string => text.replaceAll(/\s/gu, '');

/** Which of the texts the paper does not say; one that goes on over pages or in the 附页 is said in several parts. */
export function unsaid({ pdf }: PdfResult, texts: readonly string[]): string[] {
  const drawn = pdfDrawn(pdf);
  return texts.filter((text) => !isSaid(drawn, plain(text)));
}

/** Fewest characters of a part of a text, and most parts. */
const PART = 4;
const PARTS = 5;

function isSaid(drawn: string, text: string): boolean {
  let rest = text;
  for (let part = 1; part < PARTS; part++) {
    if (drawn.includes(rest)) return true;
    const said = longestSaid(drawn, rest);
    if (said < PART || rest.length - said < PART) return false;
    rest = rest.slice(said);
  }
  return drawn.includes(rest);
}

/** Length of the longest beginning of a text that is said. */
function longestSaid(drawn: string, text: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (drawn.includes(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every string and number of a view, at any depth, for a look at what the paper says. */
export function textsOf(view: unknown): string[] {
  if (typeof view === 'string') return view === '' ? [] : [view];
  if (Array.isArray(view)) return view.flatMap(textsOf);
  if (typeof view === 'object' && view !== null) return Object.values(view).flatMap(textsOf);
  return [];
}

/** Space every sheet keeps free at its edges, mm: printers need 5. */
const EDGE = 5;
/** The boxes poppler gives are as high as the face, not as the character: only their middle part is compared. */
const core = ({ left, right, top, bottom }: Word) => ({
  left: left + 0.3,
  right: right - 0.3,
  top: top + (bottom - top) * 0.35,
  bottom: bottom - (bottom - top) * 0.3,
});

function overlapping(words: readonly Word[]): string[] {
  const cores = words.map(core);
  return words.flatMap((word, index) => {
    const a = cores[index];
    const over = words.findIndex((_, at) => {
      const b = cores[at];
      if (at <= index || a === undefined || b === undefined) return false;
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    });
    return over === -1 ? [] : [`${word.text} × ${words[over]?.text ?? ''}`];
  });
}

/** Fails if words of a page stand over each other or leave the sheet; also counts the pages. */
export function expectTidy({ pdf, pages }: PdfResult, size: readonly [number, number] = [210, 297]): void {
  expect(pdfWords(pdf)).toHaveLength(pages);
  for (let page = 1; page <= pages; page++) {
    const words = pdfPlaces(pdf, page);
    expect(words.length, `page ${page} is empty`).toBeGreaterThan(0);
    expect(overlapping(words), `page ${page}`).toEqual([]);
    const outside = words.filter(
      ({ left, right, top, bottom }) =>
        left < EDGE || top < EDGE - 1 || right > size[0] - EDGE || bottom > size[1] - EDGE + 1,
    );
    expect(
      outside.map(({ text }) => text),
      `page ${page}`,
    ).toEqual([]);
  }
}

/** Fails unless the paper says every text, tidily, on so many pages. */
export function expectPaper(
  result: PdfResult,
  expected: { readonly says: readonly string[]; readonly pages: number; readonly size?: readonly [number, number] },
): void {
  expect(result.blanks).toEqual([]);
  expect(unsaid(result, expected.says)).toEqual([]);
  expect(result.pages).toBe(expected.pages);
  expectTidy(result, expected.size);
}
