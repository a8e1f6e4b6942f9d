/** The single place a transfer is written: pair, source and month are checked here and nowhere else. */
import type { IsoDate } from '../domain/calendar/date.ts';
import type { ServiceKind } from '../domain/entities/case-codes.ts';
import type { Source } from '../domain/entities/codes.ts';
import type { GoodsLine } from '../domain/entities/payments.ts';
import type { Account } from '../domain/ledger/accounts.ts';
import { allows, carriesSource, MOVEMENTS, sourceChange, type Movement } from '../domain/ledger/movements.ts';
import { Refusal } from '../domain/problem.ts';
import type { Tx } from './act.ts';
import type { Book } from './book.ts';
import { postingPeriod } from './periods.ts';
import { transfer, transferGoods } from './schema/index.ts';

export interface Posting {
  readonly movement: Movement;
  readonly debit: Account;
  readonly credit: Account;
  /** 分, > 0 */
  readonly amountFen: number;
  readonly source?: Source | null | undefined;
  readonly onDate: IsoDate;
  readonly summary: string;
  /** Set where the month is not that of the date: a void stands beside what it voids, an import in its own month */
  readonly period?: string | undefined;
  readonly document?: string | undefined;
  readonly caseId?: number | null | undefined;
  readonly decisionId?: number | null | undefined;
  readonly agencyId?: number | undefined;
  readonly payerId?: number | undefined;
  readonly witness?: string | undefined;
  readonly special?: string | undefined;
  readonly payee?:
    | { readonly name: string; readonly bank?: string | undefined; readonly account?: string | undefined }
    | undefined;
  readonly reversesId?: number | undefined;
  readonly batchId?: number | undefined;
  readonly imported?: boolean | undefined;
  readonly goods?: readonly GoodsLine[] | undefined;
  readonly service?:
    | { readonly kind: ServiceKind; readonly begins?: IsoDate | undefined; readonly ends?: IsoDate | undefined }
    | undefined;
}

/** @returns the transfer's key */
export function post(tx: Tx, entry: Posting): number {
  const { movement, debit, credit, amountFen } = entry;
  if (movement !== 'reversal' && !allows(movement, debit, credit))
    throw new Error(`${movement} does not move ${credit} → ${debit}`);
  const source = carriesSource(debit, credit) ? (entry.source ?? undefined) : undefined;
  if (carriesSource(debit, credit) && source === undefined)
    throw new Refusal('source-missing', `“${MOVEMENTS[movement]}”要写明资金来源，请选择。`);
  const id = tx.insert(transfer, {
    uid: tx.newUid(),
    movement,
    debit,
    credit,
    amountFen,
    source: source ?? null,
    onDate: entry.onDate,
    period: entry.period ?? postingPeriod(tx.book, entry.onDate, tx.today),
    summary: entry.summary,
    document: entry.document ?? null,
    caseId: entry.caseId ?? null,
    decisionId: entry.decisionId ?? null,
    agencyId: entry.agencyId ?? null,
    payerId: entry.payerId ?? null,
    witness: entry.witness ?? null,
    special: entry.special ?? null,
    payeeName: entry.payee?.name ?? null,
    payeeBank: entry.payee?.bank ?? null,
    payeeAccount: entry.payee?.account ?? null,
    reversesId: entry.reversesId ?? null,
    batchId: entry.batchId ?? null,
    imported: entry.imported === true ? 1 : 0,
    serviceKind: entry.service?.kind ?? null,
    beginsOn: entry.service?.begins ?? null,
    endsOn: entry.service?.ends ?? null,
  });
  for (const [index, line] of (entry.goods ?? []).entries())
    tx.insert(transferGoods, { transferId: id, line: index + 1, ...line, spec: line.spec ?? null });
  tx.addToBalance(debit, amountFen);
  tx.addToBalance(credit, -amountFen);
  if (source !== undefined) tx.addToBalance(`source:${source}`, sourceChange(entry));
  return id;
}

export interface StoredTransfer {
  readonly id: number;
  readonly movement: Movement;
  readonly debit: Account;
  readonly credit: Account;
  readonly amountFen: number;
  readonly source: Source | null;
  readonly onDate: IsoDate;
  readonly period: string;
  readonly summary: string;
  readonly caseId: number | null;
  readonly decisionId: number | null;
  readonly reversesId: number | null;
  readonly batchId: number | null;
  readonly imported: 0 | 1;
}

export function transferOf(tx: Tx, id: number): StoredTransfer {
  const row = tx.book.get<StoredTransfer>(
    `SELECT id, movement, debit, credit, amount_fen AS amountFen, source, on_date AS onDate, period, summary,
       case_id AS caseId, decision_id AS decisionId, reverses_id AS reversesId, batch_id AS batchId, imported FROM transfer WHERE id = ?`,
    id,
  );
  if (row === undefined) throw new Refusal('transfer-unknown', `账簿中没有第 ${id} 笔收支，请核对。`);
  return row;
}

/** What red rows have already taken back of a transfer, in 分. */
export const reversedFen = (tx: Tx, id: number): number =>
  tx.book.get<{ fen: number }>('SELECT coalesce(sum(amount_fen), 0) AS fen FROM transfer WHERE reverses_id = ?', id)
    ?.fen ?? 0;

/** What a transfer moved in kind, line by line. */
export const goodsOf = (book: Book, transferId: number): GoodsLine[] =>
  book
    .all<Omit<GoodsLine, 'spec'> & { spec: string | null }>(
      `SELECT name, spec, unit, quantity_milli AS quantityMilli, unit_price_fen AS unitPriceFen, amount_fen AS amountFen
       FROM transfer_goods WHERE transfer_id = ? ORDER BY line`,
      transferId,
    )
    .map(({ spec, ...line }) => (spec === null ? line : { ...line, spec }));
