/** Referrals to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME, LONGEST_PLACE } from '../monthly/sample.ts';
import type { ReferralView } from './view.ts';

export const least: ReferralView = {
  number: '',
  from: OFFICE.government,
  to: '',
  target: null,
  on: null,
  caseNumber: '',
  person: { name: '', sex: 'unknown', idNumber: '', phone: '', address: '', people: null, category: null },
  situation: '',
  given: [],
  need: '',
  papers: [],
  consent: false,
  handler: '',
  phone: OFFICE.phone,
  answerBy: null,
  answer: null,
};

export const ordinary: ReferralView = {
  number: '2026-0052-转1',
  from: OFFICE.government,
  to: '南汀县住房和城乡建设局',
  target: 'housing',
  on: '2026-11-12',
  caseNumber: '2026-0052',
  person: {
    name: '李㛃',
    sex: 'female',
    idNumber: '539921196701209713',
    phone: '12300000117',
    address: '南汀县勐禾乡芒丙村帕浪三组17号',
    people: 4,
    category: 'edge',
  },
  situation: '11月2日家中用电起火，木楼三间及口粮、衣被全部烧毁，现借住亲戚家。',
  given: [
    { on: '2026-11-03', way: 'cash', fen: 100_000 },
    { on: '2026-11-10', way: 'card', fen: 600_000 },
  ],
  need: '自有住房已不能居住，无力自行重建，请按农村低收入群体住房保障政策协助办理。',
  papers: ['火灾事故证明复印件', '入户调查表复印件', '身份证、户口簿复印件'],
  consent: true,
  handler: '刀玉芬',
  phone: OFFICE.phone,
  answerBy: '2026-12-12',
  answer: { accepted: true, result: '已列入2026年第四季度重建计划，安排补助22,000.00元。', on: '2026-12-01' },
};

const LONG = '家中用电起火，木楼三间及口粮、衣被全部烧毁，本人烧伤住院，后续治疗和住房重建均无着落，';

export const worst: ReferralView = {
  ...ordinary,
  from: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  to: '双江拉祜族佤族布朗族傣族自治县人力资源和社会保障局（就业服务中心）',
  target: 'employment',
  person: { ...ordinary.person, name: LONGEST_NAME, address: LONGEST_PLACE },
  situation: LONG.repeat(13).slice(0, 500),
  need: LONG.repeat(13).slice(0, 500),
  given: Array.from({ length: 6 }, (_, index) => ({
    on: `2026-${String(index + 5).padStart(2, '0')}-05`,
    way: index % 2 === 0 ? ('cash' as const) : ('card' as const),
    fen: 99_999_999,
  })),
  papers: Array.from({ length: 8 }, (_, index) => `县级要求的其他证明材料复印件之${index + 1}`),
  answer: { accepted: false, result: LONG.repeat(13).slice(0, 500), on: '2026-12-01' },
};
