/** Registers to look at and to test with; invented. */
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { DayRun, VoucherRegisterView } from './view.ts';

const no = (number: number): string => `2026-${String(number).padStart(6, '0')}`;
const run = (on: string, first: number, count: number, more: Partial<DayRun> = {}): DayRun => ({
  on,
  first: no(first),
  last: no(first + count - 1),
  count,
  voided: 0,
  red: 0,
  signed: count,
  unsigned: 0,
  taker: '李小梅',
  ...more,
});

export const ordinary: VoucherRegisterView = {
  government: '勐禾乡人民政府',
  from: '2026-11-01',
  to: '2026-11-30',
  series: [
    {
      series: 'LSJZ',
      year: 2026,
      first: no(1),
      openedOn: '2025-12-31',
      last: no(74),
      next: no(75),
      keeper: '李小梅',
    },
  ],
  days: [
    run('2026-11-02', 46, 4),
    run('2026-11-05', 50, 6, { voided: 1, signed: 5 }),
    run('2026-11-10', 56, 9, { red: 1 }),
    run('2026-11-24', 65, 10, { signed: 8, unsigned: 2 }),
  ],
  spoilt: [
    {
      number: no(53),
      what: '作废',
      on: '2026-11-05',
      reason: '金额写错，未交领款人，另开第54号',
      copies: 4,
      by: '李小梅',
    },
  ],
  gaps: [],
  unsigned: [
    { number: no(73), name: '李㛃', fen: 100_000, issuedOn: '2026-11-24', days: 6, holder: '李小梅' },
    { number: no(74), name: '尹䶮', fen: 68_050, issuedOn: '2026-11-24', days: 6, holder: '李小梅' },
  ],
  chain: { code: '9F3A-71C2-04BE-D8A6', row: 1286 },
};

/** A book before its first voucher: lines for the hand. */
export const least: VoucherRegisterView = {
  ...ordinary,
  series: [],
  days: [],
  spoilt: [],
  unsigned: [],
};

/** Two years, every day in parts, long names and reasons. */
export const worst: VoucherRegisterView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  from: '2025-07-01',
  to: '2026-12-31',
  series: [
    {
      series: '旧台账',
      year: 2025,
      first: '2025-0001',
      openedOn: null,
      last: '2025-0311',
      next: '2025-0312',
      keeper: '',
    },
    ...ordinary.series.map((line) => ({ ...line, last: no(999_998), next: no(999_999), keeper: LONGEST_NAME })),
  ],
  days: Array.from({ length: 70 }, (_, index) =>
    run(
      `2026-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      1 + index * 12,
      12,
      {
        taker: index % 5 === 0 ? LONGEST_NAME : '李小梅',
        voided: index % 7 === 0 ? 1 : 0,
        signed: index % 7 === 0 ? 10 : 11,
        unsigned: 1,
      },
    ),
  ),
  spoilt: (['作废', '遗失', '未导入', '废票'] as const).map((what, index) => ({
    number: no(900 + index),
    what,
    on: '2026-06-30',
    reason:
      '乡政府办公楼2026年6月12日夜间进水，凭证柜底层浸泡，该号四联字迹模糊、无法辨认，经民政办、财政所两人清点登记，残片装袋随存根保存，已书面报告县民政局、县财政局。',
    copies: what === '作废' ? 4 : null,
    by: LONGEST_NAME,
  })),
  gaps: [
    { first: '2025-0038', last: '2025-0038', count: 1, note: '旧台账没有这个号，待说明' },
    { first: no(840), last: no(899), count: 60, note: '' },
  ],
  unsigned: Array.from({ length: 14 }, (_, index) => ({
    number: no(700 + index),
    name: index % 2 === 0 ? LONGEST_NAME : '李㛃',
    fen: 99_999_999,
    issuedOn: '2025-12-29',
    days: 367,
    holder: index % 2 === 0 ? LONGEST_NAME : '李小梅',
  })),
};
