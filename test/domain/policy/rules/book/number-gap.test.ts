import { describe, expect, it } from 'vitest';
import { JILIN } from '../../payment-facts.ts';
import { book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'number-gap';

describe(CODE, () => {
  it('names the numbers', () => {
    const facts = book({ missingNumbers: ['2026-000006', '2026-000010至2026-000012'] });
    expect(findingOn(CODE, facts, 'jilin-2020')?.message).toBe(
      '四联单 2026-000006、2026-000010至2026-000012没有下落。请查找，或说明为遗失、未导入。',
    );
    expect(verdictOn(CODE, facts, 'jilin-2020')).toBe(`explain ${JILIN} 二`);
    expect(verdictOn(CODE, facts, 'jiangxi-2020')).toBe('explain 本办预防性检查 ⑫');
  });

  it('names twenty of many and keeps all', () => {
    const missingNumbers = Array.from({ length: 21 }, (_, index) => `2026-0000${index + 10}`);
    const found = findingOn(CODE, book({ missingNumbers }), 'national-2019');
    expect(found?.message).toContain('2026-000029等 21 处没有下落');
    expect(found?.message).not.toContain('2026-000030');
    expect(found?.details?.['numbers']).toHaveLength(21);
  });

  it('is silent where every number is accounted for', () => {
    expect(verdictOn(CODE, book(), 'jilin-2020')).toBeUndefined();
  });
});
