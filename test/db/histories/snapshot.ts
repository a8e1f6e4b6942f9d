/** The same picture twice: once read from the book, once from the model. A history holds as long as they are equal. */
import { currentHead } from '../../../db/act.ts';
import type { Book } from '../../../db/book.ts';
import { closedThrough, oldestOpen } from '../../../db/periods.ts';
import { fundLines } from '../../../db/queries/fund-lines.ts';
import type { OfficeModel } from '../../model/office-model.ts';

export interface Picture {
  /** 分 by place, source, and what was received, surrendered, owed or is missing; zero is left out */
  readonly sums: Readonly<Record<string, number>>;
  /** `period way` → 分 */
  readonly relief: Readonly<Record<string, number>>;
  readonly lines: readonly string[];
  readonly vouchers: readonly string[];
  readonly cards: readonly string[];
  readonly oldestOpen: string | undefined;
  readonly closedThrough: string | undefined;
  readonly acts: number;
}

const CREDIT = new Set(['received', 'interest']);

export function pictureOfBook(book: Book): Picture {
  const sums: Record<string, number> = {};
  for (const { key, fen } of book.all<{ key: string; fen: number }>('SELECT key, fen FROM balance'))
    if (fen !== 0 && !key.startsWith('relief_')) sums[key] = CREDIT.has(key) ? -fen : fen;
  return {
    sums,
    relief: reliefOfBook(book),
    lines: fundLines(book).map(({ transferId, period, amountFen, state }) =>
      [transferId, period, amountFen, state].join(' '),
    ),
    vouchers: vouchersOfBook(book),
    cards: book
      .all<{ line: string }>(`SELECT case_id || ' ' || period || ' ' || amount_fen AS line FROM card_line ORDER BY id`)
      .map(({ line }) => line),
    oldestOpen: oldestOpen(book),
    closedThrough: closedThrough(book),
    acts: currentHead(book).no,
  };
}

function reliefOfBook(book: Book): Record<string, number> {
  const relief: Record<string, number> = {};
  const rows = book.all<{ period: string; debit: string; credit: string; fen: number }>(
    'SELECT period, debit, credit, amount_fen AS fen FROM transfer',
  );
  for (const { period, debit, credit, fen } of rows)
    for (const [account, sign] of [
      [debit, 1],
      [credit, -1],
    ] as const)
      if (account.startsWith('relief_')) add(relief, `${period} ${account.slice('relief_'.length)}`, sign * fen);
  return relief;
}

function vouchersOfBook(book: Book): string[] {
  const rows = book.all<{
    id: number;
    year: number;
    number: number;
    redOf: number | null;
    fen: number;
    back: number;
    events: string;
  }>(
    `SELECT v.id, v.year, v.number, v.red_of AS redOf, v.amount_fen AS fen,
       (SELECT coalesce(sum(r.amount_fen), 0) FROM voucher r WHERE r.red_of = v.id) AS back,
       (SELECT group_concat(kind) FROM voucher_event e WHERE e.voucher_id = v.id) AS events
     FROM voucher v ORDER BY v.id`,
  );
  return rows.map(({ id, year, number, redOf, fen, back, events }) => {
    const kinds = events.split(',');
    const state = kinds.includes('voided')
      ? 'voided'
      : back === fen
        ? 'reversed'
        : kinds.includes('signed')
          ? 'signed'
          : 'issued';
    return [id, `${year}-${String(number).padStart(6, '0')}`, state, redOf === null ? 'blue' : 'red'].join(' ');
  });
}

/** @param acts how many acts the book has taken */
export function pictureOfModel(model: OfficeModel, acts: number): Picture {
  const relief: Record<string, number> = {};
  const lines = [...model.help.lines.values()];
  for (const { period, way, fen } of lines) add(relief, `${period} ${way}`, fen);
  return {
    sums: model.purse.sums(),
    relief,
    lines: lines.map(({ id, period, fen, state }) => [id, period, fen, state].join(' ')),
    vouchers: [...model.help.vouchers.values()].map(({ line, number, state, red }) =>
      [line.id, number, state, red ? 'red' : 'blue'].join(' '),
    ),
    cards: model.cards.map(({ caseId, period, fen }) => [caseId, period, fen].join(' ')),
    oldestOpen: model.months.oldest,
    closedThrough: model.months.closedThrough,
    acts,
  };
}

function add(sums: Record<string, number>, key: string, fen: number): void {
  sums[key] = (sums[key] ?? 0) + fen;
}
