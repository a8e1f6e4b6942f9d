import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import * as forms from '../../../templates/filing/form-sample.ts';
import { filingFormPdf, filingRegisterPdf, filingRegisterXlsx } from '../../../templates/filing/index.ts';
import { FIRE, least, ordinary, worst } from '../../../templates/filing/sample.ts';
import { filingRemark } from '../../../templates/filing/register.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn } from '../kit/read-pdf.ts';
import { allSaid, textsSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };
const LANDSCAPE = [297, 210] as const;

describe('filingRegisterPdf', () => {
  it.each([
    ['least', least, 1],
    ['ordinary', ordinary, 1],
    ['worst', worst, 5],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    const lines = view.lines.map(({ caseNumber: _number, ...line }) => line);
    const { chain: _chain, ...rest } = view;
    const says = textsSaid({ ...rest, lines });
    expectPaper(await filingRegisterPdf(view, options), { says, pages, size: LANDSCAPE });
  });

  it('adds up households, people and sums', async () => {
    const said = pdfDrawn((await filingRegisterPdf(ordinary, options)).pdf);
    // 1,000.00 + 3,500.50; 4 + 1 people
    expect(said).toContain('合计2户次54,500.50');
    expect(said).toContain('合计金额（大写）：人民币肆仟伍佰元零伍角整');
    expect(said).toContain('2026年11月1日至2026年11月30日');
  });

  it('says what was ordered first, resolved together and paid in stages', () => {
    expect(filingRemark(FIRE)).toBe('先行救助11-03');
    expect(filingRemark({ ...FIRE, orderedOn: null })).toBe('');
    expect(filingRemark({ ...FIRE, minutes: '7号', staged: true })).toBe('先行救助11-03；纪要7号；分阶段');
  });
});

describe('filingRegisterXlsx', () => {
  it('keeps identity numbers as text and sums as numbers', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await filingRegisterXlsx(ordinary, options)) as never);
    const rows = workbook.worksheets[0]?.getSheetValues().filter(Array.isArray) ?? [];
    const cells = rows.flat();
    expect(cells).toContain('539921196701209713');
    expect(cells).toContain(1000);
    expect(cells).toContain(4500.5);
  });
});

describe('filingFormPdf', () => {
  it.each([
    ['least', forms.least, 1],
    ['ordinary', forms.ordinary, 1],
    ['worst', forms.worst, 2],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    expectPaper(await filingFormPdf(view, options), { says: allSaid(view), pages });
  });

  it('writes the sum in capitals and figures, and has the county’s answer', async () => {
    const said = pdfDrawn((await filingFormPdf(forms.ordinary, options)).pdf);
    for (const of of ['人民币壹仟元整', '1,000.00', '准予备案', '予以纠正', '急难型', '现金', '低保边缘'])
      expect(said).toContain(of);
  });
});
