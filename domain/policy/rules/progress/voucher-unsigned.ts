import { dateCn } from '../../../calendar/date.ts';
import type { Rule } from '../rule.ts';
import { type Duty, judgeDuty, ON_PROGRESS } from './duty.ts';

/**
 * 四联单未签回: a voucher issued and not reported back as signed within the office's term, for the ways of paying the document
 * speaks of (吉林 2020 二: 现金; 云南 2023 二 and 红河 2019 二（四）: 现金、实物). Services and 一卡通 have no 四联单.
 */
export const signing: Duty<'voucher-unsigned'> = {
  code: 'voucher-unsigned',
  term: 'sign_days',
  todo: '签回四联单',
  advice: '请收回签好的四联单并登记签领，没有发出去的按规定作废',
  subject: 'payment',
  open: ({ payments }, { provision }) =>
    payments.flatMap(({ way, voucher }) =>
      voucher === undefined || voucher.signedOn !== undefined || !provision.ways.includes(way)
        ? []
        : [
            {
              since: voucher.issuedOn,
              what: `四联单 ${voucher.number}（${dateCn(voucher.issuedOn)}开具）还没有签回`,
            },
          ],
    ),
};

export const voucherUnsigned: Rule<'voucher-unsigned'> = {
  ...ON_PROGRESS,
  code: 'voucher-unsigned',
  asks: ['sign_days'],
  judge: (...asked) => judgeDuty(signing, ...asked),
};
