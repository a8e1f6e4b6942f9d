import type { Layer } from './layer.ts';

const LEVELS = { article: '二（三）', words: '全面落实县、乡两级审批有关规定' } as const;
const URGENT = {
  article: '二（二）',
  words: '简化申请人家庭经济状况核对、民主评议和公示等环节，直接予以救助',
} as const;
const SPENDING = {
  article: '二（二）',
  words:
    '实施支出型临时救助，要在严格执行审核审批程序的同时，进一步压缩办理时限，提高办理效率。对申请对象中的未脱贫建档立卡贫困户、低保对象和特困人员，重点核实其生活必需支出情况，不再进行家庭收入和财产状况调查',
} as const;
/** 未脱贫建档立卡户 are kept under 监测户、脱贫户, the one roster that names them. What is looked into remains: their spending. */
const NOT_SURVEYED = { categories: ['dibao', 'tekun', 'monitored'], steps: ['checked'] } as const;
const FILES = { article: '二（三）', words: '经办机构要完善备用金明细台账和救助档案' } as const;

/** 江西 is silent on cash, times a year and agents: there the national layer speaks alone. */
export const jiangxi2020: Layer = {
  id: 'jiangxi-2020',
  authority: 'province',
  document: '赣民字〔2020〕2号',
  name: '江西省民政厅 江西省财政厅 江西省扶贫办公室关于在脱贫攻坚兜底保障中充分发挥临时救助作用的通知',
  effectiveFrom: '2020-01-10',
  provisions: {
    'paid-before-approval': [{ ...LEVELS, severity: 'forbid', types: ['urgent', 'spending'] }],
    'over-township-limit': [{ ...LEVELS, severity: 'forbid', measure: 'set-locally' }],
    'step-missing': [
      {
        ...SPENDING,
        severity: 'forbid',
        types: ['spending'],
        steps: ['accepted', 'surveyed', 'checked', 'appraised', 'notice_before', 'reviewed'],
      },
      // What may be simplified is otherwise done: neither done nor recorded as simplified wants a word.
      { ...URGENT, severity: 'explain', types: ['urgent'], steps: ['checked', 'appraised', 'notice_before'] },
    ],
    'skip-not-allowed': [
      {
        ...URGENT,
        severity: 'forbid',
        types: ['urgent'],
        skippable: ['checked', 'appraised', 'notice_before'],
        waivedFor: NOT_SURVEYED,
      },
      { ...SPENDING, severity: 'forbid', types: ['spending'], skippable: [], waivedFor: NOT_SURVEYED },
    ],
    'discussion-missing': [
      {
        article: '四（三）',
        words:
          '对遭遇重大生活困难的，要在综合运用各项救助帮扶政策的基础上，要采取一事一议方式确定救助额度，进一步加大特别救助力度',
        severity: 'explain',
        types: ['urgent', 'spending'],
        body: '县级困难群众基本生活保障工作协调机制',
      },
    ],
    'staged-not-allowed': [
      {
        article: '四（一）',
        words:
          '对返贫人口，应及时按规定给予临时救助，并根据其致贫原因和困难程度，采取一次审批、分阶段救助等方式，适当提高救助标准',
        severity: 'explain',
        types: ['urgent', 'spending'],
      },
    ],
    'amount-off-tier': [
      {
        article: '四（二）',
        words: '要进一步加强分类分档救助，针对不同的困难情形和困难程度确定相应的救助标准',
        severity: 'remind',
      },
      {
        article: '四（二）',
        words: '适当提高建档立卡贫困户、低保对象和特困人员救助额度，防止其因病、因灾、因急难事件等返贫',
        severity: 'remind',
      },
    ],
    'finance-missing': [
      {
        article: '二（三）',
        words: '乡镇（街道）为备用金管理使用的责任主体，要按照财务管理有关规定审批',
        severity: 'forbid',
      },
    ],

    'category-differs': [
      {
        article: '四（一）',
        words: '定期开展临时救助对象和建档立卡贫困人口信息比对，动态掌握脱贫返贫情况',
        severity: 'remind',
      },
    ],
    'not-local': [
      {
        article: '二（二）',
        words:
          '鼓励有条件的地方放宽户籍地申请限制，对遭遇急难事件的申请对象，由急难发生地乡镇（街道）或县级民政部门直接实施临时救助',
        severity: 'explain',
        types: ['urgent'],
      },
    ],
    'materials-missing': [{ ...FILES, severity: 'remind' }],
    'other-aid': [
      {
        article: '三',
        words:
          '进一步规范针对建档立卡贫困户、低保对象、特困人员等困难群众的各类临时性生活救助措施，统一纳入临时救助制度管理，防止和减少制度碎片化',
        severity: 'remind',
      },
    ],
    'refusal-ground': [
      {
        article: '二（一）',
        words:
          '对已纳入最低生活保障、特困人员救助供养等社会救助的对象，基本生活遭遇突发性、紧迫性、临时性困难的，要及时给予临时救助',
        severity: 'explain',
      },
    ],

    'paperwork-overdue': [
      {
        article: '二（二）',
        words: '并在急难情况缓解后，登记救助对象、救助事由、救助金额等信息，补齐经办手续',
        severity: 'remind',
      },
    ],
    'not-entered': [
      {
        article: '二（三）',
        words: '按照要求将申请对象资料实时录入“数字民政”系统',
        severity: 'remind',
        system: '数字民政',
        fromApplication: true,
        ways: ['cash', 'goods', 'service', 'transfer', 'card'],
      },
    ],
    'recovery-open': [
      {
        article: '二（三）',
        words:
          '对责任不落实、处置不及时、协助申请人提供虚假材料等弄虚作假、骗取、套取备用金造成严重后果的单位和个人，根据相关规定给予纪律处分',
        severity: 'remind',
      },
    ],
    'write-off-overdue': [
      {
        article: '二（三）',
        words: '要及时将上年度发放汇总表、每月发放表、发放凭证等材料上报进行销账',
        severity: 'remind',
      },
    ],
    'file-incomplete': [{ ...FILES, severity: 'remind' }],

    'fund-low': [
      {
        article: '二（三）',
        words: '如遇特殊情况，备用金在本年度内提前用完，应及时上報销账，县级财政、民政部门可再酌情追加备用金',
        severity: 'remind',
      },
    ],
    'fund-below-floor': [
      {
        article: '二（三）',
        words: '原则上按不低于上年度资金使用总量的40%核定本年度预算作为备用金',
        severity: 'explain',
        percent: 40,
      },
    ],
  },
};
