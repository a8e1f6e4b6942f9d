import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../domain/problem.ts';
import {
  A4,
  CHARACTER_PITCH,
  drawFingerPlace,
  drawForm,
  drawOfficialPageNumber,
  drawParagraph,
  drawQr,
  drawReprintMark,
  drawSignOff,
  drawTickRow,
  drawVoidMark,
  layoutParagraph,
  LINE_PITCH,
  Paper,
  TEXT_AREA,
} from '../../../templates/kit/index.ts';
import { pdfPlaces, pdfRaster, pdfWords, scanQr } from './read-pdf.ts';

const madeAt = '2026-11-20T08:00:00Z';

async function print(draw: (paper: Paper) => void, pages = 1) {
  const paper = new Paper({ size: A4, title: '试印', madeAt });
  for (let page = 0; page < pages; page++) {
    paper.page();
    draw(paper);
  }
  return (await paper.end()).pdf;
}

describe('paragraphs (GB/T 9704-2012)', () => {
  it('have 28 characters a line and 22 lines a page', () => {
    expect(CHARACTER_PITCH * 28).toBeCloseTo(156, 9);
    expect(LINE_PITCH * 22).toBeCloseTo(225, 9);
    const { lines, height } = layoutParagraph('天'.repeat(26 + 28 + 3));
    // The first line is two characters in.
    expect(lines.map((line) => line.length)).toEqual([26, 28, 3]);
    expect(height).toBeCloseTo(3 * LINE_PITCH, 9);
  });

  it('leave room for a character no font has, where that is chosen', async () => {
    const paper = new Paper({ size: A4, title: '试印', madeAt, blankMissing: true });
    paper.page();
    const paragraph = layoutParagraph('兹有李\u{30000}明等二户', { owner: '公示正文' });
    drawParagraph(paper, paragraph, TEXT_AREA.x, TEXT_AREA.y);
    const { pdf, blanks } = await paper.end();
    expect(blanks.map(({ owner, codePoint }) => [owner, codePoint])).toEqual([['公示正文', 'U+30000']]);
    const words = pdfPlaces(pdf);
    const before = words.find((word) => word.text.endsWith('李'));
    const after = words.find((word) => word.text.startsWith('明'));
    expect((after?.left ?? 0) - (before?.right ?? 0)).toBeGreaterThan(5);
  });

  it('stay inside the text area and return where the next begins', async () => {
    let next = 0;
    const pdf = await print((paper) => {
      const text =
        '根据《社会救助暂行办法》（国务院令第649号）规定，拟对下列5户16人给予临时救助，合计10,800.50元。现予公示，接受监督，公示期自2026年11月19日起。';
      next = drawParagraph(paper, layoutParagraph(text), TEXT_AREA.x, TEXT_AREA.y);
    });
    const words = pdfPlaces(pdf);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(word.left).toBeGreaterThan(TEXT_AREA.x - 0.5);
      expect(word.right).toBeLessThan(TEXT_AREA.x + TEXT_AREA.w + 0.5);
      expect(word.bottom).toBeLessThan(next + 1);
    }
    expect(words[0]?.left).toBeCloseTo(TEXT_AREA.x + 2 * CHARACTER_PITCH, 0);
    expect(pdfWords(pdf).join('')).toContain('合计10,800.50元。');
  });
});

describe('letters', () => {
  it('number odd pages at the right, even at the left, one character in, 7 mm under the text', async () => {
    let page = 0;
    const pdf = await print((paper) => drawOfficialPageNumber(paper, ++page), 2);
    const [odd, even] = [pdfPlaces(pdf, 1), pdfPlaces(pdf, 2)];
    const em = (14 / 72) * 25.4;
    expect(odd.at(-1)?.right).toBeCloseTo(TEXT_AREA.x + TEXT_AREA.w - em, 0);
    expect(even[0]?.left).toBeCloseTo(TEXT_AREA.x + em, 0);
    expect(pdfWords(pdf)).toEqual(['—1—', '—2—']);
    expect(odd[0]?.top).toBeGreaterThan(TEXT_AREA.y + TEXT_AREA.h + 3);
  });

  it('end with the date four characters in from the right and the name centred over it', async () => {
    const pdf = await print((paper) => drawSignOff(paper, 100, { organ: '勐禾乡人民政府', date: '2026年11月19日' }));
    const words = pdfPlaces(pdf);
    const organ = words.find((word) => word.text === '勐禾乡人民政府');
    const dateWords = words.filter((word) => word !== organ);
    const [left, right] = [Math.min(...dateWords.map((w) => w.left)), Math.max(...dateWords.map((w) => w.right))];
    expect(right).toBeCloseTo(TEXT_AREA.x + TEXT_AREA.w - (4 * 16 * 25.4) / 72, 0);
    expect(((organ?.left ?? 0) + (organ?.right ?? 0)) / 2).toBeCloseTo((left + right) / 2, 0);
    expect(organ?.bottom).toBeLessThan(Math.min(...dateWords.map((w) => w.bottom)));
  });

  it('are refused when seal and date have no room', async () => {
    const work = print((paper) => drawSignOff(paper, 250, { organ: '勐禾乡人民政府', date: '2026年11月19日' }));
    await expect(work).rejects.toBeInstanceOf(Refusal);
  });
});

