import { WAYS } from '../../../entities/codes.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/** 账户未核实: money that goes to an account needs one that is registered and verified (国家 2019 二（三）及时、准确提供账户信息). */
export const accountUnverified: Rule<'account-unverified'> = {
  code: 'account-unverified',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment, subject }, clauses) => {
    const account = subject?.account;
    const toAccount = payment.way === 'card' || payment.way === 'transfer';
    if (!toAccount || account === undefined || account === 'verified') return NOTHING;
    const what =
      account === 'none'
        ? '救助对象没有登记银行账户，请告知、指导其提供账户信息并核实'
        : '救助对象的银行账户没有核实，请核实户名和账号';
    return findingOfEach('account-unverified', clauses, {
      message: `以${WAYS[payment.way]}发放，${what}。`,
      subject: 'person',
      details: { account },
    });
  },
};
