import { describe, expect, it } from 'vitest';
import { authorisationPdf } from '../../../templates/authorisation/index.ts';
import { least, ordinary, worst } from '../../../templates/authorisation/sample.ts';
import { expectPaper, textsOf } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const LABELS = '家庭经济状况核对授权书 本人或监护人签名 指印 代签监护人 受理机关 （公章） 保密义务 自愿授权'.split(' ');

describe('authorisationPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 3],
  ] as const)('prints the %s, a line for each who signs', async (_, view, pages) => {
    const { signedOn: _signedOn, words: _words, ...rest } = view;
    expectPaper(await authorisationPdf(view, options), { says: [...LABELS, ...textsOf(rest)], pages });
  });

  it('names the bodies asked, the office’s own where it has any', async () => {
    expect(pdfDrawn((await authorisationPdf(ordinary, options)).pdf)).toContain('向公安、人力资源社会保障、医疗保障、');
    const own = pdfDrawn((await authorisationPdf(worst, options)).pdf);
    expect(own).toContain('税务、银行、证券、保险等部门和机构查询');
    expect(own).not.toContain('残联');
  });

  it('leaves a place for the guardian of a minor only', async () => {
    const family = [
      { name: '李某', relation: '本人', idNumber: '', minor: false, guardian: '' },
      { name: '李小某', relation: '子', idNumber: '', minor: true, guardian: '' },
      { name: '李老某', relation: '父', idNumber: '', minor: null, guardian: '' },
    ];
    const drawn = pdfDrawn((await authorisationPdf({ ...ordinary, family }, options)).pdf);
    expect(drawn.match(/＿{5}/gu)).toHaveLength(1);
  });

  it('repeats the heading of the list on the next page', async () => {
    const pages = pdfWords((await authorisationPdf(worst, options)).pdf);
    expect(pages.slice(0, 2).every((page) => page.includes('本人或监护人签名'))).toBe(true);
    expect(pages[0]).toContain('一式二份');
  });
});
