/** 建议救助金额: the office's own tiers applied to a case. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Gravity, Registry } from '../../domain/entities/case-codes.ts';
import type { CaseType, Category, Cause } from '../../domain/entities/codes.ts';
import { settingOn } from '../../domain/policy/settings.ts';
import { suggestAmount, type Suggestion } from '../../domain/relief/suggestion.ts';
import { fail, type Result } from '../../domain/problem.ts';
import type { Book } from '../book.ts';
import { lawOf } from '../policy.ts';

interface Row {
  readonly type: CaseType;
  readonly cause: Cause;
  readonly gravity: Gravity | null;
  readonly category: Category | null;
  readonly registry: Registry | null;
  readonly size: number | null;
}

/** Errors as `suggestAmount` says: no tiers, none that fits, or something the answer depends on is not registered. */
export function suggestionFor(book: Book, caseId: number, on: IsoDate): Result<Suggestion> {
  const row = book.get<Row>(
    `SELECT c.type, c.cause, c.gravity, h.category, h.registry, h.size FROM relief_case c LEFT JOIN household_version h ON h.id =
       (SELECT id FROM household_version WHERE household_id = c.household_id ORDER BY valid_from DESC, id DESC LIMIT 1) WHERE c.id = ?`,
    caseId,
  );
  if (row === undefined) return fail('case-unknown', `账簿中没有第 ${caseId} 号个案，请核对。`);
  const { settings } = lawOf(book);
  return suggestAmount(
    {
      type: row.type,
      cause: row.cause,
      gravity: row.gravity ?? undefined,
      category: row.category ?? undefined,
      registry: row.registry ?? undefined,
      size: row.size ?? 1,
      on,
    },
    (key, day) => settingOn(settings, key, day),
  );
}

/** For the rules: 分, or undefined where nothing can be suggested. */
export function suggestedFor(book: Book, caseId: number, on: IsoDate): number | undefined {
  const suggestion = suggestionFor(book, caseId, on);
  return suggestion.ok ? suggestion.value.amountFen : undefined;
}
