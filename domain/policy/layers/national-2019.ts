/** 国家 2019: circulated without a 文号 of its own, attached to 吉民发〔2020〕27号. */
import type { Layer } from './layer.ts';
import { FEES, RUNNING_COSTS } from './purposes.ts';

const SOCIALISED = { article: '二（三）', words: '社会救助资金原则上实行社会化发放' } as const;
const DIVISION = {
  article: '二（三）',
  words: '按照“民政部门核定对象金额，财政部门核拨资金，金融机构代理发放”的原则',
} as const;
const CHECKED_AT_EVERY_LEVEL = {
  article: '二（三）',
  words: '明确各相关部门和机构职责，落实工作责任，层层做好审核把关',
} as const;
const WATCHED = {
  article: '二（三）',
  words: '民政部门要会同乡镇（街道）、村（居）民委员会在日常管理服务中予以重点关注',
} as const;
const PUBLISHED = {
  article: '三（四）',
  words: '进一步规范公示内容、公示地点、公示时限，及时全面公示救助对象、救助金额等信息',
} as const;
const ANSWERED = { article: '三（四）', words: '建立健全群众反映问题、投诉举报处理反馈机制' } as const;
const IN_HIS_HANDS = { article: '四（三）', words: '确保社会救助资金及时、足额发放到救助对象手中' } as const;
const NOT_HELD_BACK = { article: '二（四）', words: '不得以任何形式挤占、挪用、截留、滞留社会救助资金' } as const;
const FALSE_CLAIMS = {
  article: '三（一）',
  words:
    '要进一步加大对社会救助资金发放中虚报冒领、截留私分、贪污挪用、吃拿卡要等问题的查处力度，对发现的问题线索，要及时移交同级纪检监察机关',
} as const;

export const national2019: Layer = {
  id: 'national-2019',
  authority: 'national',
  document: '民政部、财政部、银保监会意见（2019年12月31日）',
  name: '民政部 财政部 银保监会关于进一步加强社会救助资金监管工作的意见',
  effectiveFrom: '2019-12-31',
  provisions: {
    'paid-before-approval': [{ ...DIVISION, severity: 'forbid', types: ['urgent', 'spending'] }],
    'spending-type-cash': [
      {
        ...SOCIALISED,
        // 原则上 leaves room, and most provinces have used it: said, not stopped, unless a document below says more.
        severity: 'remind',
        effect: 'against',
        instead: '原则上应社会化发放到救助对象个人账户',
      },
    ],
    'cash-without-need': [
      { ...SOCIALISED, severity: 'remind', types: ['urgent'], effect: 'wants', when: '确有困难、不能社会化发放的情形' },
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
    'step-missing': [
      { ...PUBLISHED, severity: 'explain', types: ['spending'], steps: ['notice_before'] },
      // 急难型: 公示 is what provinces let be simplified; where none has spoken, its absence is said and no more.
      { ...PUBLISHED, severity: 'remind', types: ['urgent'], steps: ['notice_before'] },
    ],
    'notice-faulty': [{ ...PUBLISHED, severity: 'explain' }],
    // No document names the sum above which a meeting decides: the office sets it, and this is what it rests on.
    'meeting-missing': [{ ...CHECKED_AT_EVERY_LEVEL, severity: 'explain' }],
    'purpose-banned': [
      {
        article: '二（四）',
        words:
          '不得以任何形式挤占、挪用、截留、滞留社会救助资金，或用于工作人员日常办公经费、机构运转、大型设备购置和基础设施维修改造等',
        severity: 'forbid',
        terms: RUNNING_COSTS,
      },
      {
        article: '二（四）',
        words: '不得向救助对象收取卡折办理、资金发放等管理服务费用',
        severity: 'forbid',
        terms: FEES,
      },
    ],
    'finance-missing': [{ ...DIVISION, severity: 'explain' }],
    'account-unverified': [
      {
        article: '二（三）',
        words: '要告知、指导其及时、准确提供在代理金融机构的账户信息',
        severity: 'remind',
      },
    ],
    'paid-late': [{ ...IN_HIS_HANDS, severity: 'remind' }],

    'category-differs': [
      { article: '三（二）', words: '加强与相关部门沟通协调，建立信息共享机制', severity: 'remind' },
    ],
    'materials-missing': [{ ...CHECKED_AT_EVERY_LEVEL, severity: 'remind' }],
    'contact-missing': [{ article: '二（四）', words: '及时为救助对象发送社会救助资金发放信息等', severity: 'remind' }],

    'not-paid-in-full': [{ ...IN_HIS_HANDS, severity: 'explain' }],
    'returned-not-repaid': [{ ...NOT_HELD_BACK, severity: 'explain' }],
    'recovery-open': [{ ...FALSE_CLAIMS, severity: 'remind' }],
    'agent-not-handed-over': [
      { ...WATCHED, severity: 'remind' },
      { ...IN_HIS_HANDS, severity: 'remind' },
    ],
    'objection-open': [{ ...ANSWERED, severity: 'remind' }],

    'list-mismatch': [
      {
        article: '二（三）',
        words:
          '对发放名单与发放金额、发放人数与发放总额等对应不上、有明显异常的，要及时预警，并会同民政部门及时核对处理',
        severity: 'forbid',
      },
    ],
    // Cash kept ready for the next emergency is no 滞留 by itself: said, so that somebody looks.
    'cash-idle': [{ ...NOT_HELD_BACK, severity: 'remind' }],
    'hotline-unset': [{ ...ANSWERED, severity: 'remind' }],
  },
};
