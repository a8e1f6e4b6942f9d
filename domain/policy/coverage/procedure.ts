/** F: the way from the application to the archive, and what is made public. */
import { quote, type Requirement } from './requirement.ts';

export const PROCEDURE: readonly Requirement[] = [
  {
    id: 'F01',
    says: [
      quote(
        'honghe-2019',
        '二（二）',
        '申请临时救助的，应当向乡镇人民政府（街道办事处）提出，经调查核实、公示后，由县级民政部门审批',
      ),
    ],
    met: [
      { step: 'accepted' },
      { step: 'surveyed' },
      { step: 'reviewed' },
      { rule: 'step-missing' },
      { rule: 'paid-before-approval' },
      { document: 'application' },
      { document: 'approval-form' },
    ],
  },
  {
    id: 'F02',
    says: [
      quote('honghe-2019', '二（二）2', '认真执行申请、受理、审核、审批、公示程序，规范各个环节工作要求'),
      quote(
        'jiangxi-2020',
        '二（二）',
        '实施支出型临时救助，要在严格执行审核审批程序的同时，进一步压缩办理时限，提高办理效率',
      ),
    ],
    met: [{ rule: 'step-missing' }, { rule: 'skip-not-allowed' }, { rule: 'paid-late' }],
  },
  {
    id: 'F03',
    says: [
      quote(
        'honghe-2019',
        '二（二）1',
        '简化申请人家庭经济状况核对、民主评议和公示等环节，采取直接受理申请、直接审批、先行救助、补办手续等做法，直接予以救助',
      ),
      quote('jiangxi-2020', '二（二）', '简化申请人家庭经济状况核对、民主评议和公示等环节，直接予以救助'),
    ],
    met: [
      { rule: 'skip-not-allowed' },
      { step: 'skipped' },
      { step: 'checked' },
      { step: 'appraised' },
      { document: 'authorisation' },
    ],
  },
  {
    id: 'F04',
    says: [
      quote(
        'honghe-2019',
        '二（二）1',
        '在急难情况缓解后，按规定登记救助对象、救助事由、救助金额等信息，补齐经办人员签字、盖章手续',
      ),
      quote('jiangxi-2020', '二（二）', '并在急难情况缓解后，登记救助对象、救助事由、救助金额等信息，补齐经办手续'),
    ],
    met: [
      { rule: 'paperwork-overdue' },
      { step: 'paperwork' },
      { document: 'urgent-register' },
      { parameter: 'supplement_days' },
    ],
  },
  {
    id: 'F05',
    says: [quote('jilin-2015', '二（四）', '明确“紧急程序”相关规定，包括启动主体、启动条件、启动时限和工作流程等')],
    met: [{ parameter: 'urgent_procedure' }, { rule: 'skip-not-allowed' }, { rule: 'paperwork-overdue' }],
  },
  {
    id: 'F06',
    says: [
      quote('yunnan-2023', '四', '对于急难型救助，要做到早发现、早介入、早救助'),
      quote('honghe-2019', '一（二）5', '落实主动发现、受理办理、转介服务等措施'),
    ],
    met: [
      { field: 'relief_case.found_by', as: '发现方式' },
      { field: 'relief_case.reporter_name', as: '代报人' },
    ],
  },
  {
    id: 'F07',
    says: [
      quote(
        'national-2019',
        '三（四）',
        '进一步规范公示内容、公示地点、公示时限，及时全面公示救助对象、救助金额等信息',
      ),
    ],
    met: [
      { rule: 'notice-faulty' },
      { step: 'notice_before' },
      { step: 'notice_ended' },
      { parameter: 'publicity_days' },
      { document: 'notice' },
    ],
  },
  {
    id: 'F08',
    says: [
      quote('honghe-2019', '三（二）', '对于公众和媒体发现揭露的问题，及时查处并公布处理结果'),
      quote('national-2019', '三（四）', '建立健全群众反映问题、投诉举报处理反馈机制'),
    ],
    met: [
      { rule: 'objection-open' },
      { rule: 'hotline-unset' },
      { step: 'objection' },
      { step: 'objection_answered' },
      { parameter: 'objection_days' },
      { document: 'notice' },
    ],
  },
  {
    id: 'F09',
    says: [quote('honghe-2019', '三（二）', '要定期向社会公开临时救助实施情况')],
    met: [{ report: 'report.indicators' }, { document: 'notice' }],
  },
  {
    id: 'F10',
    says: [
      quote('honghe-2019', '一（二）3', '做到审核审批公开透明、救助结果公平公正'),
      quote('honghe-2019', '三（二）', '各级要通过公开公示栏公布咨询举报电话，广泛接受社会监督'),
    ],
    met: [
      { rule: 'notice-faulty' },
      { rule: 'hotline-unset' },
      { step: 'notice_before' },
      { field: 'office_version.phone', as: '咨询电话' },
      { field: 'office_version.county_phone', as: '监督电话' },
    ],
  },
  {
    id: 'F11',
    says: [
      quote('jilin-2015', '二（一）', '明确临时救助范围中“其他特殊困难”的具体情形'),
      quote('jilin-2015', '二（二）', '明确“当地县级以上政府要求提供的其他证明材料”的具体名称'),
    ],
    met: [
      { rule: 'materials-missing' },
      { step: 'materials' },
      { parameter: 'materials_urgent' },
      { parameter: 'materials_spending' },
      { field: 'relief_case.cause_text', as: '具体情形' },
    ],
  },
  {
    id: 'F12',
    says: [quote('jilin-2015', '二（九）', '明确“一门受理、协同办理”工作流程、工作要求和部门职责')],
    met: [{ step: 'accepted' }, { step: 'referred' }, { step: 'referral_answered' }, { rule: 'referral-unanswered' }],
  },
  {
    id: 'F13',
    says: [
      quote(
        'honghe-2019',
        '二（四）3',
        '对符合最低生活保障或医疗、教育、住房、就业、司法、残疾人保障等专项救助条件的，要及时转介到相关职能部门并协助其申请',
      ),
      quote('honghe-2019', '二（四）3', '要及时转介到有救助意愿的相关社会团体、社会组织和社会工作服务机构'),
    ],
    met: [
      { step: 'referred' },
      { document: 'referral' },
      { rule: 'follow-up-due' },
      { rule: 'referral-unanswered' },
      { parameter: 'referral_days' },
    ],
  },
  {
    id: 'F14',
    says: [
      quote(
        'jilin-2015',
        '四',
        '对那些实施临时救助后仍无法摆脱困境的，根据群众需求和制度规定，及时跟进低保、医疗、教育、就业、住房等相关社会救助',
      ),
    ],
    met: [{ rule: 'follow-up-due' }, { step: 'visited' }, { document: 'referral' }, { parameter: 'follow_up_days' }],
  },
  {
    id: 'F15',
    says: [
      quote(
        'jiangxi-2020',
        '二（三）',
        '协助申请人提供虚假材料等弄虚作假、骗取、套取备用金造成严重后果的单位和个人，根据相关规定给予纪律处分',
      ),
      quote(
        'jilin-2015',
        '三',
        '对虚报冒领、挤占挪用、贪污浪费等违纪违法的单位和个人，除追回资金外，按照有关法律法规严肃处理',
      ),
    ],
    met: [
      { rule: 'recovery-open' },
      { step: 'recovery_demanded' },
      { document: 'recovery' },
      { parameter: 'recovery_days' },
    ],
  },
  {
    id: 'F16',
    says: [quote('jiangxi-2020', '四（一）', '定期开展临时救助对象和建档立卡贫困人口信息比对，动态掌握脱贫返贫情况')],
    met: [{ report: 'report.compare' }, { report: 'roster.take' }, { rule: 'category-differs' }],
  },
  {
    id: 'F17',
    says: [
      quote(
        'jiangxi-2020',
        '四（一）',
        '对收入不稳定、持续增收能力较弱、返贫风险较高的已脱贫人口，要加强日常走访，主动发现其生活困难，及时跟进实施临时救助',
      ),
    ],
    met: [{ step: 'visited' }, { document: 'visit' }, { field: 'relief_case.found_by', as: '发现方式' }],
  },
];
