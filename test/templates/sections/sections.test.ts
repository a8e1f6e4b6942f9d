import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { signs, textPart } from '../../../templates/kit/ruled.ts';
import {
  section,
  sectionedPdf,
  sectionedXlsx,
  sharedYear,
  textSection,
  type Section,
  type SectionedPaper,
} from '../../../templates/sections/index.ts';
import { expectPaper, expectTidy } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';

interface Line {
  readonly name: string;
  readonly fen: number;
}

const options = { madeAt: '2026-11-30T08:00:00Z' };
const lines = (count: number, name = '李㛃'): Line[] => Array.from({ length: count }, () => ({ name, fen: 12_345 }));
const list = (heading: string, rows: readonly Line[], least = 0): Section =>
  section(
    { heading, tab: heading, texts: [`${heading}的说明。`] },
    {
      year: null,
      rows,
      least,
      owner: ({ name }) => name,
      columns: [
        { title: '序号', width: 14, kind: 'number', value: (_, index) => index + 1 },
        { title: '姓名', width: 120, kind: 'text', value: ({ name }) => name },
        { title: '金额（元）', width: 40, kind: 'money', sum: true, value: ({ fen }) => fen },
      ],
    },
  );
const paper = (sections: readonly Section[], change: Partial<SectionedPaper> = {}): SectionedPaper => ({
  words: { title: '多表清册', footnotes: ['脚注一句。'], copies: { holders: ['移交人', '接交人'] } },
  unit: '单位：勐禾乡人民政府',
  span: '2026年11月',
  sections,
  signers: signs('保管人：', '会计：'),
  chain: { code: '9F3A-71C2', row: 12 },
  ...change,
});

describe('a paper of several registers', () => {
  it('numbers its sections, sums each of them, and is signed at its end', async () => {
    const result = await sectionedPdf(paper([list('甲表', lines(2)), list('乙表', lines(3))]), options);
    expectPaper(result, {
      says: ['一、甲表', '甲表的说明。', '二、乙表', '保管人：', '脚注一句。', '账簿校验码：9F3A-71C2（第12号）'],
      pages: 1,
    });
    const [page = ''] = pdfWords(result.pdf);
    // 2 and 3 lines of 123.45
    expect(page).toMatch(/合计2笔246\.90.*合计3笔370\.35/u);
    expect(page).toContain('本表一式二份，移交人、接交人各存一份。');
    expect(page).toContain('第1页共1页');
  });

  it('goes on over pages with the heading of the table and of the section, and sums once', async () => {
    const result = await sectionedPdf(paper([list('甲表', lines(70)), list('乙表', lines(1))]), options);
    expectTidy(result);
    const pages = pdfWords(result.pdf);
    expect(pages).toHaveLength(3);
    expect(pages[1]).toContain('多表清册（续）');
    expect(pages[1]).toContain('一、甲表（续）序号姓名金额（元）');
    expect(pages.join('').match(/合计70笔8,641\.50/gu)).toHaveLength(1);
    expect(pages.slice(0, -1).join('')).not.toContain('合计70笔');
  });

  it('does not part a short section at the foot of a page', async () => {
    const result = await sectionedPdf(paper([list('甲表', lines(26)), list('乙表', lines(5))]), options);
    const [first = '', second = ''] = pdfWords(result.pdf);
    expect(first).not.toContain('乙表');
    expect(second).toContain('二、乙表');
    expect(second).toContain('合计5笔');
  });

  it('says so where a table has no rows, and draws lines for the hand where it should', async () => {
    const empty = await sectionedPdf(paper([list('甲表', []), list('乙表', [], 4)]), options);
    expectTidy(empty);
    expect(pdfWords(empty.pdf)[0]).toContain('一、甲表甲表的说明。无。二、乙表');
    expect(pdfWords(empty.pdf)[0]).toContain('序号姓名金额（元）');
  });

  it('has its title for a heading where there is one section only', async () => {
    const result = await sectionedPdf(paper([list('甲表', lines(1))]), options);
    expect(pdfDrawn(result.pdf)).not.toContain('一、');
  });

  it('loses nothing of a text longer than a cell, and counts its row and its sum once', async () => {
    const long = Array.from({ length: 100 }, (_, index) => `第${index}条说明；`).join('');
    const result = await sectionedPdf(paper([list('甲表', [...lines(1, long), ...lines(1)])]), options);
    expectTidy(result);
    const drawn = pdfDrawn(result.pdf);
    expect(drawn.replaceAll(/^.*?1第0条|123\.45/gu, '').match(/第\d+条说明；/gu)?.length).toBeGreaterThanOrEqual(98);
    for (const piece of ['第0条说明；', '第57条说明；', '第99条说明；']) expect(drawn).toContain(piece);
    expect(drawn).toContain('合计2笔246.90');
    expect(drawn.match(/123\.45/gu)).toHaveLength(2);
  });

  it('keeps the boxes to sign in together', async () => {
    const box = {
      kind: 'box',
      label: '接收',
      h: 60,
      parts: [textPart('实收如上。')],
      signs: signs('接收人：'),
    } as const;
    const result = await sectionedPdf(paper([list('甲表', lines(22))], { after: [box, box] }), options);
    expectTidy(result);
    const [first = '', second = ''] = pdfWords(result.pdf);
    expect(first).not.toContain('实收如上');
    expect(second.match(/实收如上/gu)).toHaveLength(2);
  });

  it.each([29, 30, 31, 32, 33, 34, 35])('never leaves signatures without a row of the list: %i rows', async (count) => {
    const result = await sectionedPdf(paper([list('甲表', lines(count))]), options);
    expectTidy(result);
    const last = pdfWords(result.pdf).at(-1) ?? '';
    expect(last).toContain('保管人：');
    expect(last).toMatch(/李㛃123\.45合计/u);
  });

  it('prints one paper for each holder where copies are separate', async () => {
    const words = { title: '多表清册', footnotes: [], copies: { holders: ['移交人', '接交人'], separate: true } };
    const result = await sectionedPdf(paper([list('甲表', lines(1))], { words }), options);
    const pages = pdfWords(result.pdf);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('第一份移交人存');
    expect(pages[1]).toContain('第二份接交人存');
  });
});

describe('its workbook', () => {
  it('has a sheet for each section, notes on the last', async () => {
    const given = paper([list('甲表', lines(3)), textSection({ heading: '乙说', tab: '乙说', texts: ['=一句话。'] })]);
    const workbook = new ExcelJS.Workbook();
    const bytes = await sectionedXlsx(given, { ...options, creator: '勐禾乡人民政府' });
    await workbook.xlsx.load(Buffer.from(bytes) as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['甲表', '乙说']);
    const [first, second] = workbook.worksheets;
    expect(first?.getRow(1).getCell(1).value).toBe('多表清册（甲表）');
    expect([first?.getRow(5).values].flat()).toEqual(['1', '李㛃', 123.45]);
    expect(first?.getRow(8).getCell(3).value).toBeCloseTo(370.35, 9);
    // A text like a formula is neutralised.
    expect(second?.getRow(4).getCell(1).value).toBe("'=一句话。");
    const texts = second?.getColumn(1).values?.map(String).join('');
    expect(texts).toContain('账簿校验码：9F3A-71C2（第12号）');
  });
});

describe('the year of some dates', () => {
  it('is left out only where it is one and the same', () => {
    expect(sharedYear(['2026-01-01', '2026-12-31'])).toBe(2026);
    expect(sharedYear(['2025-12-31', '2026-01-01'])).toBeNull();
    expect(sharedYear([])).toBeNull();
  });
});
