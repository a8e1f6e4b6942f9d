import { findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/** 未登记专户 (吉林 2015 三 专户管理; 云南 2023 三 规定账户): the book does not know which account the fund is kept in. */
export const accountUnset: Rule<'account-unset'> = {
  ...ON_BOOK,
  code: 'account-unset',
  asks: [],
  judge: ({ bankAccountSet }, clauses) =>
    bankAccountSet
      ? NOTHING
      : findingOfEach('account-unset', clauses, {
          message: '没有登记备用金的专户（规定账户）账号。请在本办信息中登记。',
          subject: 'office',
        }),
};
