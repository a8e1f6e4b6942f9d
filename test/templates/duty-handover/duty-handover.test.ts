import { describe, expect, it } from 'vitest';
import { dutyHandoverPdf } from '../../../templates/duty-handover/index.ts';
import { least, ordinary, worst } from '../../../templates/duty-handover/sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';
import { viewWords } from '../sections/view-words.ts';

const options = { madeAt: '2026-11-30T08:00:00Z' };
const LABELS = [
  ...'账面数（元） 实交数（元） 差异（元） 四联单存根、作废联 记账联及所附原始单据 救助档案（卷） 银行对账单'.split(
    ' ',
  ),
  ...'民政办印章 保险柜钥匙 空白四联单（预印本） 账簿备份盘 移交人 接交人 监交人 职务 签名 日期'.split(' '),
  '本表一式三份，移交人、接交人、单位档案各存一份。',
  '不得另立新账',
  '登录口令不移交',
];

describe('交接清册', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 3],
    ['worst', worst, 8],
  ] as const)('prints the %s', async (_, view, pages) => {
    const result = await dutyHandoverPdf(view, options);
    expectPaper(result, { says: [...LABELS, ...viewWords(view)], pages });
  });

  it('prints the balances by the book and leaves what is really there for the hand', async () => {
    const page = pdfWords((await dutyHandoverPdf(ordinary, options)).pdf).join('');
    expect(page).toContain('交接日期：2026年11月30日移交岗位：出纳（发放）');
    expect(page).toMatch(/库存现金2,680\.50/u);
    expect(page).toMatch(/应缴利息3\.12/u);
    // 1,000.00 and 680.50 on the two vouchers that are out
    expect(page).toContain('合计已开具未签领2张1,680.50');
    expect(page).toContain('未设期限');
  });

  it('shows a balance below zero with its minus', async () => {
    expect(pdfDrawn((await dutyHandoverPdf(worst, options)).pdf)).toContain('-999,999,999.99');
  });

  it('is filled by hand where nothing is known', async () => {
    const page = pdfWords((await dutyHandoverPdf(least, options)).pdf).join('');
    expect(page).toContain('交接日期：年月日');
    expect(page).toContain('没有未办结的个案。');
  });
});
