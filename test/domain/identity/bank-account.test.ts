import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAccount } from '../../../domain/identity/bank-account.ts';

describe('parseAccount', () => {
  it.each(['6217000000000000004', '6228480000000000000', '6230900000000000016', '6222020000000007'])(
    '%s is a card',
    (account) => {
      expect(parseAccount(account)).toEqual({ ok: true, value: { account, luhn: true } });
    },
  );

  it('takes an account that is no card: the check is only a warning', () => {
    expect(parseAccount('6217000000000000005')).toEqual({
      ok: true,
      value: { account: '6217000000000000005', luhn: false },
    });
    expect(parseAccount('12345671')).toEqual({ ok: true, value: { account: '12345671', luhn: false } });
  });

  it.each([
    '6217 0000 0000 0000 004',
    '6217-0000-0000-0000-004',
    '６２１７００００００００００００００４',
    "'6217000000000000004",
    '\u20286217000000000000004\u00A0',
  ])('reads %j', (written) => {
    const read = parseAccount(written);
    expect(read.ok && read.value.account).toBe('6217000000000000004');
  });

  it.each([
    ['', 'account-missing'],
    [' - ', 'account-missing'],
    ['1234567', 'account-length'],
    ['1'.repeat(33), 'account-length'],
    ['6.217E+18', 'account-characters'],
    ['6217****0004', 'account-characters'],
    ['现金', 'account-characters'],
    ['62170000a0004', 'account-characters'],
  ])('refuses %j: %s', (written, code) => {
    const read = parseAccount(written);
    expect(read.ok || read.problem.code).toBe(code);
  });

  it('notices every single wrong digit of a card', () => {
    const card = '6228480000000000000';
    fc.assert(
      fc.property(fc.nat(card.length - 1), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const wrong = card.slice(0, at) + ((Number(card.charAt(at)) + step) % 10) + card.slice(at + 1);
        const read = parseAccount(wrong);
        expect(read.ok && read.value.luhn).toBe(false);
      }),
    );
  });
});
