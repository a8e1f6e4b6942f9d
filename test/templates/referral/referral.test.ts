import { describe, expect, it } from 'vitest';
import { referralPdf, type ReferralView } from '../../../templates/referral/index.ts';
import { least, ordinary, worst } from '../../../templates/referral/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';
import { allSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };
const pagesOf = async (view: ReferralView) => pdfWords((await referralPdf(view, options)).pdf);

describe('referralPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 3],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    const { sex: _sex, ...person } = view.person;
    expectPaper(await referralPdf(view, options), { says: allSaid({ ...view, person }), pages });
  });

  it('gives the help so far with its sum: 1,000 in cash and 6,000 by 一卡通', async () => {
    const said = pdfDrawn((await referralPdf(ordinary, options)).pdf);
    expect(said).toContain(
      '2026年11月3日现金1,000.00元；2026年11月10日一卡通6,000.00元。合计7,000.00元（人民币柒仟元整）。',
    );
  });

  it('has the receipt on the second side, answered as on record', async () => {
    const [sheet = '', receipt = ''] = await pagesOf(ordinary);
    expect(sheet).toContain('转介对象或监护人（签名）：');
    expect(receipt).toContain('临时救助转介单回执');
    for (const of of ['李㛃', '住房救助', '2026年12月12日', '22,000.00元', '2026年12月1日'])
      expect(receipt).toContain(of);
    expect(sheet).not.toContain('办理结果');
  });

  it('asks for the answer by a day for the hand where none is set', async () => {
    const [sheet = ''] = await pagesOf(least);
    expect(sheet).toMatch(/请于＿+年＿+月＿+日前将回执退回/u);
  });
});
