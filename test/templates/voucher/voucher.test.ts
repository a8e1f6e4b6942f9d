import { describe, expect, it } from 'vitest';
import { DEFAULT_COPIES, qrPayload, voucherPdf, type VoucherView } from '../../../templates/voucher/index.ts';
import { layoutVoucher } from '../../../templates/voucher/layout.ts';
import { VOUCHER_SAMPLES } from '../../../templates/voucher/sample.ts';
import { LASER } from '../../../templates/voucher/theme.ts';
import { crop, pdfPlaces, pdfRaster, pdfWords, scanQr } from '../kit/read-pdf.ts';
import { refusalOf } from '../kit/refusal.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const { least, ordinary, worst, reprinted, voided, goods, manyGoods, red } = VOUCHER_SAMPLES;

/** Each page of a voucher, white space removed. */
const words = async (view: VoucherView) => pdfWords((await voucherPdf([view], options)).pdf);

const countOf = (text: string, part: string) => text.split(part).length - 1;

describe('the four parts', () => {
  it('stand two to a sheet, each named with its holder', async () => {
    const pages = await words(ordinary);
    expect(pages).toHaveLength(2);
    const { pdf } = await voucherPdf([ordinary], options);
    // A copy's name is written downwards at the right edge.
    const strip = (page: number, from: number, to: number) =>
      pdfPlaces(pdf, page)
        .filter((word) => word.left > 190 && word.top > from && word.top < to)
        .toSorted((a, b) => a.top - b.top)
        .map((word) => word.text)
        .join('');
    expect(strip(1, 20, 148)).toBe('第一联存根联乡民政办公室留存');
    expect(strip(1, 168, 297)).toBe('第二联记账联乡财政所记账');
    expect(strip(2, 20, 148)).toBe('第三联上报联报县民政局核销');
    expect(strip(2, 168, 297)).toBe('第四联领款人联交救助对象');
  });

  it('carry number, capitals, figures and every block on each part', async () => {
    for (const page of await words(ordinary)) {
      for (const part of [
        '№2026-000051',
        '人民币壹仟元整',
        '￥1,000.00',
        '南汀县勐禾乡临时救助备用金现金发放单',
        '发放日期：2026年11月10日',
        '李㛃',
        '王䶮',
        '勐民救审〔2026〕52号',
        '县级财政',
        '领款人（代领人）签名',
        '证明人签名',
        '发放责任人',
        '经办人',
        '审核人',
        '审批人',
        '（公章）',
      ]) {
        expect(countOf(page, part), part).toBe(2);
      }
      expect(countOf(page, '指印')).toBe(4 + 2);
    }
  });

  it('name one part as the only voucher for accounts, and speak to the person helped on the last', async () => {
    const [first = '', second = ''] = await words(ordinary);
    expect(countOf(first + second, '本联为唯一报账凭证')).toBe(1);
    expect(first).toContain('监督电话：乡0899-0012345县0899-0054321');
    expect(second).toContain('任何人不得收取手续费或索要回扣');
    expect(second).toContain('县核销批次');
  });

  it('mask identity numbers only on the discreet part, where the cause is general too', async () => {
    const view: VoucherView = { ...ordinary, cause: '艾滋病住院治疗', publicCause: '重大疾病' };
    const [first = '', second = ''] = await words(view);
    expect(countOf(first, '539921196701209713')).toBe(2);
    expect(countOf(second, '539921196701209713')).toBe(1);
    expect(countOf(second, '539921********9713')).toBe(1);
    expect(countOf(second, '539921********0603')).toBe(1);
    expect(countOf(first, '艾滋病')).toBe(2);
    expect(countOf(second, '艾滋病')).toBe(1);
    expect(countOf(second, '重大疾病')).toBe(1);
    // The agent's reason says as much about the illness.
    expect(countOf(second, ordinary.agent?.reason ?? '')).toBe(1);
    expect(countOf(second, '见代领协议（备案）')).toBe(1);
  });

  it('are two to four, as the office has set', async () => {
    expect(await words(least)).toHaveLength(1);
    const three = { ...ordinary, copies: DEFAULT_COPIES.slice(0, 3) };
    const pages = await words(three);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('本单一式三联');
    expect(countOf(pages[1] ?? '', '№2026-000051')).toBe(1);
    for (const copies of [DEFAULT_COPIES.slice(0, 1), [...DEFAULT_COPIES, ...DEFAULT_COPIES.slice(0, 1)]]) {
      expect((await refusalOf(voucherPdf([{ ...ordinary, copies }], options))).code).toBe('voucher-copies');
    }
  });

  it('have room for a township seal, a name seal and a fingerprint', () => {
    const { items, bottom } = layoutVoucher(ordinary, LASER, false);
    const signs = items.filter((item) => item.kind === 'sign');
    expect(signs.map((item) => item.title)).toEqual([
      '领款人（代领人）签名',
      '证明人签名',
      '发放责任人',
      '经办人',
      '审核人',
      '审批人',
    ]);
    for (const { box } of signs) {
      expect(box.w).toBeGreaterThanOrEqual(32);
      expect(box.h).toBeGreaterThanOrEqual(20);
    }
    const seal = items.find((item) => item.kind === 'seal')?.box;
    expect(Math.min(seal?.w ?? 0, seal?.h ?? 0)).toBeGreaterThanOrEqual(42);
    // The notes stand under the frame and above the cut.
    expect(bottom).toBeLessThan(LASER.foot.baseline - 3);
    expect(LASER.foot.baseline + LASER.foot.pitch).toBeLessThan(148.5 - 4);
  });
});

