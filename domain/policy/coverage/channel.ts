/** C: how help is handed out, and what has to be recorded of it. */
import { quote, type Requirement } from './requirement.ts';

export const CHANNEL: readonly Requirement[] = [
  {
    id: 'C01',
    says: [
      quote(
        'yunnan-2023',
        '二',
        '救助额度在1000元（含）以下的急难型现金救助和实物救助，可由乡镇人民政府（街道办事处）或县级民政部门直接实施',
      ),
    ],
    met: [{ rule: 'cash-over-limit' }, { rule: 'split-payment' }, { field: 'relief_case.type', as: '救助类型' }],
  },
  {
    id: 'C02',
    says: [
      quote(
        'yunnan-2023',
        '二',
        '救助额度在1000元以上的急难型临时救助，乡镇人民政府（街道办事处）、县级民政、财政部门要加强衔接，在规定时限内完成救助，救助资金通过“一卡通”管理平台发放',
      ),
    ],
    met: [{ rule: 'card-required' }, { rule: 'cash-over-limit' }],
  },
  {
    id: 'C03',
    says: [
      quote(
        'yunnan-2023',
        '一',
        '救助金额在乡镇（街道）审批权限内的支出型临时救助，乡镇人民政府（街道办事处）在审批后向县级民政部门提出发放申请，由县级民政部门将发放数据导入“一卡通”管理平台',
      ),
    ],
    met: [
      { rule: 'spending-type-cash' },
      { rule: 'card-required' },
      { document: 'card-application' },
      { report: 'report.cardImport' },
    ],
  },
  {
    id: 'C04',
    says: [
      quote(
        'yunnan-2023',
        '一',
        '救助金额超出乡镇（街道）审批权限的，由县级民政部门审批后将发放数据导入“一卡通”管理平台',
      ),
    ],
    met: [
      { rule: 'over-township-limit' },
      { step: 'handed_up' },
      { document: 'county-handover' },
      { field: 'decision.level', as: '审批层级' },
    ],
  },
  {
    id: 'C05',
    says: [
      quote('yunnan-2023', '一', '并在规定时限内通过“一卡通”管理平台发放到位'),
      quote('yunnan-2023', '二', '在规定时限内完成救助'),
    ],
    met: [{ parameter: 'pay_deadline_days' }, { rule: 'paid-late' }],
  },
  {
    id: 'C06',
    says: [quote('honghe-2019', '二（四）1', '特殊情况且金额1000元（含）以下的，可直接发放现金')],
    met: [
      { rule: 'cash-over-limit' },
      { rule: 'spending-type-cash' },
      { field: 'decision.special', as: '特殊情况说明' },
    ],
  },
  {
    id: 'C07',
    says: [
      quote(
        'honghe-2019',
        '二（四）1',
        '临时救助金原则上实行社会化发放，要按照有关程序规定直接将临时救助金支付到救助对象个人账户',
      ),
      quote('national-2019', '二（三）', '社会救助资金原则上实行社会化发放'),
    ],
    met: [
      { rule: 'cash-without-need' },
      { rule: 'spending-type-cash' },
      { field: 'person_version.bank_account', as: '本人账户' },
    ],
  },
  {
    id: 'C08',
    says: [
      quote('jilin-2020', '二', '对确需以现金形式发放的临时救助金，要落实“四联单”制度，明确发放责任人，严格履行手续'),
    ],
    met: [
      { document: 'voucher' },
      { field: 'transfer.payer_id', as: '发放责任人' },
      { rule: 'cash-without-need' },
      { rule: 'voucher-unsigned' },
      { rule: 'receipt-missing' },
      { rule: 'number-gap' },
      { document: 'voucher-register' },
      { parameter: 'sign_days' },
    ],
  },
  {
    id: 'C09',
    says: [quote('jilin-2020', '二', '在资金发放后，及时录入信息管理系统，坚决避免资金发放系统外运行')],
    met: [{ step: 'entered' }, { rule: 'not-entered' }, { parameter: 'entry_days' }],
  },
  {
    id: 'C10',
    says: [quote('national-2019', '二（三）', '对在临时救助实施中，发放现金或实物的，要逐一进行登记备案')],
    met: [
      {
        structure: '每笔发放自成一行，写明对象和所依据的审批或指令（期初未销账的写明对象和凭证），没有汇总登记的办法',
        path: 'db/schema/fund.ts',
      },
      { report: 'fund.lines' },
      { document: 'monthly' },
    ],
  },
  {
    id: 'C11',
    says: [quote('jilin-2015', '二（五）', '明确现金发放相关规定，包括发放主体、发放规则、发放手续和发放责任等')],
    met: [{ parameter: 'cash_procedure' }],
  },
  {
    id: 'C12',
    says: [quote('honghe-2019', '二（四）', '可通过直接发放现金或实物的方式，提高救助时效性')],
    met: [{ rule: 'cash-without-need' }, { document: 'voucher' }, { document: 'goods-receipt' }],
  },
  {
    id: 'C13',
    says: [
      quote('yunnan-2023', '二', '并按照“留痕”、“可追溯”的要求建立台账'),
      quote('honghe-2019', '二（四）', '必须按照“留痕”“可追溯”的要求建立工作台账'),
    ],
    met: [
      { document: 'ledger' },
      { structure: '账只增不改，每次操作连同所写的行记入环环相扣的操作记录', path: 'db/chain.ts' },
      { report: 'audit.list' },
      { document: 'audit-trail' },
    ],
  },
  {
    id: 'C14',
    says: [
      quote(
        'yunnan-2023',
        '二',
        '县级民政部门要按月将各乡镇（街道）现金和实物救助数据导入“一卡通”管理平台，确保数据完整性',
      ),
    ],
    met: [{ report: 'report.cardImport' }, { document: 'monthly' }, { rule: 'list-mismatch' }],
  },
  {
    id: 'C15',
    says: [quote('yunnan-2023', '四', '严禁拖延、积攒批量发放')],
    met: [
      { rule: 'many-in-a-day' },
      { rule: 'paid-late' },
      { structure: '审批、发放都一案一办，没有批量审批和批量发放的操作', path: 'electron/contract/index.ts' },
    ],
  },
  {
    id: 'C16',
    says: [
      quote('yunnan-2023', '二', '及时向社会发布情况，提高透明度'),
      quote('honghe-2019', '二（四）', '及时向社会发布情况，提高救助透明度'),
    ],
    met: [
      { rule: 'not-disclosed' },
      { step: 'notice_after' },
      { document: 'notice' },
      { parameter: 'disclosure_days' },
    ],
  },
  {
    id: 'C17',
    says: [
      quote('national-2019', '二（四）', '不得向救助对象收取卡折办理、资金发放等管理服务费用'),
      quote('jilin-2015', '三', '不得向救助对象收取任何管理费用'),
    ],
    met: [
      { rule: 'purpose-banned' },
      { structure: '发放没有扣款、收费的栏目，登记的就是对象实领的数', path: 'domain/entities/payments.ts' },
    ],
  },
  {
    id: 'C18',
    says: [
      quote(
        'national-2019',
        '二（三）',
        '民政部门确定救助对象的同时，要告知、指导其及时、准确提供在代理金融机构的账户信息',
      ),
    ],
    met: [{ rule: 'account-unverified' }, { field: 'person_version.account_verified', as: '账户信息已核实' }],
  },
  {
    id: 'C19',
    says: [quote('honghe-2019', '二', '做到申请一个、录入一个、审核一个、审批一个、发放一个')],
    met: [{ step: 'entered' }, { rule: 'not-entered' }, { report: 'work.todo' }],
  },
  {
    id: 'C20',
    says: [quote('jiangxi-2020', '二（三）', '并按照要求将申请对象资料实时录入“数字民政”系统')],
    met: [{ step: 'entered' }, { rule: 'not-entered' }],
  },
  {
    id: 'C21',
    says: [
      quote('yunnan-2023', '四', '确保救助资金及时足额发放'),
      quote('national-2019', '四（三）', '确保社会救助资金及时、足额发放到救助对象手中'),
    ],
    met: [
      { rule: 'not-paid-in-full' },
      { structure: '实发累计不超过批准额，过账时即核对', path: 'db/acts/payments.ts' },
    ],
  },
  {
    id: 'C22',
    says: [quote('national-2019', '二（四）', '及时为救助对象发送社会救助资金发放信息等')],
    met: [{ rule: 'contact-missing' }, { field: 'person_version.phone', as: '联系电话' }],
  },
];
