import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { ledgerXlsx } from '../../../templates/ledger/index.ts';
import { ordinary, worst } from '../../../templates/ledger/sample.ts';

const options = { madeAt: '2027-01-01T08:00:00Z' };

async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const rows: unknown[][] = [];
  workbook.getWorksheet('明细账')?.eachRow((row) => {
    rows.push([1, 2, 3, 4, 5, 6, 7].map((column) => row.getCell(column).value));
  });
  return rows;
}

describe('ledgerXlsx', () => {
  it('lists lines and closing rows without page turns, amounts as numbers', async () => {
    const rows = await rowsOf(await ledgerXlsx(ordinary, options));
    expect(rows[2]).toEqual(['日期', '种类', '号数', '摘要', '收入', '支出', '结存']);
    expect(rows[3]?.slice(3)).toEqual(['承前页', null, null, 13_700]);
    const labels = rows.map((row) => row[3]);
    expect(labels).not.toContain('过次页');
    expect(labels.filter((label) => label === '承前页')).toHaveLength(1);
    expect(rows.find((row) => row[2] === '2026-000071')?.slice(4)).toEqual([null, -600, 13_499.5]);
    expect(rows.filter((row) => row[3] === '本月合计')).toEqual([
      ['2026-11-30', null, null, '本月合计', 20_003.12, 20_200.5, 13_502.62],
      ['2026-12-31', null, null, '本月合计', 0, 2_403.12, 11_099.5],
    ]);
  });

  it('keeps the full summary and every line of a long year', async () => {
    const rows = await rowsOf(await ledgerXlsx(worst, options));
    const lines = worst.months.flatMap((month) => month.lines);
    const written = rows.filter((row) => lines.some((line) => line.summary[0] === row[3]));
    expect(written).toHaveLength(lines.length);
  });

  it('makes the same bytes again', async () => {
    const [a, b] = [await ledgerXlsx(ordinary, options), await ledgerXlsx(ordinary, options)];
    expect(Buffer.compare(a, b)).toBe(0);
  });
});
