import type { CapProvision, Layer } from './layer.ts';

const CASH = {
  article: '二（四）1',
  words: '特殊情况且金额1000元（含）以下的，可直接发放现金',
  capFen: 100_000,
  covers: { cash: ['urgent', 'spending'] },
  instead: '应直接支付到救助对象个人账户',
} as const satisfies Omit<CapProvision, 'severity'>;

export const honghe2019: Layer = {
  id: 'honghe-2019',
  authority: 'prefecture',
  document: '红民社救〔2019〕5号',
  name: '红河州民政局 红河州财政局关于进一步加强和改进临时救助工作的实施方案',
  // The document shows its year only; an office that knows the day sets effective_from.honghe-2019.
  effectiveFrom: '2019-01-01',
  provisions: {
    'paid-before-approval': [
      {
        article: '二（二）',
        words: '经调查核实、公示后，由县级民政部门审批',
        severity: 'forbid',
        types: ['urgent', 'spending'],
      },
    ],
    'cash-over-limit': [{ ...CASH, severity: 'explain' }],
    'spending-type-cash': [
      {
        article: CASH.article,
        words: CASH.words,
        severity: 'explain',
        effect: 'lets',
        capFen: CASH.capFen,
        when: '特殊情况且金额 1,000.00 元（含）以下',
      },
    ],
    'split-payment': [{ ...CASH, severity: 'explain' }],
    'same-cause': [{ article: '二（二）', words: '原则上为一事一救，不得以同一事由反复申请', severity: 'explain' }],
    'third-in-year': [
      {
        article: '二（二）',
        words: '一个家庭或个人每年接受临时救助的次数一般不超过2次',
        severity: 'explain',
        maxTimes: 2,
      },
    ],
    'paid-late': [{ article: '二（四）1', words: '确保救助金额及时足额发放到位', severity: 'remind' }],
  },
};
