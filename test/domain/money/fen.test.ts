import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capital } from '../../../domain/money/capital.ts';
import { formatFen, MAX_FEN, parseAmount, plainFen } from '../../../domain/money/fen.ts';
import type { Result } from '../../../domain/problem.ts';

const value = (result: Result<number>): number | string => (result.ok ? result.value : result.problem.code);
const anyFen = fc.integer({ min: 0, max: MAX_FEN });
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('parseAmount: what people write', () => {
  it.each([
    ['1000', 100_000],
    ['1,000', 100_000],
    ['1,000,000.05', 100_000_005],
    ['¥1,000.00', 100_000],
    ['￥1000', 100_000],
    ['¥ 1000.5', 100_050],
    ['1000元', 100_000],
    ['1000 元', 100_000],
    ['1000元整', 100_000],
    ['1000.00元正', 100_000],
    ['1000圆', 100_000],
    ['人民币1000元', 100_000],
    ['人民币：￥1,000.00', 100_000],
    ['RMB 1000', 100_000],
    ['CNY1000', 100_000],
    ['＋１，０００．５０', 100_050],
    ['５００', 50_000],
    ['　1000\u00A0', 100_000],
    ['\u200B1000\uFEFF', 100_000],
    ['1 000', 100_000],
    ['12 345 678.90', 1_234_567_890],
    ['0', 0],
    ['0.00', 0],
    ['.5', 50],
    ['0.05', 5],
    ['5角', 50],
    ['5分', 5],
    ['50分', 50],
    ['3元5角2分', 352],
    ['3元零2分', 302],
    ['3块5毛', 350],
    ['3元5角整', 350],
    ['1万', 1_000_000],
    ['1万元', 1_000_000],
    ['1.2万元', 1_200_000],
    ['1.234567万元', 1_234_567],
    ['0.5千元', 50_000],
    ['3百', 30_000],
    ['1万5千元', 1_500_000],
    ['1万2,345元', 1_234_500],
    ['2千元5角', 200_050],
    ['1.5亿', 15_000_000_000],
    ['壹仟元整', 100_000],
    ['人民币壹仟贰佰元整', 120_000],
    ['一千二百元', 120_000],
    ['一万零五百元', 1_050_000],
    ['两千', 200_000],
    ['十五块', 1_500],
    ['二十万', 20_000_000],
    ['五角', 50],
    ['三元二分', 'amount-unreadable'],
    ['三元零二分', 302],
    ['9,999,999,999.99', MAX_FEN],
  ])('%j → %s', (written, expected) => {
    expect(value(parseAmount(written))).toBe(expected);
  });
});

describe('parseAmount: what it refuses', () => {
  it.each([
    ['', 'amount-missing'],
    ['  \u3000', 'amount-missing'],
    ['-', 'amount-missing'],
    ['——', 'amount-missing'],
    ['/', 'amount-missing'],
    ['无', 'amount-missing'],
    ['-5', 'amount-negative'],
    ['－５', 'amount-negative'],
    ['−1,000.00', 'amount-negative'],
    ['(1,000.00)', 'amount-negative'],
    ['（500元）', 'amount-negative'],
    ['¥-5', 'amount-negative'],
    ['人民币-5元', 'amount-negative'],
    ['负壹佰元整', 'amount-negative'],
    ['1.234', 'amount-decimals'],
    ['1.000', 'amount-decimals'],
    ['0.001元', 'amount-decimals'],
    ['1.2345678万元', 'amount-decimals'],
    ['5.55角', 'amount-decimals'],
    ['10,000,000,000', 'amount-too-large'],
    ['10000000000.00', 'amount-too-large'],
    ['100亿元', 'amount-too-large'],
    ['壹佰亿元整', 'amount-too-large'],
    ['9'.repeat(25), 'amount-too-large'],
    ['1,00', 'amount-unreadable'],
    ['1,0000', 'amount-unreadable'],
    ['10000,000', 'amount-unreadable'],
    [',100', 'amount-unreadable'],
    ['1,000,', 'amount-unreadable'],
    ['0,100', 'amount-unreadable'],
    ['10 00', 'amount-unreadable'],
    ['1,000 000', 'amount-unreadable'],
    ['0600', 'amount-unreadable'],
    ['1000.', 'amount-unreadable'],
    ['1.2.3', 'amount-unreadable'],
    ['1e3', 'amount-unreadable'],
    ['0x10', 'amount-unreadable'],
    ['$100', 'amount-unreadable'],
    ['--5', 'amount-unreadable'],
    ['元', 'amount-unreadable'],
    ['¥', 'amount-unreadable'],
    ['元5角', 'amount-unreadable'],
    ['万', 'amount-unreadable'],
    ['1万5', 'amount-unreadable'],
    ['1万2万', 'amount-unreadable'],
    ['5千1万元', 'amount-unreadable'],
    ['1千1000元', 'amount-unreadable'],
    ['3千5角', 'amount-unreadable'],
    ['3块5', 'amount-unreadable'],
    ['1.5万3元', 'amount-unreadable'],
    ['3元15角', 'amount-unreadable'],
    ['零5分', 'amount-unreadable'],
    ['一百五', 'amount-unreadable'],
    ['两万五', 'amount-unreadable'],
    ['600元现金', 'amount-unreadable'],
    ['2026.1.5', 'amount-unreadable'],
    ['棉被2床', 'amount-unreadable'],
    ['本月合计', 'amount-unreadable'],
  ])('%j → %s', (written, code) => {
    expect(value(parseAmount(written))).toBe(code);
  });

  it('says in Chinese what was written and what to do', () => {
    const refused = parseAmount('1,00');
    expect(refused.ok ? '' : refused.problem.message).toBe(
      '看不懂金额「1,00」。请写成以元为单位的数字，例如 1000 或 1,000.50。',
    );
  });
});

