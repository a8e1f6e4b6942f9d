import type { Layer } from './layer.ts';

export const jilin2020: Layer = {
  id: 'jilin-2020',
  authority: 'province',
  document: '吉民发〔2020〕27号',
  name: '吉林省民政厅 吉林省财政厅 吉林银保监局关于转发《民政部 财政部 银保监会关于进一步加强社会救助资金监管工作的意见》的通知',
  effectiveFrom: '2020-05-28',
  provisions: {
    'spending-type-cash': [
      {
        article: '二',
        words: '对确需以现金形式发放的临时救助金，要落实“四联单”制度，明确发放责任人，严格履行手续',
        severity: 'explain',
        effect: 'lets',
        when: '确需以现金形式发放',
      },
    ],
    'agent-no-papers': [
      {
        article: '一',
        words: '社会救助资金无特殊情况不允许他人代领，由银行存折（卡）持有人本人领取',
        severity: 'explain',
        wants: 'reason',
      },
      {
        article: '一',
        words: '委托家庭其他成员（亲属）代领的，代领人应到乡镇（街道）备案并签署代领协议',
        severity: 'forbid',
        wants: 'agreement',
      },
      {
        article: '一',
        words: '由乡镇（街道）核实后指定工作人员代领，并报县级民政部门备案',
        severity: 'forbid',
        wants: 'county-filing',
      },
    ],
  },
};
