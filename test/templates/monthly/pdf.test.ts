import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../domain/money/fen.ts';
import { unwrap } from '../../../domain/problem.ts';
import { monthlyPdf, type MonthlyLine, type MonthlyView } from '../../../templates/monthly/index.ts';
import { NOVEMBER } from '../../../templates/monthly/november.ts';
import { least, LONGEST_NAME, LONGEST_PLACE, ordinary, worst } from '../../../templates/monthly/sample.ts';
import { pdfPages, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-12-01T08:00:00Z' };
const print = async (view: MonthlyView) => pdfPages((await monthlyPdf(view, options)).pdf);
const words = async (view: MonthlyView) => pdfWords((await monthlyPdf(view, options)).pdf);

/** 分 of each page's 本页小计. */
const subtotals = (pages: readonly string[]): number[] =>
  pages.map((page) => {
    const written = /本页小计\s+(-?)([\d,]+\.\d{2})/.exec(page);
    const fen = unwrap(parseAmount(written?.[2] ?? 'none'));
    return written?.[1] === '-' ? -fen : fen;
  });

const many = (count: number): MonthlyView => ({
  ...NOVEMBER,
  lines: Array.from({ length: count }, (_, index): MonthlyLine => {
    const line = NOVEMBER.lines[index % 40];
    if (line === undefined) throw new Error('no line');
    return index % 2 === 1 ? { ...line, name: '古丽巴哈尔·阿卜杜热合曼' } : line;
  }),
});

describe('monthlyPdf', () => {
  it('prints November on three numbered pages, each with its subtotal', async () => {
    const pages = await print(ordinary);
    expect(pages).toHaveLength(3);
    for (const [index, page] of pages.entries()) {
      expect(page.replaceAll(/\s/g, '')).toContain(`第${index + 1}页共3页`);
      expect(page).toContain('公民身份号码');
    }
    expect(subtotals(pages).reduce((sum, fen) => sum + fen)).toBe(4_960_050);
  });

  it('ends with sums by way, capitals, checks and five signatures', async () => {
    const last = (await words(ordinary)).at(-1) ?? '';
    for (const said of [
      '现金226815,400.0022张',
      '实物7243,800.008张红字1张',
      '转账141,000.501张',
      '备用金小计309620,200.5031张红字1张',
      '一卡通83229,400.00县级支付',
      '人民币肆万玖仟陆佰元零伍角整',
      '人民币贰万零贰佰元零伍角整',
      '合计：四联单31张减红字1张，净额20,200.50元＝本表＝明细账，相符。',
      '账簿校验码：9F3A-71C2-04BE-D8A6（第1286号）',
      '出纳（发放责任人）',
    ]) {
      expect(last).toContain(said);
    }
    expect(last).not.toContain('不符');
  });

  it('holds every name, number and amount, in every document of the process', async () => {
    for (const pages of [await words(ordinary), await words(ordinary)]) {
      const all = pages.join('');
      for (const line of NOVEMBER.lines) {
        for (const part of line.name.split('·')) expect(all).toContain(part);
        expect(all).toContain(line.idNumber);
        if (line.voucher !== null) expect(all).toContain(line.voucher);
      }
    }
  });

  it('shows a reversal with a minus sign and what it takes back', async () => {
    const last = (await print(ordinary)).at(-1) ?? '';
    expect(last).toMatch(/艾嘎.*-600\.00\s+2026-000071/);
    expect(last.replaceAll(/\s/g, '')).toMatch(/冲销.*2026-000047/);
  });

  it.each([0, 1, 19, 22, 40, 400])('lays out %i rows with the end block on the last page only', async (count) => {
    const view = many(count);
    const pages = await print(view);
    const sum = view.lines.reduce((total, line) => total + line.fen, 0);
    expect(subtotals(pages).reduce((total, fen) => total + fen)).toBe(sum);
    expect(pages.filter((page) => page.includes('分管领导'))).toEqual([pages.at(-1)]);
    const onLast = (pages.at(-1) ?? '').match(/\d{17}[\dX]/g) ?? [];
    expect(onLast.length).toBeGreaterThanOrEqual(Math.min(3, count));
    const ids = pages.flatMap((page) => page.match(/\d{17}[\dX]/g) ?? []);
    expect(ids).toHaveLength(count);
  });

  it('says that a month had no payment', async () => {
    expect((await words(least)).join('')).toContain('本月无发放');
  });

  it('prints the longest name and place whole, and red that the ledger disagrees', async () => {
    const all = (await words(worst)).join('');
    expect(all).toContain('不符，查明原因前不得上报');
    expect(all).toContain('2025');
    const name = LONGEST_NAME.split('·')[0] ?? '';
    expect(all).toContain(name);
    expect(LONGEST_NAME).toHaveLength(25);
    expect(LONGEST_PLACE.length).toBeGreaterThanOrEqual(60);
    for (const piece of LONGEST_PLACE.match(/.{1,4}/gu) ?? []) {
      for (const character of piece) expect(all).toContain(character);
    }
  });

  it('prints a month with many numbers void, and refuses more series than a page can explain', async () => {
    const [span] = NOVEMBER.numbers;
    if (span === undefined) throw new Error('no span');
    const voided = Array.from({ length: 90 }, (_, index) => `2026-${String(1000 + index * 2).padStart(6, '0')}`);
    const all = (await words({ ...NOVEMBER, numbers: [{ ...span, voided }] })).join('');
    expect(all).toContain('作废90张：号码较多');
    const series = Array.from({ length: 40 }, () => span);
    await expect(monthlyPdf({ ...NOVEMBER, numbers: series }, options)).rejects.toMatchObject({
      problem: { code: 'monthly-end-too-long' },
    });
  });

  it('refuses a character no font has, naming person and code point', async () => {
    const [first, ...rest] = NOVEMBER.lines;
    if (first === undefined) throw new Error('no line');
    const view = { ...NOVEMBER, lines: [{ ...first, name: '李\u{3347F}' }, ...rest] };
    await expect(monthlyPdf(view, options)).rejects.toMatchObject({
      problem: { code: 'glyph-missing', details: { missing: [{ codePoint: 'U+3347F' }] } },
    });
    const { blanks } = await monthlyPdf(view, { ...options, blankMissing: true });
    expect(blanks).toEqual([{ owner: '第1行李\u{3347F}的姓名', codePoint: 'U+3347F', text: '李\u{3347F}' }]);
  });

  it('marks the paper of a demonstration book on every page', async () => {
    const { pdf } = await monthlyPdf(ordinary, { ...options, sample: true });
    for (const page of pdfWords(pdf)) expect(page).toMatch(/样.*张/);
  });

  it('makes the same bytes again', async () => {
    const [a, b] = [await monthlyPdf(worst, options), await monthlyPdf(worst, options)];
    expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
  });
});
