/** Ledgers to look at and to test with. The ordinary one is the November of templates/monthly, and a December after it. */
import { CHAIN, OFFICE, PAYMENTS, REVERSAL } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import { paymentSummary, reversalSummary } from './summary.ts';
import { LEDGER_KINDS, type LedgerLine, type LedgerView } from './view.ts';

const villageOf = (place: string): string => /^.*?(?:社区|村)/u.exec(place)?.[0] ?? place;

const payments = PAYMENTS.filter((line) => line.way !== 'card').map((line): LedgerLine => {
  const kind = line.way === 'card' ? 'other' : line.way;
  return {
    date: line.paidOn,
    kind,
    number: line.voucher ?? '',
    summary: paymentSummary({
      name: line.name,
      cause: line.cause,
      isGoods: kind === 'goods',
      village: villageOf(line.place),
      byAgent: line.agent !== null,
    }),
    side: 'out',
    fen: line.fen,
  };
});

const replenished: LedgerLine = {
  date: '2026-11-05',
  kind: 'bank',
  number: '11-03',
  summary: ['县财政局补足备用金（销账批次2026-10）'],
  side: 'in',
  fen: 2_000_000,
};

const returned: LedgerLine = {
  date: REVERSAL.paidOn,
  kind: 'red',
  number: REVERSAL.voucher ?? '',
  summary: reversalSummary({ date: '2026-11-07', kind: LEDGER_KINDS.goods, number: REVERSAL.corrects }, '退回'),
  side: 'out',
  fen: REVERSAL.fen,
};

const interest: LedgerLine = {
  date: '2026-11-28',
  kind: 'bank',
  number: '11-09',
  summary: ['备用金存款利息（应缴财政）'],
  side: 'in',
  fen: 312,
};

const byDate = (lines: readonly LedgerLine[]): LedgerLine[] =>
  lines.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const december: readonly LedgerLine[] = [
  {
    date: '2026-12-02',
    kind: 'goods',
    number: '2026-000073',
    summary: ['发放岩社茂房屋倒塌实物救助（帕练村）'],
    side: 'out',
    fen: 60_000,
  },
  {
    date: '2026-12-09',
    kind: 'cash',
    number: '2026-000074',
    summary: ['发放艾嘎突发重大疾病救助（勐禾村）'],
    side: 'out',
    fen: 80_000,
  },
  { date: '2026-12-10', kind: 'bank', number: '12-02', summary: ['上缴财政存款利息'], side: 'out', fen: 312 },
  {
    date: '2026-12-18',
    kind: 'cash',
    number: '2026-000075',
    summary: ['发放王䶮火灾救助（勐禾村）'],
    side: 'out',
    fen: 100_000,
  },
];

/** November and December 2026, the first ten months in an earlier book. */
export const ordinary: LedgerView = {
  government: OFFICE.government,
  account: '临时救助备用金（全部资金来源）',
  year: 2026,
  opening: { label: '承前页', balanceFen: 1_370_000, yearInFen: 6_000_000, yearOutFen: 5_130_000 },
  months: [
    { period: '2026-11', lines: byDate([...payments, replenished, returned, interest]), closed: true },
    { period: '2026-12', lines: december, closed: true },
  ],
  startPage: 23,
  figures: 'columns',
  chain: CHAIN,
};

/** A new year without any line. */
export const least: LedgerView = {
  ...ordinary,
  year: 2027,
  opening: { label: '上年结转', balanceFen: 0, yearInFen: 0, yearOutFen: 0 },
  months: [{ period: '2027-01', lines: [], closed: false }],
  startPage: 1,
};

const numbered = (index: number): string => `2026-${String(index).padStart(6, '0')}`;

const worstLine = (index: number, month: string): LedgerLine => ({
  date: `2026-${month}-${String((index % 28) + 1).padStart(2, '0')}`,
  kind: index % 7 === 3 ? 'red' : 'cash',
  number: numbered(index + 1),
  summary:
    index % 5 === 0
      ? ['县财政局、县民政局联合追加特大洪涝灾害临时救助备用金（云民发〔2026〕第112号文件附件三，含社会捐赠转入）']
      : paymentSummary({
          name: index % 2 === 0 ? LONGEST_NAME : '古丽巴哈尔·阿卜杜热合曼',
          cause: '大病医疗自付费用过高',
          isGoods: index % 3 === 0,
          village: '帕浪大青树村',
          byAgent: true,
        }),
  side: index % 5 === 0 ? 'in' : 'out',
  fen: index % 7 === 3 ? -99_999 : index % 5 === 0 ? 8_000_000 : 1_234_567,
});

/** A whole year, 400 lines, longest names and summaries, nine-figure sums, an empty month. */
export const worst: LedgerView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  opening: { label: '上年结转', balanceFen: 0, yearInFen: 0, yearOutFen: 0 },
  months: Array.from({ length: 12 }, (_, at) => {
    const period = `2026-${String(at + 1).padStart(2, '0')}`;
    const count = at === 6 ? 0 : 36;
    const line = (index: number) => worstLine(at * 36 + index, period.slice(5));
    return { period, lines: byDate(Array.from({ length: count }, (_, index) => line(index))), closed: true };
  }),
  startPage: 1,
};
