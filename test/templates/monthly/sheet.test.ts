import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { monthlyXlsx } from '../../../templates/monthly/index.ts';
import { NOVEMBER } from '../../../templates/monthly/november.ts';
import { least, worst } from '../../../templates/monthly/sample.ts';
import { columnWidth, noteLines } from '../../../templates/kit/sheet-width.ts';

const options = { madeAt: '2026-12-01T08:00:00Z' };

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('monthlyXlsx', () => {
  it('carries every line: identity numbers as text, amounts as numbers, the sum as a value', async () => {
    const sheet = sheetOf(await open(await monthlyXlsx(NOVEMBER, options)), '每月发放表');
    const heading = 3;
    expect(sheet.getRow(heading).getCell(3).value).toBe('公民身份号码');
    const rows = NOVEMBER.lines.map((_, index) => sheet.getRow(heading + 1 + index));
    expect(rows.map((row) => row.getCell(3).text).toSorted()).toEqual(
      NOVEMBER.lines.map(({ idNumber }) => idNumber).toSorted(),
    );
    for (const row of rows) expect(typeof row.getCell(3).value).toBe('string');
    const amounts = rows.map((row) => row.getCell(10).value);
    expect(amounts.every((amount) => typeof amount === 'number')).toBe(true);
    const cents = amounts.reduce<number>((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
    const sum = sheet.getRow(heading + 1 + rows.length);
    expect([sum.getCell(1).value, sum.getCell(10).value]).toEqual(['合计', 49_600.5]);
    expect(cents).toBe(4_960_050);
    expect(rows.at(-1)?.getCell(10).value).toBe(-600);
    expect(rows.at(-1)?.getCell(2).font.color).toEqual({ argb: 'FFD7000F' });
  });

  it('gives the sums by way and the checks on a second sheet', async () => {
    const sheet = sheetOf(await open(await monthlyXlsx(NOVEMBER, options)), '分方式合计');
    const values = (row: number) => [1, 2, 3, 4, 5, 6].map((column) => sheet.getRow(row).getCell(column).value);
    expect([4, 5, 6, 7, 8, 9, 10].map(values)).toEqual([
      ['现金', 22, 68, 15_400, 22, 0],
      ['实物', 7, 24, 3_800, 8, 1],
      ['服务', 0, 0, 0, 0, 0],
      ['转账', 1, 4, 1_000.5, 1, 0],
      ['备用金小计', 30, 96, 20_200.5, 31, 1],
      ['一卡通', 8, 32, 29_400, 0, 0],
      ['合计', 38, 128, 49_600.5, 31, 1],
    ]);
    expect(sheet.getRow(11).getCell(1).value).toMatch(/^现金：四联单22张/);
  });

  it('prints on A4 landscape, one page wide, heading repeated', async () => {
    const { pageSetup } = sheetOf(await open(await monthlyXlsx(NOVEMBER, options)), '每月发放表');
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(pageSetup.printTitlesRow).toBe('1:3');
  });

  it('makes the same bytes again, and a workbook of a month without payments', async () => {
    for (const view of [least, worst]) {
      const [a, b] = [await monthlyXlsx(view, options), await monthlyXlsx(view, options)];
      expect(Buffer.compare(a, b)).toBe(0);
    }
  });
});

describe('widths', () => {
  it('follow the longest text within bounds', () => {
    expect(columnWidth([], { min: 8, max: 20 })).toBe(8);
    expect(columnWidth(['一二三四五六七'], { min: 8, max: 40 })).toBe(17);
    expect(columnWidth(['一'.repeat(99)], { min: 8, max: 40 })).toBe(40);
  });

  it('break notes to the table, without loss', () => {
    const note = '作废的号码'.repeat(12);
    const lines = noteLines([note, '短'], [{ title: '', kind: 'text', width: 40 }]);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe(`${note}短`);
  });
});
