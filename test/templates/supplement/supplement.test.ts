import { describe, expect, it } from 'vitest';
import { supplementFigures, supplementPdf } from '../../../templates/supplement/index.ts';
import { least, ordinary, worst } from '../../../templates/supplement/sample.ts';
import { unwrap } from '../../../domain/problem.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn } from '../kit/read-pdf.ts';
import { allSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };

describe('supplementFigures', () => {
  it('asks for what the rest of the year needs beyond what is held, up to the next 100 yuan', () => {
    // 98,765.50 in ten months is 9,876.55 a month; two months are 19,753.10, less 4,950.00 held: 14,803.10.
    expect(unwrap(supplementFigures(ordinary))).toMatchObject({
      heldFen: 495_000,
      claimsFen: 1_840_050,
      monthlyFen: 987_655,
      monthsLeft: 2,
      neededFen: 1_975_310,
      askedFen: 1_490_000,
      usedPercent: 123,
    });
  });

  it('leaves the sum open where what is held would do', () => {
    expect(unwrap(supplementFigures(least)).askedFen).toBeNull();
  });

  it('refuses a year that does not add up to what is held', () => {
    const fund = { ...ordinary.fund, usedFen: ordinary.fund.usedFen - 1 };
    expect(supplementFigures({ ...ordinary, fund })).toMatchObject({
      ok: false,
      problem: { code: 'supplement-unbalanced' },
    });
  });
});

describe('supplementPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 3],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    expectPaper(await supplementPdf(view, options), { says: allSaid(view), pages });
  });

  it('shows the arithmetic line by line', async () => {
    const said = pdfDrawn((await supplementPdf(ordinary, options)).pdf);
    for (const line of [
      '1核定备用金额度80,000.00',
      '2上年结转3,502.62',
      '3本年拨入80,000.00',
      '5本年补足20,200.50',
      '6其他增减12.38',
      '7本年使用98,765.50',
      '8结存4,950.00',
      '其中备用金存款4,120.00，库存现金500.00，救助物资330.00',
      '9已付未核销18,400.50其中未上报3,100.50，已上报15,000.00，退回补件300.00',
      '10月均使用9,876.557÷10个月',
      '11至年底预计使用19,753.1010×2个月',
      '12申请追加14,900.00',
    ])
      expect(said).toContain(line);
    expect(said).toContain('申请追加人民币壹万肆仟玖佰元整（￥14,900.00）');
    expect(said).toContain('其中尚未上报（含退回补件）3,400.50元，随本函一并上报销账；已上报待核销15,000.00元。');
  });

  it('says that nothing waits where everything is written off', async () => {
    expect(pdfDrawn((await supplementPdf(least, options)).pdf)).toContain('已发放的款物均已核销。');
  });
});
