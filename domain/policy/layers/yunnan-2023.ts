import type { CapProvision, Layer } from './layer.ts';

/**
 * The sentence opens 现金 to 急难型 only, and 实物 up to the same limit; goods for 支出型 are held to the limit too, because the
 * document opens no other way for them.
 */
const LIMIT = {
  article: '二',
  words: '救助额度在1000元（含）以下的急难型现金救助和实物救助，可由乡镇人民政府（街道办事处）或县级民政部门直接实施',
  capFen: 100_000,
  covers: { cash: ['urgent'], goods: ['urgent', 'spending'] },
  instead: '应通过“一卡通”管理平台发放',
} as const satisfies Omit<CapProvision, 'severity'>;

export const yunnan2023: Layer = {
  id: 'yunnan-2023',
  authority: 'province',
  document: '云民发〔2023〕65号',
  name: '云南省民政厅 云南省财政厅关于进一步规范临时救助资金发放工作的通知',
  effectiveFrom: '2023-06-08',
  provisions: {
    'paid-before-approval': [
      {
        article: '一',
        words: '乡镇人民政府（街道办事处）在审批后向县级民政部门提出发放申请',
        severity: 'forbid',
        types: ['spending'],
      },
    ],
    'cash-over-limit': [{ ...LIMIT, severity: 'forbid' }],
    'spending-type-cash': [
      {
        article: '一',
        words: '由县级民政部门将发放数据导入“一卡通”管理平台',
        severity: 'forbid',
        effect: 'against',
        instead: '应通过“一卡通”管理平台发放',
      },
    ],
    // The document does not name splitting: that two payments are one is for the approver to say, not for a program.
    'split-payment': [{ ...LIMIT, severity: 'explain' }],
    'paid-late': [{ article: '四', words: '严禁拖延、积攒批量发放', severity: 'remind' }],
  },
};
