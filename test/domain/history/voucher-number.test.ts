import { describe, expect, it } from 'vitest';
import { parseVoucher, writeLike } from '../../../domain/history/voucher-number.ts';

const read = (text: string) => {
  const result = parseVoucher(text, 2026);
  return result.ok ? result.value : result.problem.code;
};

describe('parseVoucher', () => {
  it.each([
    ['0041', 41, '', 2026],
    ['４１', 41, '', 2026],
    ['№0041', 41, '', 2026],
    ['第 0041 号', 41, '', 2026],
    ['2025-0041', 41, '', 2025],
    ['2025年第41号', 41, '', 2025],
    ['20250041', 41, '', 2025],
    ['202501003', 1003, '', 2025],
    ['勐禾字〔2026〕0041', 41, '勐禾', 2026],
    ['MH-0041', 41, 'MH', 2026],
    ['000041', 41, '', 2026],
  ])('%s is number %i of series "%s" in %i', (text, number, series, year) => {
    expect(read(text)).toMatchObject({ number, series, year });
  });

  it.each(['无号', '0000', '12345678', '0012-0013', '0012、0013', '0012至0013', '12，13'])(
    '%s is unreadable',
    (text) => {
      expect(read(text)).toBe('unreadable');
    },
  );

  it('writes another number the same way', () => {
    const plain = parseVoucher('0041', 2026);
    const dressed = parseVoucher('第2026-041号', 2026);
    if (!plain.ok || !dressed.ok) throw new Error('unreadable');
    expect(writeLike(plain.value, 6, true)).toBe('0006');
    expect(writeLike(plain.value, 6, false)).toBe('6');
    expect(writeLike(dressed.value, 6, true)).toBe('第2026-006号');
  });
});
