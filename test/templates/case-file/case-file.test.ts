import { describe, expect, it } from 'vitest';
import { caseFilePdf } from '../../../templates/case-file/index.ts';
import { least, ordinary, worst } from '../../../templates/case-file/sample.ts';
import { expectPaper, textsOf } from '../kit/form-check.ts';
import { pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
/** Items of GB/T 9705 for cover, contents and the sheet at the end. */
const LABELS = [
  ...'临时救助档案 档号： 起止日期 件数、页数 保管期限 立卷部门 归档日期 卷内文件目录 顺序号 文号（编号） 责任者'.split(
    ' ',
  ),
  ...'题名 日期 页号 备注 卷内备考表 本卷情况 立卷人 立卷时间 检查人：'.split(' '),
];

describe('caseFilePdf', () => {
  it.each([
    ['least', least, 3],
    ['ordinary', ordinary, 3],
    ['worst', worst, 7],
  ] as const)('prints the %s: cover, contents, sheet at the end', async (_, view, pages) => {
    const { from: _from, to: _to, archivedOn: _archivedOn, papers, ...rest } = view;
    const listed = papers.flatMap(({ title, number, author, on, note }) => [title, number, author, on ?? '', note]);
    expectPaper(await caseFilePdf(view, options), { says: [...LABELS, ...textsOf([rest, listed])], pages });
  });

  it('numbers the papers and leaves their pages for the hand', async () => {
    const [cover = '', contents = '', end = ''] = pdfWords((await caseFilePdf(ordinary, options)).pdf);
    expect(cover).toContain('起止日期2026年11月6日至2026年12月20日');
    expect(cover).toContain('共13件46页');
    expect(cover).toContain('□永久□30年□10年');
    expect(contents).toContain('9勐民纪〔2026〕11号');
    expect(contents).toContain('13岩温罕回访记录2026-12-08');
    expect(end).toContain('本卷共13件、46页。');
  });

  it('leaves end, pages and date of a case not yet over for the hand', async () => {
    const [cover = '', , end = ''] = pdfWords((await caseFilePdf(least, options)).pdf);
    expect(cover).toContain('2026年11月6日至年月日');
    expect(end).toContain('本卷共1件、＿＿＿＿页。');
  });
});
