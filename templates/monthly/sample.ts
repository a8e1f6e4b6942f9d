/** Views to look at and to test with: the least, an ordinary month, the worst an office may meet. */
import { NOVEMBER, PAYMENTS } from './november.ts';
import type { MonthlyLine, MonthlyView } from './view.ts';

const NONE = { issued: 0, red: 0, netFen: 0 };

/** A month without any payment. */
export const least: MonthlyView = {
  ...NOVEMBER,
  lines: [],
  vouchers: { cash: NONE, goods: NONE, transfer: NONE },
  earlierBack: { count: 0, fen: 0 },
  ledgerFen: { cash: 0, goods: 0, service: 0, transfer: 0 },
  numbers: [],
};

export const ordinary: MonthlyView = NOVEMBER;

/** 25 characters, the longest name the 50-byte rule lets in. */
export const LONGEST_NAME = '阿卜杜热合曼·买买提吐尔逊·努尔艾合买提江阿布都拉';
/** 60 characters. */
export const LONGEST_PLACE =
  '双江拉祜族佤族布朗族傣族自治县勐勐镇允景村民委员会帕浪大青树自然村第三村民小组原老粮站院内东侧平房第二排第五间靠河一侧新楼';

const worstLines: readonly MonthlyLine[] = [
  ...NOVEMBER.lines,
  ...PAYMENTS.slice(0, 6).map((line, index): MonthlyLine => ({
    ...line,
    name: LONGEST_NAME,
    place: LONGEST_PLACE,
    cause: '交通事故致多人受伤住院，自付医疗费用数额过高且无其他收入来源',
    fen: 99_999_999,
    way: 'cash',
    voucher: `2026-${String(80 + index).padStart(6, '0')}`,
    approvedOn: index === 0 ? null : '2025-12-30',
    paidOn: '2026-11-29',
    agent: { name: LONGEST_NAME, relation: '村民委员会主任' },
  })),
  {
    kind: 'payment',
    name: '赵三木',
    idNumber: '53992119840923374X',
    place: '河西社区',
    people: 5,
    category: 'edge',
    caseType: 'urgent',
    cause: '临时住所',
    agent: null,
    way: 'service',
    fen: 45_000,
    voucher: null,
    approvedOn: '2026-11-20',
    paidOn: '2026-11-20',
  },
];

/** Longest texts, largest amounts, services, part of the numbers void or missing, and a ledger that disagrees. */
export const worst: MonthlyView = {
  ...NOVEMBER,
  county: '双江拉祜族佤族布朗族傣族自治县',
  town: '勐勐镇',
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  lines: worstLines,
  vouchers: { ...NOVEMBER.vouchers, cash: { issued: 28, red: 0, netFen: 1_540_000 + 6 * 99_999_999 } },
  ledgerFen: { ...NOVEMBER.ledgerFen, cash: 1_540_000 + 6 * 99_999_999 - 80_000, service: 45_000 },
  numbers: [
    {
      first: '2026-000040',
      last: '2026-000085',
      voided: ['2026-000072', '2026-000073', '2026-000074', '2026-000079'],
      missing: [
        { number: '2026-000075', declared: '遗失' },
        { number: '2026-000076', declared: '遗失' },
        { number: '2026-000077', declared: '未导入' },
        { number: '2026-000078', declared: '' },
      ],
    },
  ],
};
