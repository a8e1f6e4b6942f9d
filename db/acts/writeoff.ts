/** 销账批次、县级批复；E5 的各状态由这里写下的行得出 */
import type { BatchAnswer, BatchInput } from '../../domain/entities/months.ts';
import { lastDayOf } from '../../domain/calendar/date.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { reportableLines } from '../../domain/ledger/fund-lines.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { batchList } from '../facts/lists.ts';
import { judgePeriod } from '../judge/period.ts';
import { fundLines } from '../queries/fund-lines.ts';
import { batch, batchAnswer, batchLine, lineAnswer } from '../schema/index.ts';
import { recordFindings, requireAllowed } from './findings.ts';

/** Puts every line that may be reported, up to and including a month, into one batch. */
export function makeBatch(
  tx: Tx,
  input: BatchInput,
): {
  batchId: number;
  lines: number;
  totalFen: number;
  findings: Finding[];
} {
  if (input.on > tx.today) throw new Refusal('date-in-future', `上报日期 ${input.on} 还没有到，请核对。`);
  const named = input.lines === undefined ? undefined : new Set(input.lines);
  const chosen = reportableLines(
    fundLines(tx.book),
    blueOf(tx),
    ({ transferId, period }) => period <= input.through && (named?.has(transferId) ?? true),
  );
  for (const id of named ?? [])
    if (!chosen.some(({ transferId }) => transferId === id))
      throw new Refusal(
        'line-not-ready',
        `第 ${id} 笔不能上报：不是 ${input.through} 及以前的发放，或已在别的批次里，或是红字而原发放还没有核销、也不在这一批里。请核对。`,
      );
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
  const findings = judgeSending(tx, batchId, input);
  return { batchId, lines: chosen.length, totalFen, findings };
}

/** The cases of the batch and its list: 禁止 stops it, the rest is kept with it. */
function judgeSending(tx: Tx, batchId: number, { on, through }: BatchInput): Finding[] {
  const caseIds = tx.book
    .all<{ id: number }>(
      `SELECT DISTINCT t.case_id AS id FROM batch_line l JOIN transfer t ON t.id = l.transfer_id
       WHERE l.batch_id = ? AND t.case_id IS NOT NULL ORDER BY 1`,
      batchId,
    )
    .map(({ id }) => id);
  const judged = judgePeriod(tx.book, {
    stage: 'sending',
    on,
    from: `${through}-01`,
    to: lastDayOf(through),
    caseIds,
    lists: [batchList(tx.book, batchId)],
  });
  const findings = judged.map(({ finding }) => finding);
  requireAllowed(findings);
  for (const { caseId, finding } of judged)
    recordFindings(
      tx,
      { ...(caseId !== undefined && { caseId }), stage: 'sending', subjectId: batchId, period: through },
      [finding],
      [],
    );
  return findings;
}

/** Vouchers that are merely 已开具. */
export const UNSIGNED_SQL = `SELECT v.id FROM voucher v WHERE NOT EXISTS
  (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind IN ('signed', 'voided'))`;

/** Red transfer → the one it takes back. */
const blueOf = (tx: Tx): ReadonlyMap<number, number> =>
  new Map(
    tx.book
      .all<{ red: number; blue: number }>(
        'SELECT id AS red, reverses_id AS blue FROM transfer WHERE reverses_id IS NOT NULL',
      )
      .map(({ red, blue }) => [red, blue]),
  );

interface ReportedLine {
  readonly transferId: number;
  readonly amountFen: number;
  /** The line a red one takes back */
  readonly blueId: number | null;
}

/** The county's answer, entered by hand: every line of the batch is answered, once. */
export function answerBatch(
  tx: Tx,
  input: BatchAnswer,
): { writtenOffFen: number; refusedFen: number; returnedFen: number } {
  const lines = tx.book.all<ReportedLine>(
    `SELECT l.transfer_id AS transferId, l.amount_fen AS amountFen, t.reverses_id AS blueId
     FROM batch_line l JOIN transfer t ON t.id = l.transfer_id WHERE l.batch_id = ? ORDER BY l.transfer_id`,
    input.batchId,
  );
  if (lines.length === 0) throw new Refusal('batch-unknown', '没有这个销账批次，请核对。');
  requireAnswerDate(tx, input);
  if (tx.book.get('SELECT id FROM batch_answer WHERE batch_id = ?', input.batchId) !== undefined)
    throw new Refusal('batch-answered', '这一批已经登记过批复，不能重复登记。');
  const exceptions = exceptionsOf(input, lines);
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

function requireAnswerDate(tx: Tx, input: BatchAnswer): void {
  if (input.on > tx.today) throw new Refusal('date-in-future', `批复日期 ${input.on} 还没有到，请核对。`);
  const made = tx.book.get<{ onDate: string }>('SELECT on_date AS onDate FROM batch WHERE id = ?', input.batchId);
  if (made !== undefined && input.on < made.onDate)
    throw new Refusal('answer-before-batch', `批复日期 ${input.on} 早于上报日期 ${made.onDate}，请核对。`);
}

type Exceptions = ReadonlyMap<number, Pick<BatchAnswer['exceptions'][number], 'answer' | 'reason'>>;

/**
 * What is not written off. A red line shares the answer of its blue one in the same batch: written off alone it would
 * lower the next 补足 by money the county never granted.
 */
function exceptionsOf(input: BatchAnswer, lines: readonly ReportedLine[]): Exceptions {
  const given = new Map(input.exceptions.map((one) => [one.transferId, one]));
  if (given.size < input.exceptions.length)
    throw new Refusal('line-twice', '同一笔发放写了两次不同的批复，请核对后每笔只写一次。');
  for (const id of given.keys())
    if (!lines.some(({ transferId }) => transferId === id))
      throw new Refusal('line-not-in-batch', `第 ${id} 笔不在这一批里，请核对。`);
  const exceptions = new Map<number, Pick<BatchAnswer['exceptions'][number], 'answer' | 'reason'>>(given);
  for (const { transferId, blueId } of lines) {
    if (blueId === null) continue;
    const [own, blue] = [given.get(transferId), given.get(blueId)];
    if (own !== undefined && own.answer !== blue?.answer && (own.answer === 'refused' || blue !== undefined))
      throw new Refusal(
        'red-with-blue',
        `第 ${transferId} 笔是红字，冲的是第 ${blueId} 笔：退回的钱不能单独拒付，两笔同批时批复应相同。请核对批复。`,
      );
    if (own === undefined && blue !== undefined)
      exceptions.set(transferId, { answer: blue.answer, reason: `随第 ${blueId} 笔：${blue.reason}` });
  }
  return exceptions;
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
