import { describe, expect, it } from 'vitest';
import { understandHistory } from '../../../domain/history/understand.ts';
import { type HistoryPayment, REFUSING, type UnderstoodHistory } from '../../../domain/history/understood.ts';
import { readWorkbook } from '../../../electron/office/import/read-workbook.ts';
import { type ExpectedRow, generateWorkbook, type GeneratedWorkbook } from '../../generators/workbook.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
const refusing: ReadonlySet<string> = new Set(REFUSING);

async function understood({ fileName, bytes }: GeneratedWorkbook): Promise<UnderstoodHistory> {
  const book = await readWorkbook({ name: fileName, bytes });
  if (!book.ok) throw new Error(book.problem.message);
  const history = understandHistory(book.value);
  if (!history.ok) throw new Error(history.problem.message);
  return history.value;
}

/** What a payment says, in the shape of the answer. */
const said = ({ person, village, amountFen, way, type, cause, approvedOn, paidOn }: HistoryPayment) => ({
  name: person.name,
  id: person.id,
  village,
  fen: amountFen,
  way,
  type,
  cause,
  approvedOn,
  paidOn,
});
const expectedOf = ({ name, id, village, fen, way, type, cause, approvedOn, paidOn }: ExpectedRow) => ({
  name,
  id,
  village,
  fen,
  way,
  type,
  cause,
  approvedOn,
  paidOn,
});

describe('200 generated workbooks', () => {
  it.each(SEEDS)('seed %i: each planted fault of reading is found, and nothing else', async (seed) => {
    const generated = await generateWorkbook(seed);
    const { answer } = generated;
    const history = await understood(generated);
    expect(
      history.rows.map(({ sheet, row, problems }) => [sheet, row, ...new Set(problems.map(({ code }) => code))]),
    ).toEqual(
      answer.detail.map(({ sheet, row, codes }) => [sheet, row, ...codes.filter((code) => refusing.has(code))]),
    );
    expect(history.rows.flatMap(({ payment }) => (payment ? [said(payment)] : []))).toEqual(
      answer.detail.filter(({ accepted }) => accepted).map((row) => expectedOf(row)),
    );
    const wrong = history.subtotals.filter(({ agrees }) => !agrees);
    expect(wrong.map(({ sheet, row, writtenFen, actualFen }) => ({ sheet, row, writtenFen, actualFen }))).toEqual(
      answer.wrongTotals,
    );
    expect(history.unaccounted.map(({ text }) => text)).toEqual(answer.unaccounted);
    expect([history.filePaidFen, history.fileBalanceFen]).toEqual([answer.filePaidFen, answer.fund?.fileBalanceFen]);
    expect(history.grants.map(({ movement, on, amountFen }) => ({ movement, on, amountFen }))).toEqual(
      answer.fund?.grants ?? [],
    );
    const differing = history.reconciliation.filter(({ agrees }) => !agrees);
    expect(differing.map(({ period, writtenFen, actualFen }) => ({ period, writtenFen, actualFen }))).toEqual(
      answer.fund?.differences ?? [],
    );
    expect(history.fundProblems).toEqual([]);
  });

  it('are the same for the same seed', async () => {
    expect((await generateWorkbook(7)).bytes).toEqual((await generateWorkbook(7)).bytes);
  });
});
