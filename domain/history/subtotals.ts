/** 小计、合计、累计: what the file's own totals say against the rows they cover. */
import { type Fen, parseAmount } from '../money/fen.ts';
import type { PaymentLayout } from './layout.ts';
import { meaningOf, type RawRow } from './raw.ts';
import type { Scope } from './row-kind.ts';
import type { Subtotal } from './understood.ts';

const SCOPES: readonly Scope[] = [1, 2, 3, 4];

/** Adds up a sheet's rows as they come and compares each total on the way. */
export interface TotalsOfSheet {
  add(fen: Fen): void;
  compare(row: RawRow, layout: PaymentLayout, total: { readonly label: string; readonly scope: Scope }): Subtotal;
  /** Everything added, for running totals that go on in the next sheet. */
  sum(): Fen;
}

/** Amounts added since some total. */
interface Since {
  readonly fen: Fen;
  readonly rows: number;
}

const NOTHING: Since = { fen: 0, rows: 0 };
const plus = ({ fen, rows }: Since, amount: Fen): Since => ({ fen: fen + amount, rows: rows + 1 });

/**
 * @param before sum of the sheets before this one: a 累计 of monthly sheets runs through the year.
 */
export function totalsOfSheet(sheet: string, before: Fen): TotalsOfSheet {
  let sheetFen = 0;
  /** Since the last total of any kind, and since the last of each scope or a wider one. */
  let sinceAny = NOTHING;
  const since = new Map<Scope, Since>();
  return {
    add(fen) {
      sheetFen += fen;
      sinceAny = plus(sinceAny, fen);
      for (const scope of SCOPES) since.set(scope, plus(since.get(scope) ?? NOTHING, fen));
    },
    compare(row, layout, { label, scope }) {
      const written = writtenFen(row, layout, label);
      const covered = since.get(scope) ?? NOTHING;
      // A total right below another one covers more than that one did; a month without rows is 0.
      const below = sinceAny.rows === 0;
      const whole = scope === 4 || below ? [sheetFen, before + sheetFen] : [];
      const parts = scope === 4 ? [] : [sinceAny.fen, covered.fen];
      const ofPart = below ? covered.fen : sinceAny.fen;
      const likely = scope === 4 || (below && !/[月页]/u.test(label)) ? sheetFen : ofPart;
      const agrees = written === undefined || [...parts, ...whole].includes(written);
      sinceAny = NOTHING;
      for (const closed of SCOPES) if (closed <= scope) since.set(closed, NOTHING);
      const actualFen = agrees && written !== undefined ? written : likely;
      return {
        sheet,
        row: row.number,
        label,
        ...(written !== undefined && { writtenFen: written }),
        actualFen,
        agrees,
      };
    },
    sum: () => sheetFen,
  };
}

/** The amount of a total: in the amount column, or in the label itself (合计：14,900元). */
function writtenFen(row: RawRow, layout: PaymentLayout, label: string): Fen | undefined {
  const read = layout.amounts.flatMap(({ column }) => {
    const cell = row.cells[column];
    const amount = parseAmount(cell?.kind === 'number' ? cell.value : meaningOf(cell));
    return amount.ok ? [amount.value] : [];
  });
  if (read.length > 0) return read.reduce((sum, fen) => sum + fen, 0);
  const inLabel = /(?:计|额|数):?([\d,.]+)元?$/u.exec(label)?.[1];
  const amount = inLabel === undefined ? undefined : parseAmount(inLabel);
  return amount?.ok ? amount.value : undefined;
}
