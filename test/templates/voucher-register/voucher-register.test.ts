import { describe, expect, it } from 'vitest';
import { voucherRegisterPdf } from '../../../templates/voucher-register/index.ts';
import { least, ordinary, worst } from '../../../templates/voucher-register/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfWords } from '../kit/read-pdf.ts';
import { viewWords } from '../sections/view-words.ts';

const options = { madeAt: '2026-11-30T08:00:00Z' };
const LABELS =
  '字头 起用号 已用至 下一号 保管人 领用起号 领用止号 张数 已签回 未签回 领用人 留存 领用人签名 交回张数'.split(' ');

describe('凭证领用登记', () => {
  it.each([
    ['ordinary', ordinary, 2],
    ['worst', worst, 6],
  ] as const)('prints the %s', async (_, view, pages) => {
    const result = await voucherRegisterPdf(view, options);
    expectPaper(result, { says: [...LABELS.slice(0, 10), ...viewWords(view)], pages });
  });

  it('prints a book before its first voucher, with lines for pads of pre-printed forms', async () => {
    const result = await voucherRegisterPdf(least, options);
    const says = ['尚未启用号段。', '本期没有领用。', '没有缺号', '没有未签回的四联单。', ...LABELS.slice(-2)];
    expectPaper(result, { says, pages: 1 });
  });

  it('counts sheets, void, red, signed and unsigned, and names whoever holds what is out', async () => {
    const page = pdfWords((await voucherRegisterPdf(ordinary, options)).pdf).join('');
    // 4 + 6 + 9 + 10 sheets; 26 signed, 2 out, 1 void
    expect(page).toContain('合计4段29112620'.replace('20', '2'));
    expect(page).toMatch(/2026-000074尹䶮680\.5011-246李小梅/u);
    expect(page).toContain('2026-000053作废11-05金额写错，未交领款人，另开第54号4李小梅');
  });

  it('names every gap with its size', async () => {
    const page = pdfWords((await voucherRegisterPdf(worst, options)).pdf).join('');
    expect(page).toContain('2026-0008402026-00089960');
    expect(page).toContain('合计2段61');
  });
});
