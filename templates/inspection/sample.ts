/** Inspections to look at and to test with; invented. */
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { FindingLine, InspectionView } from './view.ts';

const finding = (on: string, rule: string, name: string, more: Partial<FindingLine> = {}): FindingLine => ({
  on,
  rule,
  severity: '须说明',
  stage: '发放',
  number: '2026-000052',
  name,
  message: '由其子王䶮代领，没有代领协议。',
  source: '吉民发〔2020〕27号 一',
  reason: '',
  reasonBy: '',
  reasonAt: '',
  ...more,
});

export const ordinary: InspectionView = {
  government: '勐禾乡人民政府',
  from: '2026-10-01',
  to: '2026-12-31',
  overview: [
    '本期有效发放58笔、51户、47,310.50元：现金38笔32,400.50元，实物14笔8,910.00元，一卡通6笔6,000.00元。',
    '期末备用金结存13,502.62元；已付未核销20,200.50元。',
    '本期预警4次，其中须说明2次、已说明1次。',
  ],
  counts: [
    { rule: '代领手续不全', severity: '须说明', stage: '发放', count: 2, explained: 1, cases: 2 },
    { rule: '发放超过时限', severity: '提醒', stage: '发放', count: 1, explained: 0, cases: 1 },
    { rule: '四联单缺号', severity: '提醒', stage: '月结', count: 1, explained: 0, cases: 0 },
  ],
  findings: [
    finding('2026-11-10', '代领手续不全', '李㛃', {
      reason: '本人烧伤住院，协议于11月12日补签。',
      reasonBy: '杨建国',
      reasonAt: '2026-11-10 15:31:08',
    }),
    finding('2026-11-12', '代领手续不全', '玉香', { number: '2026-000058' }),
    finding('2026-11-24', '发放超过时限', '王建国', {
      severity: '提醒',
      message: '审批后34天才发放，本办时限30天。',
      source: '云民发〔2023〕65号 一',
    }),
    finding('2026-11-30', '四联单缺号', '', {
      severity: '提醒',
      stage: '月结',
      number: '',
      message: '2026-000061号没有下落。',
      source: '会计基础工作规范',
    }),
  ],
  switches: [
    {
      check: '⑩同批多笔等额整数发放',
      from: '2026-11-01',
      until: null,
      by: '岩温罕',
      at: '2026-10-30 09:12:00',
    },
  ],
  agents: [
    {
      by: '电话',
      key: '12300000117',
      names: '王䶮、李某',
      households: 3,
      payments: 3,
      fen: 300_000,
      first: '2026-10-09',
      last: '2026-11-24',
      whom: '李㛃2026-000052、尹䶮2026-000056、玉香2026-000058',
    },
  ],
  equal: [
    {
      period: '2026-11',
      fen: 100_000,
      count: 12,
      households: 12,
      sumFen: 1_200_000,
      numbers: '2026-000040、2026-000042、2026-000046至2026-000055',
    },
  ],
  rush: [
    {
      year: 2026,
      from: '2026-12-22',
      to: '2026-12-31',
      count: 21,
      fen: 1_733_000,
      yearCount: 190,
      yearFen: 15_600_000,
      perMille: 111,
    },
  ],
  cash: [
    '现金最长未动用：2026-10-09至2026-11-02，24天，8,000.00元。',
    '最高结余：2026-11-05，12,300.00元。',
    '超过库存现金限额10天（有限额的天数92天）。',
  ],
  unsigned: [{ number: '2026-000073', name: '李㛃', fen: 100_000, on: '2026-11-24', days: 37 }],
  ages: [
    { age: '30 天以内', count: 20, fen: 1_320_000 },
    { age: '31–60 天', count: 9, fen: 600_000 },
    { age: '61–90 天', count: 2, fen: 100_050 },
    { age: '90 天以上', count: 0, fen: 0 },
  ],
  open: [
    { number: '2026-000040', name: '陶美', fen: 100_000, on: '2026-10-09', days: 83, age: '61–90 天', state: '已上报' },
    { number: '2026-000071', name: '陶美', fen: -60_000, on: '2026-11-27', days: 34, age: '31–60 天', state: '未上报' },
  ],
  gaps: [{ first: '2026-000061', last: '2026-000061', note: '' }],
  sameHand: [
    {
      number: '2026-000058',
      name: '玉香',
      on: '2026-11-12',
      fen: 68_050,
      hands: '经办刀玉芬，审核王䶮，审批刀玉芬，发放李小梅',
      what: '经办与审批为同一人',
    },
  ],
  late: [
    {
      caseNumber: '2026-0071',
      name: '李㛃',
      orderedOn: '2026-11-24',
      dueOn: '2026-12-01',
      completedOn: null,
      daysLate: 30,
    },
  ],
  chain: { code: '9F3A-71C2-04BE-D8A6', row: 1286 },
};

/** Nothing found, nothing set. */
export const least: InspectionView = {
  ...ordinary,
  overview: ['本期没有发放。'],
  counts: [],
  findings: [],
  switches: [],
  agents: [],
  equal: null,
  rush: null,
  cash: ['本期没有库存现金。'],
  unsigned: [],
  ages: ordinary.ages.map(({ age }) => ({ age, count: 0, fen: 0 })),
  open: [],
  gaps: [],
  sameHand: [],
  late: [],
};

const LONG = `本户情况特殊${'，经集体研究、到户核实'.repeat(45)}。`.slice(0, 500);

/** Everything found, long names and reasons, many pages. */
export const worst: InspectionView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  from: '2025-01-01',
  findings: Array.from({ length: 30 }, (_, index) =>
    finding('2026-11-10', '代领手续不全', index % 2 === 0 ? LONGEST_NAME : '李㛃', {
      message: index % 10 === 0 ? LONG : '由其子王䶮代领，没有代领协议。',
      reason: index % 10 === 0 ? LONG : '',
      reasonBy: LONGEST_NAME,
      reasonAt: '2026-11-10 15:31:08',
    }),
  ),
  agents: Array.from({ length: 8 }, (_, index) => ({
    by: '证件号码',
    key: '539921196701209713',
    names: LONGEST_NAME,
    households: 40,
    payments: 40,
    fen: 99_999_999,
    first: '2025-10-09',
    last: '2026-11-24',
    whom: Array.from({ length: 20 }, (_, at) => `${LONGEST_NAME}2026-${String(index * 40 + at).padStart(6, '0')}`).join(
      '、',
    ),
  })),
  open: Array.from({ length: 60 }, (_, index) => ({
    number: `2026-${String(index).padStart(6, '0')}`,
    name: LONGEST_NAME,
    fen: 99_999_999,
    on: '2025-10-09',
    days: 448,
    age: '90 天以上',
    state: '退回补件',
  })),
  sameHand: Array.from({ length: 6 }, () => ({
    number: '2026-000058',
    name: LONGEST_NAME,
    on: '2026-11-12',
    fen: 99_999_999,
    hands: `经办${LONGEST_NAME}，审核${LONGEST_NAME}，审批${LONGEST_NAME}，发放${LONGEST_NAME}`,
    what: '经办与审批为同一人、经办与审核为同一人、审核与审批为同一人、审批与发放为同一人、经办与发放为同一人',
  })),
};
