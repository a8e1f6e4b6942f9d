/**
 * Forms to look at and to test with. People, offices and telephones are invented; the area code 539921 does not exist.
 */
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { ApprovalFormView, FamilyMember } from './view.ts';

/** A fire, filled as it comes from the township's approval; the county has not answered yet. */
export const ordinary: ApprovalFormView = {
  town: '勐禾乡',
  number: '勐民救审〔2026〕52号',
  appliedOn: '2026-11-06',
  applicant: {
    name: '李㛃',
    sex: 'female',
    ethnicity: '傣族',
    idNumber: '539921196701209713',
    phone: '12300000117',
    registeredAddress: '南汀县勐禾乡芒丙村民委员会帕浪大青树自然村第三村民小组17号（原老粮站院内）',
    address: '同户籍地址（房屋烧毁，暂住村委会活动室）',
    bank: '南汀县农村信用合作联社勐禾信用社',
    account: '6230900000000000016',
  },
  people: 4,
  members: [
    member('王䶮', '子', 'male', '539921199004140603', '健康', '务工', 2_880_000),
    member('岩某', '孙', 'male', '539921201502030017', '健康', '学生', 0),
    member('古丽巴哈尔·阿卜杜热合曼', '儿媳', 'female', '539921199302080726', '残疾三级', '务农', 600_000),
  ],
  category: 'edge',
  residence: 'local',
  type: 'urgent',
  ordered: false,
  cause: 'fire',
  foundBy: 'applied',
  relativeOf: '',
  lastHelp: { on: '2025-03-06', fen: 60_000 },
  thisYear: { times: 0, fen: 0 },
  otherAid: '无',
  reason:
    '2026年11月6日凌晨2时许，家中用电起火，木楼三间及口粮1200公斤、衣被全部烧毁，本人烧伤住院，自付医疗费已3400元。家庭年收入34800元，一时无力重建和安置，申请临时救助。',
  survey: {
    on: '2026-11-06',
    surveyors: ['刀玉芬', '岩社茂'],
    result: '房屋、口粮、衣被烧毁属实，申请人住院，家中4人暂住村委会。家庭年人均收入8700元',
  },
  check: { kind: 'skipped', rule: '红民社救〔2019〕5号 二（二）1' },
  appraisal: {
    kind: 'held',
    on: '2026-11-06',
    attended: 7,
    agreed: 7,
    opinion: '同意给予临时救助',
  },
  notice: { kind: 'skipped', rule: '红民社救〔2019〕5号 二（二）1' },
  review: {
    on: '2026-11-07',
    opinion: '经审核，符合急难型临时救助条件，由其子王䶮代领',
    suggestedFen: 100_000,
    way: 'cash',
  },
  meeting: {
    on: '2026-11-09',
    minutes: '勐禾乡社会救助联席会议纪要〔2026〕11号',
    chair: '刀学明',
    discussion: false,
    opinion: '同意民政办审核意见',
  },
  finance: 'not-set',
  township: { on: '2026-11-10', kind: 'agreed', fen: 100_000, way: 'cash', opinion: '' },
  county: null,
  overrides: [],
  remarks: '',
};

function member(
  name: string,
  relation: string,
  sex: FamilyMember['sex'],
  idNumber: string,
  health: string,
  occupation: string,
  yearlyIncomeFen: number | null,
): FamilyMember {
  return { name, relation, sex, idNumber, health, occupation, yearlyIncomeFen };
}

/** As it is handed out at the counter: little known, everything else for the hand. */
export const least: ApprovalFormView = {
  ...ordinary,
  number: '',
  appliedOn: null,
  applicant: {
    name: '尹喆',
    sex: 'unknown',
    ethnicity: '',
    idNumber: '',
    phone: '',
    registeredAddress: '',
    address: '',
    bank: '',
    account: '',
  },
  people: null,
  members: [],
  category: null,
  residence: null,
  type: null,
  ordered: null,
  cause: null,
  foundBy: null,
  relativeOf: null,
  lastHelp: null,
  thisYear: null,
  otherAid: '',
  reason: '',
  survey: null,
  check: null,
  appraisal: null,
  notice: null,
  review: null,
  meeting: null,
  finance: null,
  township: null,
};

const RELATIONS = [
  '配偶',
  '长子',
  '次子',
  '长女',
  '儿媳',
  '孙子',
  '孙女',
  '外孙女',
  '岳母',
  '叔伯祖父',
  '侄子',
] as const;
/** As long as a clerk's field may be: 500 characters. */
const long = (start: string, phrase: string, length = 500): string =>
  `${(start + phrase.repeat(100)).slice(0, length - 2)}等。`;

