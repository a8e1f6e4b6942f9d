import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../domain/money/fen.ts';
import { unwrap } from '../../../domain/problem.ts';
import { LONGEST_NAME } from '../../../templates/monthly/sample.ts';
import { writeoffPdf, type WriteoffLine, type WriteoffView } from '../../../templates/writeoff/index.ts';
import { least, ordinary, worst } from '../../../templates/writeoff/sample.ts';
import { pdfPages, pdfPlaces, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-12-03T08:00:00Z' };
const words = async (view: WriteoffView) => pdfWords((await writeoffPdf(view, options)).pdf);

const many = (count: number, name?: string): WriteoffView => {
  const lines = Array.from({ length: count }, (_, index): WriteoffLine => {
    const line = ordinary.lines[index % 31];
    if (line === undefined) throw new Error('no line');
    return name === undefined ? line : { ...line, name };
  });
  const paidFen = lines.reduce((sum, line) => sum + line.fen, 0);
  const fund = { ...ordinary.fund, openingFen: paidFen, movements: [], paidFen, closingFen: 0 };
  return { ...ordinary, lines, fund };
};

describe('writeoffPdf', () => {
  it('writes the letter', async () => {
    const [page = ''] = await words(ordinary);
    for (const said of [
      '勐政函〔2026〕37号',
      '勐禾乡人民政府关于申请核销2026年11月临时救助备用金的函',
      '县民政局、县财政局：',
      '2026年11月，我乡从临时救助备用金支出31笔，冲销1笔，净支出20,200.50元（人民币贰万零贰佰元零伍角整）。其中：现金15,400.00元，实物3,800.00元，转账1,000.50元。期初结存13,700.00元，本期拨入20,000.00元，利息3.12元，期末结存13,502.62元，账实相符。',
      '请审核后核销20,200.50元，并按核销数补足备用金。',
      '专此函达，请予函复。',
      '附件：1.核销凭证清单2.2026年11月临时救助发放表3.发放凭证（上报联）32张',
      '2026年12月3日',
      '（刀玉芬，0899-0012345）',
    ]) {
      expect(page).toContain(said);
    }
    expect(page).not.toContain('—1—');
  });

  it('lists the vouchers on numbered pages with subtotals and the total', async () => {
    const { pdf, pages } = await writeoffPdf(ordinary, options);
    expect(pages).toBe(3);
    const [, second = '', third = ''] = pdfWords(pdf);
    expect(second).toContain('附件1');
    expect(second).toContain('—2—');
    expect(third).toContain('—3—');
    expect(third).toContain('322026-00007111-27艾嘎实物-600.0011-062');
    expect(third).toContain('合计32张（含红字1张）20,200.50');
    expect(third).toContain('县民政局审核意见县财政局审核意见');
    const subtotals = pdfPages(pdf).flatMap((page) =>
      [...page.matchAll(/本页小计\s+([\d,.]+)/g)].map(([, fen = '']) => fen),
    );
    expect(subtotals.reduce((sum, written) => sum + unwrap(parseAmount(written)), 0)).toBe(2_020_050);
  });

  it.each([1, 19, 22, 40, 400])('lays out %i vouchers, the opinions once at the end', async (count) => {
    const printed = await words(many(count));
    const listed = printed.slice(1).join('');
    expect(listed.match(/2026-0000\d\d/g)).toHaveLength(count);
    expect(printed.filter((page) => page.includes('县民政局审核意见'))).toEqual([printed.at(-1)]);
    expect((printed.at(-1)?.match(/2026-0000\d\d/g) ?? []).length).toBeGreaterThanOrEqual(Math.min(3, count));
    expect(printed.at(-1)).toContain(`合计${count}张`);
  });

  it('prints the longest name in every row', async () => {
    const printed = (await words(many(40, LONGEST_NAME))).slice(1).join('');
    const tail = LONGEST_NAME.slice(-3);
    expect(printed.split(tail)).toHaveLength(41);
  });

  it('is a 请示 with its signer, or a plain 申请, where the office wants it', async () => {
    const [request = ''] = await words({
      ...ordinary,
      form: { kind: 'request', signer: '刀玉芬' },
      addressees: ['县人民政府'],
    });
    expect(request).toContain('勐禾乡人民政府文件');
    expect(request).toContain('签发人：刀玉芬');
    expect(request).toContain('关于核销2026年11月临时救助备用金的请示');
    const all = (await words({ ...ordinary, form: { kind: 'request', signer: '刀玉芬' } })).join('');
    expect(all).toContain('妥否，请批示。');
    const [first = '', second = ''] = await words({ ...ordinary, form: { kind: 'request', signer: '刀玉芬' } });
    expect(first).toContain('期初结存13,700.00元');
    expect(second).toMatch(
      /^现将发放凭证和每月发放表报上，请审核后核销20,200\.50元，并按核销数补足备用金。妥否，请批示。附件：1\.核销凭证清单.*2026年12月3日/,
    );
    const [plain = ''] = await words(least);
    expect(plain).toContain('关于核销2026年11月临时救助备用金的申请');
    expect(plain).toContain('全部为现金。');
    expect(plain).not.toContain('补足');
    expect(plain).not.toContain('账实相符');
    expect(plain).toContain('—1—');
  });

  it('tells what is of earlier months and what is held back, over two pages if need be', async () => {
    const printed = await words(worst);
    const letter = printed.slice(0, 2).join('').replaceAll(/—\d—/g, '');
    expect(letter).toContain('我镇从临时救助备用金净支出21,150.50元。');
    expect(letter).toContain('上缴利息3.12元，盘亏10.00元，期末结存15,139.50元，现金盘点盘亏10.00元，已列待处理损溢。');
    expect(letter).toContain('本批申请核销33笔，冲销1笔，净额1,020,650.49元');
    expect(letter).toContain('含以前月份未报及退回补件重报1笔、999,999.99元。');
    expect(letter).toContain('本期另有1笔、500.00元手续未齐，留待下批上报。');
    expect(letter).toContain('5.先行救助补办清单');
    expect(printed[1]).toContain('2026年12月3日');
    expect(printed.join('')).toContain('合计34笔（四联单33张，含红字1张）');
    for (const answer of ['核销', '退回补件', '拒付']) expect(printed.slice(2).join('')).toContain(answer);
  });

  it('tells refused help that came back, and marks a line whose approval the book does not know', async () => {
    const { fund, lines } = ordinary;
    const view = {
      ...ordinary,
      fund: { ...fund, paidFen: fund.paidFen - 40_000, closingFen: fund.closingFen + 40_000 },
      refusedBack: { count: 1, fen: -40_000 },
      lines: lines.map((line, index) => (index === 0 ? { ...line, approvedOn: null, onOrder: false } : line)),
    };
    const printed = (await words(view)).join('');
    expect(printed).toContain('本期另收回县级拒付款1笔、400.00元，已冲减支出，不再上报。');
    expect(printed).toMatch(/1,000\.00—/);
  });

  it('keeps seal and date on a page with text, above the foot of the letter', async () => {
    const { pdf } = await writeoffPdf(ordinary, options);
    const places = pdfPlaces(pdf, 1);
    const date = places.find(({ text }) => text.includes('2026年12月3日'));
    const contact = places.find(({ text }) => text.includes('刀玉芬'));
    expect(date?.left).toBeGreaterThan((contact?.right ?? 999) - 1);
    expect(contact?.bottom).toBeLessThan(276);
  });

  it('asks nothing back where reversals exceed payments', async () => {
    const red = ordinary.lines.filter(({ fen }) => fen < 0);
    const fund = { ...ordinary.fund, openingFen: 0, movements: [], paidFen: -60_000, closingFen: 60_000 };
    const [page = ''] = await words({ ...ordinary, lines: red, fund });
    expect(page).toContain('（人民币负陆佰元整）');
    expect(page).toContain('请审核后冲减已核销数600.00元。');
    expect(page).not.toContain('补足');
  });

  it('refuses figures that do not agree, and a character no font has', async () => {
    const fund = { ...ordinary.fund, closingFen: 1 };
    await expect(writeoffPdf({ ...ordinary, fund }, options)).rejects.toMatchObject({
      problem: { code: 'writeoff-balance-mismatch' },
    });
    await expect(writeoffPdf(many(2, '李\u{3347F}'), options)).rejects.toMatchObject({
      problem: { code: 'glyph-missing' },
    });
    const { blanks } = await writeoffPdf(many(1, '李\u{3347F}'), { ...options, blankMissing: true });
    expect(blanks).toMatchObject([{ owner: '2026-000040李\u{3347F}的救助对象' }]);
  });

  it('makes the same bytes again', async () => {
    const [a, b] = [await writeoffPdf(worst, options), await writeoffPdf(worst, options)];
    expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
  });
});
