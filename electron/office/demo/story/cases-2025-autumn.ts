/** September 2025 to January 2026. */
import { card, care, cash, goods, shelter, spending, transfer, urgent, type CaseStory } from './case.ts';

export const AUTUMN: readonly CaseStory[] = [
  // September
  spending('2025-08-25', '佘明远', 'schooling', '大学学费和住宿费', card(4500), {
    key: '佘明远 学费',
    county: true,
    missing: ['school'],
  }),
  urgent('2025-09-02', '刘永福', 'illness', '胃出血住院', cash(600), { key: '刘永福 住院' }),
  // Above what the township may decide, and by 一事一议 of the county.
  urgent('2025-09-03', '田永贵', 'fire', '住房和全部家当烧毁，妻子烧伤', card(12_000), {
    gravity: 'major',
    county: true,
    discussion: true,
    foundBy: 'reported',
    visit: { said: '救助款用于过渡租房和治疗，明年春节前可建好新房。', stillInNeed: false },
  }),
  urgent('2025-09-05', '艾木呷', 'traffic', '三轮车翻车', cash(900), {
    key: '艾木呷 车祸',
    handouts: [{ on: '2025-09-09', spoilt: '金额大写误写为“玖拾元整”' }, { on: '2025-09-10' }],
  }),
  urgent('2025-09-11', '杨㛃', 'other', '失业后断缴房租', cash(600), { key: '杨㛃 失业' }),
  urgent('2025-09-15', '钟正明', 'collapse', '秋雨致围墙倒塌', goods(['大米', 25], ['毛毯', 1]), {
    key: '钟正明 倒塌',
  }),
  urgent('2025-09-18', '赵𫖯', 'illness', '登革热住院', cash(500), { key: '赵𫖯 住院' }),
  urgent('2025-09-23', '俸老三', 'injury', '跌倒致髋部骨折', care(450, '住院照料5天', 5, '05334602'), {
    key: '俸老三 照料',
  }),

  // October
  urgent('2025-10-09', '李三旺', 'injury', '收割机伤脚', cash(800), { key: '李三旺 受伤' }),
  urgent('2025-10-11', '王䶮', 'fire', '电动车充电起火', cash(1000), {
    key: '王䶮 失火',
    ordered: true,
    decidedOn: '2025-10-17',
  }),
  spending('2025-10-09', '陈建秋', 'medical', '骨折二次手术自付费用', card(2600), { key: '陈建秋 手术' }),
  urgent('2025-10-14', '叶小香', 'other', '被拖欠工资，生活无着', cash(500), {
    until: 'surveyed',
    withdrawn: { on: '2025-10-15', why: '雇主经调解已付清工资，本人书面撤回申请。' },
  }),
  urgent('2025-10-15', '尼罕那', 'illness', '布鲁氏菌病住院', cash(600), { key: '尼罕那 住院' }),
  urgent('2025-10-20', '黄光荣', 'injury', '被狗咬伤注射疫苗', cash(300), {
    key: '黄光荣 受伤',
    handouts: [{ on: '2025-10-22' }, { on: '2025-10-23' }],
  }),
  urgent('2025-10-23', '鲍三木', 'other', '独居老人口粮不足', goods(['大米', 25], ['食用油', 1]), {
    key: '鲍三木 口粮',
  }),

  // November
  urgent('2025-11-04', '古丽巴哈尔·阿卜杜热合曼', 'illness', '新生儿肺炎住院', cash(800), { key: '古丽巴哈尔 住院' }),
  urgent('2025-11-06', '叶应门', 'traffic', '拖拉机相撞', cash(900), { key: '叶应门 车祸' }),
  spending('2025-11-05', '李梅香', 'medical', '椎间盘手术自付费用', card(2400), {
    key: '李梅香 手术',
    earnedYuan: 16_800,
    overrides: {
      'income-over-line': '月人均略高于农村低保标准，本人术后半年不能劳动、丈夫须在家照料，后续无收入，集体研究同意。',
    },
  }),
  spending('2025-11-10', '鲍艾门', 'chronic', '糖尿病并发症长期用药', card(1800), {
    key: '鲍艾门 用药',
    objection: {
      what: '其女婿名下有货车跑运输，一家同吃同住',
      by: '帕练村三组村民',
      answer: { upheld: true, result: '经查属实，共同生活成员有经营收入未申报。' },
    },
    refused: {
      ground: 'untrue',
      reason: '共同生活的女婿有货车经营收入未申报，重新核算后月人均收入高于低保标准。',
    },
  }),
  urgent('2025-11-12', '罕社茸', 'other', '寒潮，御寒衣被不足', goods(['棉被', 2], ['棉衣', 2]), {
    key: '罕社茸 御寒',
    source: 'donation',
  }),
  urgent('2025-11-18', '周堃', 'injury', '工地触电', cash(1000), { key: '周堃 触电' }),
  urgent('2025-11-24', '岩罕保', 'other', '刑满释放，暂无住处', shelter(350, '临时住所5晚', 5, 'Y00120203'), {
    key: '岩罕保 住宿',
  }),

  // December
  urgent('2025-12-02', '黄丽华', 'fire', '烤火引燃床铺', cash(700), { key: '黄丽华 失火' }),
  urgent('2025-12-04', '尼嘎', 'other', '寒冬口粮、取暖困难', goods(['棉被', 2], ['大米', 25]), {
    key: '尼嘎 寒冬',
    source: 'donation',
  }),
  urgent('2025-12-09', '张𣲗', 'injury', '烫伤', cash(500), {
    key: '张𣲗 烫伤',
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
  // His son asked in the father's name, after the father's death.
  urgent('2025-12-10', '王文贵', 'illness', '住院抢救欠费', cash(1000), {
    key: '王文贵 欠费',
    foundBy: 'reported',
    refused: {
      ground: 'untrue',
      reason: '死亡人员名册载明本人已于2025年11月30日死亡，不能再以本人名义救助；家庭有困难的可由家属申请。',
      servedTo: '王建华',
    },
  }),
  urgent('2025-12-15', '俸嘎保', 'illness', '手足口病重症', transfer(1000), { key: '俸嘎保 住院' }),
  urgent('2025-12-18', '刘燕宏', 'fire', '柴火引燃厨房', cash(900), { key: '刘燕宏 失火' }),
  urgent('2025-12-24', '岩帕罕', 'other', '低温冰冻，断电断粮', cash(500), { key: '岩帕罕 冰冻' }),
  urgent('2025-12-30', '尼艾保', 'fire', '夜间失火，住房烧毁', cash(1000), {
    key: '尼艾保 失火',
    ordered: true,
    foundBy: 'reported',
    gravity: 'major',
    discussion: true,
    decidedOn: '2026-01-09',
  }),

  // January 2026: the year's numbers begin again
  urgent('2026-01-05', '岩温叫', 'injury', '修缮粮仓时摔伤', cash(800), {
    key: '岩温叫 摔伤',
    demand: { on: '2026-01-28', yuan: 200, ground: '事后查明其中部分费用已由工地老板垫付', dueOn: '2026-02-10' },
  }),
  urgent('2026-01-07', '玉罕香', 'illness', '哮喘急性发作', cash(600), { key: '玉罕香 哮喘' }),
  spending('2026-01-06', '陈𠮷', 'medical', '肾病透析自付费用过高', card(3500), { key: '陈𠮷 2026' }),
  urgent('2026-01-12', '李𬱖', 'other', '春节前返院复查，路费无着', cash(400), { key: '李𬱖 复查' }),
  urgent('2026-01-14', '叶娜嘎', 'other', '寒潮，御寒物资不足', goods(['棉被', 1], ['大米', 25]), {
    key: '叶娜嘎 御寒',
  }),
  urgent('2026-01-19', '罕翀', 'traffic', '雾天追尾', cash(900), {
    key: '罕翀 车祸',
    visit: { said: '腿伤未愈，不能务工，家中断收。', stillInNeed: true },
    referral: { target: 'medical', to: '南汀县医疗保障局', need: '申请医疗救助' },
  }),
  urgent('2026-01-24', '田应生', 'fire', '烟花引燃柴垛', cash(1000), {
    key: '田应生 失火',
    ordered: true,
    foundBy: 'reported',
    decidedOn: '2026-02-09',
  }),
];
