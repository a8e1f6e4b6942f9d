import { describe, expect, it } from 'vitest';
import { recoveryPdf, type RecoveryView } from '../../../templates/recovery/index.ts';
import { least, ordinary, worst } from '../../../templates/recovery/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn } from '../kit/read-pdf.ts';
import { allSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };
const drawn = async (view: RecoveryView) => pdfDrawn((await recoveryPdf(view, options)).pdf);

describe('recoveryPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 3],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    expectPaper(await recoveryPdf(view, options), { says: allSaid(view), pages });
  });

  it('asks for the sum in capitals and figures, by a day, to an account', async () => {
    const said = await drawn(ordinary);
    expect(said).toContain('应退回人民币陆佰元整（￥600.00）。');
    expect(said).toContain('请于2026年12月10日前（含当日）');
    for (const of of ['户名勐禾乡人民政府', '账号6230900000000000016']) expect(said.replaceAll('　', '')).toContain(of);
  });

  it('shows each payment with what came back, and the sum of several', async () => {
    expect(await drawn(ordinary)).toContain('2026年11月5日现金2026-0000431,000.00400.00600.00');
    // Six payments of 166,666.00, of one of which 0.01 came back.
    expect(await drawn(worst)).toContain('合计6笔999,996.000.01999,995.99');
  });

  it('says what follows, and leaves sum and day for the hand', async () => {
    expect(await drawn(least)).toContain('逾期不退回的');
    expect(await drawn(least)).toMatch(/人民币（大写）＿+（￥＿+）/u);
    expect(await drawn({ ...least, consequence: '逾期的，停止办理其他救助。' })).not.toContain('司法机关');
  });
});
