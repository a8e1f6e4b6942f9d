/** Facts for the tests of the rules on the book: a month in order, to which a test adds what it is about. */
import type { BookFacts, PeriodPayment } from '../../../../../domain/policy/facts/book.ts';
import { judgeOn } from '../../../../../domain/policy/evaluate.ts';
import type { CodeOn, Finding } from '../../../../../domain/policy/finding.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import type { SettingKey } from '../../../../../domain/policy/settings.ts';
import { HOLIDAYS, settings } from '../../payment-facts.ts';

/** May 2026, closed on its last day, with 30,000 元 held. */
export const book = (over: Partial<BookFacts> = {}): BookFacts => ({
  stage: 'close',
  on: '2026-05-31',
  from: '2026-05-01',
  to: '2026-05-31',
  payments: [],
  lists: [],
  missingNumbers: [],
  cash: { fen: 0 },
  heldFen: 3_000_000,
  grantedThisYearFen: 5_000_000,
  usedThisYearFen: 2_000_000,
  upperHeldFen: 0,
  bankAccountSet: true,
  hotlineSet: true,
  ...over,
});

export const paid = (label: string, amountFen: number, over: Partial<PeriodPayment> = {}): PeriodPayment => ({
  on: '2026-05-12',
  way: 'cash',
  type: 'urgent',
  amountFen,
  label,
  ...over,
});

type Known = Readonly<Record<string, string>>;
type BookCode = CodeOn<'book'>;

const judge = (facts: BookFacts, profile: ProfileName, known: Known) =>
  judgeOn('book', facts, { profile, settings: settings(known), holidays: HOLIDAYS });

export const findingOn = (
  code: BookCode,
  facts: BookFacts,
  profile: ProfileName,
  known: Known = {},
): Finding | undefined => judge(facts, profile, known).findings.find((one) => one.code === code);

/** `severity 文号 article` */
export function verdictOn(...asked: Parameters<typeof findingOn>): string | undefined {
  const found = findingOn(...asked);
  return found && `${found.severity} ${found.source.document} ${found.source.article}`;
}

export const asksFor = (
  key: SettingKey,
  facts: BookFacts,
  profile: ProfileName = 'national-2019',
  known: Known = {},
): boolean => judge(facts, profile, known).missing.includes(key);
