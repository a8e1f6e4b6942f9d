import { describe, expect, it } from 'vitest';
import { countyHandoverPdf } from '../../../templates/county-handover/index.ts';
import { least, ordinary, worst } from '../../../templates/county-handover/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';
import { allSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };

describe('countyHandoverPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 3],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    expectPaper(await countyHandoverPdf(view, options), { says: allSaid(view), pages });
  });

  it('says why the county decides, the limit, what is proposed and what was paid first', async () => {
    const said = pdfDrawn((await countyHandoverPdf(ordinary, options)).pdf);
    for (const of of [
      '超过乡镇审批额度',
      '乡镇审批额度3,900.00元。',
      '已先行救助1,000.00元（人民币壹仟元整）。',
      '陆仟元整',
      '6,000.00',
      '一卡通',
    ])
      expect(said).toContain(of);
  });

  it('lists the papers one by one with the county’s receipt under them', async () => {
    const [, second = ''] = pdfWords((await countyHandoverPdf(ordinary, options)).pdf);
    expect(second).toContain('9集体研究纪要勐民议〔2026〕7号');
    for (const of of ['份数', '页数', '材料不全，一次性告知补正', '接收人：']) expect(second).toContain(of);
  });

  it('keeps every paper of a long list', async () => {
    const said = pdfDrawn((await countyHandoverPdf(worst, options)).pdf);
    for (let number = 1; number <= 24; number++) expect(said).toContain(`其他证明材料之${number}（`);
  });
});
