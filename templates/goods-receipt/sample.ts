/** Samples: least, ordinary, worst. Invented people; area code 539921 does not exist. */
import type { GoodsItem, GoodsReceiptView } from './view.ts';

const item = (
  name: string,
  spec: string,
  unit: string,
  quantityMilli: number,
  unitPriceFen: number,
  purchase: string,
): GoodsItem => ({
  name,
  spec,
  unit,
  quantityMilli,
  unitPriceFen,
  amountFen: Math.round((quantityMilli * unitPriceFen) / 1000),
  purchase,
});

const ordinary: GoodsReceiptView = {
  number: '2026-000073',
  voucherNumber: '2026-000073',
  date: '2026-12-02',
  county: '南汀县',
  town: '勐禾乡',
  receiver: {
    name: '张𬱖',
    householdSize: 5,
    phone: '12300000358',
    idNumber: '539921195710121057',
    category: 'tekun',
    address: '南汀县勐禾乡帕练村民委员会回龙自然村民小组31号',
  },
  caseType: 'urgent',
  cause: '房屋倒塌，无处居住',
  basis: { kind: 'approval', number: '勐民救审〔2026〕73号' },
  items: [
    item('棉被', '4公斤，200×230厘米', '床', 2000, 18_000, '勐采2026-03'),
    item('大米', '粳米，50公斤装', '公斤', 50_000, 480, '勐采2026-03'),
    item('食用油', '5升', '桶', 1500, 6_200, '勐采2026-04'),
  ],
  emergency: '',
  agent: {
    name: '王䶮',
    relation: '儿子',
    idNumber: '539921199004140603',
    reason: '救助对象住院，行动不便',
    deed: '勐代〔2026〕9号',
  },
};

const { agent: _agent, ...noAgent } = ordinary;

const least: GoodsReceiptView = {
  ...noAgent,
  number: '2026-000001',
  voucherNumber: '2026-000001',
  receiver: { ...ordinary.receiver, name: '尹喆', householdSize: null, phone: '', idNumber: '', address: '' },
  cause: '火灾',
  basis: { kind: 'order', number: '勐先救〔2026〕1号' },
  items: [item('棉被', '', '床', 1000, 1, '')],
  emergency: '夜间火灾，就近在村小卖部购买，发票号00123456，经乡长电话同意，次日补办采购手续。',
};

/** Forty kinds, long words everywhere, marks. */
const worst: GoodsReceiptView = {
  ...ordinary,
  number: '2026-999999',
  voucherNumber: '2026-999999',
  county: '双江拉祜族佤族布朗族傣族自治县',
  town: '勐勐镇',
  receiver: {
    ...ordinary.receiver,
    name: '古丽巴哈尔帕提曼罕阿依努尔·阿卜杜热合曼买买提江吐',
    householdSize: 12,
    phone: '0899-0012345转8001',
    address:
      '双江拉祜族佤族布朗族傣族自治县勐勐镇允景村民委员会帕浪大青树自然村第三村民小组117号（原老粮站院内东侧平房第二间，现暂住镇中心小学旧教学楼一楼东头第三间教室）',
  },
  cause: '交通事故致多人受伤住院，自付医疗费用数额过高且家中无其他收入来源，住房抵押',
  basis: { kind: 'approval', number: '双勐民救审（急难）〔2026〕1052号之三' },
  items: Array.from({ length: 40 }, (_, index) =>
    index % 3 === 0
      ? item(
          '加厚防寒棉被（含被套、床单、枕头各一）',
          '聚酯纤维4公斤，200×230厘米',
          '套（件）',
          12_345,
          99_999,
          '双勐采购〔2026〕103号调拨单',
        )
      : item(`生活物资${index + 1}`, '普通', '件', 1000 * (index + 1), 1050, '勐采2026-03'),
  ),
  emergency:
    '突发特大泥石流，全村断路断电，当夜由镇政府向南汀县物资储备站紧急调拨并在镇上三家商店赊购，次日补签采购合同三份、验收单三份，镇长、分管副镇长、民政办主任三人现场清点签字，票据附后备查，报县民政局备案。',
  agent: {
    name: '阿卜杜热合曼阿布都克力木·买买提艾山江吐尔逊𣲗𬱖',
    relation: '委托照料人',
    idNumber: '539921199004140603',
    reason: '救助对象重度残疾、无民事行为能力，由配偶作为监护人代为领取',
    deed: '双勐代〔2026〕106号（县备〔2026〕31号）',
  },
  reprint: { times: 2, date: '2026-12-31', by: '刀玉芬', reason: '原件污损' },
  voided: { date: '2026-12-31', by: '刀玉芬', reason: '数量登记错误，作废另开' },
};

export const GOODS_RECEIPT_SAMPLES = { least, ordinary, worst } as const;
