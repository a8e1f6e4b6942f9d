import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodsReceiptPdf, type GoodsReceiptView } from '../../../templates/goods-receipt/index.ts';
import { goodsPages, quantityText } from '../../../templates/goods-receipt/pages.ts';
import { GOODS_RECEIPT_SAMPLES } from '../../../templates/goods-receipt/sample.ts';
import { pdfPages, pdfPlaces, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-12-02T08:00:00Z' };
const { least, ordinary, worst } = GOODS_RECEIPT_SAMPLES;
const print = async (view: GoodsReceiptView) => (await goodsReceiptPdf([view], options)).pdf;

describe('quantityText', () => {
  it('writes thousandths without needless zeros', () => {
    expect([1000, 50_000, 1500, 12_345, 10, 0].map(quantityText)).toEqual(['1', '50', '1.5', '12.345', '0.01', '0']);
  });

  it('keeps the quantity exactly (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (milli) => {
        expect(Math.round(Number(quantityText(milli)) * 1000)).toBe(milli);
        expect(quantityText(milli)).not.toMatch(/\.$|\.\d*0$/);
      }),
    );
  });
});

describe('实物领取单', () => {
  it('lists the goods with spec, unit, quantity, price, amount and purchase', async () => {
    const [page = ''] = pdfPages(await print(ordinary));
    expect(page).toMatch(/序号\s+品名\s+规格\s+单位\s+数量\s+单价（元）\s+金额（元）\s+采购依据/);
    expect(page).toMatch(/大米\s+粳米，50公斤装\s+公斤\s+50\s+4\.80\s+240\.00\s+勐采2026-03/);
    expect(page).toMatch(/食用油\s+5升\s+桶\s+1\.5\s+62\.00\s+93\.00\s+勐采2026-04/);
    // 2 × 180.00 + 50 × 4.80 + 1.5 × 62.00
    expect(page).toMatch(/合计（3种）\s+693\.00/);
  });

  it('names receiver, voucher, approval, total in capitals and figures, agent and everyone who signs', async () => {
    const [page = ''] = pdfWords(await print(ordinary));
    for (const part of [
      '№2026-000073',
      '四联单号：2026-000073',
      '领取日期：2026年12月2日',
      '姓名张𬱖',
      '审批编号勐民救审〔2026〕73号',
      '人民币陆佰玖拾叁元整',
      '￥693.00',
      '代领人王䶮与对象关系儿子公民身份号码539921199004140603',
      '协议（备案）编号勐代〔2026〕9号',
      '领取人（代领人）签名',
      '证明人签名',
      '发放人',
      '物资保管人',
      '如数领到',
      '（公章）',
    ]) {
      expect(page, part).toContain(part);
    }
    expect(page).not.toContain('共1页');
  });

  it('closes every empty place, and says why goods were bought in an emergency', async () => {
    const [page = ''] = pdfWords(await print(least));
    expect(page).toContain('紧急情况');
    expect(page).toContain('夜间火灾，就近在村小卖部购买');
    expect(page).toContain('见紧急说明');
    expect(page).toContain('本人领取，无代领');
    expect(page).toContain('先行决定勐先救〔2026〕1号');
    // size, phone, identity number, address; spec; relation, identity number, reason and deed of the agent
    expect(page.split('／').length - 1).toBe(9);
  });

  it('goes over pages with head, number, subtotals and page numbers, and signs on the last only', async () => {
    const pdf = await print(worst);
    const pages = pdfWords(pdf);
    expect(pages).toHaveLength(3);
    pages.forEach((page, index) => {
      expect(page).toContain('序号品名规格单位数量单价（元）金额（元）采购依据');
      expect(page).toContain(`第${index + 1}页共3页`);
      expect(page).toContain('№2026-999999');
      expect(page).toContain('本页小计');
      expect(page.includes('证明人签名') || page.includes('人民币')).toBe(index === 2);
    });
    // 14 × round(12.345 × 999.99) + 1.00 × 10.50 × (2+3+5+6+8+9+…+38+39)
    const total = 14 * 1_234_488 + 1050 * (820 - 14 * 1 - 3 * (13 * 7));
    expect(worst.items.reduce((sum, item) => sum + item.amountFen, 0)).toBe(total);
    expect(pages[2]).toContain('合计（40种）178,424.82');
  });

  it('keeps its end block on the sheet, whatever the number of goods (property)', async () => {
    const [item] = ordinary.items;
    if (item === undefined) throw new Error('the sample has goods');
    for (const count of [1, 9, 10, 11, 12, 13, 14, 22, 23, 24, 25, 40]) {
      const pdf = await print({ ...worst, items: Array.from({ length: count }, () => item) });
      const pages = pdfWords(pdf);
      const last = pdfPlaces(pdf, pages.length);
      expect(Math.max(...last.map((word) => word.bottom)), String(count)).toBeLessThan(282);
      expect(last.some((word) => word.text.startsWith('本单附在四联单'))).toBe(true);
    }
  });

  it('keeps all goods in order (property)', () => {
    const [item] = ordinary.items;
    if (item === undefined) throw new Error('the sample has goods');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const items = Array.from({ length: count }, (_, index) => ({ ...item, name: `物${index}` }));
        expect(goodsPages({ ...ordinary, items }).flatMap((page) => page.rows)).toEqual(items);
      }),
      { numRuns: 30 },
    );
  });

  it('marks 补打, 作废 and 样张', async () => {
    const pieces = pdfPlaces(await print(worst), 3).map((word) => word.text);
    expect(pieces).toContain('废');
    expect(pdfWords(await print(worst))[0]).toContain('补打第2次2026-12-31');
    const sample = await goodsReceiptPdf([least, ordinary], { ...options, sample: true });
    expect(pdfWords(sample.pdf).map((page) => page.includes('样张'))).toEqual([true, true]);
  });

  it('is the same bytes again, with rare names right in the second document', async () => {
    const first = await print(worst);
    const second = await print(worst);
    expect(Buffer.compare(first, second)).toBe(0);
    for (const name of ['李㛃', '赵𫖯', '王䶮', '张𬱖', '陈𠮷', '黄𣲗', '古丽巴哈尔·阿卜杜热合曼']) {
      const [page = ''] = pdfWords(await print({ ...ordinary, receiver: { ...ordinary.receiver, name } }));
      expect(page).toContain(`姓名${name}家庭人口`);
    }
  });

  it('refuses what it cannot print, by person and field', async () => {
    const [item] = ordinary.items;
    if (item === undefined) throw new Error('the sample has goods');
    const items = [{ ...item, name: '棉被\u{30000}' }];
    await expect(goodsReceiptPdf([{ ...ordinary, items }], options)).rejects.toMatchObject({
      problem: {
        code: 'glyph-missing',
        details: { missing: [{ codePoint: 'U+30000', owner: '张𬱖 品名 棉被\u{30000}' }] },
      },
    });
    const { blanks } = await goodsReceiptPdf([{ ...ordinary, items }], { ...options, blankMissing: true });
    expect(blanks).toEqual([{ owner: '张𬱖 品名 棉被\u{30000}', codePoint: 'U+30000', text: '棉被\u{30000}' }]);
    const long = { ...ordinary, emergency: '断路断电'.repeat(60) };
    await expect(goodsReceiptPdf([long], options)).rejects.toMatchObject({
      problem: { code: 'does-not-fit', details: { misfits: [{ owner: '张𬱖 紧急情况采购说明' }] } },
    });
  });
});
