/** Notices to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import { publicCause } from './public.ts';
import type { PaidNotice, PaidRow, ProposedNotice, ProposedRow } from './view.ts';

const PROPOSED: readonly ProposedRow[] = [
  {
    name: '李㛃',
    minor: false,
    village: '芒丙村',
    people: 4,
    category: 'edge',
    caseType: 'urgent',
    cause: publicCause('fire'),
    fen: 100_000,
  },
  {
    name: '赵𫖯',
    minor: false,
    village: '允景村',
    people: 1,
    category: 'monitored',
    caseType: 'spending',
    cause: publicCause('medical'),
    fen: 350_000,
  },
  {
    name: '古丽巴哈尔·阿卜杜热合曼',
    minor: false,
    village: '河西社区',
    people: 6,
    category: 'general',
    caseType: 'urgent',
    cause: publicCause('traffic'),
    fen: 80_000,
  },
  {
    name: '岩社茂',
    minor: true,
    village: '帕练村',
    people: 2,
    category: 'tekun',
    caseType: 'urgent',
    cause: publicCause('艾滋病'),
    fen: 100_050,
  },
  {
    name: '王䶮',
    minor: false,
    village: '勐禾村',
    people: 3,
    category: 'dibao',
    caseType: 'spending',
    cause: publicCause('schooling'),
    fen: 480_000,
  },
];

const STEPS = '本人申请、入户调查、民主评议和审核';

const common = {
  issuer: OFFICE.government,
  period: '2026-11',
  batch: null,
  basis: '《社会救助暂行办法》（国务院令第649号）和云民发〔2023〕65号文件',
  nameLevel: 'full',
  display: { from: '2026-11-19', to: '2026-11-25', days: 5, working: true },
  reception: { office: OFFICE.unit, phone: OFFICE.phone },
  supervision: { office: OFFICE.supervisor, phone: OFFICE.supervisorPhone },
  date: '2026-11-19',
} as const;

export const least: ProposedNotice = { ...common, stage: 'before-approval', steps: STEPS, rows: PROPOSED.slice(0, 1) };
export const ordinary: ProposedNotice = { ...common, stage: 'before-approval', steps: STEPS, rows: PROPOSED };

const PAID: readonly PaidRow[] = PROPOSED.map(({ name, minor, village, people, category, fen }, index) => ({
  name,
  minor,
  village,
  people,
  category,
  fen,
  way: (['cash', 'card', 'goods', 'transfer', 'card'] as const)[index] ?? 'cash',
  paidOn: `2026-11-${String(26 + (index % 4)).padStart(2, '0')}`,
}));

/** 发放后, names shortened. */
export const paid: PaidNotice = {
  ...common,
  stage: 'after-payment',
  nameLevel: 'surname',
  display: { from: '2026-12-01', to: '2026-12-07', days: 7, working: false },
  date: '2026-12-01',
  rows: PAID,
};

/** 31 households, the longest names, a long county: the list goes to an 附件. */
export const worst: ProposedNotice = {
  ...common,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  batch: 2,
  stage: 'before-approval',
  steps: STEPS,
  rows: Array.from({ length: 31 }, (_, index): ProposedRow => {
    const row = PROPOSED[index % PROPOSED.length];
    if (row === undefined) throw new Error('no sample row');
    return index % 6 === 2
      ? { ...row, name: LONGEST_NAME, village: '帕浪大青树傣族佤族村民委员会', fen: 99_999_999 }
      : row;
  }),
};
