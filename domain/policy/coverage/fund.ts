/** B: the fund, its account and its write-off. */
import { quote, type Requirement } from './requirement.ts';

export const FUND: readonly Requirement[] = [
  {
    id: 'B01',
    says: [
      quote('gengma-2023', '三', '临时救助备用金必须专款专用、专账核算'),
      quote('lincang-2023', '三', '指导乡镇（街道）备用金实行专款专用、专账核算'),
      quote('jiangxi-2020', '二（三）', '设立“临时救助备用金专账”'),
    ],
    met: [
      { structure: '一册账只记一个乡镇的备用金，别的资金没有账户可记', path: 'domain/ledger/accounts.ts' },
      { document: 'ledger' },
      { rule: 'purpose-banned' },
    ],
  },
  {
    id: 'B02',
    says: [quote('jilin-2015', '三', '临时救助资金实行专户管理、专账核算、专款专用')],
    met: [
      { rule: 'account-unset' },
      { field: 'office_version.bank_account', as: '备用金专户账号' },
      { document: 'ledger' },
    ],
  },
  {
    id: 'B03',
    says: [
      quote('yunnan-2023', '三', '及时将备用金拨付到乡镇（街道）规定账户，并根据当年实际支出情况，适时予以补充'),
      quote('lincang-2023', '二', '积极安排筹措临时救助备用金，适时予以补充'),
    ],
    met: [
      { report: 'fund.move' },
      { rule: 'fund-low' },
      { rule: 'account-unset' },
      { document: 'supplement' },
      { parameter: 'replenish' },
    ],
  },
  {
    id: 'B04',
    says: [quote('lincang-2023', '二', '同时要按照乡镇（街道）辖区户籍人口、对标对表核定备用金额度')],
    met: [
      { rule: 'fund-over-quota' },
      { parameter: 'population' },
      { parameter: 'quota_table' },
      { parameter: 'quota' },
      { report: 'quota.forecast' },
    ],
  },
  {
    id: 'B05',
    says: [
      quote(
        'jiangxi-2020',
        '二（三）',
        '县级财政、民政部门每年1月集中对各乡镇（街道）临时救助资金使用情况进行审核，原则上按不低于上年度资金使用总量的40%核定本年度预算作为备用金',
      ),
    ],
    met: [{ rule: 'fund-below-floor' }, { report: 'quota.forecast' }, { parameter: 'floor_base' }],
  },
  {
    id: 'B06',
    says: [quote('jiangxi-2020', '二（三）', '要及时将上年度发放汇总表、每月发放表、发放凭证等材料上报进行销账')],
    met: [
      { rule: 'write-off-overdue' },
      { report: 'batch.make' },
      { document: 'writeoff' },
      { document: 'monthly' },
      { document: 'paper-handover' },
      { parameter: 'write_off_days' },
    ],
  },
  {
    id: 'B07',
    says: [
      quote(
        'jiangxi-2020',
        '二（三）',
        '如遇特殊情况，备用金在本年度内提前用完，应及时上报销账，县级财政、民政部门可再酌情追加备用金',
      ),
    ],
    met: [{ rule: 'fund-low' }, { document: 'supplement' }, { parameter: 'low_balance_percent' }],
  },
  {
    id: 'B08',
    says: [quote('jiangxi-2020', '二（三）', '乡镇（街道）为备用金管理使用的责任主体，要按照财务管理有关规定审批')],
    met: [{ rule: 'finance-missing' }, { step: 'finance_agreed' }, { parameter: 'finance_approval' }],
  },
  {
    id: 'B09',
    says: [quote('jiangxi-2020', '二（三）', '经办机构要完善备用金明细台账和救助档案')],
    met: [
      { document: 'ledger' },
      { document: 'case-file' },
      { step: 'archived' },
      { rule: 'file-incomplete' },
      { parameter: 'archive_days' },
    ],
  },
  {
    id: 'B10',
    says: [quote('yunnan-2023', '三', '不得以通过“一卡通”管理平台发放为由，取消乡镇（街道）临时救助备用金')],
    met: [
      {
        structure: '备用金与一卡通两条路并存：一卡通发放只列入报表，不动备用金，也不能代替它',
        path: 'db/schema/fund.ts',
      },
    ],
  },
  {
    id: 'B11',
    says: [quote('yunnan-2023', '三', '切实保障急难型救助资金需求')],
    met: [{ rule: 'spending-from-fund' }],
  },
  {
    id: 'B12',
    says: [quote('yunnan-2023', '三', '定期不定期抽查资金发放和使用情况，核对资金发放明细，确保账实相符、账账相符')],
    met: [
      { report: 'inspect.sample' },
      { document: 'spot-check' },
      { document: 'cash-count' },
      { report: 'book.check' },
      { rule: 'list-mismatch' },
    ],
  },
  {
    id: 'B13',
    says: [quote('jiangxi-2020', '二（三）', '不定期组织开展对备用金使用管理情况的专项检查')],
    met: [{ report: 'inspect.view' }, { document: 'inspection' }],
  },
  {
    id: 'B14',
    says: [
      quote('yunnan-2023', '三', '将临时救助资金发放、备用金使用情况纳入综合评估和绩效评价'),
      quote('honghe-2019', '三（二）', '加强对临时救助工作的绩效评估，突出制度效能的发挥'),
    ],
    met: [{ report: 'report.indicators' }],
  },
  {
    id: 'B15',
    says: [
      quote(
        'jilin-2015',
        '三',
        '安排本级财政临时救助专项预算资金，合理调剂使用低保结余资金，管好用好中省级临时救助专项资金，积极争取社会捐助资金',
      ),
    ],
    met: [{ field: 'transfer.source', as: '资金来源' }],
  },
  {
    id: 'B16',
    says: [
      quote(
        'jilin-2015',
        '三',
        '一般情况下，临时救助专项资金和社会捐赠资金重点用于非低保对象的救助，低保结余资金只能用于低保对象的临时救助',
      ),
    ],
    met: [{ rule: 'source-mismatch' }, { rule: 'category-differs' }],
  },
  {
    id: 'B17',
    says: [quote('jilin-2015', '三', '上级临时救助补助资金不得用于工作经费，且应于当年全部支出')],
    met: [{ rule: 'upper-unspent' }, { rule: 'purpose-banned' }],
  },
  {
    id: 'B18',
    says: [
      quote('jilin-2015', '三', '不得擅自扩大支出范围，不得以任何形式挤占、挪用、截留和滞留'),
      quote('national-2019', '二（四）', '不得擅自扩大资金支出范围，不得以任何形式挤占、挪用、截留、滞留社会救助资金'),
    ],
    met: [
      { structure: '资金只有列明的几种去向，建账以后每笔救助都挂在一个个案上', path: 'domain/ledger/movements.ts' },
      { rule: 'purpose-banned' },
      { rule: 'cash-idle' },
      { parameter: 'cash_idle_days' },
    ],
  },
  {
    id: 'B19',
    says: [
      quote('national-2019', '二（四）', '或用于工作人员日常办公经费、机构运转、大型设备购置和基础设施维修改造等'),
    ],
    met: [{ rule: 'purpose-banned' }, { parameter: 'banned_words' }],
  },
  {
    id: 'B20',
    says: [
      quote(
        'honghe-2019',
        '二（四）',
        '严禁发放过节补贴、干部慰问金等“红包式”补助；城乡困难群众救助补助资金不得购买商业保险',
      ),
    ],
    met: [{ rule: 'purpose-banned' }],
  },
  {
    id: 'B21',
    says: [quote('honghe-2019', '三（三）', '对临时救助的投入原则上只增不减')],
    met: [{ rule: 'less-than-last-year' }],
  },
  {
    id: 'B22',
    says: [
      quote('national-2019', '二（二）', '县级财政部门要落实国库集中支付制度有关规定，减少资金支付的中间环节'),
      quote('national-2019', '二（二）', '资金下达具体程序由地方按照相关规定确定'),
    ],
    met: [{ none: '国库集中支付和资金下达在县级财政的系统里办理，乡镇的账只能记到账之日起的收支' }],
  },
  {
    id: 'B23',
    says: [
      quote('national-2019', '四（一）', '将责任落实到人、到岗，确保社会救助资金管理每个环节责有人负、事有人做'),
      quote('national-2019', '四（四）', '各地要按照“谁经办、谁负责，谁监管、谁负责”的原则'),
    ],
    met: [
      { field: 'case_step.staff_id', as: '经办人' },
      { field: 'decision.staff_id', as: '审批人' },
      { field: 'transfer.payer_id', as: '发放责任人' },
      { rule: 'same-hand' },
      { rule: 'meeting-missing' },
      { document: 'duty-handover' },
    ],
  },
  {
    id: 'B24',
    says: [
      quote('jiangxi-2020', '二（三）', '全面落实县、乡两级审批有关规定'),
      quote('lincang-2023', '二', '严格执行审核审批备案流程'),
    ],
    met: [
      { rule: 'over-township-limit' },
      { rule: 'not-filed' },
      { step: 'filed' },
      { document: 'filing' },
      { parameter: 'filing_days' },
      { parameter: 'collective_above' },
    ],
  },
  {
    id: 'B25',
    says: [
      quote(
        'jilin-2015',
        '三',
        '根据行政区域人口数量和上年度本行政区域内临时救助发生情况等因素，安排本级财政临时救助专项预算资金',
      ),
    ],
    met: [{ report: 'quota.forecast' }, { parameter: 'population' }],
  },
  {
    id: 'B26',
    says: [
      quote(
        'national-2019',
        '三（一）',
        '要进一步加大对社会救助资金发放中虚报冒领、截留私分、贪污挪用、吃拿卡要等问题的查处力度',
      ),
      quote('national-2019', '三（三）', '各级民政、财政部门要自觉接受纪检监察、审计等部门的监督'),
      quote('honghe-2019', '三（二）', '临时救助工作应主动接受纪检、监察、审计等部门的监督、检查'),
      quote('jilin-2015', '三', '对虚报冒领、挤占挪用、贪污浪费等违纪违法的单位和个人'),
    ],
    met: [
      { report: 'inspect.view' },
      { document: 'inspection' },
      { document: 'audit-trail' },
      { rule: 'dead-person' },
      { rule: 'shared-agent' },
    ],
  },
  {
    id: 'B27',
    says: [
      quote('jilin-2015', '二（十）', '明确责任追究相关规定，包括追究范围、责任主体、追究方式和处置措施等'),
      quote('honghe-2019', '三（二）', '区分主观故意、客观偏差和改革创新等不同情形进行责任追究'),
    ],
    met: [{ none: '责任由有权机关认定和追究；程序只保证谁在何时做了什么有据可查' }],
  },
];
