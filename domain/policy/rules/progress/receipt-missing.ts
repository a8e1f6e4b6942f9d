import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/**
 * 检查⑤: nobody has seen the signature or fingerprint of whoever received; of a document, for the ways of paying it speaks of.
 * Counted from the signing, and for a voucher not signed back at all from its issue: that one has no receipt either, also where
 * no document speaks of signing back.
 */
export const receipt: Duty<'receipt-missing'> = {
  code: 'receipt-missing',
  term: 'sign_days',
  todo: '核验领款人签字、指印',
  advice: '请核验纸质四联单上领款人的签字或指印并登记，缺的补签',
  subject: 'payment',
  open: ({ payments }, { provision }) =>
    payments.flatMap(({ way, voucher }) => {
      if (voucher === undefined || voucher.receipt || !provision.ways.includes(way)) return [];
      const { number, issuedOn, signedOn } = voucher;
      const state = signedOn === undefined ? `${dateCn(issuedOn)}开具` : `${dateCn(signedOn)}签领`;
      return [{ since: signedOn ?? issuedOn, what: `四联单 ${number}（${state}）没有核验到领款人签字或指印` }];
    }),
};

export const receiptMissing: Rule<'receipt-missing'> = {
  ...ON_PROGRESS,
  code: 'receipt-missing',
  asks: ['sign_days'],
  judge: (...asked) => judgeDuty(receipt, ...asked),
};
