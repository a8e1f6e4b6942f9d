import { describe, expect, it } from 'vitest';
import { JILIN15 } from '../../payment-facts.ts';
import { book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'upper-unspent';
const held = (to: string, upperHeldFen = 1) => book({ to, upperHeldFen });

describe(CODE, () => {
  it('speaks in December of any 分 left', () => {
    expect(verdictOn(CODE, held('2026-11-30'), 'jilin-2020')).toBeUndefined();
    expect(verdictOn(CODE, held('2026-12-31'), 'jilin-2020')).toBe(`remind ${JILIN15} 三`);
    expect(verdictOn(CODE, held('2026-12-31', 0), 'jilin-2020')).toBeUndefined();
    expect(findingOn(CODE, held('2026-12-31', 123_456), 'jilin-2020')?.message).toBe(
      '2026年12月31日上级补助还结存 1,234.56 元，应于当年全部支出，未支出的下年度将被扣减。',
    );
  });

  it('is a rule of 吉林', () => {
    expect(verdictOn(CODE, held('2026-12-31'), 'jiangxi-2020')).toBeUndefined();
  });
});
