/** January to April 2025. */
import { card, care, cash, goods, shelter, spending, urgent, type CaseStory } from './case.ts';

export const SPRING: readonly CaseStory[] = [
  // January
  urgent('2025-01-03', '岩温叫', 'fire', '灶火引燃柴房，存粮和被褥烧毁', cash(1000), { foundBy: 'reported' }),
  urgent('2025-01-06', '玉罕香', 'illness', '急性阑尾炎住院，无力支付押金', cash(600)),
  spending('2025-01-07', '陈𠮷', 'medical', '肾病透析自付费用过高', card(3500), {
    missing: ['medical_bills', 'income'],
  }),
  urgent('2025-01-09', '杨㛃', 'injury', '工地摔伤，暂无收入', cash(800)),
  urgent('2025-01-10', '尼嘎', 'other', '低温雨雪，取暖过冬物资缺乏', goods(['棉被', 2], ['大米', 50]), {
    foundBy: 'discovered',
  }),
  urgent('2025-01-13', '王䶮', 'traffic', '摩托车与货车相撞，本人受伤', cash(900)),
  spending('2025-01-09', '鲍三木', 'chronic', '慢性阻塞性肺病长期用药', card(2000)),
  urgent('2025-01-16', '叶艾社', 'illness', '脑出血手术，转县医院救治', card(2000), { gravity: 'heavy' }),
  urgent('2025-01-20', '田桂兰', 'other', '称无力偿还购车贷款', cash(500), {
    refused: {
      ground: 'not_in_need',
      reason: '家庭有营运车辆且近六个月有稳定收入，基本生活没有陷入困境，不属于临时救助的范围。',
    },
  }),
  urgent(
    '2025-01-25',
    '岩罕保',
    'other',
    '返乡途中钱物被盗，滞留乡政府驻地',
    shelter(240, '临时住所3晚', 3, 'Y00120087'),
    {
      ordered: true,
      foundBy: 'discovered',
      decidedOn: '2025-02-10',
    },
  ),

  // February
  urgent('2025-02-05', '刘永福', 'collapse', '土坯房山墙倒塌', cash(1000)),
  urgent('2025-02-07', '赵𫖯', 'injury', '砍柴时被倒木砸伤', cash(700), {
    handouts: [{ on: '2025-02-11', spoilt: '打印机卡纸，第二联破损' }, { on: '2025-02-12' }],
  }),
  spending('2025-02-06', '俸秀英', 'chronic', '高血压、糖尿病长期用药', cash(800), {
    special: '本人无银行卡且行动不便，长期由邻居代购药品。',
    overrides: { 'spending-type-cash': '本人无银行卡、行动不便，确需发放现金，金额在一千元以内。' },
  }),
  spending('2025-02-10', '肖文昌', 'schooling', '两个子女同时就读大学', card(4000), {
    objection: {
      what: '其妻在街上做工，是否计入收入',
      by: '社区居民',
      answer: { upheld: false, result: '务工收入已如实计入收支核算，仍低于低保标准，已当面答复。' },
    },
  }),
  urgent('2025-02-13', '古丽巴哈尔·阿卜杜热合曼', 'traffic', '客车侧翻受伤，急难发生地在本乡', cash(1000), {
    foundBy: 'discovered',
    residence: 'visitor',
    occurred: { on: '2025-02-13', at: '勐禾乡客运站附近公路' },
    witness: '马文亮',
  }),
  urgent('2025-02-17', '张𣲗', 'illness', '精神障碍复发住院', cash(500), {
    source: 'upper',
    agent: {
      kind: 'guardian',
      name: '张正华',
      relation: '侄子（监护人）',
      born: '1971-05-18',
      sex: '男',
      reason: '本人系精神障碍患者，无民事行为能力',
      agreement: '勐监护备〔2024〕6号',
    },
  }),
  urgent(
    '2025-02-21',
    '岩三那',
    'fire',
    '电线老化起火，衣物、口粮烧毁',
    goods(['棉被', 3], ['大米', 50], ['食用油', 1]),
  ),
  urgent('2025-02-24', '黄丽华', 'illness', '急性胰腺炎住院', cash(600), {
    agent: {
      kind: 'family',
      name: '黄志明',
      relation: '丈夫',
      born: '1979-10-02',
      sex: '男',
      reason: '本人住院不能到场',
      agreement: '勐代领协议〔2025〕1号',
      atPayment: true,
    },
  }),

  // March
  urgent('2025-03-03', '李𬱖', 'illness', '白血病化疗，分阶段救助三个月', card(2400), {
    gravity: 'heavy',
    handouts: [
      { on: '2025-03-06', yuan: 800 },
      { on: '2025-04-08', yuan: 800 },
      { on: '2025-05-08', yuan: 800 },
    ],
  }),
  urgent('2025-03-05', '钟正明', 'injury', '被耕牛顶伤', cash(500)),
  spending('2025-03-04', '俸艾嘎', 'medical', '子女先天性心脏病手术', card(5000), {
    county: true,
  }),
  urgent('2025-03-11', '玉罕香', 'illness', '术后感染再次住院', cash(500), {
    key: '玉罕香 再次住院',
    overrides: { 'same-cause': '上次救助后并发感染，属病情变化，确有困难。' },
  }),
  urgent('2025-03-13', '罕社茸', 'other', '老人走失寻回，产生交通食宿费用', cash(400), {
    agent: {
      kind: 'designated',
      name: '罕文林',
      relation: '邻居',
      born: '1968-03-27',
      sex: '男',
      reason: '本人年老行动不便，书面指定邻居代领',
      agreement: '指定代领书（2025年3月14日）',
    },
  }),
  urgent('2025-03-17', '田光美', 'illness', '股骨骨折住院，无人照料', care(360, '住院照料3天', 3, '05334471'), {
    source: 'upper',
  }),
  urgent('2025-03-20', '尼罕那', 'other', '母猪病死，口粮接济不上', goods(['大米', 75], ['食用油', 2]), {
    pending: 'dibao',
  }),
  urgent('2025-03-25', '鲍正伟', 'injury', '高处坠落，肋骨骨折', cash(900)),
  urgent('2025-03-29', '岩应帕', 'fire', '夜间失火，住房全部烧毁', cash(1000), {
    ordered: true,
    foundBy: 'reported',
    decidedOn: '2025-04-10',
    witness: '岩光保',
    gravity: 'major',
    discussion: true,
    visit: { said: '住房重建资金缺口较大，暂住亲戚家。', stillInNeed: true },
    referral: {
      target: 'housing',
      to: '南汀县住房和城乡建设局',
      need: '申请农村危房改造补助',
      answer: { accepted: true, result: '列入2025年农村危房改造第二批。' },
    },
  }),

  // April
  urgent('2025-04-07', '陈建秋', 'traffic', '电动车被撞，肇事方逃逸', cash(800)),
  urgent('2025-04-08', '玉波香', 'illness', '中风后吞咽困难住院', cash(600), {
    agent: {
      kind: 'carer',
      name: '玉光香',
      relation: '委托照料人',
      born: '1976-12-09',
      sex: '女',
      reason: '本人卧床，由委托照料人领取',
      agreement: '照料护理协议〔2024〕12号',
    },
  }),
  spending('2025-04-08', '王秀英', 'medical', '乳腺癌放疗自付费用', card(2800)),
  urgent('2025-04-14', '叶应门', 'lightning', '田间劳作遭雷击', cash(1000)),
  urgent('2025-04-16', '俸嘎保', 'drowning', '幼子溺水抢救', cash(1000), { foundBy: 'discovered' }),
  urgent('2025-04-21', '刘燕宏', 'injury', '农药中毒住院', cash(900), {
    demand: { on: '2025-07-03', yuan: 400, ground: '医保二次报销后重复享受', dueOn: '2025-08-02' },
  }),
  urgent('2025-04-24', '李三旺', 'other', '生意亏损，请求周转', cash(1000), {
    refused: { ground: 'over_line', reason: '经营亏损不属于急难型、支出型困难，且家庭经济状况超过规定。' },
    referral: {
      target: 'employment',
      to: '勐禾乡就业服务站',
      need: '推荐公益性岗位，协助申请小额担保贷款',
      answer: { accepted: true, result: '已登记求职，推荐茶厂季节工岗位。' },
    },
  }),
];
