/** What a paper has to say of its view: every text, and every date as it is printed. Codes are looked for by their tests. */
import { dateCn } from '../../domain/calendar/date.ts';
import { textsOf } from './kit/form-check.ts';

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(text);
const isPeriod = (text: string): boolean => /^\d{4}-\d\d$/u.test(text);
const isCode = (text: string): boolean => /^[a-z_-]+$/u.test(text);

/** Texts without codes, periods and dates: registers print dates in their own short form. */
export const textsSaid = (view: unknown): string[] =>
  textsOf(view).filter((text) => !isCode(text) && !isDate(text) && !isPeriod(text));

/** Texts with their dates in Chinese. */
export const allSaid = (view: unknown): string[] => [
  ...textsSaid(view),
  ...textsOf(view)
    .filter(isDate)
    .map((date) => dateCn(date)),
];
