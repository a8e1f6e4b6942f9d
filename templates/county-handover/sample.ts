/** Handover tables to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME, LONGEST_PLACE } from '../monthly/sample.ts';
import type { CountyHandoverView } from './view.ts';

export const least: CountyHandoverView = {
  number: '',
  from: OFFICE.government,
  to: OFFICE.supervisor,
  on: null,
  caseNumber: '',
  person: { name: '', idNumber: '', phone: '', place: '', people: null, category: null },
  caseType: null,
  cause: '',
  appliedOn: null,
  reasons: [],
  limitFen: null,
  opinion: '',
  suggestedFen: null,
  way: null,
  papers: [],
  paidFen: 0,
  handler: '',
  phone: OFFICE.phone,
};

export const ordinary: CountyHandoverView = {
  number: '勐民移〔2026〕4号',
  from: OFFICE.government,
  to: OFFICE.supervisor,
  on: '2026-11-09',
  caseNumber: '2026-0052',
  person: {
    name: '李㛃',
    idNumber: '539921196701209713',
    phone: '12300000117',
    place: '芒丙村帕浪三组',
    people: 4,
    category: 'edge',
  },
  caseType: 'urgent',
  cause: '火灾：住房三间及口粮全部烧毁',
  appliedOn: '2026-11-03',
  reasons: ['limit', 'discussion'],
  limitFen: 390_000,
  opinion: '经调查情况属实，集体研究同意按一事一议给予救助，超过乡镇审批额度，报请县民政局审批。',
  suggestedFen: 600_000,
  way: 'card',
  papers: [
    { name: '临时救助申请审批表', mark: '' },
    { name: '申请书及承诺', mark: '' },
    { name: '身份证复印件', mark: '' },
    { name: '户口簿复印件', mark: '' },
    { name: '家庭经济状况核对授权书', mark: '' },
    { name: '事故、灾害证明', mark: '' },
    { name: '入户调查表', mark: '2026年11月3日' },
    { name: '公示及公示照片', mark: '2026年11月4日' },
    { name: '集体研究纪要', mark: '勐民议〔2026〕7号' },
  ],
  paidFen: 100_000,
  handler: '刀玉芬',
  phone: OFFICE.phone,
};

const LONG = '经入户调查、民主评议和集体研究，申请人家庭因火灾损失重大，小额救助不足以渡过难关，';

export const worst: CountyHandoverView = {
  ...ordinary,
  from: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  to: '双江拉祜族佤族布朗族傣族自治县民政局（困难群众基本生活保障工作协调机制办公室）',
  person: { ...ordinary.person, name: LONGEST_NAME, place: LONGEST_PLACE },
  opinion: LONG.repeat(14).slice(0, 500),
  cause: LONG.slice(0, 40),
  suggestedFen: 99_999_999,
  papers: Array.from({ length: 24 }, (_, index) => ({
    name: `县级要求的其他证明材料之${index + 1}（医疗费用结算票据及诊断证明复印件）`,
    mark: '双民议〔2026〕107号',
  })),
};
