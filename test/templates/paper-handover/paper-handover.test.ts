import { describe, expect, it } from 'vitest';
import { WAYS } from '../../../domain/entities/codes.ts';
import { paperHandoverPdf } from '../../../templates/paper-handover/index.ts';
import { handoverCounts } from '../../../templates/paper-handover/register.ts';
import { least, ordinary, worst } from '../../../templates/paper-handover/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfWords } from '../kit/read-pdf.ts';
import { viewWords } from '../sections/view-words.ts';

const options = { madeAt: '2026-12-03T08:00:00Z' };
const LABELS = '四联单号 救助对象 情况 核对 材料名称 接收核对 移交人： 民政办负责人： 接收人： 监交人： （公章）'.split(
  ' ',
);
const CODES = Object.keys(WAYS);

describe('纸质凭证移交清单', () => {
  it.each([
    ['least', least, 1],
    ['ordinary', ordinary, 2],
    ['worst', worst, 5],
  ] as const)('prints the %s', async (_, view, pages) => {
    const result = await paperHandoverPdf(view, options);
    expectPaper(result, { says: [...LABELS, ...viewWords(view, CODES)], pages });
  });

  it('counts what is handed over as the month does: 31 payments, one red slip, 20,200.50', async () => {
    expect(handoverCounts(ordinary.vouchers)).toEqual({
      sheets: 32,
      paid: 31,
      red: 1,
      voided: 0,
      unsigned: 0,
      netFen: 2_020_050,
    });
    const page = pdfWords((await paperHandoverPdf(ordinary, options)).pdf).join('');
    expect(page).toContain('今移交第三联上报联32张：发放31张、红字1张、作废0张；净额20,200.50元');
    expect(page).toContain('人民币贰万零贰佰元零伍角整');
    expect(page).toMatch(/红字，冲.*2026-000049/u);
    expect(page).toContain('2026年12月3日');
  });

  it('leaves a void one out of the sum and says which are not signed yet', () => {
    const [first, ...others] = ordinary.vouchers;
    if (first === undefined) throw new Error('no voucher');
    const changed = [{ ...first, voided: true }, ...others.map((voucher, at) => ({ ...voucher, signed: at > 1 }))];
    const counts = handoverCounts(changed);
    expect(counts).toMatchObject({ sheets: 32, paid: 30, voided: 1, unsigned: 2, netFen: 2_020_050 - first.fen });
  });

  it('leaves number, date and what was received for the hand', async () => {
    const page = pdfWords((await paperHandoverPdf(least, options)).pdf).join('');
    expect(page).toContain('经核对，实收凭证张，材料份；短缺、破损：');
    expect(page.match(/年月日/gu)).toHaveLength(2);
  });
});
