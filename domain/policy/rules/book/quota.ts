/** 核定备用金额度: the sum set for the office, or its line in the table by 户籍人口 (临沧 2023 二). */
import type { Fen } from '../../../money/fen.ts';
import type { BookFacts } from '../../facts/book.ts';
import type { SettingKey } from '../../settings.ts';
import type { Office } from '../rule.ts';

type Quota =
  | { readonly known: true; readonly fen: Fen }
  | { readonly known: false; readonly missing: readonly SettingKey[] };

/** The sum set goes before the table. More people than the table's last line reaches: the sum is asked for. */
export function quotaOf({ population }: Pick<BookFacts, 'population'>, { setting }: Pick<Office, 'setting'>): Quota {
  const set = setting('quota');
  if (set !== undefined) return { known: true, fen: set };
  const table = setting('quota_table');
  if (table === undefined) return { known: false, missing: ['quota'] };
  const people = population ?? setting('population');
  if (people === undefined) return { known: false, missing: ['population'] };
  const line = table.toSorted((a, b) => a.upTo - b.upTo).find(({ upTo }) => people <= upTo);
  return line === undefined ? { known: false, missing: ['quota'] } : { known: true, fen: line.quotaFen };
}
