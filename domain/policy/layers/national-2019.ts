/** 国家 2019: circulated without a 文号 of its own, attached to 吉民发〔2020〕27号. */
import type { Layer } from './layer.ts';

export const national2019: Layer = {
  id: 'national-2019',
  authority: 'national',
  document: '民政部、财政部、银保监会意见（2019年12月31日）',
  name: '民政部 财政部 银保监会关于进一步加强社会救助资金监管工作的意见',
  effectiveFrom: '2019-12-31',
  provisions: {
    'paid-before-approval': [
      {
        article: '二（三）',
        words: '按照“民政部门核定对象金额，财政部门核拨资金，金融机构代理发放”的原则',
        severity: 'forbid',
        types: ['urgent', 'spending'],
      },
    ],
    'spending-type-cash': [
      {
        article: '二（三）',
        words: '社会救助资金原则上实行社会化发放',
        // 原则上 leaves room, and most provinces have used it: said, not stopped, unless a document below says more.
        severity: 'remind',
        effect: 'against',
        instead: '原则上应社会化发放到救助对象个人账户',
      },
    ],
    'agent-no-papers': [
      {
        article: '二（三）',
        words: '要落实其监护人、委托照料人帮助支取社会救助资金，或由本人指定他人代为支取',
        severity: 'explain',
        wants: 'designation',
      },
      {
        article: '二（三）',
        words: '不得以任何理由违背救助对象或其监护人意愿，由社会救助工作人员或村干部代为持有卡折、支取社会救助资金',
        severity: 'forbid',
        wants: 'staff-consent',
      },
    ],
    'paid-late': [
      {
        article: '四（三）',
        words: '确保社会救助资金及时、足额发放到救助对象手中',
        severity: 'remind',
      },
    ],
  },
};
