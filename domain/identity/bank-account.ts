/** 银行账号: cards, and the passbooks of rural credit unions, whose numbers follow no public rule. */
import { fail, ok, type Result } from '../problem.ts';
import { isScientific, plainText } from '../written.ts';

/** Digits of an account number: fewer is a slip, and the account field of 人民银行支付系统 messages ends at 32. */
const SHORTEST = 8;
const LONGEST = 32;

export interface BankAccount {
  /** Digits only. */
  readonly account: string;
  /** Whether the Luhn check of bank cards (ISO/IEC 7812-1) holds. False is only a warning: passbooks are not cards. */
  readonly luhn: boolean;
}

/**
 * Reads an account number of 8–32 digits; spaces, hyphens and full-width figures are taken. Errors: `account-missing`,
 * `account-characters` (also 6.2E+18), `account-length`.
 */
export function parseAccount(input: string): Result<BankAccount> {
  const text = plainText(input);
  if (isScientific(text)) {
    return fail(
      'account-characters',
      '银行账号被表格软件改成了科学计数，后几位已经丢失。请把单元格改为文本格式，照存折或银行卡重新填写。',
    );
  }
  const account = text.replace(/[\s\-‐‑‒–—−'’`]/gu, '');
  if (account === '') return fail('account-missing', '没有填写银行账号。请照存折或银行卡填写。');
  if (!/^\d+$/u.test(account)) return fail('account-characters', '银行账号只能有数字。请照存折或银行卡核对。');
  if (account.length < SHORTEST || account.length > LONGEST) {
    return fail(
      'account-length',
      `银行账号应为${SHORTEST}至${LONGEST}位，现在是${account.length}位。请照存折或银行卡核对。`,
    );
  }
  return ok({ account, luhn: passesLuhn(account) });
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * 2;
      return total + (index % 2 === 0 ? Number(digit) : doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}
