import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RawBook } from '../../../domain/history/raw.ts';
import { ROWS } from '../../../electron/office/import/limits.ts';
import { chooseFile, readWorkbook } from '../../../electron/office/import/read-workbook.ts';
import { xlsxBytes } from '../../../templates/kit/xlsx-bytes.ts';

async function made(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('2026年'), workbook);
  return xlsxBytes(workbook);
}
async function read(bytes: Uint8Array, name = '台账.xlsx'): Promise<RawBook> {
  const book = await readWorkbook({ name, bytes });
  if (!book.ok) throw new Error(book.problem.message);
  return book.value;
}
const cellsOf = async (bytes: Uint8Array) => (await read(bytes)).sheets[0]?.rows.map(({ cells }) => [...cells]);

describe('cells of an .xlsx', () => {
  it('are what a person sees', async () => {
    const bytes = await made((sheet) => {
      sheet.addRow(['文字', 12.5, true, new Date(Date.UTC(2026, 0, 5))]);
      sheet.getCell('D1').numFmt = 'yyyy"年"m"月"d"日"';
      sheet.addRow([
        { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] },
        { formula: '1+1', result: 2 },
        { formula: 'A1' },
        { error: '#N/A' },
      ]);
      sheet.addRow([{ text: '链接', hyperlink: 'http://localhost/' }, '  ', null, 7]);
      sheet.getCell('D3').numFmt = '0000';
    });
    expect(await cellsOf(bytes)).toEqual([
      [
        { kind: 'text', text: '文字' },
        { kind: 'number', value: 12.5 },
        { kind: 'boolean', value: true },
        { kind: 'date', iso: '2026-01-05' },
      ],
      [
        { kind: 'text', text: '富文本' },
        { kind: 'number', value: 2 },
        { kind: 'error', text: '公式没有结果' },
        { kind: 'error', text: '#N/A' },
      ],
      [{ kind: 'text', text: '链接' }, undefined, undefined, { kind: 'number', value: 7, shown: '0007' }],
    ]);
  });

  it('of a merged range stand once, in its corner; row numbers are the sheet’s own', async () => {
    const bytes = await made((sheet) => {
      sheet.getCell('A1').value = '标题';
      sheet.mergeCells('A1:D1');
      sheet.getCell('B4').value = '正文';
    });
    const [sheet] = (await read(bytes)).sheets;
    expect(sheet?.rows).toEqual([
      { number: 1, cells: [{ kind: 'text', text: '标题' }] },
      { number: 4, cells: [undefined, { kind: 'text', text: '正文' }] },
    ]);
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
  });

  it('keep every character outside the basic plane, also where exceljs would cut the text', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `${'𫖯'.repeat(20)}${'𠮷'.repeat(index % 5)}${index}`);
    const bytes = await made((sheet) => {
      for (const name of names) sheet.addRow([name]);
    });
    expect((await cellsOf(bytes))?.map(([cell]) => (cell?.kind === 'text' ? cell.text : ''))).toEqual(names);
  });

  it('of dates count from 1904 where the workbook does', async () => {
    const bytes = await made((sheet, workbook) => {
      workbook.properties.date1904 = true;
      sheet.addRow([new Date(Date.UTC(2026, 0, 4)), 44_564]);
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
    });
    const [sheet] = (await read(bytes)).sheets;
    expect(sheet?.date1904).toBe(true);
    expect(sheet?.rows[0]?.cells).toEqual([
      { kind: 'date', iso: '2026-01-04' },
      { kind: 'number', value: 44_564 },
    ]);
  });

  it('are found where strings stand in the cell itself, as openpyxl writes them', async () => {
    const bytes = withSheet(
      '<row r="2"><c r="B2" t="inlineStr"><is><t>&#21246;&#x2B5AF;</t></is></c><c r="C2" t="str"><f>B2</f><v>甲</v></c></row>',
    );
    expect((await read(bytes)).sheets[0]?.rows).toEqual([
      {
        number: 2,
        cells: [undefined, { kind: 'text', text: '勾𫖯'.replace('勾', '\u52FE') }, { kind: 'text', text: '甲' }],
      },
    ]);
  });

  it('do not suffer from a drop-down over whole columns', async () => {
    const bytes = withSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:Z1048576"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>',
    );
    expect(await cellsOf(bytes)).toEqual([[{ kind: 'number', value: 1 }]]);
  });
});

/** A workbook of one sheet whose XML is given. */
function withSheet(rows: string, after = ''): Uint8Array {
  const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${space}" xmlns:r="${relations}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${space}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
  });
}

describe('files that are no workbook after all', () => {
  it('are named: damaged inside, empty, too long, not there', async () => {
    const parts = unzipSync(await made((sheet) => sheet.addRow(['姓名'])));
    const broken = zipSync({ ...parts, 'xl/workbook.xml': strToU8('<workbook><sheets>') });
    expect(await readWorkbook({ name: 'a.xlsx', bytes: broken })).toMatchObject({
      ok: false,
      problem: { code: 'file-damaged' },
    });
    expect(await readWorkbook({ name: 'a.xlsx', bytes: await made(() => undefined) })).toMatchObject({
      ok: false,
      problem: { code: 'file-empty' },
    });
    const long = new TextEncoder().encode('一\n'.repeat(ROWS + 1));
    expect(await readWorkbook({ name: 'a.csv', bytes: long })).toMatchObject({
      ok: false,
      problem: { code: 'too-many-rows' },
    });
    expect((await readWorkbook({ name: 'a.csv', bytes: long.subarray(0, -4) })).ok).toBe(true);
    expect(await chooseFile('/nowhere/台账.xlsx')).toMatchObject({
      ok: false,
      problem: { code: 'file-missing', message: expect.stringContaining('台账.xlsx') },
    });
  });

  it('are known by content, whatever their name', async () => {
    expect((await read(new TextEncoder().encode('姓名,金额\n张一,5'), '台账.xlsx')).format).toBe('csv');
    expect((await read(await made((sheet) => sheet.addRow(['姓名'])), '台账.csv')).format).toBe('xlsx');
  });
});
