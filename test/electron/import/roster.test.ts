import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Roster } from '../../../domain/entities/case-codes.ts';
import { idCheckDigit } from '../../../domain/identity/id-number.ts';
import type { RawBook } from '../../../domain/history/raw.ts';
import { listRosters, rosterStanding } from '../../../db/queries/registers.ts';
import { readWorkbook } from '../../../electron/office/import/read-workbook.ts';
import { runRoster } from '../../../electron/office/import/roster.ts';
import { readRoster, type RosterReading } from '../../../electron/office/import/roster-read.ts';
import { xlsxBytes } from '../../../templates/kit/xlsx-bytes.ts';
import { applicant, TestOffice } from '../../db/test-office.ts';

const AS_OF = '2026-01-01';
const RED = 'FFFF6A5C';
const id = (n: number): string => applicant(n).idNumber;
/** A number whose last digit is wrong. */
const wrong = (n: number): string => id(n).slice(0, 17) + (id(n).endsWith('1') ? '2' : '1');

type Cell = string | number | Date | null;
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

function workbookOf(sheets: Sheets, shape: (workbook: ExcelJS.Workbook) => void = () => {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  shape(workbook);
  return xlsxBytes(workbook);
}

async function read(bytes: Uint8Array, kind: Roster = 'dibao', name = '名册.xlsx'): Promise<RosterReading> {
  const book = await readWorkbook({ name, bytes });
  if (!book.ok) throw new Error(book.problem.message);
  const reading = readRoster(book.value, kind, AS_OF);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}
const rowsOf = (sheets: Sheets, kind?: Roster, shape?: (workbook: ExcelJS.Workbook) => void) =>
  workbookOf(sheets, shape).then((bytes) => read(bytes, kind));
const people = ({ lines }: RosterReading) => lines.map(({ line }) => line);
const faults = (reading: RosterReading) => reading.faults.map(({ row, code }) => [row, code]);

describe('a roster is read', () => {
  it('under merged titles, with subtotals, notes and signatures between and below', async () => {
    const reading = await rowsOf(
      {
        低保: [
          ['南汀县2026年1月城乡低保对象名册', null, null, null],
          ['填报单位：南汀县民政局', null, null, '单位：人'],
          ['序号', '户主姓名', '身份证号码', '村（居）委会'],
          [1, '岩乙', id(1), '芒丙村委会'],
          [2, '岩 丙', id(2), '勐禾乡允景村三组'],
          [null, '芒丙村小计', null, 2],
          [3, '岩丁', id(3), null],
          [null, '合计', 3, null],
          ['制表人：刀玉芬', null, null, '审核：杨建国'],
        ],
      },
      'dibao',
      (workbook) => workbook.worksheets[0]?.mergeCells('A1:D1'),
    );
    expect(people(reading)).toEqual([
      { name: '岩乙', idNumber: id(1), village: '芒丙村' },
      { name: '岩丙', idNumber: id(2), village: '允景村' },
      { name: '岩丁', idNumber: id(3) },
    ]);
    expect(reading.faults).toEqual([]);
    expect(reading.skipped).toEqual([{ sheet: '低保', row: 9, text: '制表人:刀玉芬 审核:杨建国' }]);
    expect(reading.sheets).toMatchObject([{ headingTop: 3, headingBottom: 3, rows: 3 }]);
  });

  it.each([
    ['姓名', '身份证号'],
    ['户主', '证件号码'],
    ['家庭成员', '公民身份号码'],
    ['特困人员姓名', '特困人员身份证号码'],
    ['保障对象', '居民身份证号'],
    ['成员姓名（本人）', '身份证件号码*'],
  ])('under the headings %s and %s', async (name, number) => {
    expect(
      people(
        await rowsOf({
          表: [
            ['序号', name, number],
            [1, '岩乙', id(1)],
          ],
        }),
      ),
    ).toEqual([{ name: '岩乙', idNumber: id(1) }]);
  });

  it('with heads and members on one row, a head merged over his members counted once', async () => {
    const reading = await rowsOf(
      {
        表: [
          ['户主', null, '家庭成员', null, '与户主关系'],
          ['姓名', '身份证号', '姓名', '身份证号', null],
          ['岩乙', id(1), '岩乙', id(1), '本人'],
          [null, null, '玉甲', id(11), '配偶'],
          ['岩丙', id(2), '玉乙', id(12), '女'],
          ['岩丙', id(2), '玉丙', id(13), '女'],
        ],
      },
      'dibao',
      (workbook) => {
        const sheet = workbook.worksheets[0];
        for (const range of ['A1:B1', 'C1:D1', 'A3:A4', 'B3:B4']) sheet?.mergeCells(range);
      },
    );
    expect(people(reading).map(({ name }) => name)).toEqual(['岩乙', '玉甲', '岩丙', '玉乙', '玉丙']);
    // 岩乙 as his own member and by the merge, 岩丙 on his second row.
    expect([reading.faults, reading.repeated]).toEqual([[], 3]);
  });

  it('without those who only look after people on it', async () => {
    const reading = await rowsOf({
      表: [
        ['姓名', '身份证号', '监护人姓名', '身份证号', '照料人', '照料人身份证号'],
        ['岩乙', id(1), '岩丙', id(2), '岩丁', id(3)],
      ],
    });
    expect(people(reading)).toEqual([{ name: '岩乙', idNumber: id(1) }]);
  });

  it('from several sheets, a page’s repeated heading, hidden and foreign sheets named', async () => {
    const reading = await rowsOf(
      {
        芒丙村: [
          ['姓名', '身份证号'],
          ['岩乙', id(1)],
          ['身份证号', '姓名'],
          [id(2), '岩丙'],
        ],
        允景村: [
          ['姓名', '身份证号'],
          ['岩丁', id(3)],
        ],
        旧名册: [
          ['姓名', '身份证号'],
          ['岩戊', id(4)],
        ],
        说明: [['本表每季度报送'], ['联系电话', 123]],
      },
      'dibao',
      (workbook) => {
        const old = workbook.getWorksheet('旧名册');
        if (old) old.state = 'hidden';
      },
    );
    expect(people(reading).map(({ idNumber }) => idNumber)).toEqual([id(1), id(2), id(3)]);
    expect(reading.sheets.map(({ sheet, kind, reason }) => [sheet, kind, reason])).toEqual([
      ['芒丙村', 'payments', undefined],
      ['允景村', 'payments', undefined],
      ['旧名册', 'ignored', '是隐藏的工作表，没有读取。'],
      ['说明', 'ignored', '没有姓名和身份证号的表头。'],
    ]);
  });

  it('from text in GB 18030, with commas', async () => {
    const text = `姓名,身份证号,村\n岩乙,${id(1)},芒丙村\n岩丙,'${id(2).toLowerCase()},\n`;
    // GB 18030 bytes of the four words, everything else is ASCII.
    const gb: Readonly<Record<string, readonly number[]>> = {
      姓: [0xd0, 0xd5],
      名: [0xc3, 0xfb],
      身: [0xc9, 0xed],
      份: [0xb7, 0xdd],
      证: [0xd6, 0xa4],
      号: [0xba, 0xc5],
      村: [0xb4, 0xe5],
      岩: [0xd1, 0xd2],
      乙: [0xd2, 0xd2],
      丙: [0xb1, 0xfb],
      芒: [0xc3, 0xa2],
    };
    const bytes = Uint8Array.from(Array.from(text).flatMap((sign) => gb[sign] ?? [sign.codePointAt(0) ?? 0]));
    expect(people(await read(bytes, 'dibao', '名册.csv'))).toEqual([
      { name: '岩乙', idNumber: id(1), village: '芒丙村' },
      { name: '岩丙', idNumber: id(2) },
    ]);
  });

  it('of deaths with the day in any notation, and only the dead person of the row', async () => {
    const reading = await rowsOf(
      {
        表: [
          ['户主姓名', '户主身份证号', '死亡人员姓名', '死亡人员身份证号', '死亡时间'],
          ['岩癸', id(9), '岩乙', id(1), '2025.12.3'],
          ['岩癸', id(9), '岩丙', id(2), new Date(Date.UTC(2025, 10, 30))],
          ['岩癸', id(9), '岩丁', id(3), '2025年1月2日'],
        ],
      },
      'death',
    );
    expect(people(reading)).toEqual([
      { name: '岩乙', idNumber: id(1), diedOn: '2025-12-03' },
      { name: '岩丙', idNumber: id(2), diedOn: '2025-11-30' },
      { name: '岩丁', idNumber: id(3), diedOn: '2025-01-02' },
    ]);
  });
});

describe('a row that cannot be trusted', () => {
  it('is not taken, with its reason', async () => {
    const young = '53992120260501101';
    const unborn = young + idCheckDigit(young);
    const reading = await rowsOf({
      表: [
        ['序号', '姓名', '身份证号'],
        [1, '岩乙', wrong(1)],
        [2, '岩丙', null],
        [3, '岩丁', 539921198607051200],
        [4, null, id(4)],
        [5, '岩己', '539921860705121'],
        [6, '岩庚?', id(6)],
        [7, '岩辛', unborn],
        [8, '岩壬', id(8)],
        [9, '别名', id(8)],
        [10, '岩壬', id(8)],
      ],
    });
    expect(faults(reading)).toEqual([
      [2, 'bad-id'],
      [3, 'bad-id'],
      [4, 'bad-id'],
      [5, 'bad-name'],
      [6, 'bad-id'],
      [7, 'bad-name'],
      [8, 'bad-id'],
      [10, 'name-conflict'],
    ]);
    expect(people(reading)).toEqual([{ name: '岩壬', idNumber: id(8) }]);
    expect(reading.repeated).toBe(1);
    const messages = reading.faults.map(({ message }) => message);
    expect(messages[2]).toContain('数字格式');
    expect(messages[4]).toContain('15位');
    expect(messages[7]).toContain('「表」第 9 行的岩壬');
  });

  it('of deaths has a day that cannot be', async () => {
    const reading = await rowsOf(
      {
        表: [
          ['姓名', '身份证号', '死亡日期'],
          ['岩乙', id(1), null],
          ['岩丙', id(2), '2026-01-02'],
          ['岩丁', id(3), '2025-02-30'],
          ['岩戊', id(4), '2026-01-01'],
        ],
      },
      'death',
    );
    expect(faults(reading)).toEqual([
      [2, 'bad-death-date'],
      [3, 'bad-death-date'],
      [4, 'bad-death-date'],
    ]);
    expect(people(reading).map(({ name }) => name)).toEqual(['岩戊']);
  });

  it('without any roster in the file refuses it, naming each sheet’s reason', () => {
    const sheet = { name: '表', hidden: false, merges: [], date1904: false };
    const bookOf = (heading: string[]): RawBook => ({
      name: '名册',
      format: 'csv',
      sheets: [{ ...sheet, rows: [{ number: 1, cells: heading.map((text) => ({ kind: 'text', text })) }] }],
    });
    expect(readRoster(bookOf(['姓名', '电话']), 'dibao', AS_OF)).toMatchObject({
      ok: false,
      problem: { code: 'roster-not-found' },
    });
    const deaths = readRoster(bookOf(['姓名', '身份证号']), 'death', AS_OF);
    expect(deaths.ok ? '' : deaths.problem.message).toContain('「表」：没有死亡日期一列。');
  });
});

describe('a roster taken into the book', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = new TestOffice('2026-06-15');
  });
  afterEach(() => office.discard());

  async function file(sheets: Sheets): Promise<string> {
    const path = join(office.folder, '名册.xlsx');
    writeFileSync(path, await workbookOf(sheets));
    return path;
  }
  const run = (path: string, dryRun = false) =>
    runRoster(office.book, office.session('clerk'), {
      path,
      kind: 'dibao',
      asOf: AS_OF,
      dryRun,
      requestId: office.newRequest(),
    });
  const SHEETS: Sheets = {
    表: [
      ['姓名', '身份证号'],
      ['别名', id(1)],
      ['岩丙', id(2)],
      ['岩丁', wrong(3)],
    ],
  };

  it('by number first, a different name reported, nothing written by a preview', async () => {
    office.act('clerk', 'case.open', {
      applicant: applicant(1),
      household: { village: '芒丙村', size: 1, category: 'general' },
      type: 'urgent',
      cause: 'fire',
      causeText: '住房烧毁',
      appliedOn: '2026-06-01',
    });
    const path = await file(SHEETS);
    const preview = await run(path, true);
    expect(preview.report).toMatchObject({
      accepted: 2,
      known: 1,
      nameDiffers: [{ sheet: '表', row: 2, rosterName: '别名', bookName: applicant(1).name }],
      refused: [{ row: 4, code: 'bad-id' }],
    });
    expect(listRosters(office.book, undefined, { offset: 0, limit: 9 }).total).toBe(0);
    const { report } = await run(path);
    expect(report).toEqual(preview.report);
    const { people: known } = rosterStanding(office.book, { idNumbers: [id(1), id(2), id(3)], on: AS_OF });
    expect([...known.keys()].toSorted()).toEqual([id(1), id(2)].toSorted());
  });

  it('with a copy that has the reason beside each row, and is read again after correction', async () => {
    const { annotated } = await run(await file(SHEETS));
    const copy = new ExcelJS.Workbook();
    const bytes = await annotated();
    await copy.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const sheet = copy.getWorksheet('表');
    expect(sheet?.getCell('C1').value).toBe('导入结果');
    expect(sheet?.getCell('C4').text).toContain('没有采用：身份证号码校验不通过');
    expect(sheet?.getCell('B4').fill).toMatchObject({ fgColor: { argb: RED } });
    expect(sheet?.getCell('C3').value).toBeNull();
    if (sheet) sheet.getCell('B4').value = id(3);
    expect(people(await read(await xlsxBytes(copy))).map(({ idNumber }) => idNumber)).toEqual([id(1), id(2), id(3)]);
  });

  it('not at all where no row is sound, or by somebody who may not', async () => {
    const path = await file({
      表: [
        ['姓名', '身份证号'],
        ['岩丁', wrong(3)],
      ],
    });
    await expect(run(path)).rejects.toMatchObject({ problem: { code: 'roster-empty' } });
    const request = { path, kind: 'dibao', asOf: AS_OF, dryRun: true, requestId: 'request-x' } as const;
    await expect(runRoster(office.book, office.session('cashier'), request)).rejects.toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });
});
