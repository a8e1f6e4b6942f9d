import { describe, expect, it } from 'vitest';
import { A4, A4L, drawCell, Paper, RED, type DocumentOptions } from '../../../templates/kit/index.ts';
import { pdfPages, pdfPlaces, pdfRaster, pdfText, pdfWords } from './read-pdf.ts';
import { refusalOf } from './refusal.ts';

const madeAt = '2026-11-20T08:00:00Z';
const paperOf = (options: Partial<DocumentOptions> = {}) => new Paper({ size: A4, title: '试印', madeAt, ...options });

/** A paper of one page. */
async function print(draw: (paper: Paper) => void, options: Partial<DocumentOptions> = {}) {
  const paper = paperOf(options);
  paper.page();
  draw(paper);
  return paper.end();
}

const RARE = '㛃𫖯䶮𬱖𠮷𣲗古丽巴哈尔·阿卜杜热合曼';
describe('text', () => {
  it('is right in the second document of a process, whatever the first one drew', async () => {
    // The first document fills the font library's glyph cache: colon and semicolon are parts of other glyphs, and
    // U+2F08 shares its outline with 人, 葛 with a selector its outline with 葛.
    await print((paper) => {
      for (const [index, role] of (['fang', 'song', 'hei', 'kai'] as const).entries()) {
        paper.text('：:;⼈葛\u{E0100}葛', 20, 20 + index * 10, { role });
      }
    });
    const { pdf } = await print((paper) => {
      for (const [index, role] of (['fang', 'song', 'songB', 'hei', 'heiB', 'kai', 'biao'] as const).entries()) {
        paper.text(`12.5人葛${RARE}￥1,000.00：539921196701209713`, 20, 20 + index * 12, { role, size: 11 });
      }
    });
    const lines = pdfText(pdf)
      .trim()
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines.map((line) => line.trim())).toEqual(
      Array.from({ length: 7 }, () => `12.5人葛${RARE}￥1,000.00：539921196701209713`),
    );
  });

  it('reads back two characters that share one outline', async () => {
    // 㦳 and 㘽 are one glyph in WenKai, 㬵 and 胶 too.
    const { pdf } = await print((paper) => paper.text('㦳㘽㬵胶㘽㦳', 20, 20, { role: 'kai' }));
    expect(pdfText(pdf).trim()).toBe('㦳㘽㬵胶㘽㦳');
  });

  it('stands where it is told', async () => {
    const { pdf } = await print((paper) => {
      paper.text('左', 30, 50, { role: 'song', size: 20 });
      paper.text('右', 180, 50, { role: 'song', size: 20, align: 'right' });
      paper.text('中间', 100, 80, { role: 'song', size: 20, align: 'center' });
      paper.text('框右', 20, 100, { role: 'song', size: 20, align: 'right', width: 60 });
    });
    const places = new Map(pdfPlaces(pdf).map((word) => [word.text, word]));
    expect(places.get('左')?.left).toBeCloseTo(30, 1);
    expect(places.get('右')?.right).toBeCloseTo(180, 1);
    const middle = places.get('中间');
    expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(100, 1);
    expect(places.get('框右')?.right).toBeCloseTo(80, 1);
  });

  it('sets figures in columns of 0.56 em', async () => {
    const { pdf } = await print((paper) => {
      paper.text('11111111', 20, 20, { role: 'song', size: 20 });
      paper.text('88888888', 20, 40, { role: 'song', size: 20 });
    });
    const [ones, eights] = pdfPlaces(pdf);
    const width = ((8 * 0.56 * 20) / 72) * 25.4;
    // A figure is centred in its room, so the first and last may stand in by half the difference.
    expect((ones?.right ?? 0) - (ones?.left ?? 0)).toBeGreaterThan(width - 0.8);
    expect((eights?.right ?? 0) - (eights?.left ?? 0)).toBeCloseTo(width, 0);
  });
});

