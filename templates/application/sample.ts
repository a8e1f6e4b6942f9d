/** Applications to look at and to test with. People, offices and telephones are invented; the area code 539921 does not exist. */
import { least as leastForm, ordinary as form, worst as worstForm } from '../approval-form/sample.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { ApplicationView } from './view.ts';

/** Text of exactly so many characters, as long as a clerk's field may be. */
export const longText = (start: string, phrase: string, length = 500): string =>
  `${(start + phrase.repeat(200)).slice(0, length - 2)}等。`;

export const ordinary: ApplicationView = {
  government: '勐禾乡人民政府',
  number: '2026-0052',
  appliedOn: '2026-11-06',
  applicant: form.applicant,
  people: 4,
  members: form.members,
  category: 'edge',
  registry: 'rural',
  residence: 'local',
  cause: 'fire',
  occurredOn: '2026-11-05',
  occurredAt: '芒丙村帕浪自然村家中',
  reason: form.reason,
  requestedFen: 100_000,
  otherAid: '无',
  pending: null,
  relativeOf: '',
  foundBy: 'reported',
  reporter: { name: '岩社茂', relation: '芒丙村村民小组长', phone: '12300000203' },
  materials: { present: ['application', 'identity', 'register', 'accident'], missing: ['medical_bills', 'account'] },
  acceptance: { on: '2026-11-06', receipt: '勐民受〔2026〕52号', by: '刀玉芬' },
  phones: ['0899-0012345（乡）', '0899-0054321（县）'],
};

/** As it lies at the counter. */
export const least: ApplicationView = {
  ...ordinary,
  number: '',
  appliedOn: null,
  applicant: { ...leastForm.applicant, name: '' },
  people: null,
  members: [],
  category: null,
  registry: null,
  residence: null,
  cause: null,
  occurredOn: null,
  occurredAt: '',
  reason: '',
  requestedFen: null,
  otherAid: '',
  relativeOf: null,
  foundBy: null,
  reporter: null,
  materials: null,
  acceptance: null,
  phones: [],
};

/** Twelve in the family, longest names, 500 characters. */
export const worst: ApplicationView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  number: '2026-1052',
  applicant: worstForm.applicant,
  people: 12,
  members: worstForm.members,
  category: 'monitored',
  registry: 'city',
  residence: 'visitor',
  cause: 'other',
  occurredAt: worstForm.applicant.address.slice(0, 60),
  reason: longText('2026年11月6日凌晨2时许，', '木楼三间及口粮1200公斤烧毁，本人烧伤住院，自付医疗费3400元，'),
  requestedFen: 99_999_999,
  otherAid: longText('2026年享受', '医疗救助12,345.67元、教育救助3,000.00元、'),
  pending: 'dibao',
  relativeOf: '公弄布朗族大寨村民委员会副主任、民政专干岩社茂之姐夫',
  reporter: {
    name: LONGEST_NAME,
    relation: '双江拉祜族佤族布朗族傣族自治县勐勐镇公弄村民委员会党总支副书记',
    phone: '12300000117、0899-0012345',
  },
  materials: {
    present: ['application'],
    missing: [
      'identity',
      'register',
      'residence',
      'account',
      'authorisation',
      'income',
      'diagnosis',
      'medical_bills',
      'other',
    ],
  },
  acceptance: { on: '2026-11-06', receipt: '双江县勐勐镇民救受〔2026〕第1052号', by: LONGEST_NAME },
  phones: ['0899-0012345转8001（镇）', '0899-0054321转8002（县）', '12345（政务服务热线）'],
};
