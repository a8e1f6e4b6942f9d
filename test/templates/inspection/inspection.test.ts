import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { inspectionPdf, inspectionXlsx } from '../../../templates/inspection/index.ts';
import { least, ordinary, worst } from '../../../templates/inspection/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfWords } from '../kit/read-pdf.ts';
import { viewWords } from '../sections/view-words.ts';

const options = { madeAt: '2026-12-31T08:00:00Z' };
const HEADINGS = [
  ...'一、概况 二、预警汇总 三、预警明细 四、须说明事项的理由及说明人 五、本期停用的检查 六、代领人索引 七、等额整数发放'.split(
    ' ',
  ),
  ...'八、年底突击发放 九、不相容岗位由同一人办理 十、库存现金 十一、截至2026年12月31日未签回的四联单'.split(' '),
  ...'十二、已付未核销账龄 十三、已付未核销明细 十四、没有下落的四联单号 十五、先行救助逾期补办'.split(' '),
  '检查意见',
  '被检查单位负责人：',
];

describe('检查情况表', () => {
  it.each([
    ['least', least, 3],
    ['ordinary', ordinary, 4],
    ['worst', worst, 20],
  ] as const)('prints the %s', async (_, view, pages) => {
    const result = await inspectionPdf(view, options);
    expectPaper(result, { says: [...HEADINGS, ...viewWords(view)], pages, size: [297, 210] });
  });

  it('counts, names and sums', async () => {
    const page = pdfWords((await inspectionPdf(ordinary, options)).pdf).join('');
    // 2 + 1 + 1 findings, one of them explained
    expect(page).toContain('合计3项413');
    // 13,200 + 6,000 + 1,000.50
    expect(page).toContain('合计3120,200.50');
    expect(page).toContain('11.1%');
    expect(page).toContain('期末仍停用');
    expect(page).toContain('未补齐');
    expect(page).toContain('-600.00');
  });

  it('tells what cannot be worked out from what was not found', async () => {
    const page = pdfWords((await inspectionPdf(least, options)).pdf).join('');
    expect(page.match(/本办没有设定判断标准，无法统计。/gu)).toHaveLength(2);
    expect(page).toContain('没有缺号。');
    expect(page).toContain('本期没有停用任何一项检查。');
  });

  it('is a workbook of a sheet a section', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await inspectionXlsx(ordinary, options)) as never);
    expect(workbook.worksheets).toHaveLength(15);
    const reasons = workbook.getWorksheet('说明理由');
    expect([reasons?.getRow(4).values].flat().slice(6)).toEqual([
      '本人烧伤住院，协议于11月12日补签。',
      '杨建国',
      '2026-11-10 15:31:08',
    ]);
  });
});
