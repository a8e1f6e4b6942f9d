/** Surveys to look at and to test with. People, offices and figures are invented; the area code 539921 does not exist. */
import { incomeTest, testPeriod } from '../../domain/relief/income-test.ts';
import { longText } from '../application/sample.ts';
import { ordinary as form, worst as worstForm } from '../approval-form/sample.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { IncomeTestView, SurveyView } from './view.ts';

const known = { registry: 'rural', city: 75_000, rural: 52_000 } as const;

/** Four people: 18,000.00 in, 9,100.00 of necessities, 370.83 a head and month. */
const ordinaryTest = incomeTest(
  {
    months: 6,
    members: 4,
    incomes: [
      { kind: 'wages', amountFen: 1_440_000, note: '王䶮务工' },
      { kind: 'business', amountFen: 300_000, note: '甘蔗' },
      { kind: 'transfers', amountFen: 60_000, note: '耕地地力补贴' },
    ],
    necessities: [
      {
        kind: 'medical',
        who: '李㛃',
        serious: true,
        totalFen: 2_850_000,
        notBasicFen: 150_000,
        insuranceFen: 1_700_000,
        assistanceFen: 240_000,
        helpFen: 50_000,
      },
      {
        kind: 'schooling',
        who: '岩某',
        stage: 'senior_high',
        tuitionFen: 160_000,
        boardingFen: 60_000,
        helpFen: 20_000,
        selfChosen: false,
      },
    ],
  },
  known,
);

export const ordinaryIncome: IncomeTestView = {
  number: '2026-0052',
  name: '李㛃',
  idNumber: '539921196701209713',
  appliedOn: '2026-11-06',
  testedOn: '2026-11-08',
  period: { ...testPeriod('2026-11-06', 6), months: 6 },
  people: 4,
  lines: ordinaryTest.lines,
  verdict: ordinaryTest.comparison.verdict,
  unset: [],
  basis: '红民社救〔2019〕5号 二（一）2',
  opinion: '收入经用工单位证明，医疗费用已核对结算票据。',
  by: '刀玉芬',
};

export const ordinary: SurveyView = {
  number: '2026-0052',
  surveyedOn: '2026-11-08',
  head: {
    name: '李㛃',
    sex: 'female',
    age: 59,
    idNumber: '539921196701209713',
    phone: '12300000117',
    address: form.applicant.registeredAddress,
  },
  people: 4,
  members: form.members,
  dependants: '一子成年务工，一孙在读高中；劳动力2人',
  registry: 'rural',
  category: 'edge',
  relativeOf: '',
  type: 'spending',
  cause: 'medical',
  occurredOn: '2026-06-12',
  occurredAt: '南汀县人民医院',
  reason: '2026年6月确诊尿毒症，每周透析三次，自付医疗费用连续增加，家中务工收入不足以支付。',
  housing: '自建砖木结构住房一处，约90平方米，未装修。',
  property: '二轮摩托车一辆，耕地4.2亩，存款1,200元。',
  yearlyIncomeFen: 3_480_000,
  supporters: '女儿李某已外嫁，务农，无力扶助。',
  conclusion: '经入户查看和走访邻里，申请所述情况属实，家庭因病支出过大，基本生活困难，建议给予临时救助。',
  surveyors: ['刀玉芬', '岩社茂'],
  village: '岩罕',
  incomeTest: ordinaryIncome,
};

export const leastIncome: IncomeTestView = {
  ...ordinaryIncome,
  number: '',
  name: '',
  idNumber: '',
  appliedOn: null,
  testedOn: null,
  period: null,
  people: null,
  lines: [],
  verdict: null,
  basis: '',
  opinion: '',
  by: '',
};

export const least: SurveyView = {
  ...ordinary,
  number: '',
  surveyedOn: null,
  head: { name: '', sex: 'unknown', age: null, idNumber: '', phone: '', address: '' },
  people: null,
  members: [],
  dependants: '',
  registry: null,
  category: null,
  relativeOf: null,
  type: null,
  cause: null,
  occurredOn: null,
  occurredAt: '',
  reason: '',
  housing: '',
  property: '',
  yearlyIncomeFen: null,
  supporters: '',
  conclusion: '',
  surveyors: [],
  village: '',
  incomeTest: leastIncome,
};

/** A loss, lines that do not count, an unset standard, thirty lines in all. */
const worstTest = incomeTest(
  {
    months: 6,
    members: 12,
    incomes: [
      ...Array.from({ length: 10 }, (_, index) => ({
        kind: 'wages' as const,
        amountFen: 1_234_567 + index,
        note: `${LONGEST_NAME}在外务工收入（按用工单位证明）`,
      })),
      { kind: 'business', amountFen: -8_000_000, note: '养猪场因疫病亏损' },
    ],
    necessities: [
      ...Array.from({ length: 8 }, (_, index) => ({
        kind: 'medical' as const,
        who: LONGEST_NAME,
        serious: index % 4 !== 3,
        totalFen: 9_876_543,
        notBasicFen: 123_456,
        insuranceFen: 4_567_890,
        assistanceFen: 1_111_111,
        helpFen: index % 2 === 0 ? 2_222_222 : 9_999_999,
      })),
      {
        kind: 'schooling',
        who: LONGEST_NAME,
        stage: 'college',
        tuitionFen: 800_000,
        boardingFen: 120_000,
        helpFen: 0,
        selfChosen: true,
      },
      {
        kind: 'other',
        name: '县级规定的其他生活必需支出（残疾人护理用品）',
        who: LONGEST_NAME,
        amountFen: 345_678,
        helpFen: 0,
      },
    ],
  },
  { rural: 52_000 },
);

export const worstIncome: IncomeTestView = {
  ...ordinaryIncome,
  name: LONGEST_NAME,
  people: 12,
  lines: worstTest.lines,
  verdict: worstTest.comparison.verdict,
  unset: worstTest.comparison.unset,
  opinion: longText('经核对，', '收入和支出凭据齐全，'),
  by: LONGEST_NAME,
};

export const worst: SurveyView = {
  ...ordinary,
  head: { ...ordinary.head, name: LONGEST_NAME, address: worstForm.applicant.address },
  people: 12,
  members: worstForm.members,
  dependants: longText('子女七人，', '均在外务工，', 120),
  relativeOf: '公弄布朗族大寨村民委员会副主任、民政专干岩社茂之姐夫',
  occurredAt: worstForm.applicant.address.slice(0, 60),
  reason: longText('2026年6月，', '确诊尿毒症，每周透析三次，'),
  housing: longText('自建砖木结构住房一处，', '约90平方米，未装修，'),
  property: longText('二轮摩托车一辆，', '耕地4.2亩，存款1,200元，'),
  supporters: longText('女儿已外嫁，', '务农，无力扶助，'),
  conclusion: longText('经入户查看，', '情况属实，建议给予临时救助，'),
  surveyors: ['刀玉芬', LONGEST_NAME, '岩社茂'],
  village: LONGEST_NAME,
  incomeTest: worstIncome,
};
