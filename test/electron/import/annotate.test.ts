import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { understandHistory } from '../../../domain/history/understand.ts';
import type { RawBook } from '../../../domain/history/raw.ts';
import type { UnderstoodHistory } from '../../../domain/history/understood.ts';
import { sortOutTaken } from '../../../domain/history/row-key.ts';
import { annotate, markKey, marksOf } from '../../../electron/office/import/annotate.ts';
import { readWorkbook } from '../../../electron/office/import/read-workbook.ts';
import { xlsxBytes } from '../../../templates/kit/xlsx-bytes.ts';
import { SAMPLE, sampleBytes } from './sample.ts';

const RED = 'FFFF6A5C';

async function read(bytes: Uint8Array, name: string): Promise<{ book: RawBook; history: UnderstoodHistory }> {
  const book = await readWorkbook({ name, bytes });
  if (!book.ok) throw new Error(book.problem.message);
  const history = understandHistory(book.value);
  if (!history.ok) throw new Error(history.problem.message);
  return { book: book.value, history: history.value };
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Addresses of red cells. */
function redCells(sheet: ExcelJS.Worksheet): string[] {
  const red: string[] = [];
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === RED) red.push(cell.address);
    }),
  );
  return red;
}

const payments = (history: UnderstoodHistory) => history.rows.flatMap(({ payment }) => payment ?? []);

describe('the annotated copy of the sample workbook', () => {
  it('has the reason beside each refused row and its cell red, and everything else as it was', async () => {
    const bytes = await sampleBytes();
    const { book, history } = await read(bytes, SAMPLE);
    const copy = await opened(await annotate(bytes, book, history, marksOf(history)));
    const sheet = sheetOf(copy, '2026年');
    expect(sheet.getCell('S3').value).toBe('导入结果');
    expect(redCells(sheet).toSorted()).toEqual(['B62', 'D15', 'K40', 'N73']);
    const reasons = new Map<number, string>();
    sheet.eachRow((row, number) => {
      const { text } = row.getCell('S');
      if (number > 3 && text !== '') reasons.set(number, text);
    });
    expect([...reasons.keys()]).toEqual([15, 40, 62, 73]);
    expect(reasons.get(40)).toBe('K列「救助金额」为空。请照原始单据填写金额。');
    expect(reasons.get(73)).toContain('第 67 行（李祎）');

    const original = sheetOf(await opened(bytes), '2026年');
    expect(sheet.model.merges).toEqual(original.model.merges);
    expect(sheet.getColumn(4).width).toBe(original.getColumn(4).width);
    original.eachRow((row, number) =>
      row.eachCell((cell, column) => {
        const same = sheet.getRow(number).getCell(column);
        expect(same.value).toEqual(cell.value);
        expect(same.numFmt).toBe(cell.numFmt);
        expect(same.border).toEqual(cell.border);
      }),
    );
    expect(sheetOf(copy, '资金收支').getCell('E12').value).toBe(18_600);
  });

  it('carries findings of accepted rows without red', async () => {
    const bytes = await sampleBytes();
    const { book, history } = await read(bytes, SAMPLE);
    const marks = marksOf(history, new Map([[markKey('2026年', 25), ['现金超过1000元。']]]));
    const sheet = sheetOf(await opened(await annotate(bytes, book, history, marks)), '2026年');
    expect(sheet.getCell('S25').value).toBe('现金超过1000元。');
    expect(redCells(sheet)).toHaveLength(4);
  });

  it('is imported again after correction, and only the corrected rows are new', async () => {
    const bytes = await sampleBytes();
    const first = await read(bytes, SAMPLE);
    const copy = await opened(await annotate(bytes, first.book, first.history, marksOf(first.history)));
    const sheet = sheetOf(copy, '2026年');
    sheet.getCell('D15').value = '539921195306181451'.slice(0, 17) + '8';
    sheet.getCell('K40').value = 500;
    sheet.getCell('N73').value = '0045';
    const corrected = await xlsxBytes(copy);
    const second = await read(corrected, SAMPLE);
    const { fresh, taken, changed } = sortOutTaken(
      payments(second.history),
      payments(first.history).map(({ key }) => key),
    );
    const stillWrong = second.history.rows.filter(({ payment }) => !payment).map(({ row }) => row);
    expect(
      fresh
        .map(({ row }) => row)
        .concat(stillWrong)
        .toSorted((a, b) => a - b),
    ).toEqual([15, 40, 62, 73]);
    expect(fresh.map(({ row }) => row)).toContain(73);
    expect([taken.length, changed]).toEqual([64, []]);

    // Its own marks do not pile up: the column is used again, the red of what is right now is gone.
    const again = sheetOf(
      await opened(await annotate(corrected, second.book, second.history, marksOf(second.history))),
      '2026年',
    );
    expect(again.getCell('S3').value).toBe('导入结果');
    expect(again.getCell('T3').value).toBeNull();
    expect(redCells(again)).not.toContain('N73');
    expect(again.getCell('S73').value).toBeNull();
    expect(again.getCell('S62').value).not.toBeNull();
  });
});

