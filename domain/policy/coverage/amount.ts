/** A: who is helped, how much, how often. */
import { quote, type Requirement } from './requirement.ts';

export const AMOUNT: readonly Requirement[] = [
  {
    id: 'A01',
    says: [quote('honghe-2019', '二（二）', '一个家庭或个人每年接受临时救助的次数一般不超过2次')],
    met: [{ rule: 'third-in-year' }, { parameter: 'year_window' }],
  },
  {
    id: 'A02',
    says: [quote('honghe-2019', '二（二）', '原则上为一事一救，不得以同一事由反复申请')],
    met: [{ rule: 'same-cause' }, { parameter: 'same_cause_window' }],
  },
  {
    id: 'A03',
    says: [quote('honghe-2019', '二（三）1', '单次救助金额一般不高于当地城市低保年标准的3倍')],
    met: [{ rule: 'over-single-cap' }, { parameter: 'dibao_city_month' }],
  },
  {
    id: 'A04',
    says: [
      quote(
        'honghe-2019',
        '二（三）1',
        '特别困难的，按照“一事一议”的方式，可适当提高救助标准，但1年内同一家庭或者个人临时救助不超过2次且累计救助金额一般不高于当地城市低保年标准的6倍',
      ),
    ],
    met: [
      { rule: 'over-year-cap' },
      { rule: 'third-in-year' },
      { rule: 'discussion-missing' },
      { step: 'met' },
      { document: 'minutes' },
    ],
  },
  {
    id: 'A05',
    says: [quote('honghe-2019', '二（三）1', '可按照城乡统筹、就高不就低的原则')],
    met: [
      { rule: 'over-single-cap' },
      { rule: 'over-year-cap' },
      {
        structure: '封顶额一律按城市低保标准计算，农村户籍也不例外',
        path: 'domain/policy/rules/payment/over-single-cap.ts',
      },
    ],
  },
  {
    id: 'A06',
    says: [
      quote(
        'honghe-2019',
        '二（三）2',
        '对于符合急难型救助条件、困难程度较轻、救助金额较小的，及时给予1000元（含）以下的临时救助',
      ),
    ],
    met: [{ rule: 'small-urgent-over' }, { field: 'relief_case.gravity', as: '困难程度' }],
  },
  {
    id: 'A07',
    says: [quote('honghe-2019', '二（三）2', '对于困难程度较重、救助金额较大的，参照支出型救助标准计算')],
    met: [{ rule: 'over-single-cap' }, { rule: 'over-year-cap' }],
  },
  {
    id: 'A08',
    says: [
      quote(
        'honghe-2019',
        '二（三）2',
        '对于因火灾、交通事故等突发意外事件造成重大生活困难的急难情况，采取一事一议的方式，根据具体情形分类分档设定，适当提高救助额度',
      ),
    ],
    met: [{ rule: 'discussion-missing' }, { step: 'met' }, { document: 'minutes' }],
  },
  {
    id: 'A09',
    says: [
      quote(
        'honghe-2019',
        '二（二）3',
        '乡镇（街道）临时救助金审批最高额度可按上一年所在县级城乡低保年保障标准的50%确定',
      ),
    ],
    met: [
      { rule: 'over-township-limit' },
      { parameter: 'township_limit' },
      { parameter: 'dibao_city_month' },
      { parameter: 'dibao_rural_month' },
    ],
  },
  {
    id: 'A10',
    says: [
      quote('honghe-2019', '二（二）3', '超过限定额度的临时救助事项须按程序报县级民政部门审批'),
      quote('yunnan-2023', '一', '救助金额超出乡镇（街道）审批权限的，由县级民政部门审批'),
    ],
    met: [{ rule: 'over-township-limit' }, { step: 'handed_up' }, { document: 'county-handover' }],
  },
  {
    id: 'A11',
    says: [
      quote(
        'honghe-2019',
        '二（一）2',
        '在提出申请之前6个月内，家庭可支配收入扣除个人自付医疗、教育等生活必需支出后（即已扣除政府补助和社会帮扶后的个人自付部分），月人均可支配收入低于当地城乡最低生活保障标准的家庭',
      ),
    ],
    met: [
      { rule: 'income-test-missing' },
      { rule: 'income-over-line' },
      { step: 'income_tested' },
      { document: 'survey' },
      { parameter: 'dibao_rural_month' },
    ],
  },
  {
    id: 'A12',
    says: [
      quote(
        'honghe-2019',
        '二（一）2',
        '教育费用支出指学前、普通高中、全日制大中专院校教育（不含自费择校教育）的学费和住宿费支出',
      ),
    ],
    met: [
      { step: 'income_tested' },
      { structure: '教育支出按学段和费用种类分项填写', path: 'domain/relief/income-input.ts' },
    ],
  },
  {
    id: 'A13',
    says: [
      quote(
        'honghe-2019',
        '二（一）2',
        '医疗费用支出指重大疾病患者在扣除各种医疗保险报销、医疗救助和其他社会帮扶资金后，确需发生的基本医疗费用',
      ),
    ],
    met: [
      { step: 'income_tested' },
      { structure: '医疗支出填总费用、报销、医疗救助、帮扶，自付额由程序算出', path: 'domain/relief/self-paid.ts' },
    ],
  },
  {
    id: 'A14',
    says: [
      quote(
        'honghe-2019',
        '二（一）1',
        '急难型救助对象主要包括因火灾、交通事故、溺水、人身伤害等意外事件，家庭成员突发重大疾病及遭遇其他特殊困难等原因',
      ),
    ],
    met: [{ rule: 'cause-type-differs' }, { field: 'relief_case.cause', as: '救助事由' }],
  },
  {
    id: 'A15',
    says: [
      quote(
        'honghe-2019',
        '二（三）',
        '根据救助对象的家庭人口、困难类型、困难程度和困难持续时间等因素，分类分档科学制定',
      ),
      quote('jiangxi-2020', '四（二）', '针对不同的困难情形和困难程度确定相应的救助标准'),
    ],
    met: [{ parameter: 'tiers' }, { report: 'case.suggest' }, { rule: 'amount-off-tier' }],
  },
  {
    id: 'A16',
    says: [quote('jilin-2015', '二（七）', '明确临时救助细化标准（即：什么情形下给予几个月标准的临时救助）')],
    met: [{ parameter: 'tiers' }, { report: 'case.suggest' }, { rule: 'amount-off-tier' }],
  },
  {
    id: 'A17',
    says: [quote('jilin-2015', '二（三）', '明确规定是否委托乡镇（街道）审批1000元以下（含1000元）临时救助金')],
    met: [{ rule: 'over-township-limit' }, { parameter: 'township_delegated' }],
  },
  {
    id: 'A18',
    says: [
      quote(
        'jiangxi-2020',
        '二（二）',
        '对申请对象中的未脱贫建档立卡贫困户、低保对象和特困人员，重点核实其生活必需支出情况，不再进行家庭收入和财产状况调查',
      ),
    ],
    met: [
      { rule: 'skip-not-allowed' },
      { rule: 'step-missing' },
      { field: 'household_version.category', as: '对象类别' },
    ],
  },
  {
    id: 'A19',
    says: [
      quote('honghe-2019', '二（二）', '对申请对象中的最低生活保障家庭及其成员、特困人员，重点核实其生活必需支出情况'),
    ],
    met: [{ step: 'surveyed' }, { document: 'survey' }, { rule: 'category-differs' }],
  },
  {
    id: 'A20',
    says: [
      quote(
        'jiangxi-2020',
        '二（一）',
        '对申请最低生活保障、特困人员救助供养的建档立卡贫困人口等困难群众，可以视情先给予临时救助',
      ),
    ],
    met: [{ field: 'relief_case.pending', as: '正在申请的社会救助' }, { rule: 'refusal-ground' }],
  },
  {
    id: 'A21',
    says: [
      quote(
        'jiangxi-2020',
        '二（一）',
        '对已纳入最低生活保障、特困人员救助供养等社会救助的对象，基本生活遭遇突发性、紧迫性、临时性困难的，要及时给予临时救助',
      ),
    ],
    met: [{ rule: 'refusal-ground' }, { field: 'decision.ground', as: '不予救助的理由' }, { document: 'refusal' }],
  },
  {
    id: 'A22',
    says: [quote('jiangxi-2020', '四（二）', '适当提高建档立卡贫困户、低保对象和特困人员救助额度')],
    met: [{ parameter: 'uplift' }, { report: 'case.suggest' }, { rule: 'amount-off-tier' }],
  },
  {
    id: 'A23',
    says: [
      quote(
        'jiangxi-2020',
        '二（二）',
        '鼓励有条件的地方放宽户籍地申请限制，对遭遇急难事件的申请对象，由急难发生地乡镇（街道）或县级民政部门直接实施临时救助',
      ),
    ],
    met: [
      { rule: 'not-local' },
      { parameter: 'allow_non_local' },
      { field: 'relief_case.residence', as: '居住情况' },
      { field: 'relief_case.occurred_at', as: '急难发生地' },
    ],
  },
  {
    id: 'A24',
    says: [
      quote('jiangxi-2020', '四（三）', '要采取一事一议方式确定救助额度'),
      quote('jiangxi-2020', '四（三）', '实行全体会议制度、专题会议制度、书面审议制度和日常工作制度'),
    ],
    met: [{ rule: 'discussion-missing' }, { step: 'met' }, { document: 'minutes' }, { rule: 'meeting-missing' }],
  },
  {
    id: 'A25',
    says: [quote('jilin-2015', '二（八）', '明确启动“一事一议”救助方式的相关规定，包括启动条件、启动主体、启动程序等')],
    met: [{ parameter: 'discussion_procedure' }, { rule: 'discussion-missing' }],
  },
  {
    id: 'A26',
    says: [
      quote('jilin-2015', '四', '属于应急性、过渡性、一次性救助'),
      quote('honghe-2019', '二（二）', '临时救助属于一次性救助'),
    ],
    met: [{ rule: 'help-recurring' }],
  },
  {
    id: 'A27',
    says: [
      quote('honghe-2019', '二（四）', '对于急难型救助对象，可采取一次审批、分阶段救助的方式，提高救助精准度'),
      quote('jiangxi-2020', '四（一）', '采取一次审批、分阶段救助等方式，适当提高救助标准'),
    ],
    met: [{ rule: 'staged-not-allowed' }, { field: 'decision.staged', as: '分阶段救助' }],
  },
  {
    id: 'A28',
    says: [quote('jiangxi-2020', '三', '各类临时性生活救助措施，统一纳入临时救助制度管理')],
    met: [{ rule: 'other-aid' }, { field: 'relief_case.other_aid', as: '其他临时性救助' }],
  },
];
