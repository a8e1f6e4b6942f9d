import type { Layer } from './layer.ts';

const FOUR_PARTS = {
  article: '二',
  words: '对确需以现金形式发放的临时救助金，要落实“四联单”制度，明确发放责任人，严格履行手续',
} as const;
const STAFF_AGENT = {
  article: '一',
  words:
    '没有家庭成员（亲属）或者家庭成员（亲属）不能代领的，由乡镇（街道）核实后指定工作人员代领，并报县级民政部门备案',
} as const;

export const jilin2020: Layer = {
  id: 'jilin-2020',
  authority: 'province',
  document: '吉民发〔2020〕27号',
  name: '吉林省民政厅 吉林省财政厅 吉林银保监局关于转发《民政部 财政部 银保监会关于进一步加强社会救助资金监管工作的意见》的通知',
  effectiveFrom: '2020-05-28',
  provisions: {
    'spending-type-cash': [{ ...FOUR_PARTS, severity: 'explain', effect: 'lets', when: '确需以现金形式发放' }],
    'cash-without-need': [
      { ...FOUR_PARTS, severity: 'explain', types: ['urgent'], effect: 'wants', when: '确需以现金形式发放' },
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
      { ...STAFF_AGENT, severity: 'forbid', wants: 'no-family' },
      { ...STAFF_AGENT, severity: 'forbid', wants: 'county-filing' },
    ],

    // A paper that is not back, or bears no signature, cannot be undone by stopping: it is explained until it is there.
    'voucher-unsigned': [{ ...FOUR_PARTS, severity: 'explain', ways: ['cash'] }],
    'receipt-missing': [{ ...FOUR_PARTS, severity: 'explain', ways: ['cash'] }],
    'not-entered': [
      {
        article: '二',
        words: '在资金发放后，及时录入信息管理系统，坚决避免资金发放系统外运行',
        severity: 'remind',
        system: '信息管理系统',
        ways: ['cash'],
      },
    ],

    'number-gap': [{ ...FOUR_PARTS, severity: 'explain' }],

    'tekun-channel': [
      {
        article: '三',
        words:
          '由县级民政部门或经政府授权行使审批权限的乡镇（街道）履行审批手续，通过银行转账方式发放给具体承办人或供养服务机构',
        severity: 'forbid',
        purpose: 'funeral',
        payees: ['handler', 'institution'],
      },
      {
        article: '三',
        words:
          '由县级民政部门或经政府授权行使审批权限的乡镇（街道）履行审批手续，通过银行转账方式，直接转给就诊医疗机构予以核销',
        severity: 'forbid',
        purpose: 'medical',
        payees: ['hospital'],
      },
    ],
  },
};
