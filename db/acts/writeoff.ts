/** 销账批次、县级批复；E5 的各状态由这里写下的行得出 */
import type { BatchAnswer, BatchInput } from '../../domain/entities/months.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { fundLines } from '../queries/fund-lines.ts';
import { batch, batchAnswer, batchLine, lineAnswer } from '../schema/index.ts';

/** Puts every line that may be reported, up to and including a month, into one batch. */
export function makeBatch(tx: Tx, input: BatchInput): { batchId: number; lines: number; totalFen: number } {
  if (input.on > tx.today) throw new Refusal('date-in-future', `上报日期 ${input.on} 还没有到，请核对。`);
  const ready = fundLines(tx.book).filter(
    ({ state, period }) => (state === 'unreported' || state === 'returned') && period <= input.through,
  );
  const chosen = input.lines === undefined ? ready : chooseLines(ready, input.lines);
  if (chosen.length === 0) throw new Refusal('nothing-to-report', '没有可以上报销账的发放，请核对月份。');
  const unsigned = tx.book.all<{ id: number }>(UNSIGNED_SQL).map(({ id }) => id);
  if (chosen.some(({ transferId }) => unsigned.includes(transferId)))
    throw new Refusal('not-signed', '有四联单还没有签领，不能上报销账。请先登记签领或作废。');
  const totalFen = chosen.reduce((sum, line) => sum + line.amountFen, 0);
  const batchId = tx.insert(batch, {
    uid: tx.newUid(),
    reference: input.reference,
    onDate: input.on,
    through: input.through,
    totalFen,
  });
  for (const { transferId, amountFen } of chosen) tx.insert(batchLine, { batchId, transferId, amountFen });
  return { batchId, lines: chosen.length, totalFen };
}

/** Vouchers that are merely 已开具. */
export const UNSIGNED_SQL = `SELECT v.id FROM voucher v WHERE NOT EXISTS
  (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind IN ('signed', 'voided'))`;

function chooseLines<T extends { readonly transferId: number }>(ready: readonly T[], wanted: readonly number[]): T[] {
  const byId = new Map(ready.map((line) => [line.transferId, line]));
  return wanted.map((id) => {
    const line = byId.get(id);
    if (line === undefined) throw new Refusal('line-not-ready', `第 ${id} 笔不能上报：不是发放，或已在别的批次里。`);
    return line;
  });
}

/** The county's answer, entered by hand: every line of the batch is answered, once. */
export function answerBatch(
  tx: Tx,
  input: BatchAnswer,
): { writtenOffFen: number; refusedFen: number; returnedFen: number } {
  const lines = tx.book.all<{ transferId: number; amountFen: number }>(
    'SELECT transfer_id AS transferId, amount_fen AS amountFen FROM batch_line WHERE batch_id = ? ORDER BY transfer_id',
    input.batchId,
  );
  if (lines.length === 0) throw new Refusal('batch-unknown', '没有这个销账批次，请核对。');
  if (tx.book.get('SELECT id FROM batch_answer WHERE batch_id = ?', input.batchId) !== undefined)
    throw new Refusal('batch-answered', '这一批已经登记过批复，不能重复登记。');
  const exceptions = new Map(input.exceptions.map((one) => [one.transferId, one]));
  for (const id of exceptions.keys())
    if (!lines.some(({ transferId }) => transferId === id))
      throw new Refusal('line-not-in-batch', `第 ${id} 笔不在这一批里，请核对。`);
  tx.insert(batchAnswer, { batchId: input.batchId, onDate: input.on, document: input.document });
  const sums = { written_off: 0, refused: 0, returned: 0 };
  for (const { transferId, amountFen } of lines) {
    const exception = exceptions.get(transferId);
    const answer = exception?.answer ?? 'written_off';
    sums[answer] += amountFen;
    tx.insert(lineAnswer, { batchId: input.batchId, transferId, answer, reason: exception?.reason ?? null });
  }
  return { writtenOffFen: sums.written_off, refusedFen: sums.refused, returnedFen: sums.returned };
}

/** 分 written off in a batch and not yet made up for by 补足. */
export const batchLeftFen = (tx: Tx, batchId: number): number =>
  tx.book.get<{ fen: number }>(
    `SELECT coalesce((SELECT sum(l.amount_fen) FROM line_answer a JOIN batch_line l USING (batch_id, transfer_id)
         WHERE a.batch_id = ? AND a.answer = 'written_off'), 0)
       - coalesce((SELECT sum(CASE WHEN movement = 'replenish' THEN amount_fen ELSE -amount_fen END) FROM transfer
         WHERE batch_id = ?), 0) AS fen`,
    batchId,
    batchId,
  )?.fen ?? 0;
