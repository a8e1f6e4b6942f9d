import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LINES_PER_PAGE,
  paginate,
  type LedgerLine,
  type LedgerMonth,
  type LedgerPage,
  type LedgerRow,
  type LedgerView,
} from '../../../templates/ledger/index.ts';
import { least } from '../../../templates/ledger/sample.ts';

const line = (fen: number, side: 'in' | 'out' = 'out', date = '2026-01-10'): LedgerLine => ({
  date,
  kind: 'cash',
  number: '1',
  summary: ['发放'],
  side,
  fen,
});

const view = (months: readonly LedgerMonth[], balanceFen = 1_000_000): LedgerView => ({
  ...least,
  year: 2026,
  opening: { label: '上年结转', balanceFen, yearInFen: 0, yearOutFen: 0 },
  months,
});

const january = (count: number, closed = false): LedgerView =>
  view([{ period: '2026-01', lines: Array.from({ length: count }, () => line(100)), closed }]);

const kinds = (page: LedgerPage | undefined): string => (page?.rows ?? []).map(({ kind }) => kind[0]).join('');
const rowsOf = (pages: readonly LedgerPage[], kind: LedgerRow['kind']) =>
  pages.flatMap((page) => page.rows.filter((row) => row.kind === kind));

const threeRows = [
  { summary: '甲', number: '1' },
  { summary: '乙', number: '' },
  { summary: '丙', number: '' },
];

describe('paginate', () => {
  // Line 1 is 上年结转, line 24 is kept for 过次页: 22 lines fill the first page, 22 more each further one.
  it.each([
    [1, ['oe']],
    [22, [`o${'e'.repeat(22)}`]],
    [23, [`o${'e'.repeat(22)}c`, 'be']],
    [24, [`o${'e'.repeat(22)}c`, 'bee']],
    [25, [`o${'e'.repeat(22)}c`, 'beee']],
    [49, [`o${'e'.repeat(22)}c`, `b${'e'.repeat(22)}c`, 'beeeee']],
  ])('puts %i lines on pages', (count, expected) => {
    expect(paginate(january(count)).map(kinds)).toEqual(expected);
  });

  it('carries the sums from the first of the month, and the balance', () => {
    const [first, second] = paginate(january(30));
    expect(first?.rows.at(-1)).toMatchObject({ label: '过次页', inFen: 0, outFen: 2_200, balanceFen: 997_800 });
    expect(second?.rows[0]).toMatchObject({ label: '承前页', inFen: 0, outFen: 2_200, balanceFen: 997_800 });
    expect(second?.rows.at(-1)).toMatchObject({ kind: 'entry', balanceFen: 997_000 });
  });

  it('begins the sums anew with the month', () => {
    const months = [
      { period: '2026-01', lines: [line(50_000, 'in'), line(700)], closed: true },
      { period: '2026-02', lines: Array.from({ length: 20 }, () => line(10, 'out', '2026-02-03')), closed: true },
    ];
    const pages = paginate(view(months, 0));
    expect(rowsOf(pages, 'month')).toMatchObject([
      { date: '2026-01-31', inFen: 50_000, outFen: 700, balanceFen: 49_300 },
      { date: '2026-02-28', inFen: 0, outFen: 200, balanceFen: 49_100 },
    ]);
    expect(rowsOf(pages, 'year')).toMatchObject([
      { inFen: 50_000, outFen: 700, yearEnd: false },
      { inFen: 50_000, outFen: 900, yearEnd: false },
    ]);
    // 上年结转, 2 lines, 2 sums, 18 of February: then the page turns with February's sums only.
    expect(pages[0]?.rows.at(-1)).toMatchObject({ label: '过次页', inFen: 0, outFen: 180 });
  });

  it('counts red in the column of what it reverses', () => {
    const months = [
      { period: '2026-01', lines: [line(60_000), line(-60_000), line(5_000, 'in'), line(-5_000, 'in')], closed: true },
    ];
    const pages = paginate(view(months, 60_000));
    expect(rowsOf(pages, 'month')).toMatchObject([{ inFen: 0, outFen: 0, balanceFen: 60_000 }]);
    expect(rowsOf(pages, 'entry').map((row) => row.balanceFen)).toEqual([0, 60_000, 65_000, 60_000]);
  });

  it('closes the year: double line, 结转下年, unused lines struck', () => {
    const pages = paginate(view([{ period: '2026-12', lines: [line(300, 'out', '2026-12-30')], closed: true }]));
    expect(pages.map(kinds)).toEqual(['oemyn']);
    expect(pages[0]?.struck).toBe(LINES_PER_PAGE - 5);
    expect(pages[0]?.rows[3]).toMatchObject({ label: '本年累计', yearEnd: true });
    expect(pages[0]?.rows[4]).toMatchObject({ label: '结转下年', inFen: 0, outFen: 0, balanceFen: 999_700 });
  });

  it('lets the last row of a closed year stand on the last line, where nothing is left to strike', () => {
    const lines = Array.from({ length: 20 }, () => line(1, 'out', '2026-12-30'));
    const pages = paginate(view([{ period: '2026-12', lines, closed: true }]));
    expect(pages.map(kinds)).toEqual([`o${'e'.repeat(20)}myn`]);
    expect(pages[0]?.struck).toBe(0);
  });

  it('strikes nothing and closes nothing while the year runs', () => {
    const pages = paginate(january(3));
    expect(pages[0]?.struck).toBe(0);
    expect(kinds(pages[0])).toBe('oeee');
  });

  it('numbers the pages from where the year stands', () => {
    expect(paginate({ ...january(49), startPage: 23 }).map(({ number }) => number)).toEqual([23, 24, 25]);
  });

  it('gives a long summary as many rows as it needs, figures on the last', () => {
    const months = [{ period: '2026-01', lines: [line(100), line(200)], closed: false }];
    const [page] = paginate(view(months), () => threeRows);
    expect(page?.rows.slice(1)).toMatchObject([
      { text: threeRows[0], first: true, balanceFen: null },
      { text: threeRows[1], first: false, balanceFen: null },
      { text: threeRows[2], first: false, balanceFen: 999_900 },
      { text: threeRows[0], first: true, balanceFen: null },
      { text: threeRows[1], first: false, balanceFen: null },
      { text: threeRows[2], first: false, balanceFen: 999_700 },
    ]);
  });

  it('turns the page within a long summary without losing or doubling an amount', () => {
    const pages = paginate(january(8), () => threeRows);
    expect(pages.map(kinds)).toEqual([`o${'e'.repeat(22)}c`, 'bee']);
    expect(pages[0]?.rows.at(-1)).toMatchObject({ outFen: 700, balanceFen: 999_300 });
    expect(pages[1]?.rows.at(-1)).toMatchObject({ balanceFen: 999_200 });
  });
});