describe('kinds', () => {
  it('cash without an agent says so and leaves nothing to write in', async () => {
    const [page = ''] = await words(reprinted);
    expect(page).toContain('本人领取，无代领');
    expect(countOf(page, '／')).toBe(2 * 4);
    expect(page).toContain('如数领到。年月日');
  });

  it('a transfer names account and bank instead of an agent', async () => {
    const [page = ''] = await words({
      ...voided,
      payee: {
        name: '赵𫖯',
        bank: '南汀县农村信用合作联社勐禾信用社',
        account: '6230900000000000016',
        slip: '回单0012',
      },
    });
    expect(page).toContain('南汀县勐禾乡临时救助备用金转账发放单');
    expect(page).toContain('收款户名赵𫖯开户银行南汀县农村信用合作联社勐禾信用社');
    expect(page).toContain('收款账号6230900000000000016银行回单回单0012');
    expect(page).toContain('如数收到');
    expect(page).not.toContain('协议（备案）编号');
  });

  it('goods are listed, or refer to their receipt when they do not fit', async () => {
    const [listed = ''] = await words(goods);
    expect(listed).toContain('实物明细棉被2床×180.00＝360.00；大米50公斤×4.80＝240.00');
    expect(listed).toContain('领取人（代领人）签名');
    const [referred = ''] = await words(manyGoods);
    expect(referred).toContain('实物明细见实物领取单第2026-000075号');
    expect(referred).not.toContain('烧水壶');
  });

  it('a payment ordered before its approval says so', async () => {
    const [page = ''] = await words(least);
    expect(page).toContain('决定编号勐先救〔2026〕1号');
    expect(page).toContain('决定日期');
    expect(page).not.toContain('审批编号');
  });

  it('a red slip has its own number, names the reversed one, and is negative three times over', async () => {
    const { pdf } = await voucherPdf([red], options);
    const [page = ''] = pdfWords(pdf);
    for (const part of [
      '临时救助备用金实物发放单（红字冲销）',
      '№2026-000074',
      '冲销2026-000073号：物资未领取，已退回库',
      '人民币负陆佰元整',
      '￥-600.00',
      '冲销日期：2026年12月5日',
      '退回人签名',
      '如数退回',
    ]) {
      expect(countOf(page, part), part).toBe(2);
    }
    expect(page).not.toContain('发放日期');
    await expect(voucherPdf([{ ...red, fen: 60_000 }], options)).rejects.toThrow('negative');
  });
});

describe('marks', () => {
  it('count a reprint on every part', async () => {
    for (const page of await words(reprinted)) expect(countOf(page, '补打第1次2026-11-20')).toBe(2);
    for (const page of await words(ordinary)) expect(page).not.toContain('补打');
  });

  it('void every part and leave the figures readable', async () => {
    const { pdf } = await voucherPdf([voided], options);
    for (const [index, page] of pdfWords(pdf).entries()) {
      expect(countOf(page, '￥1,000.50')).toBe(2);
      expect(countOf(page, '人民币壹仟元零伍角整')).toBe(2);
      const pieces = pdfPlaces(pdf, index + 1).map((word) => word.text);
      expect(pieces.filter((piece) => piece === '废')).toHaveLength(2);
    }
  });

  it('say 样张 on every part of a demonstration book, away from the amounts', async () => {
    const { pdf } = await voucherPdf([ordinary], { ...options, sample: true });
    const amount = pdfPlaces(pdf).find((word) => word.text.includes('壹仟元整'));
    const marks = pdfPlaces(pdf).filter((word) => word.text === '样张');
    expect(marks).toHaveLength(2);
    expect(marks[0]?.top).toBeGreaterThan(amount?.bottom ?? 0);
    expect(pdfWords(pdf)[1]).toContain('样张');
  });
});

