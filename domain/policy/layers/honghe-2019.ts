/** 红河 2019, in three parts: on payments, on the people and the case, on what follows and the fund. */
import { HONGHE_ON_CASES } from './honghe-2019/case.ts';
import { HONGHE_ON_FOLLOW_UP } from './honghe-2019/follow-up.ts';
import { HONGHE_ON_PAYMENTS } from './honghe-2019/payment.ts';
import type { Layer } from './layer.ts';

export const honghe2019: Layer = {
  id: 'honghe-2019',
  authority: 'prefecture',
  document: '红民社救〔2019〕5号',
  name: '红河州民政局 红河州财政局关于进一步加强和改进临时救助工作的实施方案',
  // The document shows its year only; an office that knows the day sets effective_from.honghe-2019.
  effectiveFrom: '2019-01-01',
  provisions: { ...HONGHE_ON_PAYMENTS, ...HONGHE_ON_CASES, ...HONGHE_ON_FOLLOW_UP },
};
