import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, paginateStrips, stretchStrips, type Strip, type StripGroup } from '../../../templates/kit/strips.ts';

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({ height, draw: () => undefined, ...more });
const rooms = { first: 50, next: 80, tail: 0 };
const heights = (pages: readonly (readonly Strip[])[]) => pages.map((page) => page.map(({ height }) => height));

describe('paginateStrips', () => {
  it('fills the first page, then the next', () => {
    const strips = Array.from({ length: 15 }, () => strip(10));
    expect(paginateStrips(strips, rooms).map((page) => page.length)).toEqual([5, 8, 2]);
  });

  it('begins a page where a side is turned', () => {
    const strips = [strip(10), strip(11, { breakBefore: true }), strip(12)];
    expect(heights(paginateStrips(strips, rooms))).toEqual([[10], [11, 12]]);
  });

  it('takes the last strip along where the notes under it have no room', () => {
    const strips = [strip(20), strip(20), strip(8)];
    expect(heights(paginateStrips(strips, { ...rooms, tail: 3 }))).toEqual([[20, 20], [8]]);
  });

  it('repeats the heading of a table on the next page', () => {
    const head = strip(7);
    const group: StripGroup = { label: '成员', w: 9, head };
    const strips = [head, ...Array.from({ length: 10 }, () => strip(9))].map((one) => ({ ...one, group }));
    expect(heights(paginateStrips(strips, rooms))).toEqual([
      [7, 9, 9, 9, 9],
      [7, 9, 9, 9, 9, 9, 9],
    ]);
  });

  it('moves a group whole where its label has no room on one of two pages', () => {
    const group: StripGroup = { label: '申请人声明情况', w: 9 };
    const strips = [strip(30), ...[9, 9, 9].map((height) => strip(height, { group }))];
    expect(heights(paginateStrips(strips, rooms))).toEqual([[30], [9, 9, 9]]);
  });

  it('never leaves a heading as the last of a page', () => {
    const strips = [strip(42), strip(6, { keepNext: true }), strip(6)];
    expect(heights(paginateStrips(strips, rooms))).toEqual([[42], [6, 6]]);
  });

  it('gives a strip higher than a page a page of its own', () => {
    const strips = [strip(10), strip(90), strip(10)];
    expect(heights(paginateStrips(strips, rooms))).toEqual([[10], [90], [10]]);
  });

  it('keeps every strip, in order, within its page (property)', () => {
    const one = fc.record({ height: fc.integer({ min: 3, max: 40 }), group: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (given, tail) => {
        const groups: readonly (StripGroup | null)[] = [null, { label: '甲乙', w: 9 }, { label: '丙', w: 9 }];
        const strips = given.map(({ height, group }) => {
          const of = groups[group] ?? null;
          return strip(height, of === null ? {} : { group: of });
        });
        const pages = paginateStrips(strips, { ...rooms, tail });
        expect(pages.flat()).toEqual(strips);
        pages.forEach((page, index) => {
          expect(page.length).toBeGreaterThan(0);
          if (page.length > 1)
            expect(heightOf(page)).toBeLessThanOrEqual((index === 0 ? rooms.first : rooms.next) + 0.02);
        });
      }),
    );
  });
});

describe('stretchStrips', () => {
  it('gives what is left to those that may take it, in proportion, and no more than they may', () => {
    const strips = [strip(10), strip(10, { stretch: 6 }), strip(10, { stretch: 2 })];
    expect(stretchStrips(strips, 34).map(({ height }) => height)).toEqual([10, 13, 11]);
    expect(stretchStrips(strips, 99).map(({ height }) => height)).toEqual([10, 16, 12]);
    expect(stretchStrips(strips, 20).map(({ height }) => height)).toEqual([10, 10, 10]);
  });
});
