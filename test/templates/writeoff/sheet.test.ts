import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeoffXlsx } from '../../../templates/writeoff/index.ts';
import { ordinary, worst } from '../../../templates/writeoff/sample.ts';

const options = { madeAt: '2026-12-03T08:00:00Z' };

describe('writeoffXlsx', () => {
  it('lists the vouchers with the sum as a value', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeoffXlsx(ordinary, options)).slice().buffer);
    const sheet = workbook.getWorksheet('核销凭证清单');
    const cells = (row: number) => Array.from({ length: 9 }, (_, index) => sheet?.getRow(row).getCell(index + 1).value);
    expect(cells(4)).toEqual([1, '2026-000040', '2026-11-02', '赵三木', '现金', 1_000, '2026-11-02', 5, '']);
    expect(cells(35).slice(0, 6)).toEqual([32, '2026-000071', '2026-11-27', '艾嘎', '实物', -600]);
    expect(cells(36).slice(0, 6)).toEqual(['合计', '32张（含红字1张）', null, null, null, 20_200.5]);
  });

  it('makes the same bytes again, and refuses figures that do not agree', async () => {
    const [a, b] = [await writeoffXlsx(worst, options), await writeoffXlsx(worst, options)];
    expect(Buffer.compare(a, b)).toBe(0);
    await expect(writeoffXlsx({ ...ordinary, lines: [] }, options)).rejects.toMatchObject({
      problem: { code: 'writeoff-empty' },
    });
  });
});