/** Twelve in the family with 24-character names, a long account, three overrides: two sides and an 附页. */
export const worst: ApprovalFormView = {
  ...ordinary,
  town: '勐勐镇',
  number: '双江县勐勐镇民救审〔2026〕第1052号',
  applicant: {
    ...ordinary.applicant,
    name: LONGEST_NAME,
    ethnicity: '柯尔克孜族',
    phone: '12300000117、0899-0012345',
    registeredAddress:
      '双江拉祜族佤族布朗族傣族自治县勐勐镇公弄布朗族大寨村民委员会帕浪大青树自然村第三村民小组17号（原老粮站院内东侧第二排）',
    address:
      '临沧市双江拉祜族佤族布朗族傣族自治县沙河乡允俸社区居民委员会南汀路88号滨河家园3栋2单元1601室（借住其姑母家）',
    bank: '双江拉祜族佤族布朗族傣族自治县农村信用合作联社勐勐信用社公弄分社',
  },
  people: 12,
  members: RELATIONS.map((relation, index) =>
    member(
      LONGEST_NAME,
      relation,
      index % 2 === 0 ? 'female' : 'male',
      `5399211990041406${String(index).padStart(2, '0')}`,
      index % 3 === 0 ? '肢体残疾一级、患尿毒症' : '健康',
      index % 4 === 0 ? '外出务工（广东东莞）' : '务农',
      12_345_678 * (index + 1),
    ),
  ),
  category: 'monitored',
  residence: 'visitor',
  type: 'spending',
  ordered: true,
  cause: 'other',
  foundBy: 'reported',
  relativeOf: '公弄布朗族大寨村民委员会副主任、民政专干岩社茂之姐夫',
  lastHelp: { on: '2026-10-30', fen: 9_999_999 },
  thisYear: { times: 12, fen: 99_999_999 },
  otherAid:
    '2026年享受医疗救助12,345.67元、教育救助3,000.00元、县红十字会人道救助金5,000.00元、镇团委爱心基金1,000.00元',
  reason: long('2026年11月6日凌晨2时许，', '木楼三间及口粮1200公斤烧毁，本人烧伤住院，自付医疗费3400元，', 160),
  survey: {
    on: '2026-11-06',
    surveyors: ['刀玉芬', LONGEST_NAME, '岩社茂'],
    result:
      '房屋、口粮、衣被烧毁属实，申请人住院，家中11人暂住村委会活动室和亲戚家；按申请前6个月核算，月人均可支配收入减去必需支出后为312.45元，低于当地农村低保标准',
  },
  check: { kind: 'done', reference: '双核对〔2026〕第3321号', result: '名下无机动车、无商品房，存款合计1,234.56元' },
  appraisal: { kind: 'held', on: '2026-11-06', attended: 27, agreed: 25, opinion: '多数同意给予临时救助' },
  notice: {
    kind: 'posted',
    from: '2026-12-28',
    until: '2027-01-05',
    place: '公弄布朗族大寨村公示栏、镇政务服务大厅',
    objections: '期间1人来电反映务工收入未申报，经核实已计入，已答复',
  },
  review: {
    on: '2026-11-07',
    opinion: '经审核，家庭12人，主要收入为务工，因火灾和重病致基本生活出现严重困难，符合支出型临时救助条件',
    suggestedFen: 9_999_999,
    way: 'transfer',
  },
  meeting: {
    on: '2026-11-09',
    minutes: '双江县困难群众基本生活保障工作协调机制专题会议纪要〔2026〕第11号',
    chair: LONGEST_NAME,
    discussion: true,
    opinion: '困难特别严重，同意按一事一议提高救助标准',
  },
  finance: { on: '2026-11-09', opinion: '预算有余额，同意列支。' },
  township: {
    on: '2026-11-10',
    kind: 'handed-up',
    fen: null,
    way: null,
    opinion: '超过本镇审批额度，同意上报。',
  },
  county: { on: '2026-11-19', kind: 'agreed', fen: 99_999_999, opinion: '经研究，同意救助。' },
  overrides: [
    {
      rule: '一年内第三次救助',
      source: '红民社救〔2019〕5号 二（二）',
      reason: '三个月内连续遭遇火灾、成员患尿毒症和交通事故，家庭无其他来源，不救助将难以维持基本生活',
      by: LONGEST_NAME,
    },
    { rule: '同一事由再次救助', source: '红民社救〔2019〕5号 二（二）', reason: '火灾伤后续治疗', by: '刀学明' },
    { rule: '超过单次标准', source: '红民社救〔2019〕5号 二（三）1', reason: '经一事一议', by: '刀学明' },
  ],
  remarks: '申请人不识字，由其侄子代填，本人按指印。',
};

/** Every free text as long as its field: no page is lost, nothing is cut. */
export const longest: ApprovalFormView = {
  ...worst,
  reason: long('2026年11月6日凌晨2时许，', '木楼三间烧毁，自付医疗费3400元，'),
  survey: { on: '2026-11-06', surveyors: ['刀玉芬', '岩社茂'], result: long('经入户查看，', '房屋、口粮烧毁属实，') },
  check: { kind: 'done', reference: '双核对〔2026〕第3321号', result: long('经核对，', '存款合计1,234.56元，') },
  appraisal: { kind: 'held', on: '2026-11-06', attended: 27, agreed: 25, opinion: long('多数同意，', '应当救助，') },
  review: { on: '2026-11-07', opinion: long('经审核，', '符合救助条件，'), suggestedFen: 9_999_999, way: 'transfer' },
  finance: { on: '2026-11-09', opinion: long('预算有余额，', '同意列支，') },
  township: { on: '2026-11-10', kind: 'handed-up', fen: null, way: null, opinion: long('经研究，', '同意上报，') },
  county: { on: '2026-11-19', kind: 'agreed', fen: 99_999_999, opinion: long('经研究，', '同意救助，') },
  remarks: long('另：', '申请人不识字，由其侄子代填，'),
};
