/**
 * Samples: least, ordinary, worst, and the marks. Invented people and office; area code 539921 does not exist and the
 * telephone numbers cannot be dialled.
 */
import { DEFAULT_COPIES } from './copies.ts';
import type { VoucherOffice, VoucherView } from './view.ts';

const office: VoucherOffice = { county: '南汀县', town: '勐禾乡', phone: '0899-0012345', countyPhone: '0899-0054321' };

/** Cash, collected by an agent; a rare name. */
const ordinary: VoucherView = {
  kind: 'cash',
  number: '2026-000051',
  date: '2026-11-10',
  office,
  chainHead: '9F3A-71C2',
  person: {
    name: '李㛃',
    sex: 'female',
    householdSize: 4,
    phone: '12300000117',
    idNumber: '539921196701209713',
    category: 'edge',
    address: '南汀县勐禾乡芒丙村民委员会帕浪大青树自然村第三村民小组17号（原老粮站院内）',
  },
  caseType: 'urgent',
  cause: '火灾：住房及口粮、衣被烧毁',
  basis: { kind: 'approval', number: '勐民救审〔2026〕52号', date: '2026-11-10' },
  source: 'county',
  fen: 100_000,
  agent: {
    name: '王䶮',
    relation: '儿子',
    idNumber: '539921199004140603',
    reason: '救助对象烧伤住院，行动不便',
    deed: '勐代〔2026〕6号',
  },
  copies: DEFAULT_COPIES,
};

const { agent: _agent, ...noAgent } = ordinary;

/** As little as a voucher can say: paid on an order, much unknown. */
const least: VoucherView = {
  ...noAgent,
  number: '2026-000001',
  person: {
    ...ordinary.person,
    name: '尹喆',
    sex: 'unknown',
    householdSize: null,
    phone: '',
    idNumber: '',
    address: '',
  },
  cause: '火灾',
  basis: { kind: 'order', number: '勐先救〔2026〕1号', date: '2026-01-05' },
  date: '2026-01-05',
  fen: 1,
  copies: DEFAULT_COPIES.slice(0, 2),
};

/** A twelve-character name, printed again. */
const reprinted: VoucherView = {
  ...noAgent,
  number: '2026-000062',
  date: '2026-11-17',
  person: {
    ...ordinary.person,
    name: '古丽巴哈尔·阿卜杜热合曼',
    householdSize: 6,
    phone: '12300000223',
    idNumber: '539921194902080726',
    category: 'general',
    address: '南汀县勐禾乡河西社区居民委员会南汀路88号3栋2单元601室',
  },
  cause: '交通事故致人身伤害',
  basis: { kind: 'approval', number: '勐民救审〔2026〕53号', date: '2026-11-16' },
  fen: 80_000,
  reprint: { times: 1, date: '2026-11-20', by: '刀玉芬', reason: '原件污损' },
};

/** A transfer, voided. */
const voided: VoucherView = {
  ...noAgent,
  kind: 'transfer',
  number: '2026-000072',
  date: '2026-12-01',
  person: {
    ...ordinary.person,
    name: '赵𫖯',
    sex: 'male',
    householdSize: 1,
    phone: '12300000446',
    idNumber: '539921194407018415',
    category: 'monitored',
    address: '南汀县勐禾乡允景村民委员会允景大寨第二村民小组5号',
  },
  cause: '突发重大疾病',
  basis: { kind: 'approval', number: '勐民救审〔2026〕72号', date: '2026-11-30' },
  fen: 100_050,
  payee: { name: '赵𫖯', bank: '南汀县农村信用合作联社勐禾信用社', account: '6230900000000000016', slip: '' },
  voided: { date: '2026-12-01', by: '刀玉芬', reason: '金额超过限额，改由一卡通发放' },
};

const goods: VoucherView = {
  ...noAgent,
  kind: 'goods',
  number: '2026-000073',
  date: '2026-12-02',
  person: {
    ...ordinary.person,
    name: '张𬱖',
    sex: 'male',
    householdSize: 5,
    phone: '12300000358',
    idNumber: '539921195710121057',
    category: 'tekun',
    address: '南汀县勐禾乡帕练村民委员会回龙自然村民小组31号',
  },
  cause: '房屋倒塌，无处居住',
  basis: { kind: 'approval', number: '勐民救审〔2026〕73号', date: '2026-12-02' },
  fen: 60_000,
  goods: { text: '棉被2床×180.00＝360.00；大米50公斤×4.80＝240.00', receipt: '2026-000073' },
};

const red: VoucherView = {
  ...goods,
  number: '2026-000074',
  date: '2026-12-05',
  person: { ...goods.person, name: '陈𠮷' },
  fen: -60_000,
  reverses: { number: '2026-000073', reason: '物资未领取，已退回库' },
};

/** Everything as long as it may be: 25 characters of name, a county that fills the title, a place with two lines each. */
const worst: VoucherView = {
  ...ordinary,
  number: '2026-999999',
  date: '2026-12-31',
  office: {
    county: '双江拉祜族佤族布朗族傣族自治县',
    town: '勐勐镇',
    phone: '0899-0012345',
    countyPhone: '0899-0054321',
  },
  person: {
    ...ordinary.person,
    name: '古丽巴哈尔帕提曼罕阿依努尔·阿卜杜热合曼买买提江吐',
    householdSize: 12,
    phone: '0899-0012345转8001',
    idNumber: '53992119490208072X',
    address:
      '双江拉祜族佤族布朗族傣族自治县勐勐镇允景村民委员会帕浪大青树自然村第三村民小组117号（原老粮站院内东侧平房第二间，现暂住镇中心小学旧教学楼一楼东头第三间教室）',
  },
  cause: '交通事故致多人受伤住院，自付医疗费用数额过高且家中无其他收入来源，住房抵押',
  publicCause: '人身伤害致基本生活困难',
  basis: { kind: 'approval', number: '双勐民救审（急难）〔2026〕1052号之三', date: '2026-12-30' },
  source: 'dibao_surplus',
  fen: 99_999_999,
  agent: {
    name: '阿卜杜热合曼阿布都克力木·买买提艾山江吐尔逊𣲗𬱖',
    relation: '委托照料人',
    idNumber: '539921199004140603',
    reason: '救助对象重度残疾、无民事行为能力，由配偶作为监护人代为领取并保管',
    deed: '双勐代〔2026〕106号（县备〔2026〕31号）',
  },
  reprint: { times: 12, date: '2026-12-31', by: '阿卜杜热合曼·买买提', reason: '打印机卡纸，第三、四联撕裂' },
  voided: {
    date: '2026-12-31',
    by: '阿卜杜热合曼·买买提',
    reason: '救助金额超过双江县规定的现金发放限额，经镇人民政府分管领导批准，作废后改由一卡通发放',
  },
};

/** A goods voucher whose goods do not fit its line: it refers to the 实物领取单. */
const manyGoods: VoucherView = {
  ...goods,
  number: '2026-000075',
  goods: {
    text: '棉被2床×180.00＝360.00；大米50公斤×4.80＝240.00；食用油2桶×62.00＝124.00；折叠床1张×168.00＝168.00；烧水壶1个×45.00＝45.00',
    receipt: '2026-000075',
  },
  fen: 93_700,
};

export const VOUCHER_SAMPLES = { least, ordinary, worst, reprinted, voided, goods, manyGoods, red } as const;
