/** What an office may word otherwise on its forms: the layouts are ours, so title, notes and copies are settings. */

/** Who keeps a copy, in order. */
export interface Copies {
  readonly holders: readonly string[];
  /** Printed once for each holder, each with the copy's name; else one print carries a note. */
  readonly separate?: boolean;
}

/** Passed in a view; what is left out is as the document's folder has it. */
export interface FormWords {
  readonly title?: string;
  readonly footnotes?: readonly string[];
  /** null: no note of copies. */
  readonly copies?: Copies | null;
  /** Notes after the document's own, e.g. the county's procedure in the office's words. */
  readonly moreNotes?: readonly string[];
}

/** A document's own words, all of them. */
export interface DefaultWords {
  readonly title: string;
  readonly footnotes: readonly string[];
  readonly copies: Copies | null;
}

/** The words of a document: the office's where given, else the document's own. */
export function wordsOf(given: FormWords | undefined, own: DefaultWords): DefaultWords {
  const { moreNotes = [], ...words } = given ?? {};
  const chosen = { ...own, ...words };
  return moreNotes.length === 0 ? chosen : { ...chosen, footnotes: [...chosen.footnotes, ...moreNotes] };
}

const COUNTS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 一 to 十; larger numbers in figures. */
export const countWord = (count: number): string => COUNTS[count] ?? String(count);

/** `本表一式二份，乡镇人民政府、县民政局各存一份。`; '' where there is nothing to say. */
export function copiesNote(copies: Copies | null, paper = '本表'): string {
  if (copies === null || copies.separate === true || copies.holders.length === 0) return '';
  const { holders } = copies;
  const each = holders.length === 1 ? '存' : '各存';
  return `${paper}一式${countWord(holders.length)}份，${holders.join('、')}${each}一份。`;
}

/** Names of the prints to be made: one without a name, or one for each holder. */
export function copyNames(copies: Copies | null): readonly string[] {
  if (copies?.separate !== true || copies.holders.length === 0) return [''];
  return copies.holders.map((holder, index) => `第${countWord(index + 1)}份　${holder}存`);
}
