import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { auditTrailPdf, auditTrailXlsx } from '../../../templates/audit-trail/index.ts';
import { least, ordinary, worst } from '../../../templates/audit-trail/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfRaster, pdfWords } from '../kit/read-pdf.ts';
import { viewWords } from '../sections/view-words.ts';

const options = { madeAt: '2026-12-31T08:00:00Z' };
const LABELS = '记录号 办理时间 办理人 办理事项 记入内容 校验码 追溯人： 复核人： SHA-256'.split(' ');

describe('审计追溯表', () => {
  it.each([
    ['least', least, 1],
    ['ordinary', ordinary, 2],
    ['worst', worst, 14],
  ] as const)('prints the %s', async (_, view, pages) => {
    const result = await auditTrailPdf(view, options);
    expectPaper(result, { says: [...LABELS, ...viewWords(view)], pages, size: [297, 210] });
  });

  it('prints every act with number, instant, person and code', async () => {
    const page = pdfWords((await auditTrailPdf(ordinary, options)).pdf).join('');
    expect(page).toContain('12162026-11-1015:40:10李小梅发放发放现金1,000.00元；开具四联单2026-000052');
    expect(page).toContain('共8条审计记录，校验全部相符。');
    expect(page).toContain('申请日期：2026年11月6日审批1,000.00元，实发1,000.00元现状：已发放');
    expect(page).toContain('县级批复南民函〔2026〕91号：核销');
  });

  it('says red which act does not agree with its hash', async () => {
    const { pdf, pages } = await auditTrailPdf(worst, options);
    expect(pdfWords(pdf).join('')).toContain('共45条审计记录，1条校验不符。');
    expect(pages).toBeGreaterThan(3);
    expect(pdfWords(pdf).filter((page) => page.includes('不符') && page.includes('99020'))).toHaveLength(1);
    expect(pdfRaster(pdf, 1).width).toBeGreaterThan(pdfRaster(pdf, 1).height);
  });

  it('is a workbook of three sheets', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(await auditTrailXlsx(ordinary, options)) as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['办理经过', '发放和销账', '规则核查']);
    const payment = workbook.getWorksheet('发放和销账')?.getRow(4).values as unknown[];
    expect(payment.slice(1, 6)).toEqual(['2026-000052', '2026-11-10', '现金', 1000, 0]);
  });
});
