import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A4, drawTable, paginate, Paper, rowHeight, type Table } from '../../../templates/kit/index.ts';
import { pdfPages, pdfPlaces } from './read-pdf.ts';

interface Line {
  readonly name: string;
  readonly amount: string;
}

const table: Table<Line> = {
  head: 9,
  row: 7,
  tallRow: 9.6,
  columns: [
    { title: '序号', width: 12, text: (_, index) => String(index + 1) },
    { title: '姓名', width: 30, text: (line) => line.name, style: { lines: 2, wrapped: { size: 9.5, min: 9 } } },
    { title: '金额', width: 30, text: (line) => line.amount, style: { role: 'song', align: 'right' } },
  ],
};
const line = (name: string): Line => ({ name, amount: '100.00' });
const LONG = '古丽巴哈尔·阿卜杜热合曼';

describe('paginate', () => {
  const room = { first: 50, next: 80 };

  it('has one page for no rows', () => {
    expect(paginate([], () => 7, room)).toEqual([{ rows: [], from: 0 }]);
  });

  it('fills the first page, then the next', () => {
    const pages = paginate(
      Array.from({ length: 20 }, (_, i) => i),
      () => 10,
      room,
    );
    expect(pages.map((page) => page.rows.length)).toEqual([5, 8, 7]);
    expect(pages.map((page) => page.from)).toEqual([0, 5, 13]);
  });

  it('takes three rows to the end block when it does not fit under them', () => {
    const pages = paginate(
      Array.from({ length: 5 }, (_, i) => i),
      () => 10,
      { ...room, tail: 40 },
    );
    expect(pages.map((page) => page.rows.length)).toEqual([2, 3]);
  });

  it('never leaves the end block with fewer rows than it should have', () => {
    const pages = paginate(
      Array.from({ length: 14 }, (_, i) => i),
      () => 10,
      { ...room, tail: 40 },
    );
    expect(pages.map((page) => page.rows.length)).toEqual([5, 6, 3]);
  });

  it('keeps all rows in order, inside their rooms, the end block with its rows (property)', () => {
    const heights = fc.array(fc.constantFrom(6.6, 8.8), { maxLength: 120 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 70 }), (given, tail) => {
        const rooms = { first: 100, next: 140, tail };
        const pages = paginate(given, (height) => height, rooms);
        expect(pages.flatMap((page) => page.rows)).toEqual(given);
        pages.forEach((page, index) => {
          expect(page.from).toBe(pages.slice(0, index).reduce((sum, before) => sum + before.rows.length, 0));
          const used = page.rows.reduce((sum, height) => sum + height, 0);
          const isLast = index === pages.length - 1;
          expect(used + (isLast ? tail : 0)).toBeLessThanOrEqual((index === 0 ? rooms.first : rooms.next) + 0.05);
          if (index > 0 && isLast) expect(page.rows.length).toBeGreaterThanOrEqual(Math.min(3, given.length - 1));
          if (given.length > 0) expect(page.rows.length).toBeGreaterThan(0);
        });
      }),
    );
  });
});

describe('drawTable', () => {
  it('gives a row the height its text needs', () => {
    expect(rowHeight(table, line('李明'), 0)).toBe(7);
    expect(rowHeight({ ...table, row: 6 }, line(LONG), 0)).toBe(9.6);
  });

  it('repeats the head, numbers through, and draws subtotals and totals under their column', async () => {
    const paper = new Paper({ size: A4, title: '表', madeAt: '2026-11-20T08:00:00Z' });
    const rows = [line('李明'), line('㛃𫖯'), line(LONG)];
    const pages = paginate(rows, (row, index) => rowHeight(table, row, index), { first: 14.5, next: 100, tailRows: 1 });
    const bottoms: number[] = [];
    for (const page of pages) {
      paper.page();
      const sums = new Map([[2, `${page.rows.length}00.00`]]);
      bottoms.push(drawTable(paper, table, 20, 30, page, [{ label: '本页小计', sums }]));
    }
    const { pdf } = await paper.end();
    const text = pdfPages(pdf);
    expect(text).toHaveLength(2);
    for (const page of text) expect(page).toMatch(/序号\s+姓名\s+金额/);
    expect(text[0]).toMatch(/1\s+李明\s+100\.00\s+2\s+㛃𫖯\s+100\.00\s+本页小计\s+200\.00/);
    expect(text[1]).toMatch(/古丽巴哈尔·\s+3\s+阿卜杜热合曼\s+100\.00\s+本页小计\s+100\.00/);
    const total = pdfPlaces(pdf).find((word) => word.text === '200.00');
    expect(total?.right).toBeCloseTo(20 + 72 - 0.8, 0);
    expect(bottoms[0]).toBeCloseTo(30 + 9 + 3 * 7, 5);
  });

  it('names the person whose text does not fit', async () => {
    const paper = new Paper({ size: A4, title: '表', madeAt: '2026-11-20T08:00:00Z' });
    paper.page();
    const owned: Table<Line> = { ...table, owner: (row, column) => `${row.name.slice(0, 2)} ${column.title}` };
    drawTable(paper, owned, 20, 30, { rows: [{ name: '李明', amount: '9'.repeat(40) }], from: 0 });
    await expect(paper.end()).rejects.toMatchObject({
      problem: { code: 'does-not-fit', details: { misfits: [{ owner: '李明 金额', text: '9'.repeat(40) }] } },
    });
  });
});