const anyLine = fc.record({
  fen: fc.integer({ min: -50_000, max: 100_000 }).filter((fen) => fen !== 0),
  side: fc.constantFrom('in' as const, 'out' as const),
});
const anyYear = fc
  .array(fc.tuple(fc.array(anyLine, { maxLength: 40 }), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((months) =>
    view(
      months.map(([lines, closed], index) => ({
        period: `2026-${String(index + 1).padStart(2, '0')}`,
        lines: lines.map(({ fen, side }) => line(fen, side)),
        // Only the last two months can be open.
        closed: closed || index < months.length - 2,
      })),
    ),
  );

describe('paginate over random years', () => {
  it('keeps every line once and in order, and 24 lines a page', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const pages = paginate(year);
        const printed = pages.flatMap((page) => page.rows.flatMap((row) => (row.kind === 'entry' ? [row.line] : [])));
        expect(printed).toEqual(year.months.flatMap((month) => month.lines));
        for (const page of pages) expect(page.rows.length + page.struck).toBeLessThanOrEqual(LINES_PER_PAGE);
        for (const page of pages.slice(0, -1)) expect(page.rows).toHaveLength(LINES_PER_PAGE);
      }),
    );
  });

  it('ends with opening + in − out, and carries the same on both sides of every turn', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const pages = paginate(year);
        const all = year.months.flatMap((month) => month.lines);
        const total = (side: 'in' | 'out') => all.filter((l) => l.side === side).reduce((sum, l) => sum + l.fen, 0);
        expect(pages.at(-1)?.rows.at(-1)?.balanceFen).toBe(year.opening.balanceFen + total('in') - total('out'));
        for (const [index, page] of pages.slice(1).entries()) {
          expect({ ...page.rows[0], label: '', kind: '' }).toEqual({
            ...pages[index]?.rows.at(-1),
            label: '',
            kind: '',
          });
        }
      }),
    );
  });

  it('never changes a full page when lines are added', () => {
    fc.assert(
      fc.property(anyYear, anyLine, (year, more) => {
        const before = paginate(year);
        const last = year.months.at(-1);
        if (last === undefined || last.closed) return;
        const lines = [...last.lines, line(more.fen, more.side)];
        const after = paginate({ ...year, months: [...year.months.slice(0, -1), { ...last, lines }] });
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
    );
  });
});
