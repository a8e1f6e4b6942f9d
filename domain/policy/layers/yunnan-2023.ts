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

const NO_HOARDING = { article: '四', words: '严禁拖延、积攒批量发放' } as const;
const TRACEABLE = { article: '二', words: '按照“留痕”、“可追溯”的要求建立台账' } as const;

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
    'card-required': [
      {
        article: '一',
        words: '由县级民政部门审批后将发放数据导入“一卡通”管理平台，并在规定时限内通过“一卡通”管理平台发放到位',
        severity: 'forbid',
        types: ['spending'],
        aboveFen: 0,
        ways: ['transfer'],
      },
      {
        article: '二',
        words:
          '救助额度在1000元以上的急难型临时救助，乡镇人民政府（街道办事处）、县级民政、财政部门要加强衔接，在规定时限内完成救助，救助资金通过“一卡通”管理平台发放',
        severity: 'forbid',
        types: ['urgent'],
        aboveFen: 100_000,
        ways: ['transfer'],
      },
    ],
    'cash-without-need': [
      {
        article: LIMIT.article,
        words: LIMIT.words,
        severity: 'remind',
        types: ['urgent'],
        effect: 'open',
        when: '救助额度在 1,000.00 元（含）以下的急难型',
      },
    ],
    // The document does not name splitting: that two payments are one is for the approver to say, not for a program.
    'split-payment': [{ ...LIMIT, severity: 'explain' }],
    'over-township-limit': [
      {
        article: '一',
        words: '救助金额超出乡镇（街道）审批权限的，由县级民政部门审批后将发放数据导入“一卡通”管理平台',
        severity: 'forbid',
        measure: 'set-locally',
      },
    ],
    'spending-from-fund': [{ article: '三', words: '切实保障急难型救助资金需求', severity: 'remind' }],
    'many-in-a-day': [{ ...NO_HOARDING, severity: 'remind' }],
    'paid-late': [{ ...NO_HOARDING, severity: 'remind' }],

    'paperwork-overdue': [{ article: '四', words: '认真落实好“先行救助”规定', severity: 'remind' }],
    'voucher-unsigned': [{ ...TRACEABLE, severity: 'remind', ways: ['cash', 'goods'] }],
    'receipt-missing': [{ ...TRACEABLE, severity: 'remind', ways: ['cash', 'goods'] }],
    'not-paid-in-full': [{ article: '四', words: '确保救助资金及时足额发放', severity: 'explain' }],
    'not-disclosed': [
      {
        article: '二',
        words: '各地要完善实物发放手续，及时向社会发布情况，提高透明度',
        severity: 'remind',
        ways: ['cash', 'goods'],
      },
    ],

    'list-mismatch': [{ article: '三', words: '核对资金发放明细，确保账实相符、账账相符', severity: 'explain' }],
    'number-gap': [{ ...TRACEABLE, severity: 'remind' }],
    'fund-low': [
      { article: '三', words: '并根据当年实际支出情况，适时予以补充，切实保障急难型救助资金需求', severity: 'remind' },
    ],
    'account-unset': [{ article: '三', words: '及时将备用金拨付到乡镇（街道）规定账户', severity: 'remind' }],

    'goods-no-basis': [
      {
        article: '二',
        words: '除紧急情况外，发放的实物须严格按照政府采购制度有关规定执行',
        severity: 'forbid',
      },
    ],
  },
};
