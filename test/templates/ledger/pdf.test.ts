import { describe, expect, it } from 'vitest';
import {
  ledgerPages,
  ledgerPdf,
  paymentSummary,
  reversalSummary,
  type LedgerView,
} from '../../../templates/ledger/index.ts';
import { least, ordinary, worst } from '../../../templates/ledger/sample.ts';
import { LONGEST_NAME } from '../../../templates/monthly/sample.ts';
import { pdfPages, pdfPlaces, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2027-01-01T08:00:00Z' };

/** Where the columns end, mm (papers: 25 + 8 + 8 + 9 + 25 + 81, then nine places of 4.3 each). */
const COLUMNS = { in: 156, out: 194.7, balance: 233.4 } as const;

/** The figures of one amount column on the row where a text stands, read place by place. */
function figures(pdf: Uint8Array, page: number, text: string, column: keyof typeof COLUMNS): string {
  const places = pdfPlaces(pdf, page);
  const row = places.find((word) => word.text.includes(text));
  if (row === undefined) throw new Error(`${text} is not on page ${page}`);
  const left = COLUMNS[column];
  const middle = (row.top + row.bottom) / 2;
  const here = places.filter((word) => {
    const centre = (word.top + word.bottom) / 2;
    return Math.abs(centre - middle) < 2 && word.left > left - 0.5 && word.right < left + 9 * 4.3 + 0.5;
  });
  return here
    .toSorted((a, b) => a.left - b.left)
    .map((word) => word.text)
    .join('');
}

describe('ledgerPdf', () => {
  it('turns November over two pages that agree', async () => {
    const { pdf, pages } = await ledgerPdf(ordinary, options);
    expect(pages).toBe(2);
    const [first = '', second = ''] = pdfWords(pdf);
    expect(first).toContain('第23页本账共24页');
    expect(second).toContain('第24页本账共24页');
    for (const column of ['in', 'out', 'balance'] as const) {
      expect(figures(pdf, 2, '承前页', column)).toBe(figures(pdf, 1, '过次页', column));
    }
    expect(figures(pdf, 1, '过次页', 'out')).toBe('1360050');
    expect(first).toContain('账簿校验码：9F3A-71C2-04BE-D8A6（第1286号）');
  });

  it('writes each figure in its place', async () => {
    const { pdf } = await ledgerPdf(ordinary, options);
    expect(figures(pdf, 2, '2026-000071', 'out')).toBe('-60000');
    expect(figures(pdf, 2, '2026-000071', 'balance')).toBe('1349950');
    const fen = pdfPlaces(pdf, 2).filter((word) => word.left > 233.4 + 8 * 4.3 && word.right < 233.4 + 9 * 4.3);
    const last = (ledgerPages(ordinary)[1]?.rows ?? []).map((row) => String(row.balanceFen).at(-1));
    expect(fen.map((word) => word.text)).toEqual(last);
  });

  it('closes month and year', async () => {
    const { pdf } = await ledgerPdf(ordinary, options);
    const page = pdfPages(pdf)[1] ?? '';
    expect(page.match(/本月合计/g)).toHaveLength(2);
    expect(page).toMatch(/结转下年/);
    expect(page).toMatch(/以下空白（记账人签章）/);
    expect(figures(pdf, 2, '结转下年', 'balance')).toBe('1109950');
    expect(figures(pdf, 2, '结转下年', 'out')).toBe('');
  });

  it('says of an open year how many pages there are so far, and strikes nothing', async () => {
    const [page = ''] = pdfWords((await ledgerPdf(least, options)).pdf);
    expect(page).toContain('上年结转-0-');
    expect(page).toContain('第1页至2027年1月共1页');
    expect(page).not.toContain('以下空白');
  });

  it('prints amounts plainly where the office wants it', async () => {
    const { pdf } = await ledgerPdf({ ...ordinary, figures: 'plain' }, options);
    const all = pdfWords(pdf).join('');
    expect(all).toContain('本月合计20,003.1220,200.5013,502.62');
    expect(all).toContain('-600.0013,499.50');
    expect(all).not.toContain('百十万千');
  });

  it('prints only the pages of one month under their own numbers', async () => {
    const { pdf, pages } = await ledgerPdf(worst, { ...options, only: '2026-07' });
    const whole = ledgerPages(worst).filter(({ periods }) => periods.includes('2026-07'));
    expect(pages).toBe(whole.length);
    expect(pdfWords(pdf)[0]).toContain(`第${whole[0]?.number}页`);
    expect((await ledgerPdf(least, { ...options, only: '2027-02' })).pages).toBe(1);
  });

  it('marks a reprint and says the same', async () => {
    const reprint = { times: 1, date: '2027-02-01', by: '刀玉芬', reason: '账页污损' };
    const again = pdfWords((await ledgerPdf(ordinary, { ...options, reprint })).pdf);
    const before = pdfWords((await ledgerPdf(ordinary, options)).pdf);
    for (const [index, page] of again.entries()) {
      expect(page).toContain('补打第1次');
      expect(page.slice(page.indexOf('户名'))).toBe(before[index]?.slice(before[index].indexOf('户名')));
    }
  });

  it('prints a year of 396 lines with the longest names and summaries', async () => {
    const { pdf, pages } = await ledgerPdf(worst, options);
    const text = pdfWords(pdf).join('');
    expect(pages).toBe(ledgerPages(worst).length);
    expect(text).toContain(LONGEST_NAME);
    expect(text.match(/本月合计/g)).toHaveLength(12);
    for (const page of pdfWords(pdf).slice(0, -1)) expect(page).toContain('过次页');
  });

  it('gives a number too long for its column rows of its own, and loses no figure of it', async () => {
    const [month] = ordinary.months;
    const [line] = month?.lines ?? [];
    if (month === undefined || line === undefined) throw new Error('no line');
    const number = '20261102 5399 0000 1234 5678';
    const view = { ...ordinary, months: [{ ...month, lines: [{ ...line, number }] }] };
    const rows = ledgerPages(view)[0]?.rows.filter((row) => row.kind === 'entry') ?? [];
    expect(
      rows
        .map((row) => row.text.number)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(number.replaceAll(' ', ''));
    expect(rows.map((row) => row.balanceFen)).toEqual([null, 1_270_000]);
    expect((await ledgerPdf(view, options)).pages).toBe(1);
  });

  it('refuses an amount its digit columns cannot hold, and prints it plainly', async () => {
    const big: LedgerView = { ...least, opening: { ...least.opening, balanceFen: 1_000_000_000 } };
    await expect(ledgerPdf(big, options)).rejects.toMatchObject({ problem: { code: 'ledger-amount-too-wide' } });
    const { pdf } = await ledgerPdf({ ...big, figures: 'plain' }, options);
    expect(pdfWords(pdf)[0]).toContain('10,000,000.00');
    const most: LedgerView = { ...least, opening: { ...least.opening, balanceFen: 999_999_999 } };
    expect(figures((await ledgerPdf(most, options)).pdf, 1, '上年结转', 'balance')).toBe('999999999');
  });

  it('refuses a character no font has', async () => {
    const [month] = ordinary.months;
    const [line] = month?.lines ?? [];
    if (month === undefined || line === undefined) throw new Error('no line');
    const broken: LedgerView = {
      ...ordinary,
      months: [{ ...month, lines: [{ ...line, summary: ['发放李\u{3347F}火灾救助'] }] }],
    };
    await expect(ledgerPdf(broken, options)).rejects.toMatchObject({ problem: { code: 'glyph-missing' } });
  });

  it('makes the same bytes again', async () => {
    const [a, b] = [await ledgerPdf(worst, options), await ledgerPdf(worst, options)];
    expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
  });
});

describe('summaries', () => {
  it('drop the bracket part by part, then the cause, never the name', () => {
    const words = { name: '李㛃', cause: '火灾', isGoods: true, village: '芒丙村', byAgent: true };
    expect(paymentSummary(words)).toEqual([
      '发放李㛃火灾实物救助（芒丙村，代领）',
      '发放李㛃火灾实物救助（代领）',
      '发放李㛃火灾实物救助',
      '发放李㛃实物救助',
      '李㛃实物救助',
      '李㛃',
    ]);
    expect(paymentSummary({ ...words, isGoods: false, byAgent: false })[0]).toBe('发放李㛃火灾救助（芒丙村）');
  });

  it('name day, kind and number of what is reversed', () => {
    expect(reversalSummary({ date: '2026-11-07', kind: '物', number: '2026-000047' }, '退回')).toEqual([
      '冲销11月7日物2026-000047号（退回）',
      '冲销11月7日物2026-000047号',
    ]);
  });
});
