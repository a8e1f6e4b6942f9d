import { beforeAll, describe, expect, it } from 'vitest';
import { CASE_TYPES, WAYS } from '../../../domain/entities/codes.ts';
import { understandHistory } from '../../../domain/history/understand.ts';
import { REFUSING, type UnderstoodHistory } from '../../../domain/history/understood.ts';
import { readWorkbook } from '../../../electron/office/import/read-workbook.ts';
import { SAMPLE, sampleAnswer, type SampleAnswer, sampleBytes } from './sample.ts';

const refusing: ReadonlySet<string> = new Set(REFUSING);

describe('the sample workbook', () => {
  let history: UnderstoodHistory;
  let answer: SampleAnswer;
  beforeAll(async () => {
    answer = await sampleAnswer();
    const book = await readWorkbook({ name: SAMPLE, bytes: await sampleBytes() });
    if (!book.ok) throw new Error(book.problem.message);
    const understood = understandHistory(book.value);
    if (!understood.ok) throw new Error(understood.problem.message);
    history = understood.value;
  });

  it('is read row by row, and exactly the planted faults of reading are found', () => {
    const found = history.rows.map(({ sheet, row, cells, problems }) => ({
      sheet,
      row,
      name: cells.name,
      fen: cells.amountFen ?? null,
      way: cells.way && WAYS[cells.way],
      kind: CASE_TYPES[cells.type],
      voucher: cells.voucherText,
      codes: problems.map(({ code }) => code),
    }));
    const expected = answer.detail.map(({ findings, id: _id, ...row }) => ({
      ...row,
      codes: findings.flatMap(([code]) => (refusing.has(code) ? [code] : [])),
    }));
    expect(found).toEqual(expected);
    for (const { payment } of history.rows) {
      if (payment) expect(payment.person.id).toBe(answer.detail.find(({ row }) => row === payment.row)?.id);
    }
  });

  it('has the totals of its answer file', () => {
    const accepted = history.rows.flatMap(({ payment }) => payment ?? []);
    const paid = accepted.filter(({ way }) => way !== 'card').reduce((sum, { amountFen }) => sum + amountFen, 0);
    const granted = history.grants.reduce((sum, { amountFen }) => sum + amountFen, 0);
    expect([history.rows.length, accepted.length, history.rows.length - accepted.length]).toEqual([
      answer.rows,
      answer.accepted,
      answer.refused,
    ]);
    expect([history.filePaidFen, history.fileBalanceFen]).toEqual([
      answer.file_paid_yuan * 100,
      answer.file_balance_yuan * 100,
    ]);
    expect([paid, granted - paid]).toEqual([answer.book_paid_yuan * 100, answer.book_balance_yuan * 100]);
    expect(history.unaccounted.map(({ text }) => text)).toEqual(answer.vouchers_unaccounted);
    expect(history.reconciliation.every(({ agrees }) => agrees)).toBe(true);
    expect(history.fundProblems).toEqual([]);
  });

  it('has nine subtotals, one of them wrong', () => {
    expect(history.subtotals).toHaveLength(9);
    const { written_yuan, true_yuan } = answer.wrong_subtotal;
    expect(history.subtotals.filter(({ agrees }) => !agrees)).toEqual([
      {
        sheet: '2026年',
        row: 46,
        label: '本月合计',
        writtenFen: written_yuan * 100,
        actualFen: true_yuan * 100,
        agrees: false,
      },
    ]);
  });

  it('names the agent who collected without a word on who he is', () => {
    expect(history.rows.flatMap(({ row, cells }) => (cells.agent ? [[row, cells.agent]] : []))).toEqual([
      [31, { name: '何某', relation: '' }],
    ]);
  });
});
