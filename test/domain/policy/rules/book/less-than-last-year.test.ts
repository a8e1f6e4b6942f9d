import { describe, expect, it } from 'vitest';
import { HONGHE } from '../../payment-facts.ts';
import { book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'less-than-last-year';
const year = (grantedThisYearFen: number, to = '2026-12-31') =>
  book({ to, grantedThisYearFen, grantedLastYearFen: 6_000_000 });

describe(CODE, () => {
  it('the same is in order, one 分 less is said at the year’s end', () => {
    expect(verdictOn(CODE, year(6_000_000), 'honghe-2019')).toBeUndefined();
    expect(verdictOn(CODE, year(5_999_999), 'honghe-2019')).toBe(`explain ${HONGHE} 三（三）`);
    expect(verdictOn(CODE, year(5_999_999, '2026-11-30'), 'honghe-2019')).toBeUndefined();
    expect(findingOn(CODE, year(5_000_000), 'honghe-2019')?.message).toBe(
      '2026年拨入备用金 50,000.00 元，比上年的 60,000.00 元少 10,000.00 元；对临时救助的投入原则上只增不减，请说明原因。',
    );
  });

  it('is silent without last year’s figures, and outside 红河', () => {
    expect(
      verdictOn(CODE, book({ to: '2026-12-31', grantedThisYearFen: 0, usedThisYearFen: 0 }), 'honghe-2019'),
    ).toBeUndefined();
    expect(verdictOn(CODE, year(0), 'yunnan-2023')).toBeUndefined();
  });
});
