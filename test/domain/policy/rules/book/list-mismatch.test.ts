import { describe, expect, it } from 'vitest';
import { NATIONAL } from '../../payment-facts.ts';
import { book, findingOn, verdictOn } from './book-facts.ts';

const CODE = 'list-mismatch';
const lines = [
  { label: '岩温', amountFen: 50_000, approvedFen: 50_000 },
  { label: '玉光', amountFen: 30_050 },
];
const list = { name: '每月发放表', statedTotalFen: 80_050, statedCount: 2, lines };
const SAID = `forbid ${NATIONAL} 二（三）`;
const verdict = (over: Partial<typeof list>, known = {}) =>
  verdictOn(CODE, book({ lists: [{ ...list, ...over }] }), 'national-2019', known);

describe(CODE, () => {
  it('a list that adds up is in order, an empty one too', () => {
    expect(verdict({})).toBeUndefined();
    expect(verdict({ lines: [], statedTotalFen: 0, statedCount: 0 })).toBeUndefined();
  });

  it('one 分, one line, one approved sum amiss', () => {
    expect(verdict({ statedTotalFen: 80_049 })).toBe(SAID);
    expect(verdict({ statedCount: 3 })).toBe(SAID);
    expect(verdict({ lines: [{ label: '岩温', amountFen: 50_000, approvedFen: 50_001 }, ...lines.slice(1)] })).toBe(
      SAID,
    );
  });

  it('says every fault of every list', () => {
    const wrong = { ...list, statedTotalFen: 80_000, statedCount: 3 };
    const other = {
      ...list,
      name: '销账凭证清单',
      lines: [{ label: '岩温', amountFen: 80_050, approvedFen: 80_000 }],
      statedCount: 1,
    };
    expect(findingOn(CODE, book({ lists: [wrong, list, other] }), 'national-2019')?.message).toBe(
      '每月发放表：合计写 800.00 元，各行相加为 800.50 元，人数写 3，实为 2 行；' +
        '销账凭证清单：岩温列 800.50 元，审批为 800.00 元。请核对无误后再报出。',
    );
  });

  it('the national words stand where the office has switched its own check off', () => {
    expect(verdict({ statedCount: 3 }, { 'check.list-mismatch': 'off' })).toBe(SAID);
  });
});