describe('drawing', () => {
  it('puts strokes and fills at their millimetres, moved and turned', async () => {
    const { pdf } = await print((paper) => {
      paper.box({ x: 20, y: 30, w: 40, h: 20 }, 1);
      paper.fillAll([{ x: 100, y: 30, w: 10, h: 10 }], '#000000');
      paper.shifted(0, 100, () => paper.line(20, 30, 60, 30, 1));
      paper.rotated(90, 150, 200, () => paper.line(0, 0, 30, 0, 1, { color: RED }));
    });
    const { greyAt } = pdfRaster(pdf);
    for (const [x, y] of [
      [20, 40],
      [60, 40],
      [40, 30],
      [40, 50],
      [105, 35],
      [40, 130],
      [150, 215],
    ] as const) {
      expect(greyAt(x, y)).toBeLessThan(120);
    }
    for (const [x, y] of [
      [40, 40],
      [112, 35],
      [40, 140],
      [165, 200],
    ] as const)
      expect(greyAt(x, y)).toBe(255);
  });

  it('has at least one page', async () => {
    await expect(paperOf().end()).rejects.toThrow('without pages');
    expect(() => paperOf().line(0, 0, 10, 10)).toThrow('page()');
  });

  it('places a stamp as often as wanted, with text that can be read', async () => {
    const { pdf } = await print((paper) => {
      const stamp = paper.stamp(() => paper.text('存根联', 10, 10));
      for (const y of [0, 50, 100]) paper.place(stamp, 20, y);
    });
    const places = pdfPlaces(pdf).filter((word) => word.text === '存根联');
    expect(places.map((word) => Math.round(word.left))).toEqual([30, 30, 30]);
    const [first, second] = places;
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo(50, 1);
  });

  it('has pages of the size asked for and counts them', async () => {
    const paper = new Paper({ size: A4L, title: '横', madeAt });
    for (const name of ['甲', '乙', '丙']) {
      paper.page();
      paper.text(name, 280, 200);
    }
    const { pdf, pages } = await paper.end();
    expect(pages).toBe(3);
    expect(pdfPages(pdf).map((page) => page.trim())).toEqual(['甲', '乙', '丙']);
    const raster = pdfRaster(pdf, 2, 72);
    expect([raster.width, raster.height]).toEqual([842, 596]);
  });

  it('marks each page of a demonstration book, lighter than any text', async () => {
    const paper = paperOf({ sample: true });
    paper.page();
    paper.text('第一页', 20, 20);
    paper.page();
    const { pdf } = await paper.end();
    expect(pdfWords(pdf).map((page) => page.includes('样张'))).toEqual([true, true]);
    const { rgba } = pdfRaster(pdf, 2);
    expect(rgba.reduce((darkest, value) => Math.min(darkest, value), 255)).toBeGreaterThan(220);
    const { pdf: plain } = await print((page) => page.text('真账', 20, 20));
    expect(pdfWords(plain)).toEqual(['真账']);
  });
});

const drawMixed = (paper: Paper) => {
  paper.text(RARE, 20, 20);
  paper.rotated(-7, 60, 60, () => paper.text('作废', 0, 0, { role: 'biao' }), 0.85);
};

describe('determinism', () => {
  it('gives the same bytes for the same input, other bytes for another instant', async () => {
    const first = await print(drawMixed);
    await print((paper) => paper.text('别的内容：12;5', 20, 20, { role: 'hei' }));
    const second = await print(drawMixed);
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    const later = await print(drawMixed, { madeAt: '2026-11-20T08:00:01Z' });
    expect(Buffer.compare(first.pdf, later.pdf)).not.toBe(0);
  });

  it('does not mix two documents drawn in turns', async () => {
    const [one, two] = [paperOf(), paperOf()];
    for (const [paper, text] of [
      [one, '甲一'],
      [two, '乙一'],
      [one, '甲二'],
      [two, '乙二'],
    ] as const) {
      paper.page();
      paper.text(text, 20, 20, { role: 'song' });
    }
    const [first, second] = await Promise.all([one.end(), two.end()]);
    expect([pdfWords(first.pdf), pdfWords(second.pdf)]).toEqual([
      ['甲一', '甲二'],
      ['乙一', '乙二'],
    ]);
  });
});

const drawLost = (paper: Paper) => {
  drawCell(paper, '李\u{30000}明', { x: 20, y: 20, w: 40, h: 8 }, { owner: '李某 姓名' });
  drawCell(paper, '南汀县\u{30003}村', { x: 20, y: 30, w: 60, h: 8 }, { owner: '李某 住址' });
  drawCell(paper, '低保', { x: 20, y: 40, w: 60, h: 8 });
};

describe('a character no font has', () => {
  it('stops the print and names character, code point and person, all of them at once', async () => {
    const problem = await refusalOf(print(drawLost));
    expect(problem.code).toBe('glyph-missing');
    expect(problem.details).toEqual({
      missing: [
        { character: '\u{30000}', codePoint: 'U+30000', owner: '李某 姓名' },
        { character: '\u{30003}', codePoint: 'U+30003', owner: '李某 住址' },
      ],
    });
    for (const word of ['\u{30000}', 'U+30000', '李某 姓名', 'U+30003', '没有打印任何内容', '缺字留空']) {
      expect(problem.message).toContain(word);
    }
  });

  it('leaves the whole cell empty where that is chosen, and reports it', async () => {
    const { pdf, blanks } = await print(drawLost, { blankMissing: true });
    expect(blanks).toEqual([
      { owner: '李某 姓名', codePoint: 'U+30000', text: '李\u{30000}明' },
      { owner: '李某 住址', codePoint: 'U+30003', text: '南汀县\u{30003}村' },
    ]);
    expect(pdfWords(pdf)).toEqual(['低保']);
  });
});

describe('a text that does not fit', () => {
  it('is refused by field and text, never cut', async () => {
    const problem = await refusalOf(
      print((paper) => {
        drawCell(paper, '一二三四五六七八九十', { x: 20, y: 20, w: 20, h: 6 }, { owner: '李某 事由' });
        paper.text('十个字放不进两厘米', 20, 50, { width: 20, owner: '附注' });
      }),
    );
    expect(problem.code).toBe('does-not-fit');
    expect(problem.details).toEqual({
      misfits: [
        { owner: '李某 事由', text: '一二三四五六七八九十' },
        { owner: '附注', text: '十个字放不进两厘米' },
      ],
    });
    expect(problem.message).toContain('李某 事由：一二三四五六七八九十');
  });
});
