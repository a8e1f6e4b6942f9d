import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { goodsRegisterPdf, goodsRegisterXlsx } from '../../../templates/goods-register/index.ts';
import { registerLines } from '../../../templates/goods-register/register.ts';
import { least, ordinary, worst } from '../../../templates/goods-register/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';
import { viewWords } from '../sections/view-words.ts';

const options = { madeAt: '2026-11-30T08:00:00Z' };
const LABELS =
  '种类 供货、捐赠单位 四联单号、采购依据 品名、规格 单位 数量 单价 收入（元） 发出（元） 结存（元）'.split(' ');

describe('物资采购与发放登记', () => {
  it.each([
    ['ordinary', ordinary, 2],
    ['worst', worst, 7],
  ] as const)('prints the %s', async (_, view, pages) => {
    const result = await goodsRegisterPdf(view, options);
    expectPaper(result, { says: [...LABELS, ...viewWords(view)], pages, size: [297, 210] });
  });

  it('prints a span without goods', async () => {
    const result = await goodsRegisterPdf(least, options);
    expectPaper(result, { says: ['没有结存物资。', '上期结存0.00元'], pages: 1, size: [297, 210] });
  });

  it('carries the balance from line to line, a red one backwards', () => {
    // 3,600.00 + 5,000 + 1,600 + 1,176 − 320 − 392 − 250 + 125, by hand
    expect(registerLines(ordinary).map(({ balanceFen }) => balanceFen)).toEqual([
      360_000, 860_000, 1_020_000, 1_137_600, 1_105_600, 1_066_400, 1_041_400, 1_053_900,
    ]);
  });

  it('sums what came and went, and shows what came back with a minus', async () => {
    const [page = ''] = pdfWords((await goodsRegisterPdf(ordinary, options)).pdf);
    expect(page).toContain('合计7行7,776.00837.00');
    expect(page).toContain('期末结存10,539.00元');
    expect(page).toContain('紧急情况：芒丙村火灾当晚无御寒衣被'.slice(0, 8));
    const drawn = pdfDrawn((await goodsRegisterPdf(ordinary, options)).pdf);
    expect(drawn).toContain('-1125.00-125.0010,539.00');
    // 4,875 + 1,280 + 784 + 3,600: the articles make up the balance
    expect(drawn).toContain('合计4种10,539.00');
  });

  it('is a workbook of the same lines', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await goodsRegisterXlsx(ordinary, options)) as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['收发明细', '结存明细']);
    const [moves] = workbook.worksheets;
    const last = moves?.getRow(4 + 8).values as unknown[];
    expect(last.slice(2, 7)).toEqual([
      '2026-11-12',
      '退回',
      '尹䶮\n539921196701209713',
      '2026-000061',
      '大米　25公斤装',
    ]);
    expect(last.slice(7)).toEqual(['袋', -1, 125, undefined, -125, 10_539]);
  });
});
