import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/calendar/date.ts';
import { idCheckDigit, maskId, parseIdNumber } from '../../../domain/identity/id-number.ts';

const code = (input: string, on?: string): string => {
  const read = parseIdNumber(input, on);
  return read.ok ? 'ok' : read.problem.code;
};

/** ISO 7064 pure system, recursive method (8.1): another algorithm than weights. */
function recursiveCheck(first17: string): string {
  let product = 0;
  for (const digit of first17) product = ((product + Number(digit)) * 2) % 11;
  return 'X'.repeat(Number((12 - product) % 11 === 10)) || String((12 - product) % 11);
}

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''));
/** Any well-formed number: area, birth 1900–2040, sequence. */
const anyNumber = fc.tuple(digits(6), fc.nat(51_000), digits(3)).map(([area, offset, sequence]) => {
  const first17 = area + addDays('1900-01-01', offset).replaceAll('-', '') + sequence;
  return first17 + recursiveCheck(first17);
});

describe('parseIdNumber: the examples of the standard and its fictitious area', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female', true],
    ['440524188001010014', '1880-01-01', 'male', true],
    ['99000018850101001X', '1885-01-01', 'male', false],
    ['990000188402290028', '1884-02-29', 'female', false],
    ['539921198607051218', '1986-07-05', 'male', true],
    ['810000199408230021', '1994-08-23', 'female', true],
  ])('%s', (number, birth, sex, areaKnown) => {
    expect(parseIdNumber(number)).toEqual({
      ok: true,
      value: { number, area: number.slice(0, 6), areaKnown, birth, sex },
    });
  });
});

describe('parseIdNumber: how people write it', () => {
  it.each([
    '11010519491231002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '１１０１０５１９４９１２３１００２ｘ',
    ' 110105 19491231 002X ',
    '110105-19491231-002X',
    '110105—19491231—002X',
    '1101 0519 4912 3100 2X\u3000',
    "'11010519491231002X",
    '\u202D11010519491231002X\u202C',
    '11010519491231002Х',
    '11010519491231002×',
    '11010519491231002Χ',
  ])('%j', (written) => {
    const read = parseIdNumber(written);
    expect(read.ok && read.value.number).toBe('11010519491231002X');
  });
});

describe('parseIdNumber: what it refuses', () => {
  it.each([
    ['', 'id-missing'],
    ['  ', 'id-missing'],
    // Its check digit is right: the date must be looked at first.
    ['990000188502290017', 'id-date'],
    ['110105194913310021', 'id-date'],
    ['110105000001010021', 'id-date'],
    ['110105194912310021', 'id-check-digit'],
    ['110105194912310020', 'id-check-digit'],
    ['1101051949123100', 'id-length'],
    ['11010519491231002X1', 'id-characters'],
    ['1101051949123100211', 'id-length'],
    ['11010549123100X', 'id-length'],
    ['11010519491231X02X', 'id-characters'],
    ['11010519491231002A', 'id-characters'],
    ['O10105194912310021', 'id-characters'],
    ['110105********002X', 'id-characters'],
    ['5.39921E+17', 'id-characters'],
    ['无', 'id-characters'],
    ['11010519491231002X（旧）', 'id-characters'],
    ['110105491331002', 'id-date'],
  ])('%j → %s', (written, expected) => {
    expect(code(written)).toBe(expected);
  });

  it('refuses a birth after the day it is judged on', () => {
    expect(code('990000188402290028', '1884-02-28')).toBe('id-date');
    expect(code('990000188402290028', '1884-02-29')).toBe('ok');
  });

  it('recognises a 15-digit number and says what it is today', () => {
    const read = parseIdNumber('110105 491231 002');
    expect(read.ok).toBe(false);
    expect(read.ok || read.problem.code).toBe('id-15-digit');
    expect(read.ok || read.problem.details).toEqual({ upgraded: '11010519491231002X' });
    expect(read.ok || read.problem.message).toContain('11010519491231002X');
  });

  it('never helps to forge: the message of a wrong check digit names no digit', () => {
    const read = parseIdNumber('110105194912310021');
    expect(read.ok || read.problem.message).not.toMatch(/[X\d]/u);
    expect(read.ok || read.problem.details).toBeUndefined();
  });
});

describe('parseIdNumber, as properties', () => {
  it('accepts every well-formed number and reads its date and sex', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const read = parseIdNumber(number);
        expect(read.ok && read.value.number).toBe(number);
        expect(read.ok && read.value.birth.replaceAll('-', '')).toBe(number.slice(6, 14));
        expect(read.ok && read.value.sex).toBe('13579'.includes(number.charAt(16)) ? 'male' : 'female');
      }),
    );
  });
  it('catches every single wrong digit and every two neighbours swapped', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const wrong = number.slice(0, at) + ((Number(number.charAt(at)) + step) % 10) + number.slice(at + 1);
        expect(['id-date', 'id-check-digit']).toContain(code(wrong));
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        if (swapped !== number) expect(code(swapped)).not.toBe('ok');
      }),
    );
  });
  it('agrees with the recursive method on every check digit', () => {
    fc.assert(fc.property(digits(17), (first17) => idCheckDigit(first17) === recursiveCheck(first17)));
    expect(() => idCheckDigit('1101051949123100')).toThrow(RangeError);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => code(text) !== ''));
  });
});

describe('maskId', () => {
  it('keeps six and four', () => {
    expect(maskId('539921198607051218')).toBe('539921********1218');
    expect(maskId('110105491231002')).toBe('110105*****1002');
  });
  it('hides all of what is too short to hide a part of', () => {
    expect([maskId('12345'), maskId('1234567890'), maskId('')]).toEqual(['*****', '**********', '']);
  });
});
