import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import {
  cardApplicationPdf,
  cardListPdf,
  cardListXlsx,
  type CardApplicationView,
} from '../../../templates/card-application/index.ts';
import { least, ordinary, worst } from '../../../templates/card-application/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn } from '../kit/read-pdf.ts';
import { allSaid, textsSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };
const letter = async (view: CardApplicationView) => pdfDrawn((await cardApplicationPdf(view, options)).pdf);

describe('cardApplicationPdf', () => {
  it.each([
    ['least', least],
    ['ordinary', ordinary],
    ['worst', worst],
  ] as const)('says everything of the %s on one page, tidily', async (_, view) => {
    const { lines: _lines, chain: _chain, ...rest } = view;
    expectPaper(await cardApplicationPdf(view, options), { says: allSaid(rest), pages: 1 });
  });

  it('adds up by type, in figures and capitals, without what the county approved', async () => {
    const said = await letter(ordinary);
    // 3,500.50 + 3,000.00 + 4,800.00; 1 + 4 + 6 people
    expect(said).toContain('共3户次11人次，合计人民币壹万壹仟叁佰元零伍角整（￥11,300.50）。');
    expect(said).toContain('其中：急难型1户次3,000.00元，支出型2户次8,300.50元。');
    expect(said).toContain('另有1笔6,000.00元由县级审批，不在本次申请之内。');
    expect(await letter(least)).not.toContain('由县级审批');
  });

  it('claims no account that nobody has looked at', async () => {
    expect(await letter(ordinary)).toContain('上述对象中1户次账户尚待核实');
    expect(await letter(least)).toContain('上述对象中1户次账户尚待补报');
    expect(await letter(worst)).toContain('账户信息已经核实');
  });
});

describe('清册', () => {
  it.each([
    ['least', least, 1],
    ['ordinary', ordinary, 1],
    ['worst', worst, 5],
  ] as const)('says every line of the %s, tidily', async (_, view, pages) => {
    expectPaper(await cardListPdf(view, options), { says: textsSaid(view.lines), pages, size: [297, 210] });
  });

  it('keeps accounts and identity numbers whole as text in the workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await cardListXlsx(ordinary, options)) as never);
    const cells = (workbook.worksheets[0]?.getSheetValues() ?? []).filter(Array.isArray).flat();
    expect(cells).toContain('6230900000000000016');
    expect(cells).toContain('53992119840923374X');
    expect(cells).toContain(11300.5);
    expect(cells).toContain('账户待核实');
  });
});
