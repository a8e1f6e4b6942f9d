import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '../../../templates/monthly/sample.ts';
import { noticePdf, type NoticeView, type ProposedNotice, type ProposedRow } from '../../../templates/notice/index.ts';
import { least, ordinary, paid, worst } from '../../../templates/notice/sample.ts';
import { pdfPages, pdfPlaces, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-19T08:00:00Z' };
const words = async (view: NoticeView) => pdfWords((await noticePdf([view], options)).pdf);

const many = (count: number): ProposedNotice => ({
  ...ordinary,
  rows: Array.from({ length: count }, (_, index): ProposedRow => {
    const row = ordinary.rows[index % 5];
    if (row === undefined) throw new Error('no row');
    return row;
  }),
});

describe('noticePdf before approval', () => {
  it('says who, why, how much, until when and to whom to object', async () => {
    const [page = '', ...more] = await words(ordinary);
    expect(more).toEqual([]);
    for (const said of [
      '勐禾乡人民政府关于2026年11月拟给予临时救助对象的公示',
      '经本人申请、入户调查、民主评议和审核，拟对下列5户16人给予临时救助，合计11,100.50元。',
      '1李㛃芒丙村4低保边缘急难型火灾1,000.00',
      '公示期：2026年11月19日至11月25日（5个工作日）。',
      '受理：勐禾乡民政办公室，电话0899-0012345。',
      '监督：南汀县民政局，电话0899-0054321。',
      '2026年11月19日—1—',
    ]) {
      expect(page).toContain(said);
    }
  });

  it('masks a minor and says a sensitive cause in general words', async () => {
    const [page = ''] = await words(ordinary);
    expect(page).toContain('4岩某某帕练村2特困急难型重大疾病1,000.50');
    expect(page).not.toContain('岩社茂');
    expect(page).not.toContain('艾滋');
  });

  it('prints no identity number, account or telephone of a household', async () => {
    const telephones = ['0899-0012345', '0899-0054321'];
    for (const view of [ordinary, paid, worst]) {
      const all = telephones.reduce((text, phone) => text.replaceAll(phone, ''), (await words(view)).join(''));
      expect(all).not.toMatch(/\d{7,}/);
    }
  });

  it('claims only the steps that were taken', async () => {
    const [page = ''] = await words({ ...ordinary, steps: '主动发现、入户调查和审核' });
    expect(page).toContain('经主动发现、入户调查和审核，拟对');
    expect(page).not.toContain('民主评议');
  });

  // 6 rows at most in the text; then 18 on the first page of the list, 22 on the others, with room for the total.
  it.each([
    [1, 1],
    [6, 1],
    [7, 2],
    [18, 3],
    [31, 3],
    [400, 20],
  ])('puts %i households on %i pages', async (count, pages) => {
    const printed = await words(many(count));
    expect(printed).toHaveLength(pages);
    printed.forEach((page, index) => expect(page).toContain(`—${index + 1}—`));
    expect(printed.filter((page) => /合计\d+户/.test(page))).toHaveLength(count > 6 ? 1 : 0);
  });

  it('ends the list with its total, on a page that has rows', async () => {
    const pages = pdfPages((await noticePdf([many(31)], options)).pdf);
    const last = pages.at(-1) ?? '';
    expect(last).toMatch(/合计\s*31\s*户\s*100\s*人\s+67,603\.00/);
    expect(last).toMatch(/31\s+李㛃/);
    expect(last).toContain('救助事由');
    expect(pages[0]?.replaceAll(/\s/g, '')).toContain('（名单附后）');
    expect(pages[1]).toContain('附件');
  });

  it('keeps name and date on the page of the text, the name over the date, the seal clear of the text', async () => {
    for (const view of [least, ordinary, many(6), worst]) {
      const { pdf } = await noticePdf([view], options);
      const places = pdfPlaces(pdf, 1);
      const phone = places.find(({ text }) => text.includes('0899-0054321'));
      const date = places.findLast(({ text }) => text.includes('2026年11月19日'));
      const organ = places.findLast(({ text, top }) => text.includes('人民政府') && top > (phone?.top ?? 0));
      if (phone === undefined || date === undefined || organ === undefined) throw new Error('not found');
      expect(organ.bottom).toBeLessThan(date.bottom);
      expect(date.bottom).toBeLessThan(37 + 225 + 0.5);
      // ⌀42 mm over both lines: its top is 21 mm above the middle of name and date.
      const middle = (organ.top + date.bottom) / 2;
      expect(middle - 21).toBeGreaterThan(phone.bottom - 1);
    }
  });

  it('prints the longest names and a long county', async () => {
    const printed = (await words(worst)).join('');
    for (const character of LONGEST_NAME) expect(printed).toContain(character);
    expect(printed).toContain('双江拉祜族佤族布朗族傣族自治县');
    expect(printed).toContain('2026年11月第2批');
  });

  it('refuses a ground that pushes the seal off the page', async () => {
    const view = { ...ordinary, basis: `《${'办法'.repeat(160)}》` };
    await expect(noticePdf([view], options)).rejects.toMatchObject({ problem: { code: 'notice-too-long' } });
  });

  it('moves a short list to an 附件 where a long ground leaves no room for it', async () => {
    const printed = await words({ ...many(6), basis: `《${'办法'.repeat(60)}》` });
    expect(printed).toHaveLength(2);
    expect(printed[1]).toContain('附件');
  });

  it('refuses what must not be public, and a character no font has', async () => {
    const [first, ...rest] = ordinary.rows;
    if (first === undefined) throw new Error('no row');
    const exact = { ...ordinary, rows: [{ ...first, village: '芒丙村帕浪三组' }, ...rest] };
    await expect(noticePdf([exact], options)).rejects.toMatchObject({ problem: { code: 'notice-address-too-exact' } });
    const rare = { ...ordinary, rows: [{ ...first, name: '李\u{3347F}' }, ...rest] };
    await expect(noticePdf([rare], options)).rejects.toMatchObject({ problem: { code: 'glyph-missing' } });
    const { blanks } = await noticePdf([rare], { ...options, blankMissing: true });
    expect(blanks).toMatchObject([{ codePoint: 'U+3347F' }]);
  });
});

describe('noticePdf after payment', () => {
  it('says way and day instead of type and cause, and the sums by way', async () => {
    const [page = ''] = await words(paid);
    for (const said of [
      '勐禾乡人民政府关于2026年11月临时救助资金发放情况的公示',
      '2026年11月向5户次16人次发放临时救助，合计11,100.50元，其中：现金1,000.00元，实物折价800.00元，转账1,000.50元，一卡通8,300.00元。',
      '1李某某芒丙村4低保边缘现金11月26日1,000.00',
      '公示期：2026年12月1日至12月7日（7天）。',
    ]) {
      expect(page).toContain(said);
    }
    for (const said of ['救助事由', '火灾', '李㛃']) expect(page).not.toContain(said);
  });

  it('prints several notices of a month one after another, each with its own batch and page 1', async () => {
    const { pdf, pages } = await noticePdf(
      [
        { ...ordinary, batch: 1 },
        { ...ordinary, batch: 2, date: '2026-11-25' },
      ],
      options,
    );
    const printed = pdfWords(pdf);
    expect(pages).toBe(2);
    expect(printed[0]).toContain('2026年11月第1批');
    expect(printed[1]).toContain('2026年11月第2批');
    expect(printed.every((page) => page.includes('—1—'))).toBe(true);
  });

  it('can be shown without an end', async () => {
    const [page = ''] = await words({ ...paid, display: { from: '2026-12-01', to: null } });
    expect(page).toContain('公示期：自2026年12月1日起长期公示。');
  });

  it('makes the same bytes again', async () => {
    for (const view of [paid, worst]) {
      const [a, b] = [await noticePdf([view], options), await noticePdf([view], options)];
      expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
    }
  });
});