describe('QR code', () => {
  it('carries number, amount, date and chain head on every part, and scans from the picture', async () => {
    const { pdf } = await voucherPdf([ordinary, red], options);
    expect(qrPayload(ordinary)).toBe('LSJZ1/9F3A-71C2/2026-000051/100000/2026-11-10');
    for (const [page, view] of [
      [1, ordinary],
      [2, ordinary],
      [3, red],
      [4, red],
    ] as const) {
      const raster = pdfRaster(pdf, page);
      for (const top of [0, 148.5]) {
        expect(scanQr(crop(raster, { x: 12, y: top, w: 26, h: 24.5 }))).toBe(qrPayload(view));
      }
    }
  });
});

describe('names and long values', () => {
  it('are right in the second document of a process', async () => {
    await voucherPdf([{ ...ordinary, cause: '火灾：⼈员；12.5' }], options);
    const names = ['李㛃', '赵𫖯', '王䶮', '张𬱖', '陈𠮷', '黄𣲗', '古丽巴哈尔·阿卜杜热合曼'];
    const views = names.map((name) => ({ ...reprinted, person: { ...reprinted.person, name }, cause: '人均12.5' }));
    const { pdf, pages } = await voucherPdf(views, options);
    expect(pages).toBe(2 * names.length);
    const text = pdfWords(pdf);
    for (const [index, name] of names.entries()) {
      for (const page of text.slice(index * 2, index * 2 + 2)) {
        expect(countOf(page, `姓名${name}性别`), name).toBe(2);
        expect(countOf(page, '人均12.5')).toBe(2);
      }
    }
  });

  it('hold the longest of everything', async () => {
    const { pdf, blanks } = await voucherPdf([worst], options);
    expect(blanks).toEqual([]);
    const text = pdfPlaces(pdf)
      .map((word) => word.text)
      .join('');
    for (const part of [
      '古丽巴哈尔帕提曼罕阿依努尔·',
      '阿卜杜热合曼买买提江吐',
      '双江拉祜族佤族布朗族傣族自治县勐勐镇',
      '人民币玖拾玖万玖仟玖佰玖拾玖元玖角玖分',
      '￥999,999.99',
      '53992119490208072X',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('name person and field when something is too long to print, and print nothing', async () => {
    const person = { ...ordinary.person, address: '允景村'.repeat(60) };
    const problem = await refusalOf(voucherPdf([{ ...ordinary, person }], options));
    expect(problem.code).toBe('does-not-fit');
    expect(problem.details).toEqual({ misfits: [{ owner: '李㛃 住址', text: person.address }] });
  });

  it('leaves the place of a name that is too long for it empty, where that is asked for, and says so', async () => {
    const name = '艾'.repeat(40);
    const view = { ...ordinary, person: { ...ordinary.person, name } };
    expect((await refusalOf(voucherPdf([view], options))).code).toBe('does-not-fit');
    const { pdf, blanks } = await voucherPdf([view], { ...options, blankMissing: true });
    expect(blanks.map(({ codePoint, text }) => ({ codePoint, text }))).toContainEqual({ codePoint: '', text: name });
    const [page = ''] = pdfWords(pdf);
    expect(page).not.toContain('艾艾');
    expect(page).toContain(ordinary.person.idNumber);
  });

  it('stop at a character no font has, or leave its cell for handwriting on every part', async () => {
    const view = { ...ordinary, person: { ...ordinary.person, name: '李\u{30000}' } };
    const problem = await refusalOf(voucherPdf([reprinted, view], options));
    expect(problem.code).toBe('glyph-missing');
    expect(problem.details).toEqual({
      missing: [{ character: '\u{30000}', codePoint: 'U+30000', owner: '李\u{30000} 姓名' }],
    });
    const { pdf, blanks } = await voucherPdf([view], { ...options, blankMissing: true });
    expect(blanks).toEqual([{ owner: '李\u{30000} 姓名', codePoint: 'U+30000', text: '李\u{30000}' }]);
    for (const page of pdfWords(pdf)) expect(countOf(page, '姓名性别女')).toBe(2);
  });
});

describe('many vouchers', () => {
  it('are each on sheets of their own, in order, and the same bytes when printed again', async () => {
    const views = [ordinary, goods, voided, red, least, worst].map((view, index) => ({
      ...view,
      number: `2026-${String(index + 1).padStart(6, '0')}`,
    }));
    const first = await voucherPdf(views, options);
    expect(first.pages).toBe(5 * 2 + 1);
    const numbers = pdfWords(first.pdf).map((page) => /№(2026-\d{6})/.exec(page)?.[1]);
    expect(numbers).toEqual(
      [1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 6].map((number) => `2026-${String(number).padStart(6, '0')}`),
    );
    const second = await voucherPdf(views, options);
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
  });
});
