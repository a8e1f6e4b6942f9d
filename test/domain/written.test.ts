import { describe, expect, it } from 'vitest';
import { isScientific, plainText, quoted } from '../../domain/written.ts';

describe('plainText', () => {
  it('turns full-width signs into ASCII and leaves Han and ideographic marks alone', () => {
    expect(plainText('１，０００．５０（元）。￥')).toBe('1,000.50(元)。￥');
  });
  it('turns every kind of space into one sign and trims', () => {
    expect(plainText('\u3000 1\u00A02\t3\n')).toBe('1 2 3');
  });
  it('drops what cannot be seen', () => {
    expect(plainText('\uFEFF5\u200B3\u200E9\u00AD')).toBe('539');
  });
});

describe('quoted', () => {
  it('shows control characters as spaces and counts characters, not UTF-16 units', () => {
    expect(quoted('张\u0007\n三')).toBe('「张 三」');
    expect(quoted('𠮷'.repeat(40))).toBe(`「${'𠮷'.repeat(40)}」`);
    expect(quoted('𠮷'.repeat(41))).toBe(`「${'𠮷'.repeat(40)}…」`);
  });
});

describe('isScientific', () => {
  it('knows what a spreadsheet makes of a long number', () => {
    expect(['5.39921E+17', '6E18', '6.2e+18'].map(isScientific)).toEqual([true, true, true]);
    expect(['539921', '5.39921', 'E17', '11010519491231002X'].map(isScientific)).toEqual([false, false, false, false]);
  });
});
