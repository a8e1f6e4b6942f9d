import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf, type DefaultWords } from '../../../templates/kit/form-words.ts';
import { mainPages, ruledFormPdf, type RuledForm } from '../../../templates/kit/ruled-form.ts';
import { block, field, labelled, row, signs, textPart, tickRow, type RuledRow } from '../../../templates/kit/ruled.ts';
import { expectPaper, expectTidy, unsaid } from './form-check.ts';
import { pdfDrawn, pdfPlaces, pdfWords } from './read-pdf.ts';
import { refusalOf } from './refusal.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const OWN: DefaultWords = {
  title: '入户调查表',
  footnotes: ['注：调查人员不少于两人。'],
  copies: { holders: ['乡镇人民政府', '县民政局'] },
};
const LONGEST = '阿卜杜热合曼·买买提吐尔逊·努尔艾合买提江阿布都拉';
const SENTENCE = '木楼三间及口粮1200公斤、衣被全部烧毁。';

const formOf = (rows: readonly RuledRow[], words = OWN): RuledForm => ({
  words,
  head: [{ left: '编号：〔2026〕52号', right: '2026年11月6日' }],
  running: '编号：〔2026〕52号　户主：李㛃',
  rows,
});
const members = (count: number, name = '王䶮'): RuledRow =>
  block('家庭成员', {
    kind: 'table',
    field: '家庭成员',
    columns: [{ title: '姓名', w: 38 }, { title: '关系', w: 20 }, { title: '年收入' }],
    rows: Array.from({ length: count }, (_, index) => [`${name}${index}`, '子', `${index}.00`]),
  });
const textBox = (text: string, most?: number): RuledRow => ({
  kind: 'box',
  label: '事由',
  upright: true,
  h: 30,
  ...(most === undefined ? {} : { most }),
  parts: [textPart(text)],
  signs: signs('经办人：', '负责人：'),
  seal: '（公章）',
});
const print = (rows: readonly RuledRow[], words = OWN) => ruledFormPdf(formOf(rows, words), options);

const noteTop = ({ pdf }: { readonly pdf: Uint8Array }) =>
  pdfPlaces(pdf).find(({ text }) => text.startsWith('注：'))?.top ?? Number.NaN;
const letters = (text: string) => [...text].filter((one) => /\p{L}|\d/u.test(one)).length;

