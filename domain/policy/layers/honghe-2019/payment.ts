/** 红河 2019: the decision, its amount, and how it is paid. */
import type { CapProvision, Layer } from '../layer.ts';

const CASH = {
  article: '二（四）1',
  words: '特殊情况且金额1000元（含）以下的，可直接发放现金',
  capFen: 100_000,
  covers: { cash: ['urgent', 'spending'] },
  instead: '应直接支付到救助对象个人账户',
} as const satisfies Omit<CapProvision, 'severity'>;

const PROCEDURE = {
  article: '二（二）',
  words: '申请临时救助的，应当向乡镇人民政府（街道办事处）提出，经调查核实、公示后，由县级民政部门审批',
} as const;
const URGENT_PROCEDURE = {
  article: '二（二）1',
  words:
    '可根据救助对象急难情形，简化申请人家庭经济状况核对、民主评议和公示等环节，采取直接受理申请、直接审批、先行救助、补办手续等做法，直接予以救助',
} as const;
const SPENDING_PROCEDURE = {
  article: '二（二）2',
  words: '认真执行申请、受理、审核、审批、公示程序，规范各个环节工作要求',
} as const;

export const HONGHE_ON_PAYMENTS = {
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
  // 特殊情况 of 二（四）1 is given with 急难型, to which the head of the section opens cash.
  'cash-without-need': [
    {
      article: CASH.article,
      words: CASH.words,
      severity: 'explain',
      types: ['urgent'],
      effect: 'wants',
      when: '特殊情况',
    },
    {
      article: '二（四）',
      words: '可通过直接发放现金或实物的方式，提高救助时效性',
      severity: 'remind',
      types: ['urgent'],
      effect: 'open',
      when: '急难型',
    },
  ],
  'split-payment': [{ ...CASH, severity: 'explain' }],
  'over-township-limit': [
    {
      article: '二（二）3',
      words:
        '超过限定额度的临时救助事项须按程序报县级民政部门审批。乡镇（街道）临时救助金审批最高额度可按上一年所在县级城乡低保年保障标准的50%确定',
      severity: 'forbid',
      measure: 'share-of-last-year',
      percent: 50,
    },
  ],
  'step-missing': [
    { ...PROCEDURE, severity: 'forbid', types: ['urgent', 'spending'], steps: ['surveyed'] },
    { ...PROCEDURE, severity: 'forbid', types: ['urgent'], steps: ['accepted', 'notice_before'] },
    {
      ...SPENDING_PROCEDURE,
      severity: 'forbid',
      types: ['spending'],
      steps: ['accepted', 'notice_before', 'reviewed'],
    },
    // What may be simplified is otherwise done: neither done nor recorded as simplified wants a word. 二（二）2 does not name these two.
    { ...URGENT_PROCEDURE, severity: 'explain', types: ['urgent'], steps: ['checked', 'appraised'] },
  ],
  'skip-not-allowed': [
    {
      ...URGENT_PROCEDURE,
      severity: 'forbid',
      types: ['urgent'],
      skippable: ['checked', 'appraised', 'notice_before'],
    },
    { ...SPENDING_PROCEDURE, severity: 'forbid', types: ['spending'], skippable: [] },
  ],
  'notice-faulty': [
    {
      article: '一（二）3',
      words: '加大政策信息公开力度，做到审核审批公开透明、救助结果公平公正',
      severity: 'explain',
    },
  ],
  'discussion-missing': [
    {
      article: '二（三）1',
      words: '特别困难的，按照“一事一议”的方式，可适当提高救助标准',
      severity: 'explain',
      types: ['spending'],
      body: '审批机关',
    },
    {
      article: '二（三）2',
      words:
        '对于因火灾、交通事故等突发意外事件造成重大生活困难的急难情况，采取一事一议的方式，根据具体情形分类分档设定，适当提高救助额度',
      severity: 'explain',
      types: ['urgent'],
      body: '审批机关',
    },
  ],
  'staged-not-allowed': [
    {
      article: '二（四）',
      words: '对于急难型救助对象，可采取一次审批、分阶段救助的方式，提高救助精准度',
      severity: 'explain',
      types: ['urgent'],
    },
  ],
  'over-single-cap': [
    {
      article: '二（三）1',
      words: '可按照城乡统筹、就高不就低的原则，单次救助金额一般不高于当地城市低保年标准的3倍',
      severity: 'explain',
      types: ['spending'],
      aboveFen: 0,
      years: 3,
    },
    {
      article: '二（三）2',
      words: '对于困难程度较重、救助金额较大的，参照支出型救助标准计算',
      severity: 'explain',
      types: ['urgent'],
      aboveFen: 100_000,
      years: 3,
    },
  ],
  'over-year-cap': [
    {
      article: '二（三）1',
      words: '1年内同一家庭或者个人临时救助不超过2次且累计救助金额一般不高于当地城市低保年标准的6倍',
      severity: 'explain',
      years: 6,
    },
  ],
  'small-urgent-over': [
    {
      article: '二（三）2',
      words: '对于符合急难型救助条件、困难程度较轻、救助金额较小的，及时给予1000元（含）以下的临时救助',
      severity: 'remind',
      capFen: 100_000,
    },
  ],
  'amount-off-tier': [
    {
      article: '二（三）',
      words: '根据救助对象的家庭人口、困难类型、困难程度和困难持续时间等因素，分类分档科学制定',
      severity: 'remind',
    },
  ],
  'purpose-banned': [
    {
      article: '二（四）',
      words: '严禁发放过节补贴、干部慰问金等“红包式”补助',
      severity: 'forbid',
      terms: ['过节补贴', '过节费', '节日补贴', '慰问金', '慰问费', '红包'],
    },
    {
      article: '二（四）',
      words: '城乡困难群众救助补助资金不得购买商业保险',
      severity: 'forbid',
      terms: ['商业保险'],
    },
  ],
  'account-unverified': [
    {
      article: '二（四）1',
      words: '要按照有关程序规定直接将临时救助金支付到救助对象个人账户',
      severity: 'remind',
    },
  ],
  'paid-late': [{ article: '二（四）1', words: '确保救助金额及时足额发放到位', severity: 'remind' }],
} as const satisfies Layer['provisions'];
