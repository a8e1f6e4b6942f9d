/** Registers of approvals to look at and to test with. The form's samples are in form-sample.ts. */
import { CHAIN, OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { FiledApproval, FilingRegisterView } from './view.ts';

export const FIRE: FiledApproval = {
  approval: '勐民审〔2026〕52号',
  caseNumber: '2026-0052',
  name: '李㛃',
  idNumber: '539921196701209713',
  place: '芒丙村帕浪三组',
  people: 4,
  category: 'edge',
  caseType: 'urgent',
  cause: '火灾',
  approvedOn: '2026-11-06',
  fen: 100_000,
  way: 'cash',
  approver: '杨建国',
  orderedOn: '2026-11-03',
  minutes: '',
  staged: false,
};

const common = {
  issuer: OFFICE.government,
  to: OFFICE.supervisor,
  from: '2026-11-01',
  until: '2026-11-30',
} as const;

export const least: FilingRegisterView = { ...common, lines: [] };

export const ordinary: FilingRegisterView = {
  ...common,
  lines: [
    FIRE,
    {
      ...FIRE,
      approval: '勐民审〔2026〕55号',
      caseNumber: '2026-0055',
      name: '赵𫖯',
      idNumber: '53992119840923374X',
      place: '允景村一组',
      people: 1,
      category: 'monitored',
      caseType: 'spending',
      cause: '大病医疗自付费用过高',
      approvedOn: '2026-11-12',
      fen: 350_050,
      way: 'card',
      orderedOn: null,
      minutes: '勐民议〔2026〕7号',
      staged: true,
    },
  ],
  chain: CHAIN,
};

export const worst: FilingRegisterView = {
  ...common,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  to: '双江拉祜族佤族布朗族傣族自治县民政局',
  from: '2025-12-01',
  lines: Array.from({ length: 40 }, (_, index) => ({
    ...FIRE,
    ...(index % 3 === 0 && {
      approval: '双勐政民审批〔2026〕1055号',
      name: LONGEST_NAME,
      place: '帕浪大青树傣族佤族村民委员会第三村民小组',
      cause: '交通事故致多人受伤住院，自付医疗费用数额过高且无其他收入来源',
      approver: '古丽巴哈尔·阿卜杜热合曼',
      minutes: '双勐政民议〔2026〕107号',
      staged: true,
      fen: 99_999_999,
    }),
  })),
};
