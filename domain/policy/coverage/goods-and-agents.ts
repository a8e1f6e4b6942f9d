/** M: help in kind. G: who may collect for somebody else. */
import { quote, type Requirement } from './requirement.ts';

export const GOODS: readonly Requirement[] = [
  {
    id: 'M01',
    says: [
      quote('yunnan-2023', '二', '各地要完善实物发放手续'),
      quote('honghe-2019', '二（四）', '完善资金或实物发放手续'),
    ],
    met: [{ document: 'goods-receipt' }, { document: 'goods-register' }, { rule: 'receipt-missing' }],
  },
  {
    id: 'M02',
    says: [
      quote('yunnan-2023', '二', '除紧急情况外，发放的实物须严格按照政府采购制度有关规定执行'),
      quote('honghe-2019', '二（四）2', '对于临时救助发放的实物，除紧急情况外，须严格按照政府采购制度有关规定执行'),
    ],
    met: [{ rule: 'goods-no-basis' }, { report: 'goods.buy' }, { document: 'goods-register' }],
  },
  {
    id: 'M03',
    says: [
      quote(
        'honghe-2019',
        '二（四）2',
        '可通过提供衣物、食品、饮用水等实物，以及提供临时住所、临时生活照料、心理干预等方式予以救助',
      ),
    ],
    met: [
      { field: 'transfer_goods.name', as: '物资品名' },
      { field: 'transfer.service_kind', as: '服务种类' },
    ],
  },
  {
    id: 'M04',
    says: [
      quote(
        'jilin-2015',
        '二（六）',
        '明确实物发放相关规定，包括发放条件、发放主体、发放程序和发放时限（含提供短期住宿时限）等',
      ),
    ],
    met: [
      { rule: 'shelter-too-long' },
      { parameter: 'shelter_max_days' },
      { field: 'transfer.begins_on', as: '服务开始日期' },
      { field: 'transfer.ends_on', as: '服务结束日期' },
    ],
  },
  {
    id: 'M05',
    says: [quote('yunnan-2023', '二', '县级民政部门要按月将各乡镇（街道）现金和实物救助数据导入“一卡通”管理平台')],
    met: [{ report: 'report.cardImport' }, { field: 'transfer_goods.amount_fen', as: '实物折价金额' }],
  },
  {
    id: 'M06',
    says: [quote('yunnan-2023', '二', '救助额度在1000元（含）以下的急难型现金救助和实物救助')],
    met: [
      { rule: 'cash-over-limit' },
      { rule: 'split-payment' },
      { field: 'transfer_goods.unit_price_fen', as: '单价' },
    ],
  },
];

export const AGENTS: readonly Requirement[] = [
  {
    id: 'G01',
    says: [quote('jilin-2020', '一', '社会救助资金无特殊情况不允许他人代领，由银行存折（卡）持有人本人领取')],
    met: [{ rule: 'agent-no-papers' }, { field: 'agency.reason', as: '代领原因' }],
  },
  {
    id: 'G02',
    says: [
      quote(
        'jilin-2020',
        '一',
        '因智力、身体等原因本人无法领取，委托家庭其他成员（亲属）代领的，代领人应到乡镇（街道）备案并签署代领协议',
      ),
    ],
    met: [
      { rule: 'agent-no-papers' },
      { document: 'agency' },
      { field: 'agency.agreement', as: '代领协议编号' },
      { field: 'agency.filed_on', as: '乡镇备案日期' },
    ],
  },
  {
    id: 'G03',
    says: [
      quote(
        'jilin-2020',
        '一',
        '没有家庭成员（亲属）或者家庭成员（亲属）不能代领的，由乡镇（街道）核实后指定工作人员代领，并报县级民政部门备案',
      ),
    ],
    met: [
      { rule: 'agent-no-papers' },
      { document: 'agency' },
      { field: 'agency.no_family', as: '乡镇核实情况' },
      { field: 'agency.county_filing', as: '县级民政部门备案号' },
      { field: 'agency.county_filed_on', as: '县级备案日期' },
    ],
  },
  {
    id: 'G04',
    says: [
      quote(
        'national-2019',
        '二（三）',
        '对于无法自行支取社会救助资金的对象，要落实其监护人、委托照料人帮助支取社会救助资金，或由本人指定他人代为支取',
      ),
    ],
    met: [{ rule: 'agent-no-papers' }, { field: 'agency.kind', as: '代领人身份' }],
  },
  {
    id: 'G05',
    says: [
      quote(
        'national-2019',
        '二（三）',
        '不得以任何理由违背救助对象或其监护人意愿，由社会救助工作人员或村干部代为持有卡折、支取社会救助资金',
      ),
    ],
    met: [{ rule: 'agent-no-papers' }, { field: 'agency.consent', as: '本人或监护人书面同意' }],
  },
  {
    id: 'G06',
    says: [
      quote('national-2019', '二（三）', '民政部门要会同乡镇（街道）、村（居）民委员会在日常管理服务中予以重点关注'),
    ],
    met: [
      { report: 'inspect.agents' },
      { rule: 'shared-agent' },
      { rule: 'agent-not-handed-over' },
      { step: 'handed_over' },
      { parameter: 'handover_days' },
    ],
  },
];
