/** Filings of one case to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME, LONGEST_PLACE } from '../monthly/sample.ts';
import { FIRE } from './sample.ts';
import type { FilingFormView } from './view.ts';

const common = { issuer: OFFICE.government, to: OFFICE.supervisor, phone: OFFICE.phone } as const;

export const least: FilingFormView = {
  ...common,
  number: '',
  on: null,
  approval: null,
  opinion: '',
  steps: [],
  paidFen: 0,
};

export const ordinary: FilingFormView = {
  ...common,
  number: '勐民备〔2026〕18号',
  on: '2026-11-10',
  approval: FIRE,
  opinion: '住房烧毁属实，先行救助并已补齐手续，同意救助。',
  steps: [
    { name: '受理', on: '2026-11-03', note: '' },
    { name: '先行救助', on: '2026-11-03', note: '指令' },
    { name: '入户调查', on: '2026-11-04', note: '刀玉芬、岩温罕' },
    { name: '公示', on: null, note: '按规定简化：红民社救〔2019〕5号二（二）1' },
    { name: '审核', on: '2026-11-05', note: '' },
    { name: '审批', on: '2026-11-06', note: '勐民审〔2026〕52号' },
  ],
  paidFen: 100_000,
};

const LONG = '经入户调查、民主评议和集体研究，申请人家庭因火灾损失重大，基本生活陷入困境，';

export const worst: FilingFormView = {
  ...ordinary,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  to: '双江拉祜族佤族布朗族傣族自治县民政局',
  approval: {
    ...FIRE,
    name: LONGEST_NAME,
    place: LONGEST_PLACE,
    cause: '交通事故致多人受伤住院，自付医疗费用数额过高且无其他收入来源',
    approver: LONGEST_NAME,
    minutes: '双勐政民议〔2026〕107号',
    fen: 99_999_999,
    staged: true,
  },
  opinion: LONG.repeat(14).slice(0, 500),
  steps: Array.from({ length: 12 }, (_, index) => ({
    name: index % 2 === 0 ? '入户调查' : '按规定简化的环节',
    on: '2026-11-03',
    note: `${LONGEST_NAME}、古丽巴哈尔·阿卜杜热合曼第${index + 1}次`,
  })),
};
