import { describe, expect, it } from 'vitest';
import { JILIN15, NATIONAL } from '../../payment-facts.ts';
import { asksFor, book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'cash-idle';
const since = (lastMovedOn: string, over = {}) => book({ cash: { fen: 80_000, lastMovedOn }, ...over });
const TEN = { cash_idle_days: '10' };

const running = (on: string) => verdictOn(CODE, since('2026-05-05', { on }), 'national-2019', TEN);

describe(CODE, () => {
  it('ten days are within ten, eleven are not', () => {
    expect(verdictOn(CODE, since('2026-05-21'), 'national-2019', TEN)).toBeUndefined();
    expect(verdictOn(CODE, since('2026-05-20'), 'national-2019', TEN)).toBe(`remind ${NATIONAL} 二（四）`);
    expect(verdictOn(CODE, since('2026-05-20'), 'jilin-2020', TEN)).toBe(`remind ${NATIONAL} 二（四）`);
    expect(findingOn(CODE, since('2026-05-20'), 'jilin-2020', TEN)?.alsoSources?.[0]?.document).toBe(JILIN15);
    expect(findingOn(CODE, since('2026-05-20'), 'national-2019', TEN)?.message).toBe(
      '库存现金 800.00 元自2026年5月20日起 11 天没有动用，超过本办规定的 10 天。暂不使用的请缴存规定账户。',
    );
  });

  it('counts to the day of judging while the period runs', () => {
    expect(running('2026-05-15')).toBeUndefined();
    expect(running('2026-05-16')).toBe(`remind ${NATIONAL} 二（四）`);
  });

  it('no cash, or cash that never moved on record, is not judged', () => {
    const empty = book({ cash: { fen: 0, lastMovedOn: '2026-01-01' } });
    expect(verdictOn(CODE, empty, 'national-2019', TEN)).toBeUndefined();
    expect(verdictOn(CODE, book({ cash: { fen: 80_000 } }), 'national-2019', TEN)).toBeUndefined();
  });

  it('asks unless no term could be over', () => {
    expect(asksFor('cash_idle_days', since('2026-05-30'))).toBe(false);
    expect(asksFor('cash_idle_days', since('2026-05-29'))).toBe(true);
  });
});
