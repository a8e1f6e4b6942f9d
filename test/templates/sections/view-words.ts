/** The words of a view that stand on the paper as they are: no dates, no codes. */
import { textsOf } from '../kit/form-check.ts';

const DATE = /^\d{4}-\d\d-\d\d$/u;

export const viewWords = (view: object, codes: readonly string[] = []): string[] =>
  textsOf({ ...view, words: undefined }).filter((text) => !DATE.test(text) && !codes.includes(text));
