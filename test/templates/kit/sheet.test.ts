import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildWorkbook, neutralText, type SheetSpec } from '../../../templates/kit/index.ts';

const options = { madeAt: '2026-11-20T08:00:00Z', creator: '临时救助备用金专账' };

const spec: SheetSpec = {
  name: '发放表',
  title: '南汀县勐禾乡2026年11月临时救助发放表',
  lines: ['填报单位：勐禾乡人民政府　　单位：元'],
  columns: [
    { title: '姓名', kind: 'text', width: 14 },
    { title: '公民身份号码', kind: 'text', width: 22 },
    { title: '金额', kind: 'money', width: 14 },
    { title: '人口', kind: 'number', width: 8 },
  ],
  rows: [
    { cells: ['李㛃', '539921196701209713', 100_050, 4] },
    { cells: ['=HYPERLINK("http://x")', '53992119490208072X', -60_000, 6], look: 'red' },
    { cells: ['合计', null, 40_050, 10], look: 'total' },
  ],
  notes: ['红字为冲销。'],
};

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  // A view on fresh memory: the reader wants a whole ArrayBuffer.
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet('发放表');
  if (sheet === undefined) throw new Error('the sheet is missing');
  return sheet;
}

describe('buildWorkbook', () => {
  it('writes amounts as numbers of 元 and identity numbers as text', async () => {
    const sheet = await readBack(await buildWorkbook([spec], options));
    expect(sheet.getCell('A1').value).toBe(spec.title);
    expect(sheet.getRow(3).values).toEqual([undefined, '姓名', '公民身份号码', '金额', '人口']);
    expect(sheet.getRow(4).values).toEqual([undefined, '李㛃', '539921196701209713', 1000.5, 4]);
    expect(sheet.getCell('B4').numFmt).toBe('@');
    expect(sheet.getCell('C5').value).toBe(-600);
    expect(sheet.getCell('C5').numFmt).toContain('[Red]-');
    expect(sheet.getCell('B6').value).toBeNull();
    expect(sheet.getCell('A6').font.bold).toBe(true);
    expect(sheet.getCell('A7').value).toBe('红字为冲销。');
  });

  it('never lets a text become a formula', async () => {
    const sheet = await readBack(await buildWorkbook([spec], options));
    expect(sheet.getCell('A5').value).toBe(`'=HYPERLINK("http://x")`);
    expect(['=1', '+1', '-1', '@x', '\t=1', '李=明', '1-2', '—'].map(neutralText)).toEqual([
      "'=1",
      "'+1",
      "'-1",
      "'@x",
      "'\t=1",
      '李=明',
      '1-2',
      '—',
    ]);
  });

  it('prints on A4 landscape, fitted to the width, heading repeated', async () => {
    const bytes = await buildWorkbook([spec], { ...options, sample: true });
    const { pageSetup, headerFooter } = await readBack(bytes);
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(pageSetup.printTitlesRow).toBe('1:3');
    expect(headerFooter.oddFooter).toContain('&P');
    expect(headerFooter.oddHeader).toContain('样张');
  });

  it('gives the same bytes again, whenever it is made', async () => {
    const first = await buildWorkbook([spec], options);
    // The clock inside a zip counts in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await buildWorkbook([spec], options);
    expect(Buffer.compare(first, second)).toBe(0);
    const files = unzipSync(first);
    expect(Object.keys(files)).toEqual(Object.keys(files).toSorted());
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-20T08:00:00Z');
  });
});
