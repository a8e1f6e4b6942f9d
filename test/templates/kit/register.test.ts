import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Fen } from '../../../domain/money/fen.ts';
import { registerPdf } from '../../../templates/kit/register-pdf.ts';
import { registerXlsx } from '../../../templates/kit/register-sheet.ts';
import type { Register } from '../../../templates/kit/register.ts';
import { signs } from '../../../templates/kit/ruled.ts';
import { expectPaper, expectTidy } from './form-check.ts';
import { pdfWords } from './read-pdf.ts';

interface Line {
  readonly on: string;
  readonly name: string;
  readonly sheets: number;
  readonly fen: Fen;
}

const options = { madeAt: '2026-11-30T08:00:00Z' };
const LONGEST = '阿卜杜热合曼·买买提吐尔逊·努尔艾合买提江阿布都拉';
const lines = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({
    on: index === 0 ? '2025-12-31' : '2026-11-05',
    name: index % 2 === 0 ? LONGEST : '李㛃',
    sheets: 50,
    fen: 12_345,
  }));
const register = (rows: readonly Line[], change: Partial<Register<Line>> = {}): Register<Line> => ({
  words: { title: '四联单领用登记簿', footnotes: ['当面点清号段。'], copies: null },
  unit: '单位：勐禾乡人民政府',
  span: '2026年11月',
  year: 2026,
  columns: [
    { title: '序号', width: 12, kind: 'number', value: (_, index) => index + 1 },
    { title: '领用\n日期', width: 18, kind: 'date', value: ({ on }) => on },
    { title: '领用人', width: 40, kind: 'text', value: ({ name }) => name },
    { title: '张数', width: 20, kind: 'number', sum: true, value: ({ sheets }) => sheets },
    { title: '金额（元）', width: 34, kind: 'money', sum: true, value: ({ fen }) => fen },
    { title: '签收', width: 50, kind: 'text', value: () => null },
  ],
  rows,
  owner: ({ name }) => name,
  isRed: ({ fen }) => fen < 0,
  signers: signs('保管人：', '监交人：'),
  chain: { code: '9F3A-71C2', row: 12 },
  ...change,
});

async function sheetOf(given: Register<Line>): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await registerXlsx(given, '领用登记', { ...options, creator: '勐禾乡人民政府' });
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a register on paper', () => {
  it('sums each page and the whole, and is signed at its end', async () => {
    const result = await registerPdf(register(lines(40)), options);
    expectPaper(result, { says: [LONGEST, '当面点清号段。', '保管人：', '账簿校验码：9F3A-71C2（第12号）'], pages: 2 });
    const [first = '', second = ''] = pdfWords(result.pdf);
    expect(first).toContain('四联单领用登记簿单位：勐禾乡人民政府2026年11月单位：元第1页共2页');
    expect(second).toContain('四联单领用登记簿（续）');
    // 40 rows of 50 sheets and 123.45元
    expect(second).toContain('合计40笔2,0004,938.00'.replace('2,000', '2000'));
    const subtotals = [first, second].map((page) => /本页小计(\d+?)(\d\d?,?\d*\.\d\d)/u.exec(page));
    expect(subtotals.every((found) => found !== null)).toBe(true);
    expect(first).not.toContain('合计40笔');
    expect(second).toContain('监交人：');
  });

  it('writes the year of a date only where it is another, and always where no year is named', async () => {
    const [page = ''] = pdfWords((await registerPdf(register(lines(2)), options)).pdf);
    expect(page).toMatch(/2025.*12-31.*11-05/u);
    expect(page).not.toContain('2026-11-05');
    const [undated = ''] = pdfWords((await registerPdf(register(lines(2), { year: null }), options)).pdf);
    expect(undated.match(/2026/gu)?.length).toBeGreaterThan(1);
  });

  it('has empty lines for the hand, and prints without any row', async () => {
    const empty = await registerPdf(register([], { least: 14, rowHeight: 12 }), options);
    expectTidy(empty);
    expect(pdfWords(empty.pdf)[0]).toContain('合计0笔00.00');
    expect((await registerPdf(register([]), options)).pages).toBe(1);
  });

  it('stands on landscape paper too', async () => {
    const { columns } = register([]);
    const wide = columns.map((column, index) => (index === 5 ? { ...column, width: 151 } : column));
    const result = await registerPdf(register(lines(60), { landscape: true, columns: wide }), options);
    expectTidy(result, [297, 210]);
  });

  it('shows a sum below zero red, with a minus', async () => {
    const [page = ''] = pdfWords((await registerPdf(register([{ ...lines(1)[0], fen: -5000 } as Line]), options)).pdf);
    expect(page).toContain('合计1笔50-50.00');
  });
});

describe('a register as a workbook', () => {
  it('has the same columns, rows and sums as the paper, amounts as numbers', async () => {
    const sheet = await sheetOf(register(lines(3)));
    expect(sheet.getRow(1).getCell(1).value).toBe('四联单领用登记簿');
    expect((sheet.getRow(3).values as unknown[]).slice(1)).toEqual([
      '序号',
      '领用日期',
      '领用人',
      '张数',
      '金额（元）',
      '签收',
    ]);
    expect((sheet.getRow(4).values as unknown[]).slice(1, 6)).toEqual(['1', '2025-12-31', LONGEST, 50, 123.45]);
    expect((sheet.getRow(7).values as unknown[])[4]).toBe(150);
    expect((sheet.getRow(7).values as unknown[])[5]).toBeCloseTo(370.35, 9);
    expect(sheet.getRow(7).getCell(1).value).toBe('合计');
  });
});
