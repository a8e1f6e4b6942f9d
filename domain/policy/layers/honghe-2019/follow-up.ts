/** 红河 2019: what follows a payment, the fund, and what is bought for it. */
import type { Layer } from '../layer.ts';

const TRACEABLE = {
  article: '二（四）',
  words:
    '对于发放现金或实物的，必须按照“留痕”“可追溯”的要求建立工作台账，完善资金或实物发放手续，及时向社会发布情况，提高救助透明度',
} as const;

export const HONGHE_ON_FOLLOW_UP = {
  'paperwork-overdue': [
    {
      article: '二（二）1',
      words: '在急难情况缓解后，按规定登记救助对象、救助事由、救助金额等信息，补齐经办人员签字、盖章手续',
      severity: 'remind',
    },
  ],
  // 必须, but after the payment: what is lacking cannot be undone by stopping, and is explained until it is there.
  'voucher-unsigned': [{ ...TRACEABLE, severity: 'explain', ways: ['cash', 'goods'] }],
  'receipt-missing': [{ ...TRACEABLE, severity: 'explain', ways: ['cash', 'goods'] }],
  'not-paid-in-full': [{ article: '二（四）1', words: '确保救助金额及时足额发放到位', severity: 'explain' }],
  'not-entered': [
    {
      article: '二',
      words:
        '要全面运用云南省城乡社会救助信息系统临时救助业务平台同步开展临时救助审核、审批和临时救助金发放等业务工作，做到申请一个、录入一个、审核一个、审批一个、发放一个',
      severity: 'remind',
      system: '云南省城乡社会救助信息系统',
      ways: ['cash', 'goods', 'service', 'transfer', 'card'],
    },
  ],
  'not-disclosed': [{ ...TRACEABLE, severity: 'explain', ways: ['cash', 'goods'] }],
  'referral-unanswered': [
    {
      article: '二（四）3',
      words: '要及时转介到相关职能部门并协助其申请',
      severity: 'remind',
    },
  ],
  'follow-up-due': [
    {
      article: '二（四）3',
      words:
        '对给予临时救助金、实物救助后仍不能解决困难的临时救助对象，乡镇人民政府（街道办事处）要根据实际情况提供转介服务',
      severity: 'remind',
    },
  ],
  'objection-open': [
    {
      article: '三（二）',
      words: '对于公众和媒体发现揭露的问题，及时查处并公布处理结果',
      severity: 'remind',
    },
  ],

  'number-gap': [{ ...TRACEABLE, severity: 'explain' }],
  'fund-low': [
    {
      article: '三（三）',
      words: '各县市在乡镇（街道）建立临时救助备用金制度，发挥救急难作用，提高救助水平，确保临时救助工作需要',
      severity: 'remind',
    },
  ],
  'less-than-last-year': [{ article: '三（三）', words: '对临时救助的投入原则上只增不减', severity: 'explain' }],
  'hotline-unset': [
    {
      article: '三（二）',
      words: '各级要通过公开公示栏公布咨询举报电话，广泛接受社会监督',
      severity: 'remind',
    },
  ],

  'goods-no-basis': [
    {
      article: '二（四）2',
      words: '对于临时救助发放的实物，除紧急情况外，须严格按照政府采购制度有关规定执行',
      severity: 'forbid',
    },
  ],
} as const satisfies Layer['provisions'];
