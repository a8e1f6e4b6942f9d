import { describe, expect, it } from 'vitest';
import { refusalPdf, type RefusalView } from '../../../templates/refusal/index.ts';
import { least, ordinary, worst } from '../../../templates/refusal/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn } from '../kit/read-pdf.ts';
import { allSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };
const drawn = async (view: RefusalView) => pdfDrawn((await refusalPdf(view, options)).pdf);

describe('refusalPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 3],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    expectPaper(await refusalPdf(view, options), { says: allSaid(view), pages });
  });

  it('gives ground, reason and provision in one sentence', async () => {
    expect(await drawn(ordinary)).toContain(
      '收支核算不低于低保标准：自费择校费用不计入必需教育支出，核算后月人均收入高于低保标准。依据红民社救〔2019〕5号二（一）2的规定，不符合临时救助条件。',
    );
  });

  it('does not say a ground twice, and says no more than the reason where it is another', async () => {
    expect(await drawn({ ...ordinary, reason: '收支核算不低于低保标准' })).toContain('依据红民社救');
    expect(await drawn({ ...ordinary, reason: '收支核算不低于低保标准' })).not.toContain('标准：收支');
    const other = await drawn({ ...ordinary, ground: 'other', reason: '申请人已去世' });
    expect(other).toContain('申请人已去世。依据');
    expect(other).not.toContain('其他：');
  });

  it('tells how to go against it, and has the receipt', async () => {
    const said = await drawn(ordinary);
    expect(said).toContain('六十日内向南汀县人民政府申请行政复议');
    expect(said).toContain('六个月内依法向有管辖权的人民法院提起行政诉讼');
    for (const place of ['送达文书', '受送达人（签名）：', '代收人：', '送达人（两人）：'])
      expect(said).toContain(place);
    expect(await drawn({ ...ordinary, remedy: '可以自收到之日起向县民政局申诉。' })).not.toContain('行政复议');
  });

  it('leaves the provision for the hand where no document speaks of the ground', async () => {
    expect(await drawn({ ...ordinary, provisions: [] })).toMatch(/依据＿+第＿+条的规定/u);
  });
});
