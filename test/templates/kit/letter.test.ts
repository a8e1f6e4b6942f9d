import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryRows } from '../../../templates/kit/delivery.ts';
import { letterPdf, type Letter } from '../../../templates/kit/letter.ts';
import { signs } from '../../../templates/kit/ruled.ts';
import { expectPaper, expectTidy } from './form-check.ts';
import { pdfDrawn, pdfPlaces, pdfWords } from './read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const SENTENCE = '经调查核实，你家庭月人均收入高于当地城乡低保标准。';
const letter: Letter = {
  words: { title: '不予救助告知书', footnotes: [], copies: null },
  number: '勐民救不〔2026〕3号',
  addressee: '李㛃',
  body: [
    '你于2026年11月6日提出的申请已收悉。',
    { kind: 'heading', level: 1, text: '一、调查情况' },
    SENTENCE,
    { kind: 'heading', level: 2, text: '（一）依据' },
    '依据有关规定，决定不予救助。',
  ],
  signOff: { organ: '勐禾乡人民政府', date: '2026-11-20' },
};
const print = (change: Partial<Letter> = {}) => letterPdf({ ...letter, ...change }, options);

const lines = (count: number) => ({ body: Array.from({ length: count }, (_, index) => `第${index}段。`) });

describe('a letter', () => {
  it('says title, number, addressee, text, organ and date in their order', async () => {
    const result = await print({ enclosures: ['调查表', '核对报告'], contact: '联系人：刀某' });
    expectPaper(result, { says: [], pages: 1 });
    expect(pdfDrawn(result.pdf)).toBe(
      '不予救助告知书勐民救不〔2026〕3号李㛃：你于2026年11月6日提出的申请已收悉。一、调查情况' +
        `${SENTENCE}（一）依据依据有关规定，决定不予救助。附件：1.调查表2.核对报告` +
        '勐禾乡人民政府2026年11月20日（联系人：刀某）—1—',
    );
  });

  it('leaves number and date to the hand', async () => {
    const [page = ''] = pdfWords((await print({ number: null, signOff: { organ: '勐禾乡人民政府', date: null } })).pdf);
    expect(page).toContain('〔〕号');
    expect(page).toContain('勐禾乡人民政府年月日');
  });

  it('draws lines closer before it takes a second page, down to 8.8 mm', async () => {
    expect((await print(lines(14))).pages).toBe(1);
    const places = pdfPlaces((await print(lines(17))).pdf);
    const topOf = (text: string) => places.find((word) => word.text === text)?.top ?? Number.NaN;
    expect(topOf('第1段。') - topOf('第0段。')).toBeLessThan(10);
    expect(topOf('第1段。') - topOf('第0段。')).toBeGreaterThan(8.7);
    expect((await print(lines(24))).pages).toBe(2);
  });

  it('never leaves the seal without text, nor a heading at the foot (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 40 }), async (lengths) => {
        const body = lengths.map((count, index) =>
          count === 0
            ? ({ kind: 'heading', level: 1, text: `标题${index}` } as const)
            : `段${index}${SENTENCE.repeat(count)}`,
        );
        const result = await print({ body, enclosures: ['甲', '乙'] });
        const pages = pdfWords(result.pdf);
        expectTidy(result);
        expect(pages.at(-1)).toContain('勐禾乡人民政府2026年11月20日');
        if (pages.length > 1 && lengths.at(-1) !== 0) expect(pages.at(-1)).toContain('标准');
        for (const page of pages.slice(0, -1)) expect(page).not.toMatch(/标题\d+—\d+—$/u);
      }),
      { numRuns: 20 },
    );
  });

  it('wears a red head, its first page without a number', async () => {
    const result = await print({ redHead: { issuer: '南汀县勐禾乡人民政府' }, body: [SENTENCE.repeat(30)] });
    const [first = '', second = ''] = pdfWords(result.pdf);
    expect(first.startsWith('南汀县勐禾乡人民政府勐民救不〔2026〕3号')).toBe(true);
    expect(first).not.toContain('—1—');
    expect(second).toContain('—2—');
  });

  it('carries a receipt of delivery and 抄送', async () => {
    const after = deliveryRows({ document: '不予救助告知书', recipient: '李㛃', place: '芒丙村', way: '直接送达' });
    const result = await print({ after, copyTo: ['县民政局', '县财政局'] });
    const says = [
      '送达文书不予救助告知书',
      '受送达人李㛃',
      '送达地点芒丙村',
      '指印',
      '代收人：',
      '见证人：',
      '抄送：县民政局，县财政局。',
    ];
    expectPaper(result, { says: [...says, '送达方式直接送达留置送达委托送达邮寄送达其他'], pages: 1 });
  });

  it('is signed by parties, in copies with their names, its pages counted and named', async () => {
    const result = await print({
      words: {
        title: '代领协议',
        footnotes: ['附身份证复印件。'],
        copies: { holders: ['甲方', '乙方'], separate: true },
      },
      type: '四号',
      body: Array.from({ length: 30 }, (_, index) => `第${index + 1}条　${SENTENCE}`),
      parties: [
        { title: '甲方：李㛃', lines: ['公民身份号码：539921196701209713'], finger: true },
        { title: '乙方：王䶮', lines: ['公民身份号码：539921199004140603'], finger: true },
      ],
      after: [{ kind: 'box', label: '备案\n意见', h: 40, parts: [], signs: signs('经办人：'), seal: '（公章）' }],
    });
    expectTidy(result);
    const pages = pdfWords(result.pdf);
    const half = pages.length / 2;
    expect(half).toBeGreaterThan(1);
    expect(pages.map((page) => page.includes('第一份甲方存'))).toEqual(pages.map((_, index) => index < half));
    pages.forEach((page, index) => expect(page).toContain(`第${(index % half) + 1}页共${half}页`));
    expect(pages[1]).toContain('代领协议（续）');
    expect(pages[half - 1]).toMatch(
      /甲方：李㛃乙方：王䶮公民身份号码：539921196701209713公民身份号码：539921199004140603/u,
    );
  });

  it('notes its copies where they are not printed apart', async () => {
    const copies = { holders: ['申请人', '乡镇人民政府', '县民政局'] };
    const [page] = pdfWords((await print({ words: { ...letter.words, copies }, paper: '本告知书' })).pdf);
    expect(page).toContain('本告知书一式三份，申请人、乡镇人民政府、县民政局各存一份。');
  });
});
