/** 红河 2019: who is helped, how often, and on what grounds. */
import { CAUSES, type Cause } from '../../../entities/codes.ts';
import type { Layer } from '../layer.ts';

const ALL_CAUSES = Object.keys(CAUSES) as Cause[];

const INCOME_TEST = {
  article: '二（一）2',
  words:
    '在提出申请之前6个月内，家庭可支配收入扣除个人自付医疗、教育等生活必需支出后（即已扣除政府补助和社会帮扶后的个人自付部分），月人均可支配收入低于当地城乡最低生活保障标准的家庭',
  // 支出型救助对象主要包括…: 主要 leaves room, so an approver may go on with a reason.
  severity: 'explain',
  months: 6,
} as const;
const ON_DIBAO = {
  article: '二（二）',
  words: '对申请对象中的最低生活保障家庭及其成员、特困人员，重点核实其生活必需支出情况',
} as const;

export const HONGHE_ON_CASES = {
  'same-cause': [{ article: '二（二）', words: '原则上为一事一救，不得以同一事由反复申请', severity: 'explain' }],
  'third-in-year': [
    {
      article: '二（二）',
      words: '一个家庭或个人每年接受临时救助的次数一般不超过2次',
      severity: 'explain',
      maxTimes: 2,
    },
  ],
  'category-differs': [{ ...ON_DIBAO, severity: 'remind' }],
  'income-test-missing': [INCOME_TEST],
  'income-over-line': [INCOME_TEST],
  // Each paragraph speaks of its own type and lets the other be; 主要包括 leaves room here too.
  'cause-type-differs': [
    {
      article: '二（一）1',
      words:
        '急难型救助对象主要包括因火灾、交通事故、溺水、人身伤害等意外事件，家庭成员突发重大疾病及遭遇其他特殊困难等原因，导致基本生活暂时出现严重困难',
      severity: 'explain',
      causes: {
        urgent: ['fire', 'traffic', 'drowning', 'injury', 'illness', 'collapse', 'lightning', 'other'],
        spending: ALL_CAUSES,
      },
    },
    {
      article: '二（一）2',
      words: '支出型救助对象主要包括因教育、医疗等生活必需支出突然增加超出家庭承受能力',
      severity: 'explain',
      causes: { urgent: ALL_CAUSES, spending: ['medical', 'chronic', 'schooling', 'other'] },
    },
  ],
  'materials-missing': [
    {
      article: '二（二）2',
      words: '认真执行申请、受理、审核、审批、公示程序，规范各个环节工作要求',
      severity: 'explain',
      types: ['spending'],
    },
  ],
  'help-recurring': [{ article: '二（二）', words: '临时救助属于一次性救助', severity: 'remind' }],
  'refusal-ground': [{ ...ON_DIBAO, severity: 'remind' }],
} as const satisfies Layer['provisions'];