describe('a ruled form', () => {
  it('prints labels, values, ticks, places to sign, notes, copies and the page number', async () => {
    const result = await print([
      row(field('姓名', '李㛃', 44), field('住址', '芒丙村')),
      tickRow('原因', ['火灾', '其他'], ['火灾']),
      textBox('家中起火。'),
    ]);
    const says = [
      '入户调查表',
      '编号：〔2026〕52号',
      '姓名李㛃住址芒丙村',
      '原因火灾其他',
      '家中起火。',
      '（公章）',
      '经办人：',
    ];
    expectPaper(result, {
      says: [...says, '注：调查人员不少于两人。', '本表一式二份，乡镇人民政府、县民政局各存一份。'],
      pages: 1,
    });
    expect(pdfDrawn(result.pdf)).toContain('第1页共1页');
    expect(pdfDrawn(result.pdf)).not.toContain('附页');
  });

  it('makes a row as high as its longest value, at no less than 9 pt', async () => {
    const long = `${'云南省临沧市双江拉祜族佤族布朗族傣族自治县'.repeat(10)}17号`;
    const low = await print([row(labelled('住址', 27, '芒丙村'))]);
    const high = await print([row(labelled('住址', 27, long))]);
    expect(unsaid(high, [long])).toEqual([]);
    expect(noteTop(high) - noteTop(low)).toBeGreaterThan(3);
    for (const { text, top, bottom } of pdfPlaces(high.pdf))
      if (text.includes('双江')) expect(bottom - top).toBeGreaterThan(3);
  });

  it('goes over pages between rows, the title and the table heading repeated, the pages counted', async () => {
    const result = await print([members(62), textBox('完。')]);
    expectPaper(result, { says: ['王䶮0', '王䶮61', '完。'], pages: 3 });
    pdfWords(result.pdf).forEach((page, index) => {
      expect(page).toContain(`第${index + 1}页共3页`);
      if (index > 0) expect(page).toContain('入户调查表（续）编号：〔2026〕52号户主：李㛃');
      if (index < 2) expect(page).toContain('姓名关系年收入');
    });
  });

  it('goes on in the 附页 where a text has no room, no character lost', async () => {
    const text = Array.from({ length: 20 }, (_, index) => `第${index}句，${SENTENCE}`).join('');
    const result = await print([textBox(text, 50)]);
    const [first = '', second = ''] = pdfWords(result.pdf);
    expect(result.pages).toBe(2);
    expect(first).toContain('（下接附页第1项）');
    expect(second).toContain('入户调查表（附页）');
    expect(second).toContain('1．事由（续）');
    expect(second).toContain('申请人（签名）：');
    const drawn = pdfDrawn(result.pdf);
    for (let index = 0; index < 20; index++) expect(unsaid(result, [`第${index}句，${SENTENCE}`])).toEqual([]);
    expect(drawn.indexOf('第0句')).toBeLessThan(drawn.indexOf('第19句'));
    expectTidy(result);
  });

  it('sends the rest of a table that may not grow to the 附页, and says how many', async () => {
    const family: RuledRow = {
      kind: 'table',
      field: '家庭成员',
      unit: '人',
      least: 4,
      most: 4,
      columns: [{ title: '姓名' }, { title: '关系' }],
      rows: Array.from({ length: 12 }, (_, index) => [`王䶮${index}`, '子']),
    };
    const result = await print([family]);
    const [first = '', second = ''] = pdfWords(result.pdf);
    expect(first).toContain('共12人，其余9人见附页第1项');
    expect(first).not.toContain('王䶮3');
    expect(second).toContain('1．家庭成员（续）姓名关系王䶮3子');
    expect(second).toContain('王䶮11');
  });

  it('turns to the other side where it is told to, and counts its sides without the 附页', async () => {
    const form = formOf([textBox('一'), { kind: 'turn' }, textBox(SENTENCE.repeat(60), 40)]);
    expect(mainPages(form)).toBe(2);
    expect((await ruledFormPdf(form, options)).pages).toBe(3);
  });

  it('prints a copy for each holder, with its name and its own page numbers', async () => {
    const copies = { holders: ['乡镇人民政府', '县民政局'], separate: true };
    const result = await print([textBox('一')], wordsOf({ copies, title: '调查登记表', footnotes: [] }, OWN));
    const pages = pdfWords(result.pdf);
    expect(pages.map((page) => page.includes('第1页共1页'))).toEqual([true, true]);
    expect(pages[0]).toContain('第一份乡镇人民政府存');
    expect(pages[1]).toContain('第二份县民政局存');
    expect(pages[0]).toContain('调查登记表');
    expect(pages[0]).not.toContain('一式二份');
    expect(pages[0]).not.toContain('调查人员不少于两人');
  });

  it('refuses what no font has, naming the field, or leaves it blank and says so', async () => {
    const rows = [row(field('姓名', '李\u{3FFFF}', 44))];
    const problem = await refusalOf(print(rows));
    expect(problem).toMatchObject({ code: 'glyph-missing', details: { missing: [{ owner: '姓名' }] } });
    const { blanks } = await ruledFormPdf(formOf(rows), { ...options, blankMissing: true });
    expect(blanks).toEqual([{ owner: '姓名', codePoint: 'U+3FFFF', text: '李\u{3FFFF}' }]);
  });

  it('refuses nothing for its length: names of 50 characters, texts of 500 (property)', async () => {
    const piece = fc.constantFrom(
      '双江',
      '·',
      '，',
      '。',
      '1,234.56元',
      '（二）',
      '阿卜杜热合曼',
      '〔2026〕',
      '、',
      '\n',
    );
    const textOf = (most: number) =>
      fc.array(piece, { minLength: 1, maxLength: most / 2 }).map((parts) => parts.join('').slice(0, most));
    const name = fc.integer({ min: 1, max: 50 }).map((length) => LONGEST.repeat(3).slice(0, length));
    await fc.assert(
      fc.asyncProperty(name, textOf(500), textOf(500), fc.integer({ min: 0, max: 14 }), async (who, a, b, count) => {
        const result = await print([
          row(field('姓名', who, 30), field('关系', a, 14), field('备注', a)),
          members(count, who),
          textBox(b, 40),
        ]);
        expectTidy(result);
        expect(unsaid(result, [who])).toEqual([]);
        expect(letters(pdfDrawn(result.pdf))).toBeGreaterThanOrEqual(
          2 * letters(a) + letters(b) + letters(who) * (count + 1),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('makes the same bytes again', async () => {
    const rows = [members(30), textBox(SENTENCE.repeat(30), 40)];
    const [a, b] = [await print(rows), await print(rows)];
    expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
  });
});
