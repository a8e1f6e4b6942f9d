import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { WAYS } from '../../../domain/entities/codes.ts';
import { spotCheckPdf, spotCheckXlsx, type SpotCheckView } from '../../../templates/spot-check/index.ts';
import { least, ordinary, worst } from '../../../templates/spot-check/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';
import { viewWords } from '../sections/view-words.ts';

const options = { madeAt: '2026-12-31T08:00:00Z' };
const LABELS = '账 表 单 人 核实领到 被访人签名 （指印） 走访人签名 抽查结果 抽查人： 被抽查单位负责人： SHA-256'.split(
  ' ',
);
/** ULIDs stand in the workbook only. */
const words = (view: SpotCheckView) =>
  viewWords({ ...view, rows: view.rows.map((row) => ({ ...row, uid: '' })) }, Object.keys(WAYS));

describe('抽查核对表', () => {
  it.each([
    ['ordinary', ordinary, 2],
    ['worst', worst, 8],
  ] as const)('prints the %s', async (_, view, pages) => {
    const result = await spotCheckPdf(view, options);
    expectPaper(result, { says: [...LABELS, ...words(view)], pages, size: [297, 210] });
  });

  it('says that there is nothing to check', async () => {
    const result = await spotCheckPdf(least, options);
    expectPaper(result, { says: ['本期没有有效发放，无可抽查。', '抽查0笔0.00元'], pages: 1, size: [297, 210] });
  });

  it('prints seed, population and sample, and four squares for each payment', async () => {
    const { pdf } = await spotCheckPdf(ordinary, options);
    const page = pdfWords(pdf).join('');
    // 3,000 + 2,600 + 1,000 + 480 + 450 + 1,000.50 + 800 + 500 + 600 + 1,000
    expect(page).toContain('种子：县民政局2026年四季度抽查本期有效发放58笔47,310.50元，抽查10笔11,430.50元。');
    expect(page).toContain('合计10笔11,430.50');
    expect(pdfDrawn(pdf).match(/□/gu)).toHaveLength(10 * 4);
    expect(page).toContain('代领：王䶮');
    expect(page).toContain('现金各发放方式'.slice(0, 2));
  });

  it('gives the keys of the draw in the workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await spotCheckXlsx(ordinary, options)) as never);
    const keys = workbook.getWorksheet('抽样核对');
    const uids = keys?.getColumn(2).values?.map(String) ?? [];
    for (const { uid } of ordinary.rows) expect(uids).toContain(uid);
  });
});
