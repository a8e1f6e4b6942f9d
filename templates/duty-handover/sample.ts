/** Handovers to look at and to test with; invented. */
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { DutyHandoverView } from './view.ts';

export const ordinary: DutyHandoverView = {
  number: '勐民交〔2026〕2号',
  government: '勐禾乡人民政府',
  on: '2026-11-30',
  post: '出纳（发放）',
  from: '李小梅',
  to: '玉香',
  supervisor: '刀玉芬',
  balances: [
    { what: '库存现金', fen: 268_050, note: '最近盘点2026年11月30日，实点2,680.50元，无差异' },
    { what: '备用金存款', fen: 1_002_212, note: '南汀县农村信用合作联社勐禾信用社　5399000012345678' },
    { what: '救助物资', fen: 80_000, note: '另附物资登记结存明细' },
    { what: '在途款', fen: 0, note: '' },
    { what: '待处理损溢', fen: 0, note: '' },
    { what: '应缴利息', fen: 312, note: '' },
  ],
  numbers: ['2026年四联单：已用至2026-000074，下一号2026-000075。'],
  unsigned: [
    { number: '2026-000073', name: '李㛃', fen: 100_000, issuedOn: '2026-11-24', holder: '李小梅' },
    { number: '2026-000074', name: '尹䶮', fen: 68_050, issuedOn: '2026-11-24', holder: '李小梅' },
  ],
  matters: [
    {
      caseNumber: '2026-0071',
      name: '李㛃',
      todo: '补办先行救助手续（2026年12月1日前）；录入信息系统',
      dueOn: '2026-12-01',
    },
    { caseNumber: '2026-0068', name: '王建国', todo: '发放救助金（2026年12月5日前）', dueOn: '2026-12-05' },
    { caseNumber: '2026-0052', name: '普阿妹', todo: '回访', dueOn: null },
  ],
  batches: [{ reference: '勐政函〔2026〕33号', on: '2026-11-03', fen: 1_840_000, state: '县级未批复' }],
  state: ['账簿已结账至2026年10月，2026年11月未结账。', '已付未核销20,200.50元，其中未上报20,200.50元。'],
  chain: { code: '9F3A-71C2-04BE-D8A6', row: 1286 },
};

/** A new book: names, date and number for the hand. */
export const least: DutyHandoverView = {
  ...ordinary,
  number: '',
  on: null,
  post: '',
  from: '',
  to: '',
  supervisor: '',
  balances: ordinary.balances.map(({ what }) => ({ what, fen: 0, note: '' })),
  numbers: ['尚未启用四联单。'],
  unsigned: [],
  matters: [],
  batches: [],
  state: [],
};

/** Long names and notes, the largest sums, many open matters. */
export const worst: DutyHandoverView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  from: LONGEST_NAME,
  to: LONGEST_NAME,
  supervisor: LONGEST_NAME,
  balances: ordinary.balances.map((balance) => ({
    ...balance,
    fen: -99_999_999_999,
    note: '双江拉祜族佤族布朗族傣族自治县农村信用合作联社勐勐信用社营业部　6230900000000000016',
  })),
  unsigned: Array.from({ length: 20 }, (_, index) => ({
    number: `2026-${String(700 + index).padStart(6, '0')}`,
    name: LONGEST_NAME,
    fen: 99_999_999,
    issuedOn: index === 0 ? '2025-12-31' : '2026-11-24',
    holder: LONGEST_NAME,
  })),
  matters: Array.from({ length: 60 }, (_, index) => ({
    caseNumber: `2026-${String(index + 1).padStart(4, '0')}`,
    name: index % 4 === 0 ? LONGEST_NAME : '王建国',
    todo: '补办先行救助手续（2026年12月5日前）；核验领款人签字、指印；确认代领款转交；发放后公示；录入信息系统；上报销账；归档',
    dueOn: index % 3 === 0 ? null : '2026-12-05',
  })),
  batches: Array.from({ length: 6 }, () => ({
    reference: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府函〔2026〕133号',
    on: '2026-11-03',
    fen: 99_999_999,
    state: '已核销999,999.99元，未补足999,999.99元',
  })),
};
