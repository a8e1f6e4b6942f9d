/** The law of the book: which profile, settings and days off are in force. The facts the rules judge are gathered in facts/. */
import type { IsoDate } from '../domain/calendar/date.ts';
import { judgeCase, judgePayment, type Judgement, type PolicyContext } from '../domain/policy/evaluate.ts';
import type { CaseFacts } from '../domain/policy/facts/case.ts';
import type { PaymentFacts } from '../domain/policy/facts/payment.ts';
import { ProfileName } from '../domain/policy/profile.ts';
import { readSettings, isSettingKey } from '../domain/policy/settings.ts';
import { unwrap } from '../domain/problem.ts';
import type { Book } from './book.ts';
import { holidaysOf } from './queries/registers.ts';

interface Law extends PolicyContext {
  /** Newest setting and newest year of days off it was read with */
  readonly newest: string;
}

const laws = new WeakMap<Book, Law>();

/** Profile, settings and days off of the book, read anew only after one was added. */
export function lawOf(book: Book): PolicyContext {
  const newest =
    book.get<{ newest: string }>(
      `SELECT coalesce((SELECT max(id) FROM setting), 0) || '/' || coalesce((SELECT max(id) FROM holiday_year), 0) AS newest`,
    )?.newest ?? '';
  const known = laws.get(book);
  if (known?.newest === newest) return known;
  const profile = ProfileName.parse(book.get<{ profile: string }>('SELECT profile FROM book WHERE id = 1')?.profile);
  const versions = book.all<{ key: string; value: string; validFrom: IsoDate }>(
    'SELECT key, value, valid_from AS validFrom FROM setting ORDER BY id',
  );
  const settings = unwrap(readSettings(versions.filter(({ key }) => isSettingKey(key))));
  const law = { newest, profile, settings, holidays: holidaysOf(book) };
  laws.set(book, law);
  return law;
}

export const judge = (book: Book, facts: PaymentFacts): Judgement => judgePayment(facts, lawOf(book));
export const judgeOpening = (book: Book, facts: CaseFacts): Judgement => judgeCase(facts, lawOf(book));