describe('parseAmount: numbers of a spreadsheet', () => {
  it.each([
    [1000, 100_000],
    [1000.5, 100_050],
    [0, 0],
    [-0, 0],
    [0.1 + 0.2, 30],
    [1.1 * 3, 330],
    [4.35, 435],
    [9_999_999_999.99, MAX_FEN],
    [1.005, 'amount-decimals'],
    [0.001, 'amount-decimals'],
    [33.333333, 'amount-decimals'],
    [-1, 'amount-negative'],
    [-1e-12, 0],
    [1e10, 'amount-too-large'],
    [Number.NaN, 'amount-unreadable'],
    [Number.POSITIVE_INFINITY, 'amount-unreadable'],
  ])('%s → %s', (written, expected) => {
    expect(value(parseAmount(written))).toBe(expected);
  });
});

describe('parseAmount, as properties', () => {
  it('reads every amount back from every form it is printed in', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const forms = [
          plainFen(fen),
          formatFen(fen),
          fullWidth(formatFen(fen)),
          `￥${formatFen(fen)}`,
          `人民币 ${plainFen(fen)} 元`,
          ` ${formatFen(fen).replaceAll(',', ' ')}`,
          capital(fen),
          `人民币${capital(fen)}`,
        ];
        for (const form of forms) expect(parseAmount(form), form).toEqual({ ok: true, value: fen });
        expect(parseAmount(fen / 100)).toEqual({ ok: true, value: fen });
      }),
    );
  });

  it('reads 元角分 as the sum of its parts', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(9), fc.nat(9), (yuan, jiao, fen) => {
        expect(value(parseAmount(`${yuan}元${jiao}角${fen}分`))).toBe(yuan * 100 + jiao * 10 + fen);
      }),
    );
  });

  it('refuses a third decimal, always', () => {
    fc.assert(
      fc.property(anyFen, fc.nat(999), (fen, third) => {
        expect(value(parseAmount(`${plainFen(fen)}${third}`))).toBe('amount-decimals');
      }),
    );
  });

  it('refuses every negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_FEN }), (fen) => {
        expect(value(parseAmount(plainFen(-fen)))).toBe('amount-negative');
        expect(value(parseAmount(-fen / 100))).toBe('amount-negative');
      }),
    );
  });

  it('takes a thousands comma only in its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9_999_999_999 }), fc.nat(9), (yuan, cut) => {
        const digits = String(yuan);
        const at = 1 + (cut % (digits.length - 1));
        const written = `${digits.slice(0, at)},${digits.slice(at)}`;
        const right = digits.length - at === 3 && at <= 3;
        expect(value(parseAmount(written))).toBe(right ? yuan * 100 : 'amount-unreadable');
      }),
    );
  });

  it('never throws, and what it accepts is a whole number of 分 within the limit', () => {
    const signs = fc.constantFrom(...'0123456789,.¥￥-() 元角分万千百亿零壹拾一十整人民币。，１ x'.split(''));
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs, { maxLength: 14 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(written, (text) => {
        const read = parseAmount(text);
        if (read.ok) expect(Number.isInteger(read.value) && read.value >= 0 && read.value <= MAX_FEN).toBe(true);
        else expect(read.problem.message).toMatch(/\p{Script=Han}.*。$/u);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('formatFen and plainFen', () => {
  it.each([
    [0, '0.00', '0.00'],
    [5, '0.05', '0.05'],
    [50, '0.50', '0.50'],
    [168_032, '1,680.32', '1680.32'],
    [99_999, '999.99', '999.99'],
    [100_000, '1,000.00', '1000.00'],
    [100_000_000, '1,000,000.00', '1000000.00'],
    [-100_000, '-1,000.00', '-1000.00'],
    [-5, '-0.05', '-0.05'],
    [MAX_FEN, '9,999,999,999.99', '9999999999.99'],
  ])('%d', (fen, formatted, plain) => {
    expect(formatFen(fen)).toBe(formatted);
    expect(plainFen(fen)).toBe(plain);
  });

  it('refuses to print what is not an amount: a bug of the caller', () => {
    for (const wrong of [0.5, Number.NaN, MAX_FEN + 1, -MAX_FEN - 1]) expect(() => plainFen(wrong)).toThrow(RangeError);
  });
});
