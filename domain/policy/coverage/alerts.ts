/** W: warnings. T: 特困人员, whose funeral and hospital costs are another fund's. */
import { quote, type Requirement } from './requirement.ts';

export const ALERTS: readonly Requirement[] = [
  {
    id: 'W01',
    says: [
      quote(
        'national-2019',
        '二（三）',
        '对发放名单与发放金额、发放人数与发放总额等对应不上、有明显异常的，要及时预警，并会同民政部门及时核对处理',
      ),
    ],
    met: [{ rule: 'list-mismatch' }, { rule: 'equal-amounts' }],
  },
  {
    id: 'W02',
    says: [quote('national-2019', '三（二）', '加快建立涵盖在线办理业务、运转流程查询、风险自动预警等内容的信息平台')],
    met: [{ report: 'inspect.view' }, { report: 'work.todo' }, { rule: 'cash-over-hand-limit' }],
  },
  {
    id: 'W03',
    says: [
      quote(
        'jiangxi-2020',
        '四（一）',
        '各地民政部门要积极配合扶贫部门建立健全返贫预警机制，加强对已脱贫人口的信息共享、动态监测和跟踪管理',
      ),
    ],
    met: [{ none: '返贫监测的数据和预警在乡村振兴部门的系统里，乡镇民政办只收到名册；走访和跟进见 F17' }],
  },
];

export const TEKUN: readonly Requirement[] = [
  {
    id: 'T01',
    says: [
      quote(
        'jilin-2020',
        '三',
        '特困人员死亡的丧葬费补助金，由县级民政部门或经政府授权行使审批权限的乡镇（街道）履行审批手续，通过银行转账方式发放给具体承办人或供养服务机构',
      ),
    ],
    met: [{ rule: 'tekun-channel' }, { report: 'tekun.record' }, { field: 'tekun_payment.payee_kind', as: '收款方' }],
  },
  {
    id: 'T02',
    says: [
      quote(
        'jilin-2020',
        '三',
        '特困人员在医保定点机构住院就医治疗发生的经医保报销和医疗救助后应由个人负担的医药费用，个人无力承担的，由县级民政部门或经政府授权行使审批权限的乡镇（街道）履行审批手续，通过银行转账方式，直接转给就诊医疗机构予以核销',
      ),
    ],
    met: [
      { rule: 'tekun-channel' },
      { report: 'tekun.record' },
      { field: 'tekun_payment.designated', as: '医保定点机构' },
    ],
  },
  {
    id: 'T03',
    says: [quote('jilin-2020', '三', '由县级民政部门或经政府授权行使审批权限的乡镇（街道）履行审批手续')],
    met: [
      { rule: 'tekun-channel' },
      { parameter: 'tekun_authorised' },
      { field: 'tekun_payment.approved_by', as: '审批层级' },
    ],
  },
  {
    id: 'T04',
    says: [quote('jilin-2020', '四', '对超过省指导标准部分所需救助资金，原则上由市县自行承担')],
    met: [{ none: '省与市县怎样分担由两级财政结算，乡镇的账看不到省指导标准以内和以外的划分' }],
  },
];
