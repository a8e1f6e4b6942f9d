/** The office's own wording of a paper (题名、说明、份数): a setting, because most layouts are our reading and not the county's form. */
import { settingOn, type SettingKey, SETTINGS } from '../../../domain/policy/settings.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import type { FormWords } from '../../../templates/kit/form-words.ts';

/** What the county has laid down in words (吉林 2015 二(四)(五)(八)) and which paper says it. */
const PROCEDURES: Readonly<Record<string, Extract<SettingKey, `${string}_procedure`>>> = {
  'urgent-register': 'urgent_procedure',
  'voucher-register': 'cash_procedure',
  minutes: 'discussion_procedure',
};

/** @param name the paper's name on the command line @returns the view with the office's words, as they stand on the book's day */
export function worded<V extends { readonly words?: FormWords }>(book: Book, name: string, view: V): V {
  const on = book.surroundings.today();
  const { settings } = lawOf(book);
  const words = settingOn(settings, 'paper_words', on)?.[name];
  const key = PROCEDURES[name];
  const procedure = key === undefined ? undefined : settingOn(settings, key, on);
  if (words === undefined && procedure === undefined) return view;
  const moreNotes = key === undefined || procedure === undefined ? [] : [`${SETTINGS[key].label}：${procedure}`];
  return { ...view, words: { ...view.words, ...words, moreNotes } };
}

/** A text the office has set, else the document's own. */
export const textOf = (
  book: Book,
  key: 'refusal_remedy' | 'recovery_remedy' | 'recovery_consequence',
  own: string,
): string => settingOn(lawOf(book).settings, key, book.surroundings.today()) ?? own;