describe('places and marks', () => {
  it('draw a form with rules, labels and values, and return its lower edge', async () => {
    let bottom = 0;
    const pdf = await print((paper) => {
      bottom = drawForm(paper, 20, 30, [
        {
          h: 10,
          cells: [
            { kind: 'upright', text: '救助', w: 8, h: 20 },
            { kind: 'label', text: '姓名', w: 20 },
            { kind: 'value', text: '李㛃', w: 40 },
          ],
        },
        {
          h: 10,
          cells: [
            { kind: 'gap', w: 8 },
            { kind: 'blank', w: 60 },
          ],
        },
      ]);
    });
    expect(bottom).toBe(50);
    const places = new Map(pdfPlaces(pdf).map((word) => [word.text, word]));
    expect(places.get('姓名')?.left).toBeGreaterThan(28);
    expect(places.get('李㛃')?.left).toBeCloseTo(49.5, 0);
    const { greyAt } = pdfRaster(pdf);
    for (const [x, y] of [
      [50, 30],
      [50, 40],
      [50, 50],
      [28, 45],
      [88, 45],
    ] as const)
      expect(greyAt(x, y)).toBeLessThan(200);
    expect(greyAt(24, 40)).toBe(255);
  });

  it('leave room for a fingerprint of 15 × 18 mm and never draw a seal', async () => {
    const pdf = await print((paper) => drawFingerPlace(paper, 40, 40));
    expect(pdfWords(pdf)).toEqual(['指印']);
    const { greyAt } = pdfRaster(pdf, 1, 300);
    const row = (y: number) => Array.from({ length: 156 }, (_, i) => greyAt(40 + i / 10, y));
    expect(Math.min(...row(40), ...row(58.6))).toBeLessThan(255);
    // Inside there is nothing but the word in the middle.
    expect(Math.min(...row(43).slice(4, -4), ...row(55).slice(4, -4))).toBe(255);
  });

  it('tick only what is chosen', async () => {
    const pdf = await print((paper) => drawTickRow(paper, ['现金', '实物'], ['实物'], 20, 40));
    const { greyAt } = pdfRaster(pdf, 1, 300);
    const second = pdfPlaces(pdf).find((word) => word.text === '实物')?.left ?? 0;
    // The short stroke of a tick goes through (0.42, 0.85) of its square of 3.2 mm.
    const inSquare = (left: number) => greyAt(left + 3.2 * 0.4, 40 - 1.6 + 3.2 * 0.82);
    expect(inSquare(second - 4.2)).toBeLessThan(120);
    expect(inSquare(20)).toBe(255);
  });

  it('say who printed again and who voided, with the reason or where it stands', async () => {
    const mark = { date: '2026-11-20', by: '刀玉芬', reason: '原件污损' };
    const pdf = await print((paper) => {
      drawReprintMark(paper, 150, 5, { ...mark, times: 3 });
      drawReprintMark(paper, 150, 45, { ...mark, times: 4, reason: '很长的原因'.repeat(20) });
    });
    const [words = ''] = pdfWords(pdf);
    expect(words).toContain('补打第3次2026-11-20刀玉芬原件污损');
    expect(words).toContain('刀玉芬原因见账簿记录');
    const voided = await print((paper) => drawVoidMark(paper, 100, 100, mark));
    // Turned text comes back in pieces.
    const pieces = pdfPlaces(voided)
      .map((word) => word.text)
      .join(' ');
    for (const part of ['作', '废', '年', '刀玉芬', '原件污损']) expect(pieces).toContain(part);
  });
});

describe('QR codes', () => {
  it.each(['LSJZ1/9F3A-71C2/2026-000051/100000/2026-11-10', '小写 abc 与汉字'])(
    '%s is read by a scanner',
    async (payload) => {
      const pdf = await print((paper) => drawQr(paper, payload, 30, 30, 17.5));
      expect(scanQr(pdfRaster(pdf))).toBe(payload);
    },
  );
});
