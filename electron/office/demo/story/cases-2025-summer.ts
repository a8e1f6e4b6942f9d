/** May to August 2025, with the flood of the ninth of August. */
import { card, care, cash, counselling, goods, shelter, spending, transfer, urgent, type CaseStory } from './case.ts';

/** Written by hand on the flooded roads, entered on the first working day after. */
const FLOOD = { ordered: true, foundBy: 'discovered', enteredOn: '2025-08-11', decidedOn: '2025-08-18' } as const;

export const SUMMER: readonly CaseStory[] = [
  // May
  urgent('2025-05-06', '艾木呷', 'injury', '被蜂群蜇伤住院', cash(600)),
  urgent('2025-05-07', '鲍𬱖', 'illness', '产后大出血抢救', transfer(1000), {
    handouts: [{ on: '2025-05-12', account: '5399210000000099998' }, { on: '2025-05-19' }],
  }),
  urgent('2025-05-09', '黄光荣', 'collapse', '暴雨致后墙垮塌', goods(['折叠床', 2], ['毛毯', 2], ['大米', 25])),
  urgent('2025-05-14', '岩捧罕', 'injury', '家中主劳力骨折，误工两个月', cash(900), {
    handouts: [
      { on: '2025-05-16', yuan: 450 },
      { on: '2025-06-16', yuan: 450 },
    ],
  }),
  spending('2025-05-12', '玉腊香', 'schooling', '子女就读高职学费', card(3000)),
  urgent('2025-05-20', '钟桂芳', 'other', '房屋漏雨不能居住', shelter(600, '临时住所6晚', 6, 'Y00120131')),
  urgent('2025-05-22', '佘明远', 'traffic', '返校途中车祸', cash(800)),
  urgent('2025-05-23', '周堃', 'other', '外出务工被拖欠工资，断粮', cash(700), {
    decidedOn: '2025-05-26',
    handouts: [{ on: '2025-07-02' }],
  }),
  urgent('2025-05-27', '田应生', 'collapse', '山体滑坡压垮厨房', cash(800)),
  urgent('2025-05-28', '田应生', 'collapse', '滑坡后牲畜圈舍倒塌，口粮被埋', goods(['大米', 50], ['毛毯', 2]), {
    key: '田应生 圈舍',
    // Both were approved before either was paid, so the rules speak at the payment.
    explained: {
      'split-payment': '同一灾害先后两次受损，实物系口粮和御寒急需，不是拆分。',
      'same-cause': '滑坡二次发生，损失不同。',
    },
  }),
  // Missed when the month was closed: the hospital's invoice came on the sixth of June.
  urgent('2025-05-29', '罕翀', 'illness', '急性心肌炎抢救，陪护无着', care(300, '住院照料', 2, '05334518'), {
    enteredOn: '2025-06-06',
    decidedOn: '2025-05-30',
    handouts: [{ on: '2025-05-30' }],
  }),

  // June
  urgent('2025-06-04', '肖祎', 'injury', '遭遇家庭暴力受伤', cash(700), {
    visit: { said: '伤已治愈，仍需法律帮助。', stillInNeed: true },
    referral: {
      target: 'legal',
      to: '南汀县法律援助中心',
      need: '离婚诉讼和人身安全保护令的法律援助',
      answer: { accepted: true, result: '已指派律师。' },
    },
  }),
  urgent('2025-06-07', '尼三木洛', 'fire', '雷击引发火灾，住房部分烧毁', cash(1000), {
    ordered: true,
    foundBy: 'reported',
    approvedYuan: 800,
    decidedOn: '2025-06-18',
  }),
  urgent('2025-06-09', '玉罕香', 'fire', '厨房失火', cash(500), {
    key: '玉罕香 失火',
    overrides: { 'third-in-year': '火灾系突发意外，与前两次事由不同，家庭确无自救能力。' },
  }),
  spending('2025-06-05', '岩帕罕', 'medical', '肝硬化住院自付费用', card(3200)),
  urgent('2025-06-12', '赵頔', 'injury', '父母双亡，未成年人意外骨折', cash(600), {
    source: 'upper',
    agent: {
      kind: 'guardian',
      name: '赵国安',
      relation: '祖父（监护人）',
      born: '1954-08-13',
      sex: '男',
      reason: '本人未满十八周岁',
      agreement: '勐监护备〔2023〕2号',
    },
  }),
  urgent('2025-06-17', '俸老三', 'illness', '特困老人肺炎住院', cash(400), {
    source: 'upper',
    agent: {
      kind: 'staff',
      name: '俸天明',
      relation: '帕练村委会副主任',
      born: '1980-01-20',
      sex: '男',
      reason: '无家庭成员，本人住院，乡镇核实后指定工作人员代领',
      agreement: '勐代领协议〔2025〕5号',
      countyFiling: '南民代备〔2025〕3号',
      consent: true,
      noFamily: '本人无配偶、子女，侄辈均在外省，村委会出具证明',
    },
  }),
  urgent('2025-06-19', '叶娜嘎', 'other', '丈夫失踪，子女断炊', goods(['大米', 50], ['食用油', 2], ['棉衣', 2]), {
    otherAid: '妇联已送学习用品一批',
    visit: { said: '丈夫仍无音讯，子女生活无着。', stillInNeed: true },
    referral: {
      target: 'dibao',
      to: '勐禾乡民政办公室低保岗',
      need: '按单人户和事实无人抚养儿童分别申请',
      answer: { accepted: false, result: '丈夫失踪未满六个月，暂不符合事实无人抚养儿童条件，低保申请另行受理。' },
    },
  }),
  urgent('2025-06-24', '刘建平', 'lightning', '雷击致耕牛死亡、本人灼伤', cash(900), {
    relativeOf: '乡农业综合服务中心刘某（弟）',
    overrides: { 'staff-relative': '刘某已回避，由民政办、村委会两人以上调查，伤情有县医院证明。' },
  }),

  // July
  urgent('2025-07-03', '王文贵', 'illness', '心衰住院', cash(500), { source: 'dibao_surplus' }),
  urgent('2025-07-08', '李梅香', 'injury', '采茶时跌落山坡', cash(800)),
  urgent('2025-07-10', '鲍岩散', 'other', '泥石流冲毁农田，口粮不足', goods(['大米', 75], ['食用油', 1])),
  spending('2025-07-07', '玉光罕', 'medical', '早产儿重症监护自付费用', card(4600), { county: true }),
  urgent('2025-07-16', '黄志强', 'traffic', '拖拉机侧翻', card(1800), { gravity: 'heavy' }),
  urgent('2025-07-22', '陈𫖯', 'injury', '厂房机器伤手', cash(600)),
  urgent(
    '2025-07-28',
    '鲍艾门',
    'other',
    '独子溺亡，精神受创，不能自理',
    counselling(480, '心理疏导4次', 14, 'X0031207'),
    { foundBy: 'discovered', gravity: 'heavy', occurred: { on: '2025-07-20', at: '帕练村三组鱼塘' } },
  ),

  // August
  urgent('2025-08-04', '尼艾保', 'injury', '割草机割伤', cash(500)),
  urgent('2025-08-09', '岩依罕', 'other', '洪水进屋，粮食、衣物被冲走', cash(1000), {
    ...FLOOD,
    handouts: [{ on: '2025-08-09', form: '勐0034507' }],
  }),
  urgent('2025-08-09', '艾䶮', 'other', '洪水冲毁灶房', cash(1000), {
    ...FLOOD,
    handouts: [{ on: '2025-08-09', form: '勐0034508' }],
  }),
  urgent('2025-08-10', '俸秀珍', 'collapse', '洪水泡塌住房', cash(1000), {
    ...FLOOD,
    handouts: [{ on: '2025-08-10', form: '勐0034509' }],
  }),
  urgent('2025-08-10', '肖建华', 'drowning', '抢险落水受伤', cash(800), {
    ...FLOOD,
    handouts: [{ on: '2025-08-10', form: '勐0034511' }],
  }),
  urgent(
    '2025-08-12',
    '钟嘎罕',
    'collapse',
    '洪水冲垮住房，转移安置',
    goods(['折叠床', 2], ['毛毯', 3], ['饮用水', 5]),
    { source: 'donation' },
  ),
  urgent('2025-08-12', '罕丽珍', 'collapse', '洪水冲垮房屋', goods(['毛毯', 2], ['大米', 50], ['饮用水', 4]), {
    otherAid: '应急管理所已发救灾帐篷1顶',
  }),
  urgent('2025-08-13', '田永兰', 'other', '独居老人房屋进水，转移安置', shelter(420, '临时住所7晚', 7, 'Y00120166')),
  urgent('2025-08-14', '岩温叫', 'collapse', '洪水冲垮晒台和粮仓', card(2800), {
    key: '岩温叫 洪灾',
    gravity: 'heavy',
  }),
  urgent('2025-08-18', '玉应叫', 'illness', '灾后急性肠胃炎住院', cash(400), {
    // 一卡通 for the flood went out on the same day: approved as the second help, paid as the third.
    explained: { 'third-in-year': '本户受灾后连续发生困难，老人无其他收入来源。' },
  }),
];