describe('copies of other files', () => {
  it('turn a text table into a workbook with the same rows, every cell text', async () => {
    const lines = [
      '姓名,身份证号,方式,金额,审批日期,发放日期,四联单号',
      '张一,539921198607051218,现金,500,2026.1.1,2026.1.2,0001',
      '张二,539921194308021960,现金,500,2026.1.1,2026.1.2,0002',
    ];
    const bytes = new TextEncoder().encode(lines.join('\n'));
    const { book, history } = await read(bytes, '勐禾乡：2026年[台账].csv');
    const copy = await annotate(bytes, book, history, marksOf(history));
    const [sheet] = (await opened(copy)).worksheets;
    expect(sheet?.getCell('G2').value).toBe('0001');
    expect(sheet?.getCell('H1').value).toBe('导入结果');
    expect(sheet && redCells(sheet)).toEqual(['B3']);
    const again = await read(copy, '副本.xlsx');
    expect(payments(again.history).map(({ key }) => key)).toEqual(payments(history).map(({ key }) => key));
  });

  it('join the new heading over a heading of two rows, and leave notes beside the table alone', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('台账');
    sheet.addRow(['姓名', '身份证号', '救助金额', null, '审批日期', '发放日期', '四联单号', null]);
    sheet.addRow([null, null, '现金', '实物']);
    sheet.mergeCells('C1:D1');
    sheet.addRow(['张一', '539921198607051219', 500, null, '2026.1.1', '2026.1.2', '0001', '旁注']);
    const bytes = await xlsxBytes(workbook);
    const { book, history } = await read(bytes, '台账.xlsx');
    const copy = sheetOf(await opened(await annotate(bytes, book, history, marksOf(history))), '台账');
    expect(copy.getCell('H3').value).toBe('旁注');
    expect(copy.getCell('I1').value).toBe('导入结果');
    expect(copy.getCell('I2').master.address).toBe('I1');
    expect(copy.getCell('I3').text).toContain('身份证号');
  });

  it('make the reason itself red where no cell is to blame', async () => {
    const bytes = new TextEncoder().encode('姓名,方式,金额,发放日期,四联单号\n张一,现金,500,2026.1.2,0001');
    const { book, history } = await read(bytes, '台账.csv');
    const [sheet] = (await opened(await annotate(bytes, book, history, marksOf(history)))).worksheets;
    expect(sheet && redCells(sheet)).toEqual(['F2']);
  });

  it('keep drop-down lists', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('台账');
    sheet.addRow(['姓名', '身份证号', '方式', '金额', '发放日期', '四联单号']);
    sheet.addRow(['张一', '539921198607051219', '现金', 500, '2026.1.2', '0001']);
    sheet.getCell('C2').dataValidation = { type: 'list', formulae: ['"现金,实物"'] };
    const bytes = await xlsxBytes(workbook);
    const { book, history } = await read(bytes, '台账.xlsx');
    const copy = sheetOf(await opened(await annotate(bytes, book, history, marksOf(history))), '台账');
    expect(copy.getCell('C2').dataValidation).toMatchObject({ type: 'list', formulae: ['"现金,实物"'] });
  });

  it('keep rare names', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('台账');
    sheet.addRow(['姓名', '身份证号', '方式', '金额', '发放日期', '四联单号', '备注']);
    for (let index = 1; index <= 400; index += 1)
      sheet.addRow(['赵𫖯', '539921198607051219', '现金', 500, '2026.1.2', index, `${'𬱖'.repeat(30)}${index}`]);
    const bytes = await xlsxBytes(workbook);
    const { book, history } = await read(bytes, '台账.xlsx');
    const again = await read(await annotate(bytes, book, history, marksOf(history)), '台账.xlsx');
    expect(again.history.rows.map(({ cells }) => cells.remark)).toEqual(history.rows.map(({ cells }) => cells.remark));
    expect(new Set(again.history.rows.map(({ cells }) => cells.name))).toEqual(new Set(['赵𫖯']));
  });
});
